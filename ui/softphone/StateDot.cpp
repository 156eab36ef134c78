#include "ui/softphone/StateDot.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Shapes.h"

#include <QPainter>
#include <QStyle>

namespace sb::ui {

SmallIcon::SmallIcon(QString name, Role role, QWidget *parent) : QWidget(parent), m_name(std::move(name)), m_role(role)
{
    setFixedSize(16, 16);
}

void SmallIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Theme::of(this).icons().paint(&painter, rect(), m_name, m_role);
}

StateDot::StateDot(const QString &caption, Role role, QWidget *parent)
    : QWidget(parent), m_caption(caption), m_role(role)
{
    setAccessibleName(caption);
    setFixedHeight(36);
}

void StateDot::set(const QString &word, bool acts)
{
    if (m_word == word && m_acts == acts)
        return;
    m_word = word;
    m_acts = acts;
    setAccessibleDescription(word);
    update();
}

QSize StateDot::sizeHint() const
{
    return {112, 36};
}

void StateDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    painter.setFont(theme.font(TextSize::Caption));
    painter.setPen(theme.color(Role::TextSecondary));
    painter.drawText(QRect(0, 1, width(), 14), Qt::AlignLeft | Qt::AlignVCenter, m_caption);
    const auto color = theme.color(m_role);
    painter.setPen(m_acts ? QPen(Qt::NoPen) : QPen(color, 1.5));
    painter.setBrush(m_acts ? QBrush(color) : QBrush(Qt::NoBrush));
    const double radius = m_acts ? 4 : 3.5;
    painter.drawEllipse(QPointF(isRightToLeft() ? width() - 4.5 : 4.5, 26), radius, radius);
    painter.setFont(theme.font(TextSize::Body, TextWeight::Medium));
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(15, 16, width() - 15, 20)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_word, Qt::ElideRight, width() - 15));
}

FigureTile::FigureTile(const QString &caption, Size size, QWidget *parent)
    : QWidget(parent), m_caption(caption), m_figure(QStringLiteral("–")), m_size(size)
{
    setAccessibleName(caption);
    setAccessibleDescription(m_figure);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::set(const QString &figure, const QString &unit, Role role)
{
    if (m_figure == figure && m_unit == unit && m_role == role)
        return;
    m_figure = figure;
    m_unit = unit;
    m_role = role;
    setAccessibleDescription(unit.isEmpty() ? figure : QString(figure + QLatin1Char(' ') + unit));
    update();
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics caption(Theme::of(this).font(TextSize::Caption));
    return {caption.horizontalAdvance(m_caption), m_size == Size::Large ? 44 : 36};
}

QSize FigureTile::minimumSizeHint() const
{
    return {64, sizeHint().height()};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.setFont(theme.font(TextSize::Caption));
    painter.setPen(theme.color(Role::TextSecondary));
    painter.drawText(QRect(0, 0, width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, width()));
    const auto font = m_size == Size::Large ? theme.font(TextSize::Title, TextWeight::Semibold)
                                            : theme.font(TextSize::Body, TextWeight::Medium);
    painter.setFont(font);
    painter.setPen(theme.color(m_role));
    const QRectF place(0, 16, width(), height() - 16);
    figures::draw(&painter, place, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                  m_figure);
    if (m_unit.isEmpty())
        return;
    const auto used = figures::width(QFontMetricsF(font), m_figure) + 5;
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::TextSecondary));
    const auto behind = place.adjusted(used, m_size == Size::Large ? 5 : 1, 0, 0);
    painter.drawText(shapes::visual(layoutDirection(), place, behind), Qt::AlignLeft | Qt::AlignVCenter, m_unit);
}

} // namespace sb::ui
