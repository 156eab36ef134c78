#include "ui/settings/SectionNames.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace sb::ui {

namespace {

constexpr int kIconRole = Qt::UserRole + 1;

class NameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, Theme::of(this).scaled(metrics::control)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(this);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto on = option.state.testFlag(QStyle::State_Selected);
        if (on || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(on ? Role::Selected : Role::Hover));
            painter->drawRoundedRect(option.rect, metrics::radiusControl, metrics::radiusControl);
        }
        const bool mirrored = option.direction == Qt::RightToLeft;
        QRect icon(option.rect.left() + 9, option.rect.center().y() - 7, metrics::iconInline, metrics::iconInline);
        QRect text = option.rect.adjusted(34, 0, -8, 0);
        if (mirrored) {
            icon.moveRight(option.rect.right() - 9);
            text = option.rect.adjusted(8, 0, -34, 0);
        }
        theme.icons().paint(painter, icon, index.data(kIconRole).toString(), on ? Role::Accent : Role::TextSecondary);
        painter->setFont(theme.font(TextSize::Body, on ? TextWeight::Medium : TextWeight::Regular));
        painter->setPen(theme.color(on ? Role::Text : Role::TextSecondary));
        painter->drawText(text, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(theme.color(Role::Focus), metrics::focusWidth));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
        }
        painter->restore();
    }
};

} // namespace

SectionNames::SectionNames(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Sections of the settings"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NameDelegate(this));
    setFixedWidth(Theme::of(this).scaled(184));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

void SectionNames::add(const QString &title, const QString &iconName)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(kIconRole, iconName);
}

} // namespace sb::ui
