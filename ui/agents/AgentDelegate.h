#pragma once

#include <QStyledItemDelegate>

namespace sb::ui {

/// Paints a row of AgentRows: state, name and what it speaks, a dot for unsaved edits, and its tags below as chips. A
/// long tag is cut, and those that have no room are counted.
class AgentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTags(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
                   const QStringList &tags) const;
};

} // namespace sb::ui
