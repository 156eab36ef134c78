#include "ui/wallets/WalletRowDelegate.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/RowHeight.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QToolTip>

namespace sb::ui {

namespace {

constexpr int kEdge = 12;

bool isFigure(const QModelIndex &index)
{
    const auto alignment = index.model()->headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    return Qt::Alignment(alignment).testFlag(Qt::AlignRight);
}

} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool line)
{
    const auto &theme = Theme::of(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(
            option.rect,
            theme.color(option.state.testFlag(QStyle::State_Active) ? Role::Selected : Role::SelectedInactive));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(Role::Hover));
    if (line) {
        painter->setPen(theme.color(Role::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.color(Role::Focus), metrics::focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -2), 4, 4);
        painter->restore();
    }
}

void WalletRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.widget);
    painter->save();
    paintRowGround(painter, option, true);
    const auto place = option.rect.adjusted(kEdge, 0, -kEdge, -1);
    const auto text = index.data().toString();
    painter->setFont(theme.font(TextSize::Body));
    if (const auto chip = index.data(ChipRole); chip.isValid()) {
        QRect box(place.left(), place.center().y() - 10, std::min(Chip::widthOf(text, option.widget), place.width()),
                  20);
        Chip::paint(painter, QStyle::visualRect(option.direction, place, box), text, static_cast<Tone>(chip.toInt()),
                    option.widget);
        painter->restore();
        return;
    }
    const auto ink = index.data(InkRole);
    painter->setPen(theme.color(ink.isValid() ? static_cast<Role>(ink.toInt()) : Role::Text));
    const auto side = isFigure(index) ? Qt::AlignRight : Qt::AlignLeft;
    const auto shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width() + 2);
    const int tail = shown == text ? index.data(TailRole).toInt() : 0;
    figures::draw(painter, place, side | Qt::AlignVCenter, shown, tail, theme.color(Role::TextTertiary));
    painter->restore();
}

bool WalletRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    auto words = index.data(Qt::ToolTipRole).toString();
    const auto text = index.data().toString();
    const QFontMetrics font(Theme::of(view).font(TextSize::Body));
    if (words.isEmpty() && font.horizontalAdvance(text) > option.rect.width() - 2 * kEdge)
        words = text;
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(),
                           QStringLiteral("<qt>") + words.left(400).toHtmlEscaped() + QStringLiteral("</qt>"), view);
    return true;
}

void WalletRowDelegate::dress(QTableView *table, int rowHeight)
{
    table->setItemDelegate(new WalletRowDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setMouseTracking(true);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(20);
    keepRowHeight(table, rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setMinimumSectionSize(36);
}

} // namespace sb::ui
