#include "ui/agents/SectionList.h"

#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace sb::ui {

namespace {

constexpr int kProblemRole = Qt::UserRole + 1;
constexpr int kChangedRole = Qt::UserRole + 2;
constexpr int kRow = 30;

class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, Theme::of(this).scaled(kRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(this);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto on = option.state.testFlag(QStyle::State_Selected);
        const auto hover = option.state.testFlag(QStyle::State_MouseOver);
        if (on || hover) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(on ? Role::Selected : Role::Hover));
            painter->drawRoundedRect(option.rect, metrics::radiusControl, metrics::radiusControl);
        }
        const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
        auto text = option.rect.adjusted(8, 0, -8, 0);
        if (index.data(kProblemRole).toBool()) {
            const QRect icon(text.right() - 15, text.center().y() - 7, 14, 14);
            theme.icons().paint(painter, visual(icon), QStringLiteral("error"), Role::Negative);
            text.setRight(icon.left() - 6);
        } else if (index.data(kChangedRole).toBool()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Role::Accent));
            painter->drawEllipse(visual(QRect(text.right() - 10, text.center().y() - 2, 6, 6)));
            text.setRight(text.right() - 18);
        }
        painter->setFont(theme.font(TextSize::Body, on ? TextWeight::Medium : TextWeight::Regular));
        painter->setPen(theme.color(on ? Role::Text : Role::TextSecondary));
        painter->drawText(visual(text), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(theme.color(Role::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
        }
        painter->restore();
    }
};

} // namespace

QString sectionTitle(AgentSection section)
{
    switch (section) {
    case AgentSection::Basics:
        return SectionList::tr("Basics");
    case AgentSection::Prompt:
        return SectionList::tr("Prompt and greeting");
    case AgentSection::Model:
        return SectionList::tr("Model");
    case AgentSection::Transcriber:
        return SectionList::tr("Transcriber");
    case AgentSection::Voice:
        return SectionList::tr("Voice");
    case AgentSection::SpeechDetection:
        return SectionList::tr("Speech detection");
    case AgentSection::Behaviour:
        return SectionList::tr("Behaviour");
    case AgentSection::TransferRoutes:
        return SectionList::tr("Transfer routes");
    }
    return {};
}

SectionList::SectionList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SectionDelegate(this));
    setFixedWidth(152);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    for (const auto section : kAgentSections) {
        auto *item = new QListWidgetItem(sectionTitle(section), this);
        item->setData(Qt::UserRole, static_cast<int>(section));
        item->setToolTip({});
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT chosen(current()); });
}

AgentSection SectionList::current() const
{
    return currentItem() ? static_cast<AgentSection>(currentItem()->data(Qt::UserRole).toInt()) : AgentSection::Basics;
}

void SectionList::setCurrent(AgentSection section)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(static_cast<int>(section));
}

void SectionList::setMarks(AgentSection section, bool problem, bool changed)
{
    auto *entry = item(static_cast<int>(section));
    if (entry->data(kProblemRole).toBool() == problem && entry->data(kChangedRole).toBool() == changed)
        return;
    entry->setData(kProblemRole, problem);
    entry->setData(kChangedRole, changed);
    const auto title = sectionTitle(section);
    entry->setData(Qt::AccessibleTextRole, problem   ? tr("%1, has a problem").arg(title)
                                           : changed ? tr("%1, edited").arg(title)
                                                     : title);
}

} // namespace sb::ui
