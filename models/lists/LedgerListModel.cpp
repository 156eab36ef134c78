#include "models/lists/LedgerListModel.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace sb {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

LedgerListModel::LedgerListModel(Backend &backend, QObject *parent) : QAbstractTableModel(parent), m_backend(backend) {}

void LedgerListModel::show(const WalletId &wallet, const Filter &filter)
{
    if (m_wallet == wallet && m_filter == filter && !m_failure)
        return;
    m_wallet = wallet;
    m_filter = filter;
    reload();
}

void LedgerListModel::reload()
{
    ++m_turn;
    beginResetModel();
    m_rows.clear();
    m_failure.reset();
    m_total = 0;
    m_next = std::numeric_limits<std::int64_t>::max();
    m_newIsComing = m_newIsWanted = false;
    m_loading = !m_wallet.isNil(); // a view asks for more as soon as it hears of the reset
    endResetModel();
    if (!m_wallet.isNil())
        fetch();
}

LedgerQuery LedgerListModel::query() const
{
    LedgerQuery query;
    query.walletId = m_wallet;
    query.limit = pageRows;
    std::string kinds;
    for (const auto kind : m_filter.kinds)
        kinds += (kinds.empty() ? "" : ",") + std::string(nameOf(kind));
    if (!kinds.empty())
        query.kinds = kinds;
    if (m_filter.from)
        query.from = *m_filter.from;
    if (m_filter.until)
        query.until = *m_filter.until;
    return query;
}

void LedgerListModel::fetch()
{
    m_loading = true;
    auto next = query();
    if (m_next != std::numeric_limits<std::int64_t>::max())
        next.before = m_next;
    m_backend.call(getWalletLedger, next, this, [this, turn = m_turn](const Result<LedgerPage> &answer) {
        if (turn != m_turn)
            return;
        m_loading = false;
        if (answer) {
            m_failure.reset();
            take(*answer);
            if (m_loading)
                return;
        } else {
            m_failure = answer.error();
        }
        Q_EMIT loaded();
        if (std::exchange(m_newIsWanted, false))
            takeNew();
    });
}

void LedgerListModel::take(const LedgerPage &page)
{
    m_total = page.total;
    m_next = page.nextBefore.valueOr(0);
    if (!page.items.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.items.size()) - 1);
        m_rows.insert(m_rows.end(), page.items.begin(), page.items.end());
        endInsertRows();
    } else if (m_next > 0) {
        fetch(); // a stretch without any entry of these kinds: a view would not ask again
    }
}

void LedgerListModel::takeNew()
{
    if (m_loading || m_newIsComing) {
        m_newIsWanted = true;
        return;
    }
    if (m_wallet.isNil())
        return;
    if (m_rows.empty())
        return reload();
    m_newIsComing = true;
    m_backend.call(getWalletLedger, query(), this, [this, turn = m_turn](const Result<LedgerPage> &answer) {
        if (turn != m_turn)
            return;
        m_newIsComing = false;
        if (answer) {
            m_total = answer->total;
            const auto known = std::ranges::find_if(
                answer->items, [this](const LedgerRow &row) { return row.seq <= m_rows.front().seq; });
            if (known == answer->items.end() && answer->hasMore)
                return reload(); // more came than a page holds
            const auto fresh = known - answer->items.begin();
            if (fresh > 0) {
                beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
                m_rows.insert(m_rows.begin(), answer->items.begin(), known);
                endInsertRows();
            }
            Q_EMIT loaded();
        }
        if (std::exchange(m_newIsWanted, false))
            takeNew();
    });
}

const LedgerRow *LedgerListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int LedgerListModel::rowOf(std::int64_t seq) const
{
    const auto found = std::ranges::lower_bound(m_rows, seq, std::ranges::greater(), &LedgerRow::seq);
    return found == m_rows.end() || found->seq != seq ? -1 : static_cast<int>(found - m_rows.begin());
}

int LedgerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LedgerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant LedgerListModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index.row());
    if (row == nullptr || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Entry:
        return static_cast<qint64>(row->seq);
    case Time:
        return text(row->createdAt.toString());
    case Kind:
        return text(nameOf(row->kind));
    case For:
        return text(row->reason.valueOr({}));
    case Amount:
        return text(row->amountUsd.toString());
    case Held:
        return text(row->reservedDeltaUsd.value_or(Money()).toString());
    case Balance:
        return text(row->balanceAfterUsd.toString());
    default:
        return {};
    }
}

bool LedgerListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next > 0 && !m_loading && !m_failure && !m_wallet.isNil();
}

void LedgerListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch();
}

} // namespace sb
