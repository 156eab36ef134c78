#pragma once

#include "ui/charts/ChartData.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <functional>
#include <memory>

class QPainter;

namespace sb::ui {

class Theme;

enum class BarMode : std::uint8_t { Stacked, Paired };

/// The colours and letters of a chart: of the window's theme, or of paper.
struct ChartInk
{
    std::function<QColor(Role)> color;
    QFont axis;   ///< 11 px
    QFont strong; ///< the same for today's label

    static ChartInk of(const Theme &theme);
    static ChartInk forPaper(const Theme &theme); ///< the light colours on white
};

/// A chart ready to be painted: on a widget or, as vectors, into a PDF. Four grid lines at most, no frame, no legend of
/// Qt's, nothing moves. Units are the painter's; text is 11 of them high, so a page scales its painter first.
/// Thread: UI; needs a QApplication.
class ChartScene
{
public:
    ChartScene(const ChartData &data, BarMode mode, const ChartInk &ink);
    ~ChartScene();
    ChartScene(const ChartScene &) = delete;
    ChartScene &operator=(const ChartScene &) = delete;

    void setMirrored(bool mirrored) { m_mirrored = mirrored; } ///< time runs from the right
    void resize(const QSizeF &size);
    void paint(QPainter &painter, const QRectF &target);
    QRectF plot() const;                 ///< where the bars stand, from 0, 0 of the chart
    QRectF bucketRect(int bucket) const; ///< its share of the plot, over the full height
    int bucketAt(qreal x) const;         ///< −1 beside the plot

private:
    struct Parts;
    QRectF visual(const QRectF &part) const;

    std::unique_ptr<Parts> m_parts;
    bool m_mirrored = false;
};

} // namespace sb::ui
