#include "ui/shell/StatusStrip.h"

#include "ui/format/VisibleText.h"
#include "ui/theme/Shapes.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QKeySequence>

namespace sb::ui {

using namespace Qt::StringLiterals;

class StatusStrip::Entry final : public QWidget
{
public:
    using QWidget::QWidget;

    void set(const QString &iconName, const QString &text, Role role)
    {
        m_iconName = iconName;
        m_text = text;
        m_role = role;
        setAccessibleName(text);
        updateGeometry();
        update();
    }
    QString text() const { return m_text; }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {metrics::iconHint + 6 + QFontMetrics(theme.font(TextSize::Small)).horizontalAdvance(m_text) + 1,
                theme.lineHeight(TextSize::Small)};
    }
    QSize minimumSizeHint() const override { return {metrics::iconHint, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        const auto visual = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const int icon = metrics::iconHint;
        theme.icons().paint(&painter, visual(QRect(0, (height() - icon) / 2, icon, icon)), m_iconName, m_role);
        painter.setFont(theme.font(TextSize::Small));
        painter.setPen(theme.color(m_role));
        const int room = width() - icon - 6;
        painter.drawText(visual(QRect(icon + 6, 0, room, height())), int(Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room));
    }

private:
    QString m_iconName;
    QString m_text;
    Role m_role = Role::TextSecondary;
};

namespace {

/// "Commands [Ctrl K]": opens the palette.
class CommandsButton final : public QToolButton
{
public:
    explicit CommandsButton(QWidget *parent) : QToolButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setText(StatusStrip::tr("Commands"));
        setAccessibleName(StatusStrip::tr("Commands, Ctrl+K"));
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const QFontMetrics words(theme.font(TextSize::Small));
        return {metrics::iconHint + 6 + words.horizontalAdvance(text()) + 7 + keyWidth(), theme.scaled(22)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        const auto visual = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const int icon = metrics::iconHint;
        const Role role = option.state & QStyle::State_MouseOver ? Role::Text : Role::TextSecondary;
        theme.icons().paint(&painter, visual(QRect(0, (height() - icon) / 2, icon, icon)), u"palette"_s, role);
        painter.setFont(theme.font(TextSize::Small));
        painter.setPen(theme.color(role));
        const int width = painter.fontMetrics().horizontalAdvance(text()) + 1;
        painter.drawText(visual(QRect(icon + 6, 0, width, height())), int(Qt::AlignVCenter) | Qt::TextSingleLine,
                         text());
        const QRect key =
            visual(QRect(icon + 6 + width + 6, (height() - theme.scaled(18)) / 2, keyWidth(), theme.scaled(18)));
        shapes::box(&painter, key, metrics::radiusChip, theme.color(Role::Surface), theme.color(Role::BorderStrong));
        painter.setFont(theme.font(TextSize::Caption, TextWeight::Medium));
        painter.setPen(theme.color(Role::Text));
        painter.drawText(key, int(Qt::AlignCenter) | Qt::TextSingleLine, keyText());
        if (shapes::keyboardFocus(&option))
            shapes::focusRing(&painter, rect(), metrics::radiusChip, theme);
    }

private:
    static QString keyText()
    {
        return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' ');
    }
    int keyWidth() const
    {
        return QFontMetrics(Theme::of(this).font(TextSize::Caption, TextWeight::Medium)).horizontalAdvance(keyText()) +
               13;
    }
};

} // namespace

StatusStrip::StatusStrip(QWidget *parent) : QFrame(parent), m_row(new QHBoxLayout(this))
{
    setProperty("role", u"status"_s);
    setFixedHeight(Theme::of(this).scaled(metrics::barStatus));
    m_row->setContentsMargins(12, 1, 12, 0);
    m_row->setSpacing(20);
    m_row->addStretch(1);
    auto *commands = new CommandsButton(this);
    m_commands = commands;
    connect(commands, &QToolButton::clicked, this, &StatusStrip::commandsWanted);
    m_row->addWidget(commands);
    connect(&Theme::of(this), &Theme::changed, this,
            [this] { setFixedHeight(Theme::of(this).scaled(metrics::barStatus)); });
}

void StatusStrip::set(const QString &key, const QString &iconName, const QString &text, Role role)
{
    Entry *entry = m_entries.value(key);
    if (text.isEmpty()) {
        m_entries.remove(key);
        if (entry) {
            entry->hide();
            entry->deleteLater();
        }
        return;
    }
    if (!entry) {
        entry = new Entry(this);
        m_row->insertWidget(int(m_entries.size()), entry);
        m_entries.insert(key, entry);
    }
    entry->set(iconName, visibleText(text), role);
}

void StatusStrip::orderAfter(QWidget *page)
{
    QWidget *last = nullptr;
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus))
            last = next;
    }
    if (last)
        setTabOrder(last, m_commands);
}

QString StatusStrip::text(const QString &key) const
{
    const Entry *entry = m_entries.value(key);
    return entry ? entry->text() : QString();
}

void StatusStrip::clear()
{
    const QStringList keys = m_entries.keys();
    for (const QString &key : keys)
        set(key, {}, {});
}

} // namespace sb::ui
