#include "ui/widgets/Chip.h"

#include "ui/theme/Shapes.h"

#include <QPainter>

namespace sb::ui {

Role toneText(Tone tone)
{
    constexpr std::array roles{Role::TextSecondary, Role::Positive, Role::Warning, Role::Negative,
                               Role::Info,          Role::Caller,   Role::Agent,   Role::Accent};
    return roles[static_cast<std::size_t>(tone)];
}

Role toneTint(Tone tone)
{
    constexpr std::array roles{Role::NeutralTint, Role::PositiveTint, Role::WarningTint, Role::NegativeTint,
                               Role::InfoTint,    Role::CallerTint,   Role::AgentTint,   Role::AccentTint};
    return roles[static_cast<std::size_t>(tone)];
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

void Chip::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int Chip::widthOf(const QString &text, const QWidget *widget)
{
    return QFontMetrics(Theme::of(widget).font(TextSize::Small, TextWeight::Medium)).horizontalAdvance(text) + 15;
}

QSize Chip::sizeHint() const
{
    return {widthOf(m_text, this), Theme::of(this).scaled(20)};
}

int Chip::paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    painter->save();
    painter->setFont(theme.font(TextSize::Small, TextWeight::Medium));
    const QFontMetrics metrics(painter->font());
    const int width = std::min(rect.width(), widthOf(text, widget));
    const int height = std::min(rect.height(), theme.scaled(20));
    const QRect chip(rect.x(), rect.y() + (rect.height() - height) / 2, width, height);
    shapes::box(painter, chip, metrics::radiusChip, theme.color(toneTint(tone)), {});
    painter->setPen(theme.color(toneText(tone)));
    painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, width - 14));
    painter->restore();
    return width;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text, m_tone, this);
}

} // namespace sb::ui
