#include "ui/unlock/EntryPage.h"

#include "ui/format/VisibleText.h"
#include "ui/shell/WorkspaceButton.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMark = 48;
constexpr int kFoot = 44;

class LockIcon final : public QWidget
{
public:
    explicit LockIcon(QWidget *parent) : QWidget(parent) { setFixedSize(metrics::iconHint, metrics::iconHint); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Theme::of(this).icons().paint(&painter, rect(), u"lock"_s, Role::TextSecondary);
    }
};

} // namespace

EntryPage::EntryPage(int columnWidth, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_title(new PlainLabel(QString(), TextSize::Title, TextWeight::Semibold, Role::Text, this))
    , m_sentence(new WrappedLabel(QString(), TextSize::Body, Role::TextSecondary, this))
    , m_foot(new ElidedLabel(QString(), TextSize::Small, Role::TextSecondary, this))
{
    const Theme &theme = Theme::of(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(scroll);
    auto *middle = new QHBoxLayout(inner);
    middle->setContentsMargins(metrics::pagePadding, metrics::pagePadding, metrics::pagePadding, metrics::pagePadding);
    auto *holder = new QWidget(inner);
    holder->setFixedWidth(theme.scaled(columnWidth));
    auto *stretched = new QVBoxLayout(holder);
    stretched->setContentsMargins(0, 0, 0, 0);
    stretched->setSpacing(0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    stretched->addStretch(1);
    stretched->addLayout(m_column);
    stretched->addStretch(1);
    middle->addStretch(1);
    middle->addWidget(holder);
    middle->addStretch(1);
    scroll->setWidget(inner);
    whole->addWidget(scroll, 1);

    m_column->addWidget(new Mark(kMark, holder), 0, Qt::AlignLeading);
    m_column->addSpacing(20);
    m_title->setWordWrap(true);
    m_column->addWidget(m_title);
    m_column->addSpacing(4);
    m_column->addWidget(m_sentence);
    m_column->addSpacing(20);

    auto *foot = new QFrame(this);
    foot->setProperty("role", u"foot"_s);
    foot->setFixedHeight(theme.scaled(kFoot));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, 0);
    row->setSpacing(8);
    row->addWidget(new LockIcon(foot));
    row->addWidget(m_foot, 1);
    row->addWidget(
        new PlainLabel(u"Switchboard "_s + QLatin1String(SB_VERSION), TextSize::Small, Role::TextSecondary, foot));
    whole->addWidget(foot);
}

void EntryPage::setTitle(const QString &title)
{
    m_title->setData(title);
    setAccessibleName(m_title->text());
}

void EntryPage::setSentence(const QString &sentence)
{
    m_sentence->setData(sentence);
}

void EntryPage::setFoot(const QString &sentence)
{
    m_foot->setText(sentence);
}

QPushButton *EntryPage::addLink(QLayout *row, const QString &text)
{
    auto *link = new Button(text, ButtonKind::Link, this);
    link->setProperty("align", u"bare"_s);
    row->addWidget(link);
    return link;
}

} // namespace sb::ui
