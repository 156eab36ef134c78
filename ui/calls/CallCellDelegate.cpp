#include "ui/calls/CallCellDelegate.h"

#include "ui/calls/CallTable.h"
#include "ui/calls/CallText.h"
#include "ui/calls/CallsModel.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Shapes.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

#include <cmath>

namespace sb::ui {

namespace {

constexpr int kEdge = 12;
constexpr int kBar = 8;

QString elided(QPainter *painter, const QString &text, const QRectF &place)
{
    return painter->fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(place.width()));
}

} // namespace

CallCellDelegate::CallCellDelegate(CallTable *table) : QStyledItemDelegate(table), m_table(table) {}

void CallCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(this);
    painter->save();
    const auto rect = option.rect;
    const bool isCurrent = index.row() == m_table->currentIndex().row();
    if (option.state.testFlag(QStyle::State_Selected) || isCurrent)
        painter->fillRect(
            rect, theme.color(option.state.testFlag(QStyle::State_Active) ? Role::Selected : Role::SelectedInactive));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, theme.color(Role::Hover));
    painter->setPen(theme.color(Role::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    const auto place = QRectF(rect).adjusted(kEdge, 0, -kEdge, -1);
    if (static_cast<CallColumn>(index.column()) == CallColumn::Choice) {
        paintBox(painter, option);
    } else if (!m_table->calls().call(index.row())) {
        std::ignore = index.data(); // asks for it
        const auto share = 0.55 + 0.1 * ((index.row() + index.column()) % 4);
        const auto bar =
            shapes::visual(option.direction, place,
                           QRectF(place.left(), place.center().y() - kBar / 2.0, place.width() * share, kBar));
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Role::Hover));
        painter->drawRoundedRect(bar, kBar / 2.0, kBar / 2.0);
    } else {
        paintCell(painter, place, option.direction, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.color(Role::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -2), 4, 4);
    }
    painter->restore();
}

void CallCellDelegate::paintBox(QPainter *painter, const QStyleOptionViewItem &option) const
{
    QStyleOptionButton box;
    box.initFrom(m_table);
    box.state = QStyle::State_Enabled;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected) && m_table->isChoosing();
    box.state |= isChosen ? QStyle::State_On : QStyle::State_Off;
    const auto size = metrics::checkBox;
    box.rect = QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.left() + 16, option.rect.center().y() - size / 2, size, size));
    m_table->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, m_table);
}

void CallCellDelegate::paintCell(QPainter *painter, const QRectF &place, Qt::LayoutDirection direction,
                                 const QModelIndex &index) const
{
    const auto &theme = Theme::of(this);
    const auto &call = *m_table->calls().call(index.row());
    const auto column = static_cast<CallColumn>(index.column());
    const auto text = index.data().toString();
    painter->setFont(theme.font(TextSize::Body));
    painter->setPen(theme.color(Role::TextSecondary));
    const auto visual = [&](const QRectF &part) { return shapes::visual(direction, place, part); };
    const auto words = [&](const QRectF &where) {
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // a number reads from the left in every language
        const auto side = QStyle::visualAlignment(direction, Qt::AlignLeft);
        painter->drawText(where, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, elided(painter, text, where));
    };
    switch (column) {
    case CallColumn::Kind: {
        const QRect icon(static_cast<int>(place.center().x()) - 8, static_cast<int>(place.center().y()) - 8, 16, 16);
        theme.icons().paint(painter, icon, callKindIcon(call.callType), Role::TextSecondary);
        break;
    }
    case CallColumn::Status:
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(toneText(statusTone(call.status))));
        painter->drawEllipse(visual(QRectF(place.left(), place.center().y() - 3.5, 8, 8)));
        painter->setPen(theme.color(Role::Text));
        words(visual(place.adjusted(15, 0, 0, 0)));
        break;
    case CallColumn::Started:
    case CallColumn::Length:
    case CallColumn::Delay:
    case CallColumn::Cost:
    case CallColumn::Turns:
        painter->setPen(theme.color(text == QStringLiteral("–") ? Role::TextSecondary : Role::Text));
        figures::draw(painter, place,
                      QStyle::visualAlignment(direction, shapeOf(column).isFigure ? Qt::AlignRight : Qt::AlignLeft) |
                          Qt::AlignVCenter,
                      text);
        break;
    case CallColumn::Tags: {
        auto left = place.left();
        for (const auto &tag : call.tags) {
            const auto shown = visibleText(QString::fromStdString(tag)).left(24);
            const auto wide = Chip::widthOf(shown, m_table);
            if (left + wide > place.right())
                break;
            const QRectF chip(left, std::floor(place.center().y()) - 10, wide, 20);
            left += Chip::paint(painter, visual(chip).toRect(), shown, Tone::Neutral, m_table) + 4;
        }
        if (call.tags.empty())
            words(place);
        break;
    }
    case CallColumn::Agent:
        painter->setPen(theme.color(Role::Text));
        words(place);
        break;
    default:
        words(place);
    }
}

bool CallCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    auto words = index.data(Qt::ToolTipRole).toString();
    const auto text = index.data().toString();
    const auto room = option.rect.width() - 2 * kEdge;
    if (words.isEmpty() && QFontMetrics(Theme::of(this).font(TextSize::Body)).horizontalAdvance(text) > room)
        words = text;
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(),
                           QString(QStringLiteral("<qt>") + words.left(400).toHtmlEscaped() + QStringLiteral("</qt>")),
                           view);
    return true;
}

} // namespace sb::ui
