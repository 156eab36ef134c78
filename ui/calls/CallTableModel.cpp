#include "ui/calls/CallTableModel.h"

#include "ui/calls/CallText.h"
#include "ui/calls/TimeText.h"
#include "ui/format/VisibleText.h"

#include <QLocale>

#include <algorithm>

namespace sb::ui {

CallTableModel::CallTableModel(Backend &backend, QObject *parent) : QAbstractTableModel(parent), m_backend(backend) {}

CallListQuery CallTableModel::query() const
{
    CallListQuery query;
    query.limit = kPage;
    query.agentId = m_agent;
    query.status = m_status;
    return query;
}

void CallTableModel::setFilter(const Patch<AgentId> &agent, const Patch<CallStatus> &status)
{
    if (m_agent == agent && m_status == status)
        return;
    m_agent = agent;
    m_status = status;
    load();
}

void CallTableModel::load()
{
    const auto turn = ++m_turn;
    m_loading = true;
    m_failure.reset();
    m_backend.call(listCalls, query(), this, [this, turn](const Result<CallRowPage> &answer) {
        if (turn != m_turn)
            return;
        m_loading = false;
        beginResetModel();
        m_rows.clear();
        m_hasMore = false;
        if (answer) {
            m_rows = answer->items;
            m_total = answer->total;
            m_hasMore = answer->hasMore;
        } else {
            m_failure = answer.error();
        }
        endResetModel();
        Q_EMIT loaded();
    });
}

void CallTableModel::refresh()
{
    if (m_loading)
        return;
    if (m_rows.empty()) {
        load();
        return;
    }
    const auto turn = m_turn;
    m_backend.call(listCalls, query(), this, [this, turn](const Result<CallRowPage> &answer) {
        if (turn != m_turn || !answer || m_loading)
            return;
        takeTop(*answer);
        Q_EMIT loaded();
    });
}

void CallTableModel::takeTop(const CallRowPage &page)
{
    m_total = page.total;
    // New calls stand at the top; the others are the same ones with newer values.
    std::size_t fresh = 0;
    while (fresh < page.items.size() && !m_rows.empty() && page.items[fresh].id != m_rows.front().id)
        ++fresh;
    if (fresh == page.items.size() && page.hasMore) {
        load(); // more came than a page holds
        return;
    }
    if (fresh > 0 && fresh < page.items.size()) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        m_rows.insert(m_rows.begin(), page.items.begin(), page.items.begin() + static_cast<std::ptrdiff_t>(fresh));
        endInsertRows();
    }
    const auto same = std::min(page.items.size(), m_rows.size());
    const auto inStep =
        std::ranges::equal(page.items.begin(), page.items.begin() + static_cast<std::ptrdiff_t>(same), m_rows.begin(),
                           m_rows.begin() + static_cast<std::ptrdiff_t>(same), {}, &CallRow::id, &CallRow::id);
    if (!inStep || (!page.hasMore && page.items.size() != m_rows.size())) {
        load(); // something was deleted or moved
        return;
    }
    for (std::size_t i = 0; i < same; ++i) {
        if (m_rows[i] == page.items[i])
            continue;
        m_rows[i] = page.items[i];
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
}

bool CallTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_loading;
}

void CallTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    auto next = query();
    next.beforeStartedAt = m_rows.back().startedAt;
    next.beforeId = m_rows.back().id;
    m_backend.call(listCalls, next, this, [this, turn = m_turn](const Result<CallRowPage> &answer) {
        if (turn != m_turn)
            return;
        m_loading = false;
        if (!answer) {
            m_hasMore = false; // the next refresh tries again
            return;
        }
        m_hasMore = answer->hasMore;
        if (!answer->items.empty()) {
            const auto first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(answer->items.size()) - 1);
            m_rows.insert(m_rows.end(), answer->items.begin(), answer->items.end());
            endInsertRows();
        }
        Q_EMIT loaded();
    });
}

const CallRow *CallTableModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int CallTableModel::rowOf(const CallId &call) const
{
    const auto found = std::ranges::find(m_rows, call, &CallRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CallTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CallTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString CallTableModel::text(const CallRow &call, Column column) const
{
    const auto none = QStringLiteral("–");
    switch (column) {
    case Started:
        return startedText(call.startedAt);
    case Kind:
        return callKindText(call.callType);
    case Agent:
        return visibleText(QString::fromStdString(call.agentName));
    case Caller: {
        const auto caller = visibleText(QString::fromStdString(call.userIdentifier.valueOr({})));
        return caller.isEmpty() ? none : caller;
    }
    case Status:
        return statusText(call.status);
    case EndedBy:
        return call.endReason.hasValue() ? endReasonText(*call.endReason) : none;
    case Length:
        return call.durationSeconds.hasValue() ? lengthText(*call.durationSeconds * 1000) : none;
    case Delay:
        return call.avgAgentLatencyMs.hasValue() ? tr("%1 ms").arg(QLocale().toString(*call.avgAgentLatencyMs)) : none;
    case Cost:
        return call.cost.hasValue() ? costText(*call.cost) : none;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CallTableModel::data(const QModelIndex &index, int role) const
{
    const auto *call = at(index.row());
    if (!call)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*call, column);
    case Qt::ToolTipRole:
        if (column == Started)
            return startedToolTip(call->startedAt);
        if (column == Kind)
            return callKindText(call->callType);
        return {};
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString() + QStringLiteral(": ") +
                       text(*call, column));
    default:
        return {};
    }
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section >= Length ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case Kind:
        return role == Qt::AccessibleTextRole ? tr("Kind") : QString();
    case Agent:
        return tr("Agent");
    case Caller:
        return tr("Caller");
    case Status:
        return tr("Status");
    case EndedBy:
        return tr("Ended by");
    case Length:
        return tr("Length");
    case Delay:
        return tr("Delay");
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
}

} // namespace sb::ui
