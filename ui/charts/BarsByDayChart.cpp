#include "ui/charts/BarsByDayChart.h"

#include "ui/format/VisibleText.h"
#include "ui/theme/Shapes.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace sb::ui {

BarsByDayChart::BarsByDayChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chart"));
    connect(&Theme::of(this), &Theme::changed, this, &BarsByDayChart::rebuild);
    rebuild();
}

BarsByDayChart::~BarsByDayChart() = default;

void BarsByDayChart::setData(const ChartData &data)
{
    if (m_scene && data == m_data)
        return;
    if (data.buckets != m_data.buckets)
        m_current = -1; // another time: the same place would be another day
    m_data = data;
    m_hovered = -1;
    rebuild();
}

void BarsByDayChart::setMode(BarMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    rebuild();
}

void BarsByDayChart::rebuild()
{
    m_scene = std::make_unique<ChartScene>(m_data, m_mode, ChartInk::of(Theme::of(this)));
    m_scene->setMirrored(isRightToLeft());
    m_scene->resize(size());
    describe();
    update();
}

void BarsByDayChart::setCurrent(int bucket)
{
    const auto chosen = std::clamp(bucket, -1, int(m_data.buckets.size()) - 1);
    if (chosen == m_current)
        return;
    m_current = chosen;
    describe();
    update();
    Q_EMIT currentChanged(chosen);
}

QString BarsByDayChart::sentence(int bucket) const
{
    if (bucket < 0 || bucket >= m_data.buckets.size())
        return {};
    QStringList values;
    const auto add = [&](const ChartSeries &series) {
        const auto value = series.values.value(bucket);
        values.append(
            tr("%1 %2").arg(visibleText(series.name).left(60), value ? chartText(series.unit, *value) : tr("none")));
    };
    for (const auto &series : m_data.series)
        add(series);
    if (const auto sum = m_data.sumOf(bucket); sum && !m_data.sumTitle.isEmpty())
        values.append(tr("%1 %2").arg(m_data.sumTitle, chartText(m_data.series.front().unit, *sum)));
    if (m_data.line)
        add(*m_data.line);
    return tr("%1: %2").arg(m_data.buckets.at(bucket).name, values.join(QStringLiteral(", ")));
}

void BarsByDayChart::describe()
{
    setAccessibleDescription(m_current >= 0 ? sentence(m_current)
                                            : (m_data.isEmpty() ? tr("Nothing to show")
                                                                : tr("%n bars. Arrow keys read them one by one.",
                                                                     nullptr, int(m_data.buckets.size()))));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void BarsByDayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    const auto band = [&](int bucket) { return m_scene->bucketRect(bucket).adjusted(0, 0, 0, 1); };
    if (m_current >= 0)
        painter.fillRect(band(m_current), theme.color(Role::Selected));
    if (m_hovered >= 0 && m_hovered != m_current)
        painter.fillRect(band(m_hovered), theme.color(Role::Hover));
    m_scene->paint(painter, QRectF(rect()));
    if (m_ring) {
        const auto place =
            m_current >= 0 ? band(m_current).adjusted(-2, -2, 2, 2) : m_scene->plot().adjusted(-2, -2, 2, 2);
        shapes::focusRing(&painter, place, metrics::radiusChip, theme);
    }
}

void BarsByDayChart::resizeEvent(QResizeEvent *)
{
    m_scene->resize(size());
}

void BarsByDayChart::mousePressEvent(QMouseEvent *event)
{
    const auto bucket = m_scene->bucketAt(event->position().x());
    if (event->button() != Qt::LeftButton || bucket < 0)
        return;
    setCurrent(bucket);
    Q_EMIT opened(bucket);
}

void BarsByDayChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto bucket = m_scene->bucketAt(event->position().x());
    if (bucket == m_hovered)
        return;
    m_hovered = bucket;
    update();
}

void BarsByDayChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void BarsByDayChart::keyPressEvent(QKeyEvent *event)
{
    const auto last = int(m_data.buckets.size()) - 1;
    const bool isBack = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        setCurrent(!isBack ? std::min(last, m_current + 1) : m_current < 0 ? last : std::max(0, m_current - 1));
        return;
    case Qt::Key_Home:
        setCurrent(std::min(0, last));
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarsByDayChart::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void BarsByDayChart::focusOutEvent(QFocusEvent *)
{
    m_ring = false;
    update();
}

bool BarsByDayChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto bucket = m_scene->bucketAt(help->pos().x()); bucket >= 0)
        QToolTip::showText(help->globalPos(),
                           QString(QStringLiteral("<qt>") + sentence(bucket).toHtmlEscaped() + QStringLiteral("</qt>")),
                           this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace sb::ui
