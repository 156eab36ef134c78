#include "ui/charts/Sparkline.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sb::ui {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values;
    update();
}

void Sparkline::setRoles(Role line, Role ground)
{
    m_line = line;
    m_ground = ground;
    update();
}

void Sparkline::paint(QPainter &painter, const QRectF &rect, const QList<double> &values, const QColor &line,
                      const QColor &ground)
{
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = *high > *low ? *high - *low : 1.0;
    const QRectF area = rect.adjusted(3, 4, -3, -4);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft; // time runs from the right
    QPolygonF course;
    for (qsizetype index = 0; index < values.size(); ++index) {
        const qreal along = area.width() * double(index) / double(values.size() - 1);
        const qreal x = isMirrored ? area.right() - along : area.left() + along;
        course << QPointF(x, area.bottom() - area.height() * (values[index] - *low) / span);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath under;
    under.addPolygon(course);
    under.lineTo(course.last().x(), rect.bottom());
    under.lineTo(course.first().x(), rect.bottom());
    under.closeSubpath();
    painter.fillPath(under, ground);
    painter.setPen(QPen(line, 1.5));
    painter.drawPolyline(course);
    painter.setBrush(line);
    painter.drawEllipse(course.last(), 2, 2);
    painter.restore();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_values, theme.color(m_line), theme.color(m_ground));
}

} // namespace sb::ui
