#include "ui/agents/BundleTable.h"

#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>

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
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &item = m_items[static_cast<std::size_t>(index.row())];
    const auto text = index.column() == Kind   ? kindText(item.kind)
                      : index.column() == Name ? visibleText(QString::fromStdString(item.name))
                                               : outcomeOf(item);
    if (role == Qt::DisplayRole)
        return text;
    return text.size() > 28 ? QString(QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>"))
                            : QVariant();
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

BundleTable::BundleTable(QWidget *parent) : QTableView(parent), m_items(new BundleItems(this))
{
    setModel(m_items);
    setAccessibleName(tr("What is in the bundle"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::of(this).scaled(28));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(BundleItems::Kind, 110);
    setColumnWidth(BundleItems::Name, 210);
}

void BundleTable::setItems(std::vector<BundleItem> items, bool isPreview)
{
    m_items->setItems(std::move(items), isPreview);
}

} // namespace sb::ui
