#include "ui/widgets/Face.h"

#include "ui/format/ErrorText.h"
#include "ui/theme/Shapes.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/WrappedLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QStackedLayout>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 440;
constexpr int kLeastTextWidth = 200; // in a card beside another

class Tile final : public QWidget
{
public:
    Tile(QString iconName, bool problem, QWidget *parent)
        : QWidget(parent), m_iconName(std::move(iconName)), m_problem(problem)
    {
        setFixedSize(metrics::emptyTile, metrics::emptyTile);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        shapes::box(&painter, rect(), metrics::radiusDialog,
                    theme.color(m_problem ? Role::NegativeTint : Role::AccentTint), {});
        const int inset = (metrics::emptyTile - metrics::iconEmpty) / 2;
        theme.icons().paint(&painter, rect().adjusted(inset, inset, -inset, -inset), m_iconName,
                            m_problem ? Role::Negative : Role::Accent);
    }

private:
    QString m_iconName;
    bool m_problem;
};

} // namespace

Face::Face(const QString &iconName, bool problem, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_actions(new QHBoxLayout)
{
    setAccessibleName(title);
    m_column->setContentsMargins(metrics::pagePadding, metrics::pagePadding, metrics::pagePadding,
                                 metrics::pagePadding);
    m_column->setSpacing(0);
    m_column->addStretch(2);
    m_tile = new Tile(iconName, problem, this);
    m_column->addWidget(m_tile, 0, Qt::AlignHCenter);
    m_column->addSpacing(20);
    auto *heading = new PlainLabel(title, TextSize::Section, TextWeight::Semibold, Role::Text, this);
    heading->setWordWrap(true);
    heading->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(heading, 0);
    m_column->addSpacing(6);
    auto *words = new WrappedLabel(sentence, TextSize::Body, Role::TextSecondary, this);
    words->setAlignment(Qt::AlignHCenter);
    words->setMaximumWidth(kTextWidth);
    words->setMinimumWidth(kLeastTextWidth);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(words, 100);
    centred->addStretch(1);
    m_column->addLayout(centred);
    m_column->addSpacing(20);
    m_actions->setSpacing(8);
    auto *actionRow = new QHBoxLayout;
    actionRow->addStretch(1);
    actionRow->addLayout(m_actions);
    actionRow->addStretch(1);
    m_column->addLayout(actionRow);
}

Face *Face::empty(const QString &iconName, const QString &title, const QString &sentence, const QString &actionText,
                  std::function<void()> action, const QString &hint, QWidget *parent)
{
    auto *face = new Face(iconName, false, title, sentence, parent);
    if (!actionText.isEmpty()) {
        auto *button = new Button(actionText, ButtonKind::Primary, face);
        connect(button, &QPushButton::clicked, face, std::move(action));
        face->m_actions->addWidget(button);
    }
    if (!hint.isEmpty()) {
        auto *words = new PlainLabel(hint, TextSize::Small, Role::TextTertiary, face);
        words->setAlignment(Qt::AlignHCenter);
        words->setWordWrap(true);
        face->m_column->addSpacing(16);
        face->m_column->addWidget(words);
    }
    face->m_column->addStretch(3);
    return face;
}

Face *Face::error(const Error &error, std::function<void()> retry, QWidget *parent)
{
    const ErrorText text = ErrorText::of(error);
    const QString icon = error.code == ErrorCode::Unavailable                                   ? u"cloud-off"_s
                         : error.code == ErrorCode::Corrupt                                     ? u"database"_s
                         : error.code == ErrorCode::Locked || error.code == ErrorCode::WrongKey ? u"lock"_s
                                                                                                : u"error"_s;
    auto *face = new Face(icon, true, text.title, text.inOneLine(), parent);
    if (retry) {
        auto *again = new Button(u"refresh"_s, tr("Try again"), ButtonKind::Primary, face);
        connect(again, &QPushButton::clicked, face, std::move(retry));
        face->m_actions->addWidget(again);
    }
    face->addDetails(text.details);
    face->m_column->addStretch(3);
    return face;
}

void Face::resizeEvent(QResizeEvent *)
{
    const bool isShown = !m_tile->isHidden();
    const int needed = m_column->totalHeightForWidth(width()) + (isShown ? 0 : m_tile->height());
    if (isShown != (height() >= needed))
        m_tile->setVisible(!isShown);
}

void Face::addAction(const QString &iconName, const QString &text, std::function<void()> action)
{
    auto *button = new Button(iconName, text, ButtonKind::Normal, this);
    connect(button, &QPushButton::clicked, this, std::move(action));
    m_actions->addWidget(button);
}

void Face::addDetails(const QString &details)
{
    if (details.isEmpty())
        return;
    auto *card = new Card(this);
    card->setMaximumWidth(kTextWidth);
    card->setMinimumWidth(kLeastTextWidth);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    auto *fold = new Button(u"chevron-right"_s, tr("What happened"), ButtonKind::Ghost, card);
    fold->setCheckable(true);
    auto *copy = new Button(u"copy"_s, tr("Copy"), ButtonKind::Ghost, card);
    copy->setControlSize(ControlSize::Small);
    head->addWidget(fold);
    head->addStretch(1);
    head->addWidget(copy);
    card->body()->addLayout(head);
    auto *body = new QWidget(card);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Line(Qt::Horizontal, body));
    auto *words = new WrappedLabel(details, TextSize::Small, Role::TextSecondary, body);
    words->setFixedPitch(true);
    words->setContentsMargins(12, 8, 12, 8);
    column->addWidget(words);
    card->body()->addWidget(body);
    body->hide();
    connect(fold, &QPushButton::toggled, body, [fold, body](bool open) {
        body->setVisible(open);
        fold->setIconName(open ? u"chevron-down"_s : u"chevron-right"_s);
    });
    connect(copy, &QPushButton::clicked, this, [details] { QGuiApplication::clipboard()->setText(details); });
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(card, 100);
    centred->addStretch(1);
    m_column->addSpacing(24);
    m_column->addLayout(centred);
}

LoadingFace::LoadingFace(QWidget *parent) : QWidget(parent), m_progress(new QWidget(this))
{
    setAccessibleName(tr("Loading"));
    m_words = new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, m_progress);
    auto *cancel = new Button(u"close"_s, tr("Cancel"), ButtonKind::Normal, m_progress);
    cancel->setControlSize(ControlSize::Small);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words);
    row->addWidget(cancel);
    m_progress->hide();
    connect(cancel, &QPushButton::clicked, this, &LoadingFace::cancelled);
    for (QTimer *timer : {&m_barsAfter, &m_progressAfter})
        timer->setSingleShot(true);
    connect(&m_barsAfter, &QTimer::timeout, this, &LoadingFace::showBars);
    connect(&m_progressAfter, &QTimer::timeout, this, &LoadingFace::showProgress);
}

void LoadingFace::setColumns(const QList<double> &starts)
{
    m_columns = starts;
}

void LoadingFace::begin()
{
    m_bars = false;
    m_late = false;
    m_share = -1;
    m_words->setText(tr("Loading"));
    m_progress->hide();
    m_barsAfter.start(metrics::loadingAfterMs);
    m_progressAfter.start(metrics::progressAfterMs);
    update();
}

void LoadingFace::setProgress(const QString &words, double share)
{
    m_words->setData(words);
    m_share = share;
    resizeEvent(nullptr);
    update();
}

void LoadingFace::showBars()
{
    m_bars = true;
    update();
}

void LoadingFace::showProgress()
{
    m_late = true;
    m_progress->show();
    resizeEvent(nullptr);
    update();
}

void LoadingFace::resizeEvent(QResizeEvent *)
{
    const QSize size = m_progress->sizeHint();
    const QRect place(width() - size.width() - metrics::gap, height() - size.height() - metrics::gap, size.width(),
                      size.height());
    m_progress->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void LoadingFace::paintEvent(QPaintEvent *)
{
    if (!m_bars)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int row = theme.rowHeight(metrics::rowTable);
    const int count = std::max(1, height() / row);
    // Lengths vary as words do, the same way each time; rows fade towards the end.
    for (int index = 0; index < count; ++index) {
        painter.setOpacity(1.0 - 0.9 * index / count);
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const double end = column + 1 < m_columns.size() ? m_columns[column + 1] : 1.0;
            const int left = metrics::cardPadding + int(m_columns[column] * (width() - 2 * metrics::cardPadding));
            const int room = int((end - m_columns[column]) * width()) - 24;
            const int length = std::max(16, room * (55 + int((index * 7 + column * 13) % 5) * 9) / 100);
            const QRect bar(left, index * row + (row - 8) / 2, std::min(length, room), 8);
            shapes::box(&painter, QStyle::visualRect(layoutDirection(), rect(), bar), 4, theme.color(Role::NeutralTint),
                        {});
        }
    }
    painter.setOpacity(1);
    if (m_late && m_share >= 0) {
        const QRect done(0, 0, int(width() * std::min(1.0, m_share)), 2);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done), theme.color(Role::Accent));
    }
}

Faces::Faces(QWidget *content, QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_content(content), m_loading(new LoadingFace(this))
{
    m_stack->addWidget(content);
    m_stack->addWidget(m_loading);
}

void Faces::show(QWidget *face)
{
    m_stack->setCurrentWidget(face);
    if (m_face && m_face != face) {
        m_stack->removeWidget(m_face);
        m_face->deleteLater();
        m_face = nullptr;
    }
    // Who came by keys before there was anything to stop at stands on the page itself.
    if (QWidget *focus = QApplication::focusWidget();
        face != m_loading && focus && focus->focusPolicy() == Qt::NoFocus && focus->isAncestorOf(face))
        focusInto(focus);
}

void Faces::showContent()
{
    show(m_content);
}

LoadingFace *Faces::showLoading()
{
    m_loading->begin();
    show(m_loading);
    return m_loading;
}

void Faces::showFace(Face *face)
{
    m_stack->addWidget(face);
    show(face);
    m_face = face;
}

void Faces::showError(const Error &error, std::function<void()> retry)
{
    showFace(Face::error(error, std::move(retry), this));
}

bool Faces::showsContent() const
{
    return m_stack->currentWidget() == m_content;
}

} // namespace sb::ui
