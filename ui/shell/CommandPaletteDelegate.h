#pragma once

#include <QStyledItemDelegate>

namespace sb::ui {

/// Rows of the command palette: a caption, or a drawing, the title with the typed letters in weight 600, a detail and
/// the shortcut at the right.
class CommandPaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum ItemRole { CaptionRole = Qt::UserRole + 1, DetailRole, IconRole, ShortcutRole, WordsRole, TargetRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sb::ui
