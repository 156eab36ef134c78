#include "ui/agents/AgentDelegate.h"

#include "ui/agents/AgentRows.h"
#include "ui/theme/Shapes.h"
#include "ui/widgets/Chip.h"

#include <QLocale>

namespace sb::ui {

namespace {

constexpr int kTagLine = 26;
constexpr int kWidestTag = 104;
constexpr int kNarrowestTag = 40;
constexpr int kGap = 4;
constexpr int kBesideDot = 26; ///< where the words begin

} // namespace

QSize AgentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &theme = Theme::of(this);
    const bool isTagged = !index.data(AgentRows::kTagsRole).toStringList().isEmpty();
    return {200, theme.rowHeight(metrics::rowListTwoLine) + (isTagged ? theme.scaled(kTagLine) : 0)};
}

void AgentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto on = option.state.testFlag(QStyle::State_Selected);
    const auto box = QRectF(option.rect).adjusted(8, 0, -8, 0);
    if (on || option.state.testFlag(QStyle::State_MouseOver))
        shapes::box(painter, box, metrics::radiusControl, theme.color(on ? Role::Selected : Role::Hover), {});
    const auto height = theme.rowHeight(metrics::rowListTwoLine);
    const auto dot = [&](double x, double radius) {
        const QRectF place(x - radius, box.top() + height / 2.0 - radius, 2 * radius, 2 * radius);
        painter->drawEllipse(shapes::visual(option.direction, box, place));
    };
    const auto active = index.data(AgentRows::kActiveRole).toBool();
    painter->setPen(active ? QPen(Qt::NoPen) : QPen(theme.color(Role::TextTertiary), 1.25));
    painter->setBrush(active ? QBrush(theme.color(Role::Positive)) : QBrush(Qt::NoBrush));
    dot(box.left() + 12, active ? 4 : 3.5);
    const auto unsaved = index.data(AgentRows::kUnsavedRole).toBool();
    if (unsaved) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Role::Accent));
        dot(box.right() - 11, 3);
    }
    const auto left = static_cast<int>(box.left()) + kBesideDot;
    const auto right = static_cast<int>(box.right()) - (unsaved ? 22 : 10);
    const auto nameHeight = theme.lineHeight(TextSize::Body);
    const auto detailHeight = theme.lineHeight(TextSize::Small);
    const auto top = option.rect.top() + (height - nameHeight - detailHeight) / 2;
    const auto line = [&](const QRect &logical, const QString &text) {
        const auto place = QStyle::visualRect(option.direction, option.rect, logical);
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    painter->setFont(theme.font(TextSize::Body, TextWeight::Regular));
    painter->setPen(theme.color(Role::Text));
    line({left, top, right - left, nameHeight}, index.data().toString());
    painter->setFont(theme.font(TextSize::Small));
    painter->setPen(theme.color(Role::TextSecondary));
    line({left, top + nameHeight, right - left, detailHeight}, index.data(AgentRows::kDetailRole).toString());
    const auto tags = index.data(AgentRows::kTagsRole).toStringList();
    if (!tags.isEmpty()) {
        const QRect place(left, option.rect.top() + height - 3, static_cast<int>(box.right()) - 10 - left,
                          theme.scaled(20));
        paintTags(painter, option, place, tags);
    }
    if (shapes::keyboardFocus(&option))
        shapes::focusRing(painter, box, metrics::radiusControl, theme);
    painter->restore();
}

/// \p place is where they stand when words run from the left.
void AgentDelegate::paintTags(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
                              const QStringList &tags) const
{
    const auto *widget = qobject_cast<const QWidget *>(parent());
    int left = place.left();
    const auto chip = [&](const QString &text, int width) {
        const QRect logical(left, place.top(), width, place.height());
        Chip::paint(painter, QStyle::visualRect(option.direction, option.rect, logical), text, Tone::Neutral, widget);
        left += width + kGap;
    };
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const auto rest = tags.size() - i;
        const auto more = QStringLiteral("+%1").arg(QLocale().toString(rest));
        const int moreWidth = Chip::widthOf(more, widget);
        const int spare = rest > 1 ? moreWidth + kGap : 0; // for the count of what has no room
        const int wanted = std::min(Chip::widthOf(tags[i], widget), kWidestTag);
        const int room = place.right() - left + 1 - spare;
        if (room < std::min(wanted, kNarrowestTag))
            return chip(more, std::min(moreWidth, place.right() - left + 1));
        chip(tags[i], std::min(wanted, room));
    }
}

} // namespace sb::ui
