#include "ui/agents/BundleItems.h"

#include "ui/format/VisibleText.h"

#include <algorithm>
#include <functional>

namespace sb::ui {

namespace {

QString kindText(BundleKind kind)
{
    switch (kind) {
    case BundleKind::Tool:
        return BundleItems::tr("Tool");
    case BundleKind::Rule:
        return BundleItems::tr("Analysis rule");
    case BundleKind::Agent:
        return BundleItems::tr("Agent");
    case BundleKind::Call:
        return BundleItems::tr("Call");
    }
    return {};
}

} // namespace

void BundleItems::setItems(std::vector<BundleItem> items, bool isPreview)
{
    beginResetModel();
    m_items = std::move(items);
    m_isPreview = isPreview;
    // What people came for first: agents, then what they use.
    std::ranges::stable_sort(m_items, std::greater(), &BundleItem::kind);
    endResetModel();
}

int BundleItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int BundleItems::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString BundleItems::outcomeOf(const BundleItem &item) const
{
    switch (item.outcome) {
    case BundleOutcome::Added:
        return m_isPreview ? tr("Will be made") : tr("Made");
    case BundleOutcome::Same:
        return tr("Is here already");
    case BundleOutcome::Different:
        return tr("Is here with other settings, and stays so");
    }
    return {};
}

QVariant BundleItems::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto &item = m_items[static_cast<std::size_t>(index.row())];
    return index.column() == Kind   ? kindText(item.kind)
           : index.column() == Name ? visibleText(QString::fromStdString(item.name))
                                    : outcomeOf(item);
}

QVariant BundleItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == Kind   ? tr("Kind")
           : section == Name ? tr("Name")
           : m_isPreview     ? tr("What happens")
                             : tr("Result");
}

} // namespace sb::ui
