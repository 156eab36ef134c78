#pragma once

#include <QStyledItemDelegate>

namespace sb::ui {

class CallTable;

/// Paints a cell of the call list: box, icon, state as dot and word, figures, tags; a still bar where a row is not
/// there yet.
class CallCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CallCellDelegate(CallTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintCell(QPainter *painter, const QRectF &place, Qt::LayoutDirection direction,
                   const QModelIndex &index) const;
    void paintBox(QPainter *painter, const QStyleOptionViewItem &option) const;

    CallTable *m_table;
};

} // namespace sb::ui
