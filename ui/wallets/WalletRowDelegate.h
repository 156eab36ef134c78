#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace sb::ui {

/// Roles by which a model of this page says how a cell looks beside its words.
enum WalletRowRole {
    TailRole = Qt::UserRole + 40, ///< int: so many characters at the end are lighter
    ChipRole,                     ///< int, Tone: the words stand on a chip
    InkRole                       ///< int, ui::Role of the words; Text without it
};

/// Rows of this page's tables: a hairline below, figures that do not jump, amounts with their last decimals lighter,
/// kinds on chips; a tool tip only for what is cut or what the model adds. Thread: UI.
class WalletRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The look of a table: whole rows, no grid, fixed heights, this delegate.
    static void dress(QTableView *table, int rowHeight);
};

/// Ground, focus ring and hairline of a row or cell, for every list of this page.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool line);

} // namespace sb::ui
