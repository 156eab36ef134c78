#pragma once

#include <QStyledItemDelegate>

namespace sb::ui {

/// What a model may say of a cell beside its text and alignment.
enum FigureRole : int {
    FigureTailRole = Qt::UserRole + 40, ///< how many characters at the end are paler: the last four decimals
    FigureStrongRole,                   ///< weight 600
    FigureColorRole,                    ///< a Role, as int
    FigureMarkRole,                     ///< a Role: a square of that colour before the text
    FigureIconRole,                     ///< a name of resources/icons instead of the text
    FigureBarRole,                      ///< 0 to 1: a bar instead of the text
};

/// Cells of the money pages: a hairline below, 16 px at the outer edges, tabular figures, words elided at the end and
/// only then with a tool tip.
class FigureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLines(bool lines) { m_lines = lines; } ///< without hairlines inside small cards
    void setEdge(int px) { m_edge = px; }          ///< padding before the first and behind the last column
    static QRectF place(const QRect &cell, bool first, bool last, int edge, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    bool m_lines = true;
    int m_edge = 16;
};

} // namespace sb::ui
