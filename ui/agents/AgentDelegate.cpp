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

} // namespace

QSize AgentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &theme = Theme::of(this);
    const bool isTagged = !index.data(AgentRows::kTagsRole).toStringList().isEmpty();
    return {200, theme.scaled(metrics::rowListTwoLine) + (isTagged ? theme.scaled(kTagLine) : 0)};
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
    const auto middle = box.top() + theme.scaled(metrics::rowListTwoLine) / 2.0;
    const auto active = index.data(AgentRows::kActiveRole).toBool();
    painter->setPen(active ? QPen(Qt::NoPen) : QPen(theme.color(Role::TextTertiary), 1.25));
    painter->setBrush(active ? QBrush(theme.color(Role::Positive)) : QBrush(Qt::NoBrush));
    painter->drawEllipse(QPointF(box.left() + 12, middle), active ? 4 : 3.5, active ? 4 : 3.5);
    const auto unsaved = index.data(AgentRows::kUnsavedRole).toBool();
    if (unsaved) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Role::Accent));
        painter->drawEllipse(QPointF(box.right() - 11, middle), 3, 3);
    }
    const auto left = static_cast<int>(box.left()) + 26;
    const auto right = static_cast<int>(box.right()) - (unsaved ? 22 : 10);
    const auto line = [&](double top, int height, const QString &text) {
        const QRect place(left, static_cast<int>(top), right - left, height);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    painter->setFont(theme.font(TextSize::Body, TextWeight::Regular));
    painter->setPen(theme.color(Role::Text));
    line(middle - 17, 18, index.data().toString());
    painter->setFont(theme.font(TextSize::Small));
    painter->setPen(theme.color(Role::TextSecondary));
    line(middle, 16, index.data(AgentRows::kDetailRole).toString());
    const auto tags = index.data(AgentRows::kTagsRole).toStringList();
    if (!tags.isEmpty()) {
        const auto top = option.rect.top() + theme.scaled(metrics::rowListTwoLine) - 3;
        paintTags(painter, QRect(left, top, static_cast<int>(box.right()) - 10 - left, theme.scaled(20)), tags);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.color(Role::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    }
    painter->restore();
}

void AgentDelegate::paintTags(QPainter *painter, const QRect &place, const QStringList &tags) const
{
    const auto *widget = qobject_cast<const QWidget *>(parent());
    int left = place.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const auto rest = tags.size() - i;
        const auto more = QStringLiteral("+%1").arg(QLocale().toString(rest));
        const int spare = rest > 1 ? Chip::widthOf(more, widget) + kGap : 0; // for the count of what has no room
        const int wanted = std::min(Chip::widthOf(tags[i], widget), kWidestTag);
        const int room = place.right() - left + 1 - spare;
        if (room < std::min(wanted, kNarrowestTag)) {
            Chip::paint(painter, QRect(left, place.top(), place.right() - left + 1, place.height()), more,
                        Tone::Neutral, widget);
            return;
        }
        left += Chip::paint(painter, QRect(left, place.top(), std::min(wanted, room), place.height()), tags[i],
                            Tone::Neutral, widget) +
                kGap;
    }
}

} // namespace sb::ui
