#include "ui/charts/FigureDelegate.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Shapes.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace sb::ui {

namespace {

constexpr int kInner = 8;
constexpr int kMark = 8;

QFont fontOf(const Theme &theme, const QModelIndex &index)
{
    return theme.font(TextSize::Body,
                      index.data(FigureStrongRole).toBool() ? TextWeight::Semibold : TextWeight::Regular);
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(
            option.rect,
            theme.color(option.state.testFlag(QStyle::State_Active) ? Role::Selected : Role::SelectedInactive));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(Role::Hover));
}

void paintBar(QPainter *painter, const QRectF &place, double share, const QColor &color, const Theme &theme,
              Qt::LayoutDirection direction)
{
    QRectF bar(place.left(), place.center().y() - 2.5, place.width(), 5);
    shapes::box(painter, bar, 2.5, theme.color(Role::NeutralTint), {});
    const auto track = bar;
    bar.setWidth(std::max(share > 0 ? 5.0 : 0.0, bar.width() * std::min(1.0, share)));
    if (bar.width() > 0)
        shapes::box(painter, shapes::visual(direction, track, bar), 2.5, color, {});
}

} // namespace

QRectF FigureDelegate::place(const QRect &cell, bool first, bool last, int edge, Qt::LayoutDirection direction)
{
    return shapes::visual(direction, QRectF(cell),
                          QRectF(cell).adjusted(first ? edge : kInner, 0, last ? -edge : -kInner, -1));
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(this);
    painter->save();
    paintGround(painter, option, theme);
    if (m_lines) {
        painter->setPen(theme.color(Role::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    auto area = place(option.rect, index.column() == 0, index.column() + 1 == index.model()->columnCount(), m_edge,
                      option.direction);
    const auto visual = [&, whole = area](const QRectF &part) { return shapes::visual(option.direction, whole, part); };
    const auto color = index.data(FigureColorRole);
    const auto ink = theme.color(color.isValid() ? static_cast<Role>(color.toInt()) : Role::Text);
    if (const auto mark = index.data(FigureMarkRole); mark.isValid()) {
        shapes::box(painter, visual(QRectF(area.left(), area.center().y() - kMark / 2.0, kMark, kMark)), 2,
                    theme.color(static_cast<Role>(mark.toInt())), {});
        area = visual(area.adjusted(kMark + 7, 0, 0, 0));
    }
    if (const auto share = index.data(FigureBarRole); share.isValid()) {
        paintBar(painter, area, share.toDouble(), color.isValid() ? ink : theme.color(Role::Accent), theme,
                 option.direction);
    } else if (const auto icon = index.data(FigureIconRole).toString(); !icon.isEmpty()) {
        theme.icons().paint(painter, visual(QRectF(area.left(), int(area.center().y()) - 8, 16, 16)).toRect(), icon,
                            Role::TextSecondary);
    } else {
        const auto text = index.data().toString();
        painter->setFont(fontOf(theme, index));
        painter->setPen(ink);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
        if (alignment.testFlag(Qt::AlignRight))
            figures::draw(painter, area, trailing | Qt::AlignVCenter, text, index.data(FigureTailRole).toInt(),
                          theme.color(Role::TextTertiary));
        else
            figures::draw(painter, area, leading | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, int(area.width())));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(painter, QRectF(option.rect).adjusted(2, 1, -2, -2), metrics::radiusChip, theme);
    painter->restore();
}

bool FigureDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    auto words = index.data(Qt::ToolTipRole).toString();
    const auto text = index.data().toString();
    const auto area = place(option.rect, index.column() == 0, index.column() + 1 == index.model()->columnCount(),
                            m_edge, option.direction);
    if (words.isEmpty() && QFontMetrics(fontOf(Theme::of(this), index)).horizontalAdvance(text) > area.width())
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
