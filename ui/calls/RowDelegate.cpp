#include "ui/calls/RowDelegate.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace sb::ui {

namespace {

constexpr int kEdge = 12;

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(this);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(
            option.rect,
            theme.color(option.state.testFlag(QStyle::State_Active) ? Role::Selected : Role::SelectedInactive));
    if (index.row() + 1 < index.model()->rowCount()) {
        painter->setPen(theme.color(Role::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    const auto place = QRectF(option.rect).adjusted(kEdge, 0, -kEdge, -1);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->setFont(theme.font(TextSize::Body));
    painter->setPen(theme.color(Role::Text));
    const auto text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, static_cast<int>(place.width()) + 2);
    figures::draw(
        painter, place,
        QStyle::visualAlignment(option.direction, alignment.testFlag(Qt::AlignRight) ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter,
        text);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.color(Role::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -2), 4, 4);
    }
    painter->restore();
}

} // namespace sb::ui
