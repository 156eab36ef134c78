#include "models/lists/CallListModel.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace sb {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

template <typename T>
QVariant number(const Patch<T> &value)
{
    return value.hasValue() ? QVariant(*value) : QVariant();
}

QVariant shown(const CallRow &call, int column)
{
    switch (column) {
    case CallListModel::Agent:
        return text(call.agentName);
    case CallListModel::StartedAt:
        return text(call.startedAt.toString());
    case CallListModel::Duration:
        return number(call.durationSeconds);
    case CallListModel::Messages:
        return call.messageCount;
    case CallListModel::Latency:
        return number(call.avgAgentLatencyMs);
    case CallListModel::Status:
        return text(nameOf(call.status));
    case CallListModel::EndReason:
        return text(call.endReason.valueOr({}));
    case CallListModel::UserIdentifier:
        return text(call.userIdentifier.valueOr({}));
    case CallListModel::Recording:
        return call.hasRecording;
    default:
        return {};
    }
}

/// Newest first: whether \p a stands above \p b.
bool isAbove(const CallRow &a, const CallRow &b)
{
    return std::pair(a.startedAt, a.id) > std::pair(b.startedAt, b.id);
}

} // namespace

CallListModel::CallListModel(Backend &backend, QObject *parent, CallOptions options)
    : QAbstractTableModel(parent), m_backend(backend), m_options(std::move(options))
{
    connect(&backend, &Backend::changed, this, [this](const QString &topic) { changed(topic); });
}

CallListModel::~CallListModel()
{
    m_stop.request_stop();
}

void CallListModel::setFilter(const Filter &filter)
{
    if (m_filter == filter && (m_hasLoaded || m_topUnderWay))
        return;
    m_filter = filter;
    drop();
    fetchTop();
}

void CallListModel::reload()
{
    drop();
    fetchTop();
}

void CallListModel::drop()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_token;
    beginResetModel();
    m_rows.clear();
    m_wanted.clear();
    m_underWay.clear();
    m_count = 0;
    m_pending = 0;
    m_hasLoaded = false;
    m_topUnderWay = false;
    m_topIsOld = false;
    endResetModel();
}

const CallRow *CallListModel::call(int row) const
{
    return m_rows.look(row);
}

int CallListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int CallListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool asks = role == Qt::DisplayRole || role == IdRole;
    if (asks && !m_rows.isFresh(index.row()))
        want(index.row());
    const auto *known = call(index.row());
    if (role == IsLoadedRole)
        return known != nullptr;
    if (known == nullptr)
        return {};
    const auto &row = *known;
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case IdRole:
        return text(row.id.toString());
    case AgentIdRole:
        return row.agentId.hasValue() ? QVariant(text(row.agentId->toString())) : QVariant();
    case StartedAtRole:
        return static_cast<qint64>(row.startedAt.microseconds());
    case DurationRole:
        return number(row.durationSeconds);
    case StatusRole:
        return static_cast<int>(row.status);
    case HasRecordingRole:
        return row.hasRecording;
    default:
        return {};
    }
}

/// A view asks for many rows while it paints: they are fetched together, afterwards.
void CallListModel::want(int row) const
{
    if (row < 0 || row >= m_count)
        return;
    m_wanted.insert(row);
    if (std::exchange(m_fetchPosted, true))
        return;
    auto *self = const_cast<CallListModel *>(this); // data() is const; fetching is not seen from outside
    QMetaObject::invokeMethod(
        self, [self] { self->fetchWanted(); }, Qt::QueuedConnection);
}

void CallListModel::fetchWanted()
{
    m_fetchPosted = false;
    const auto wanted = std::exchange(m_wanted, {});
    for (const int row : wanted) {
        const bool isComing =
            std::ranges::any_of(m_underWay, [row](const Span &span) { return row >= span.first && row < span.end(); });
        if (!isComing && row < m_count && !m_rows.isFresh(row))
            fetch(m_rows.missing(row, pageRows, m_count));
    }
}

template <typename Receive>
void CallListModel::ask(CallListQuery query, Receive receive)
{
    query.agentId = m_filter.agent ? Patch<AgentId>(*m_filter.agent) : Patch<AgentId>();
    query.status = m_filter.status ? Patch<CallStatus>(*m_filter.status) : Patch<CallStatus>();
    auto options = m_options;
    options.stop = m_stop.get_token();
    ++m_pending;
    m_backend.call(
        listCalls, std::move(query), this,
        [this, token = m_token, receive = std::move(receive)](const Result<CallRowPage> &answer) {
            if (token != m_token)
                return; // to an old filter
            --m_pending;
            receive(answer);
            if (answer)
                Q_EMIT loaded();
        },
        std::move(options));
}

void CallListModel::fetch(Span span)
{
    CallListQuery query;
    query.limit = span.count;
    if (m_rows.isFresh(span.first - 1)) { // by key
        const auto *above = m_rows.peek(span.first - 1);
        query.beforeStartedAt = above->startedAt;
        query.beforeId = above->id;
    } else {
        query.skip = span.first;
    }
    m_underWay.insert(span);
    ask(std::move(query), [this, span](const Result<CallRowPage> &answer) {
        const bool isMeant = m_underWay.erase(span) > 0; // else the rows moved meanwhile
        if (!answer)
            return fail(answer.error());
        if (isMeant)
            takeSpan(span, *answer);
    });
}

void CallListModel::fetchTop()
{
    m_topUnderWay = true;
    m_topIsOld = false;
    CallListQuery query;
    query.limit = pageRows;
    ask(std::move(query), [this](const Result<CallRowPage> &answer) {
        m_topUnderWay = false;
        if (!answer)
            return fail(answer.error());
        takeTop(*answer);
        if (m_topIsOld)
            fetchTop();
    });
}

void CallListModel::fail(const Error &error)
{
    Q_EMIT failed(error);
}

void CallListModel::changed(const QString &topic)
{
    if (topic != QLatin1String("calls") || (!m_hasLoaded && !m_topUnderWay))
        return;
    if (m_topUnderWay)
        m_topIsOld = true;
    else
        fetchTop();
}

void CallListModel::takeTop(const CallRowPage &answer)
{
    if (!m_hasLoaded) {
        m_hasLoaded = true;
        setCount(answer.total);
    } else {
        if (answer.total != m_count)
            m_underWay.clear(); // what is on its way may belong elsewhere now
        mergeTop(answer.items, !answer.hasMore);
        setCount(answer.total);
        m_rows.makeStale();
    }
    put({0, static_cast<int>(answer.items.size())}, answer.items);
    if (m_count > 0) // a view looks again at what it shows, which asks for what is old
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, Columns - 1));
}

/// The rows that are known at the top become those of \p rows: their keys say which came and which went, so that
/// selections stay with their calls.
void CallListModel::mergeTop(const std::vector<CallRow> &rows, bool isWholeList)
{
    const auto old = m_rows.piece(0);
    std::unordered_set<CallId> before;
    std::unordered_set<CallId> now;
    for (const auto &row : old)
        before.insert(row.id);
    for (const auto &row : rows)
        now.insert(row.id);
    for (std::size_t i = old.size(); i-- > 0;) {
        const bool isInside = isWholeList || (!rows.empty() && !isAbove(rows.back(), old[i]));
        if (!now.contains(old[i].id) && isInside)
            removeAt(static_cast<int>(i));
    }
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t count = 0;
        while (i + count < rows.size() && !before.contains(rows[i + count].id) &&
               (old.empty() || isAbove(rows[i + count], old.back())))
            ++count;
        if (count > 0 && !old.empty())
            insertAt(static_cast<int>(i), static_cast<int>(count));
        i += count + 1;
    }
}

void CallListModel::takeSpan(Span span, const CallRowPage &answer)
{
    if (answer.total != m_count) { // the list is another one: the top says what happened
        if (!m_topUnderWay)
            fetchTop();
        else
            m_topIsOld = true;
    }
    auto rows = answer.items;
    const auto room = static_cast<std::size_t>(std::max(0, m_count - span.first));
    if (rows.size() > room)
        rows.resize(room);
    span.count = static_cast<int>(rows.size());
    if (rows.empty())
        return;
    put(span, std::move(rows));
    Q_EMIT dataChanged(index(span.first, 0), index(span.first + span.count - 1, Columns - 1));
    Q_EMIT rowArrived(span.first, span.first + span.count - 1);
}

void CallListModel::setCount(std::int64_t total)
{
    const int count = static_cast<int>(std::min<std::int64_t>(total, std::numeric_limits<int>::max()));
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        m_rows.cut(count);
        endRemoveRows();
    }
}

void CallListModel::insertAt(int row, int count)
{
    beginInsertRows({}, row, row + count - 1);
    m_rows.insert(row, count);
    m_count += count;
    m_underWay.clear(); // their places are others now
    endInsertRows();
}

void CallListModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.remove(row);
    --m_count;
    m_underWay.clear();
    endRemoveRows();
}

/// Puts rows into their place, over what was known there. A call that was known elsewhere takes its selection along.
void CallListModel::put(Span span, std::vector<CallRow> rows)
{
    if (rows.empty())
        return;
    QModelIndexList from;
    QModelIndexList to;
    std::unordered_map<CallId, int> places;
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i].id, span.first + static_cast<int>(i));
    for (const auto &index : persistentIndexList()) {
        const auto *known = m_rows.peek(index.row());
        const auto place = known != nullptr ? places.find(known->id) : places.end();
        if (place != places.end() && place->second != index.row()) {
            from.append(index);
            to.append(this->index(place->second, index.column()));
        }
    }
    if (!from.isEmpty())
        Q_EMIT layoutAboutToBeChanged();
    m_rows.put(span.first, std::move(rows));
    if (!from.isEmpty()) {
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged();
    }
}

} // namespace sb
