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

/// Newest first: whether \p a stands above \p b.
bool isAbove(const CallRow &a, const CallRow &b)
{
    return std::pair(a.startedAt, a.id) > std::pair(b.startedAt, b.id);
}

} // namespace

CallListModel::CallListModel(Backend &backend, QObject *parent, CallOptions options)
    : QAbstractTableModel(parent), m_backend(backend), m_options(std::move(options)), m_counter(backend)
{
    connect(&m_counter, &CallCounter::grew, this, &CallListModel::takeCount);
    connect(&m_counter, &CallCounter::failed, this, &CallListModel::fail);
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
    m_counter.clear();
    beginResetModel();
    m_rows.clear();
    m_wanted.clear();
    m_underWay.clear();
    m_count = 0;
    m_pending = 0;
    m_hasLoaded = false;
    m_isStreamed = false;
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
    return parent.isValid() ? 0 : 1;
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *known = look(index.row(), role == Qt::DisplayRole || role == IdRole);
    if (role == IsLoadedRole)
        return known != nullptr;
    if (known == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(known->agentName);
    case IdRole:
        return text(known->id.toString());
    default:
        return {};
    }
}

const CallRow *CallListModel::look(int row, bool asks) const
{
    if (asks && !m_rows.isFresh(row))
        want(row);
    return call(row);
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
    m_filter.narrow(query);
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
    int passed = 0;                       // rows of the answer that stand above the span
    if (m_rows.isFresh(span.first - 1)) { // by key
        const auto *above = m_rows.peek(span.first - 1);
        query.beforeStartedAt = above->startedAt;
        query.beforeId = above->id;
    } else if (m_isStreamed) {
        const auto mark = m_counter.markFor(span.first);
        passed = span.first - (mark ? mark->position : 0);
        query.limit = std::min(passed + span.count, 2 * pageRows);
        if (mark) {
            query.beforeStartedAt = mark->key.startedAt;
            query.beforeId = mark->key.id;
        }
    } else {
        query.skip = span.first;
    }
    m_underWay.insert(span);
    fetchOn(span, passed, {}, std::move(query));
}

/// Asks until the span is full: an answer may have fewer rows, when calls must be looked for.
void CallListModel::fetchOn(Span span, int passed, std::vector<CallRow> known, CallListQuery query)
{
    auto asked = query;
    ask(std::move(asked),
        [this, span, passed, known = std::move(known), query = std::move(query)](const Result<CallRowPage> &answer) {
            if (!answer) {
                m_underWay.erase(span);
                return fail(answer.error());
            }
            if (!m_underWay.contains(span))
                return; // the rows moved meanwhile
            auto rows = known;
            const auto above = std::min(static_cast<std::size_t>(passed), answer->items.size());
            rows.insert(rows.end(), answer->items.begin() + static_cast<std::ptrdiff_t>(above), answer->items.end());
            if (rows.size() < static_cast<std::size_t>(span.count) && answer->next.hasValue()) {
                auto rest = query;
                rest.skip = {};
                rest.beforeStartedAt = answer->next->startedAt;
                rest.beforeId = answer->next->id;
                fetchOn(span, passed - static_cast<int>(above), std::move(rows), std::move(rest));
                return;
            }
            m_underWay.erase(span);
            if (!m_isStreamed && (!answer->isTotalExact ||
                                  answer->total != m_count)) { // the list is another one: the top says what happened
                if (!m_topUnderWay)
                    fetchTop();
                else
                    m_topIsOld = true;
            }
            finishSpan(span, std::move(rows));
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
    const bool isFirst = !std::exchange(m_hasLoaded, true);
    if (isFirst) {
        m_isStreamed = !answer.isTotalExact;
        setCount(answer.total);
        if (m_isStreamed)
            m_counter.start(m_filter, m_options);
    } else if (!m_isStreamed && !answer.isTotalExact) { // it has grown beyond what one answer looks at
        return reload();
    } else {
        const int before = m_count;
        if (m_isStreamed || answer.total != m_count)
            m_underWay.clear(); // what is on its way may belong elsewhere now
        mergeTop(answer.items, !answer.hasMore);
        setCount(m_isStreamed ? std::max<std::int64_t>(m_count, answer.total) : answer.total);
        if (m_isStreamed)
            m_counter.shift(m_count - before);
        m_rows.makeStale();
    }
    put({0, static_cast<int>(answer.items.size())}, answer.items);
    if (m_count > 0) // a view looks again at what it shows, which asks for what is old
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

/// The list grows as it is counted; rows beyond are those that the first answer had already.
void CallListModel::takeCount()
{
    if (m_counter.counted() > m_count || m_counter.isComplete())
        setCount(m_counter.counted());
    Q_EMIT loaded();
}

void CallListModel::cancelCounting()
{
    m_counter.stop();
    Q_EMIT loaded();
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

void CallListModel::finishSpan(Span span, std::vector<CallRow> rows)
{
    const auto room = static_cast<std::size_t>(std::max(0, m_count - span.first));
    rows.resize(std::min({rows.size(), room, static_cast<std::size_t>(span.count)}));
    span.count = static_cast<int>(rows.size());
    if (rows.empty())
        return;
    put(span, std::move(rows));
    Q_EMIT dataChanged(index(span.first, 0), index(span.first + span.count - 1, columnCount() - 1));
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
