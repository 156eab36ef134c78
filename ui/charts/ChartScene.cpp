#include "ui/charts/ChartScene.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace sb::ui {

namespace {

constexpr qreal kLabelGap = 8;   // between the axis text and the plot
constexpr qreal kLabelRow = 22;  // under the plot
constexpr qreal kTop = 8;        // half a line of text over the highest mark
constexpr qreal kWidestBar = 44; // px; few buckets do not make slabs
constexpr qreal kShare = 0.7;    // of a bucket's place
constexpr qreal kPale = 0.55;    // of a day that is past
constexpr qreal kBetweenLabels = 10;

QColor mixed(const QColor &front, const QColor &ground, qreal share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return {part(front.red(), ground.red()), part(front.green(), ground.green()), part(front.blue(), ground.blue())};
}

qint64 greatest(const ChartData &data, BarMode mode)
{
    qint64 most = 0;
    for (int bucket = 0; bucket < data.buckets.size(); ++bucket) {
        if (mode == BarMode::Stacked)
            most = std::max(most, data.sumOf(bucket).value_or(0));
        else
            for (const auto &series : data.series)
                most = std::max(most, series.values.value(bucket).value_or(0));
    }
    return most;
}

bool hasOwnScale(const ChartData &data)
{
    return data.line && (data.series.isEmpty() || data.line->unit != data.series.front().unit);
}

std::pair<qint64, qint64> extent(const ChartSeries &series)
{
    std::optional<qint64> least, most;
    for (const auto &value : series.values) {
        if (!value)
            continue;
        least = std::min(least.value_or(*value), *value);
        most = std::max(most.value_or(*value), *value);
    }
    return {least.value_or(0), most.value_or(1)};
}

} // namespace

ChartInk ChartInk::of(const Theme &theme)
{
    return {[&theme](Role role) { return theme.color(role); }, theme.font(TextSize::Caption),
            theme.font(TextSize::Caption, TextWeight::Semibold)};
}

ChartInk ChartInk::forPaper(const Theme &theme)
{
    auto ink = of(theme);
    ink.color = [&theme](Role role) { return theme.tokens().color(ThemeKind::Light, role); };
    const auto size = metrics::textPx.at(static_cast<std::size_t>(TextSize::Caption));
    ink.axis.setPixelSize(size); // the operator's text size is not the paper's
    ink.strong.setPixelSize(size);
    return ink;
}

/// Qt draws bars and lines. Grid and labels are ours: Qt leaves its grid behind when the plot is moved, and cuts labels
/// to dots where they do not fit.
struct ChartScene::Parts
{
    ChartData data;
    ChartInk ink;
    ChartScale left;
    ChartScale right;
    QGraphicsScene scene;
    QChart *chart = new QChart;
    QAbstractBarSeries *bars = nullptr;
    QSizeF size{1, 1};
    QRectF plot;

    Parts(const ChartData &shown, BarMode mode, ChartInk colors) : data(shown), ink(std::move(colors))
    {
        const auto unit = data.series.isEmpty() ? ChartUnit::Count : data.series.front().unit;
        auto most = greatest(data, mode);
        if (data.line && !hasOwnScale(data))
            most = std::max(most, extent(*data.line).second);
        left = ChartScale::fromZero(unit, most);
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->setBackgroundVisible(false);
        chart->setPlotAreaBackgroundVisible(false);
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->legend()->hide();
        scene.addItem(chart);
        if (mode == BarMode::Stacked)
            addStacked();
        else
            addPaired();
        addAxes();
        addLine();
    }

    QBarSet *set(const ChartSeries &series, const QColor &color, const std::function<bool(int)> &isShown)
    {
        auto *bar = new QBarSet(QString());
        for (int bucket = 0; bucket < data.buckets.size(); ++bucket)
            *bar << (isShown(bucket) ? double(series.values.value(bucket).value_or(0)) : 0.0);
        bar->setBrush(color);
        bar->setPen(Qt::NoPen);
        return bar;
    }

    /// Each series twice, since a set has one colour: what is past, paler, and today.
    void addStacked()
    {
        auto *stack = new QStackedBarSeries;
        const auto ground = ink.color(Role::Surface);
        for (const auto &series : data.series) {
            const auto color = ink.color(series.role);
            const auto seam = QPen(ground, 1);
            auto *past =
                set(series, mixed(color, ground, kPale), [&](int b) { return data.today >= 0 && b != data.today; });
            auto *now = set(series, color, [&](int b) { return data.today < 0 || b == data.today; });
            past->setPen(seam);
            now->setPen(seam);
            stack->append(past);
            stack->append(now);
        }
        bars = stack;
    }

    void addPaired()
    {
        bars = new QBarSeries;
        for (const auto &series : data.series)
            bars->append(set(series, ink.color(series.role), [](int) { return true; }));
    }

    void addAxes()
    {
        auto *across = new QBarCategoryAxis;
        QStringList names;
        for (int bucket = 0; bucket < data.buckets.size(); ++bucket)
            names.append(QString::number(bucket)); // never shown; the axis wants them to differ
        across->append(names);
        across->setGridLineVisible(false);
        across->setLabelsVisible(false);
        across->setLineVisible(false);
        auto *up = new QValueAxis;
        up->setRange(double(left.low), double(left.high));
        up->setLabelsVisible(false);
        up->setLineVisible(false);
        up->setGridLineVisible(false);
        chart->addAxis(across, Qt::AlignBottom);
        chart->addAxis(up, Qt::AlignLeft);
        chart->addSeries(bars);
        bars->setLabelsVisible(false);
        bars->attachAxis(across);
        bars->attachAxis(up);
    }

    void addStroke(QXYSeries *series, QAbstractAxis *up)
    {
        chart->addSeries(series);
        series->attachAxis(chart->axes(Qt::Horizontal).constFirst());
        series->attachAxis(up);
    }

    void addLine()
    {
        if (!data.line)
            return;
        QAbstractAxis *up = chart->axes(Qt::Vertical).constFirst();
        if (hasOwnScale(data)) {
            const auto [least, most] = extent(*data.line);
            right = ChartScale::around(data.line->unit, least, most);
            auto *own = new QValueAxis;
            own->setRange(double(right.low), double(right.high));
            own->setGridLineVisible(false);
            own->setLabelsVisible(false);
            own->setLineVisible(false);
            chart->addAxis(own, Qt::AlignRight);
            up = own;
        }
        const auto color = ink.color(data.line->role);
        const auto ground = ink.color(Role::Surface);
        QList<QList<QPointF>> pieces;
        bool isOpen = false;
        for (int bucket = 0; bucket < data.buckets.size(); ++bucket) {
            const auto value = data.line->values.value(bucket);
            if (value && !isOpen)
                pieces.append(QList<QPointF>());
            isOpen = value.has_value();
            if (value)
                pieces.last().append(QPointF(bucket, double(*value)));
        }
        for (const auto &pen : {QPen(ground, 4), QPen(color, 2)}) { // a seam round it, so that bars do not swallow it
            for (const auto &piece : pieces) {
                auto *line = new QLineSeries;
                line->append(piece);
                line->setPen(pen);
                addStroke(line, up);
            }
        }
        if (pieces.isEmpty())
            return;
        auto *dot = new QScatterSeries;
        dot->append(pieces.last().last());
        dot->setMarkerSize(9);
        dot->setBrush(color);
        dot->setPen(QPen(ground, 1.5));
        addStroke(dot, up);
    }

    qreal widest(const ChartScale &scale, ChartUnit unit) const
    {
        const QFontMetricsF metrics(ink.axis);
        qreal width = 0;
        for (const auto mark : scale.marks)
            width = std::max(width, figures::width(metrics, chartText(unit, mark, ChartText::Axis)));
        return std::ceil(width);
    }

    ChartUnit leftUnit() const { return data.series.isEmpty() ? ChartUnit::Count : data.series.front().unit; }

    void layOut()
    {
        const auto before = widest(left, leftUnit()) + kLabelGap;
        const auto after = hasOwnScale(data) ? widest(right, data.line->unit) + kLabelGap : 0;
        plot = QRectF(before, kTop, std::max<qreal>(1, size.width() - before - after),
                      std::max<qreal>(1, size.height() - kTop - kLabelRow));
        scene.setSceneRect(QRectF(QPointF(), size));
        chart->setGeometry(QRectF(QPointF(), size));
        chart->setPlotArea(plot);
        chart->layout()->activate();
        if (!data.buckets.isEmpty())
            bars->setBarWidth(std::min(kShare, kWidestBar / (plot.width() / double(data.buckets.size()))));
    }

    qreal yOf(const ChartScale &scale, qint64 value) const
    {
        return plot.bottom() - plot.height() * double(value - scale.low) / double(scale.high - scale.low);
    }

    using Visual = std::function<QRectF(const QRectF &)>; ///< where a part stands when time runs from the right

    void paintGrid(QPainter &painter, const Visual &visual) const
    {
        const auto across = visual(plot);
        painter.setPen(QPen(ink.color(Role::ChartGrid), 1));
        for (const auto mark : left.marks) {
            const auto y = std::floor(yOf(left, mark)) + 0.5;
            painter.drawLine(QPointF(across.left(), y), QPointF(across.right(), y));
        }
    }

    void paintMarks(QPainter &painter, const ChartScale &scale, ChartUnit unit, bool atLeft, const Visual &visual) const
    {
        for (const auto mark : scale.marks) {
            const auto y = yOf(scale, mark) - 8;
            const QRectF place = atLeft
                                     ? QRectF(0, y, plot.left() - kLabelGap, 16)
                                     : QRectF(plot.right() + kLabelGap, y, size.width() - plot.right() - kLabelGap, 16);
            const auto shown = visual(place); // the figures end at the plot, or at the other edge
            figures::draw(&painter, shown, (shown == place ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                          chartText(unit, mark, ChartText::Axis));
        }
    }

    /// As many labels as stand apart, counted from the first; today's always.
    void paintLabels(QPainter &painter, const Visual &visual) const
    {
        if (data.buckets.isEmpty())
            return;
        const auto slot = plot.width() / double(data.buckets.size());
        const QFontMetricsF metrics(ink.strong);
        qreal width = 0;
        for (const auto &bucket : data.buckets)
            width = std::max(width, figures::width(metrics, bucket.label));
        const auto every = std::max(1, int(std::ceil((width + kBetweenLabels) / slot)));
        for (int bucket = 0; bucket < data.buckets.size(); ++bucket) {
            const bool isToday = bucket == data.today;
            const bool isNearToday = data.today >= 0 && std::abs(bucket - data.today) < every;
            if (!isToday && (bucket % every != 0 || isNearToday))
                continue;
            painter.setFont(isToday ? ink.strong : ink.axis);
            painter.setPen(ink.color(isToday ? Role::Text : Role::ChartAxis));
            const auto needed = figures::width(metrics, data.buckets.at(bucket).label);
            const auto middle = plot.left() + (bucket + 0.5) * slot;
            const auto start = std::clamp(middle - needed / 2, 0.0, std::max(0.0, size.width() - needed));
            figures::draw(&painter, visual(QRectF(start, plot.bottom() + 6, needed, 16)),
                          Qt::AlignLeft | Qt::AlignVCenter, data.buckets.at(bucket).label);
        }
    }
};

ChartScene::ChartScene(const ChartData &data, BarMode mode, const ChartInk &ink)
    : m_parts(std::make_unique<Parts>(data, mode, ink))
{}

ChartScene::~ChartScene() = default;

void ChartScene::resize(const QSizeF &size)
{
    m_parts->size = size.expandedTo({1, 1});
    m_parts->layOut();
}

void ChartScene::paint(QPainter &painter, const QRectF &target)
{
    auto &parts = *m_parts;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / parts.size.width(), target.height() / parts.size.height());
    const QRectF whole(QPointF(), parts.size);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto where = [this](const QRectF &part) { return visual(part); };
    parts.paintGrid(painter, where);
    painter.save();
    if (m_mirrored) {
        painter.translate(parts.size.width(), 0);
        painter.scale(-1, 1);
    }
    parts.scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
    painter.restore();
    painter.setFont(parts.ink.axis);
    painter.setPen(parts.ink.color(Role::ChartAxis));
    parts.paintMarks(painter, parts.left, parts.leftUnit(), true, where);
    if (hasOwnScale(parts.data))
        parts.paintMarks(painter, parts.right, parts.data.line->unit, false, where);
    parts.paintLabels(painter, where);
    painter.restore();
}

QRectF ChartScene::visual(const QRectF &part) const
{
    return m_mirrored ? QRectF(m_parts->size.width() - part.right(), part.top(), part.width(), part.height()) : part;
}

QRectF ChartScene::plot() const
{
    return visual(m_parts->plot);
}

QRectF ChartScene::bucketRect(int bucket) const
{
    const auto count = m_parts->data.buckets.size();
    if (bucket < 0 || bucket >= count)
        return {};
    const auto slot = m_parts->plot.width() / double(count);
    return visual({m_parts->plot.left() + bucket * slot, m_parts->plot.top(), slot, m_parts->plot.height()});
}

int ChartScene::bucketAt(qreal x) const
{
    const auto count = int(m_parts->data.buckets.size());
    const auto &plot = m_parts->plot;
    const auto along = m_mirrored ? m_parts->size.width() - x : x;
    if (count == 0 || along < plot.left() || along >= plot.right())
        return -1;
    return std::clamp(int((along - plot.left()) / (plot.width() / count)), 0, count - 1);
}

} // namespace sb::ui
