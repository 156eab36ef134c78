#include "ui/usage/SessionTableModel.h"

#include "ui/charts/FigureDelegate.h"
#include "ui/format/Durations.h"
#include "ui/format/MoneyText.h"
#include "ui/format/Times.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Role.h"
#include "ui/usage/UsageText.h"

#include <algorithm>
#include <cmath>

namespace sb::ui {

namespace {

constexpr int kTail = 4;

QString iconOf(const UsageSessionRow &row)
{
    if (row.usageType == UsageType::Chat)
        return QStringLiteral("transcript");
    if (row.usageType == UsageType::Embedding)
        return QStringLiteral("knowledge");
    const auto type = row.callType.valueOr({});
    return type == "outbound"  ? QStringLiteral("call-out")
           : type == "inbound" ? QStringLiteral("call-in")
                               : QStringLiteral("softphone");
}

} // namespace

SessionTableModel::SessionTableModel(Backend &backend, QObject *parent)
    : QAbstractTableModel(parent), m_backend(backend)
{}

void SessionTableModel::ask(const UsageSessionsQuery &query, bool isOneDay)
{
    ++m_turn;
    m_query = query;
    m_query.limit = kPage;
    m_query.before = {};
    m_oneDay = isOneDay;
    m_loading = false;
    fetch();
}

void SessionTableModel::fetch()
{
    if (m_loading)
        return;
    m_loading = true;
    const bool isTop = !m_query.before.hasValue();
    m_backend.call(listUsageSessions, m_query, this,
                   [this, isTop, turn = m_turn](const Result<UsageSessionPage> &page) {
                       if (turn != m_turn)
                           return;
                       m_loading = false;
                       m_failure = page ? std::nullopt : std::optional(page.error());
                       if (isTop) {
                           beginResetModel();
                           m_rows = page ? page->items : std::vector<UsageSessionRow>();
                           endResetModel();
                       } else if (page && !page->items.empty()) {
                           const auto first = rowCount();
                           beginInsertRows({}, first, first + static_cast<int>(page->items.size()) - 1);
                           m_rows.insert(m_rows.end(), page->items.begin(), page->items.end());
                           endInsertRows();
                       }
                       m_hasMore = page && page->hasMore;
                       Q_EMIT loaded();
                   });
}

const UsageSessionRow *SessionTableModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int SessionTableModel::rowOf(const Uuid &session) const
{
    const auto found = std::ranges::find(m_rows, session, &UsageSessionRow::sessionId);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool SessionTableModel::canFetchMore(const QModelIndex &) const
{
    return m_hasMore && !m_loading;
}

void SessionTableModel::fetchMore(const QModelIndex &)
{
    if (m_rows.empty())
        return;
    m_query.before = m_rows.back().sessionId;
    fetch();
}

int SessionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SessionTableModel::text(const UsageSessionRow &row, Column column) const
{
    switch (column) {
    case Started:
        return m_oneDay ? timeText(row.startedAt) : dayTimeText(row.startedAt);
    case Kind:
        return usageTypeText(row.usageType);
    case Agent: {
        const auto name = visibleText(QString::fromStdString(row.agentName));
        return name.isEmpty() ? QString(QChar(0x2013)) : name;
    }
    case Model: {
        const auto name = visibleText(QString::fromStdString(row.modelName));
        return name.isEmpty() ? QString(QChar(0x2013)) : name;
    }
    case Length:
        return durationText(std::chrono::milliseconds(std::llround(row.durationSeconds * 1000)));
    default:
        return moneyText(row.costUsd).remove(u'$');
    }
}

QVariant SessionTableModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index.row());
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::TextAlignmentRole:
        return int((column == Length || column == Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Started ? fullTimeText(row->startedAt) : QVariant();
    case FigureIconRole:
        return column == Kind ? iconOf(*row) : QVariant();
    case FigureTailRole:
        return column == Cost ? kTail : 0;
    case FigureColorRole:
        return column == Model ? QVariant(int(Role::TextSecondary)) : QVariant();
    default:
        return {};
    }
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Length || section == Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case Agent:
        return tr("Agent");
    case Model:
        return tr("Model");
    case Length:
        return tr("Length");
    case Cost:
        return tr("Cost, $");
    default:
        return QString();
    }
}

} // namespace sb::ui
