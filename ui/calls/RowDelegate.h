#pragma once

#include <QStyledItemDelegate>

namespace sb::ui {

/// Rows of the small tables: a hairline below, 12 px at both sides as the heads have, figures that do not jump, words
/// elided at the end. The alignment is the model's.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sb::ui
