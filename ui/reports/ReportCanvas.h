#pragma once

#include "ui/reports/ReportContent.h"
#include "ui/reports/ReportInk.h"

#include <QRectF>

class QPainter;

namespace sb::ui {

/// A page that is being painted. Places are twips from the page's left top corner as in a language that is read from
/// the left; in the other direction the canvas turns them, so that blocks need not know. Thread: the painter's.
class ReportCanvas
{
public:
    ReportCanvas(QPainter &painter, const ReportInk &ink, const QSizeF &page); ///< all outlive it

    enum class Edge : std::uint8_t { Leading, Trailing };

    QPainter &painter() { return m_painter; }
    const ReportType &type() const { return m_type; }
    const ReportInk &ink() const { return m_ink; }
    QRectF turned(const QRectF &place) const; ///< where it is on the page

    /// One line, in the middle of the place's height, elided at its end.
    void words(const QRectF &place, PaperText kind, Role role, const QString &text, Edge edge = Edge::Leading,
               qreal scale = 1);
    /// Lines of \p height each, from the place's top.
    void lines(const QRectF &place, PaperText kind, Role role, const QStringList &lines, qreal height);
    /// A figure with tabular digits at the edge, its tail and unit paler.
    void figure(const QRectF &place, PaperText kind, Role role, const ReportCell &cell, Edge edge, qreal scale = 1);
    qreal figureWidth(PaperText kind, const ReportCell &cell, qreal scale = 1) const;

    void rule(qreal left, qreal right, qreal y, Role role, qreal width = twips(0.5));
    void upright(qreal x, qreal top, qreal bottom, Role role);
    void square(const QRectF &place, Role role, qreal radius);
    void frame(const QRectF &place, Role role, qreal radius);
    void icon(const QRectF &place, const QString &name, Role role); ///< as vectors

    static qreal figureWidth(const ReportType &type, PaperText kind, const ReportCell &cell, qreal scale);

private:
    qreal baseline(const QRectF &place, PaperText kind, qreal scale) const;

    QPainter &m_painter;
    const ReportInk &m_ink;
    ReportType m_type;
    qreal m_width;
};

} // namespace sb::ui
