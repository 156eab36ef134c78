#pragma once

#include <QStyledItemDelegate>

namespace sb::ui {

/// A version in its list: number, what it is about, when and by whom, and whether it is in use.
class VersionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kNumberRole = Qt::UserRole + 1;
    static constexpr int kDetailRole = Qt::UserRole + 2;
    static constexpr int kInUseRole = Qt::UserRole + 3;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sb::ui
