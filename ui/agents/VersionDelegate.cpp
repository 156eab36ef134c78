#include "ui/agents/VersionDelegate.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Shapes.h"
#include "ui/widgets/Chip.h"

#include <QPainter>

#include <cmath>

namespace sb::ui {

namespace {

constexpr int kRow = 56;

} // namespace

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, Theme::of(this).scaled(kRow)};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto on = option.state.testFlag(QStyle::State_Selected);
    const auto box = QRectF(option.rect).adjusted(8, 0, -8, 0);
    if (on || option.state.testFlag(QStyle::State_MouseOver))
        shapes::box(painter, box, metrics::radiusControl, theme.color(on ? Role::Selected : Role::Hover), {});
    const auto visual = [&](const QRectF &part) { return shapes::visual(option.direction, box, part); };
    const auto middle = box.center().y();
    const auto left = box.left() + 46;
    auto right = box.right() - 10;
    if (index.data(kInUseRole).toBool()) {
        const auto text = tr("In use");
        const auto wide = Chip::widthOf(text, option.widget);
        Chip::paint(painter, visual(QRectF(std::floor(right) - wide, std::floor(middle) - 10, wide, 20)).toRect(), text,
                    sb::ui::Tone::Positive, option.widget);
        right -= wide + 8;
    }
    painter->setFont(theme.font(TextSize::Body, TextWeight::Medium));
    painter->setPen(theme.color(Role::TextSecondary));
    figures::draw(painter, visual(QRectF(box.left(), middle - 18, 34, 18)),
                  QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter,
                  index.data(kNumberRole).toString());
    const auto line = [&](double top, double height, const QString &text) {
        const auto place = visual(QRectF(left, top, right - left, height));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(place.width())));
    };
    painter->setPen(theme.color(Role::Text));
    line(middle - 18, 18, index.data().toString());
    painter->setFont(theme.font(TextSize::Small));
    painter->setPen(theme.color(Role::TextSecondary));
    line(middle + 1, 16, index.data(kDetailRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.color(Role::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    }
    painter->restore();
}

} // namespace sb::ui
