#include "models/calls/CallLog.h"

#include "models/calls/CallExport.h"
#include "models/calls/CallPresentation.h"
#include "models/calls/CallService.h"
#include "models/contract/FormatCheck.h"

namespace sb {

namespace {

constexpr int rowsAtOnce = 100;

std::string lower(std::string text)
{
    for (auto &c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

std::vector<std::string> commaSeparated(const std::string &text)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto to = std::min(text.find(',', from), text.size());
        if (to > from)
            parts.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

/// A comma-separated list of ids; ids that are none match nothing.
template <typename AnyId>
std::vector<AnyId> idsOf(const Patch<std::string> &text)
{
    std::vector<AnyId> ids;
    for (const auto &part : commaSeparated(text.valueOr({})))
        ids.push_back(AnyId::parse(part).value_or(AnyId()));
    return ids;
}

CallFilter filterOf(const Caller &caller, const CallAnalyticsQuery &query)
{
    CallFilter filter;
    filter.part = lower(query.filter.valueOr({}));
    const bool all = caller.role == Role::SuperAdmin && query.scope.hasValue() && *query.scope == ListScope::All;
    if (!all) {
        filter.user = caller.user;
        return filter;
    }
    filter.orgs = idsOf<OrgId>(query.organizationIds);
    filter.users = idsOf<UserId>(query.ownerUserIds);
    for (const auto &name : commaSeparated(query.platformRoles.valueOr({})))
        filter.roles.push_back(fromName<Role>(name).value_or(Role::Developer)); // A8
    return filter;
}

Result<std::vector<CallSession>> sessions(Connection &connection, const CallFilter &filter,
                                          std::optional<CallKey> before, std::int64_t skip, int limit)
{
    return CallStore::page(connection, filter, before, skip, limit).map([](const std::vector<StoredCall> &calls) {
        std::vector<CallSession> out;
        for (const auto &call : calls)
            out.push_back(sessionOf(call));
        return out;
    });
}

/// Every session, read by key in pieces while it is asked for (L1).
Rows<CallSession> everySession(Store &store, CallFilter filter)
{
    auto last = std::make_shared<std::optional<CallKey>>();
    return Rows<CallSession>{[&store, filter = std::move(filter), last]() -> Result<std::vector<CallSession>> {
        auto chunk = store
                         .read([&filter, before = *last](Connection &connection) {
                             return sessions(connection, filter, before, 0, rowsAtOnce);
                         })
                         .result();
        if (chunk && !chunk->empty())
            *last = CallKey{chunk->back().startedAt.valueOr(chunk->back().createdAt), chunk->back().id};
        return chunk;
    }};
}

Result<StoredCall> byRequest(Connection &connection, const Caller &caller, const std::string &requestId)
{
    const auto id = RequestId::parse(requestId);
    if (!id)
        return fail(ErrorCode::NotFound, "there is no such call");
    const auto found = CallStore::findByRequest(connection, *id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, "there is no such call");
    return CallService::visible(connection, caller, (*found)->id);
}

Result<CallAnalytics> analytics(const Call &call, const CallAnalyticsQuery &query, Connection &connection, Store &store)
{
    if (query.requestId.hasValue()) {
        const auto found = byRequest(connection, call.caller, *query.requestId);
        if (!found)
            return fail(found.error());
        return CallStore::turns(connection, found->id).map([&](const std::vector<CallTurn> &turns) {
            return CallAnalytics{sessionOf(*found, turns)};
        });
    }
    const auto filter = filterOf(call.caller, query);
    if (query.page.isAbsent() && query.pageSize.isAbsent())
        return CallAnalytics{everySession(store, filter)};
    CallSessionPage page;
    page.page = query.page.valueOr(1);
    page.pageSize = query.pageSize.valueOr(20);
    auto items = sessions(connection, filter, std::nullopt, static_cast<std::int64_t>(page.page - 1) * page.pageSize,
                          page.pageSize);
    if (!items)
        return fail(std::move(items.error()));
    page.items = std::move(*items);
    return CallStore::count(connection, filter).map([&](std::int64_t total) {
        page.total = total;
        return CallAnalytics{std::move(page)};
    });
}

Result<CallRowPage> list(const Call &call, const CallListQuery &query, Connection &connection)
{
    CallFilter filter;
    if (call.caller.role != Role::SuperAdmin)
        filter.user = call.caller.user;
    filter.agent = query.agentId.toOptional();
    filter.status = query.status.toOptional();
    std::optional<CallKey> before;
    if (query.beforeStartedAt.hasValue())
        before = CallKey{*query.beforeStartedAt, query.beforeId.valueOr(CallId())};
    const int limit = query.limit.valueOr(50);
    const auto calls = CallStore::page(connection, filter, before, query.skip.valueOr(0), limit + 1);
    if (!calls)
        return fail(calls.error());
    CallRowPage page;
    for (const auto &each : *calls) {
        if (static_cast<int>(page.items.size()) == limit)
            page.hasMore = true;
        else
            page.items.push_back(rowOf(each));
    }
    return CallStore::count(connection, filter).map([&](std::int64_t total) {
        page.total = total;
        return std::move(page);
    });
}

Result<Instant> startOfDay(const std::string &date, const char *field)
{
    if (!isDate(date))
        return fail(Error{ErrorCode::Invalid, std::string(field) + " is no date", {}});
    return Instant::parse(date + "T00:00:00Z");
}

Result<CallExport> exported(const Call &call, const CallExportQuery &query, Connection &connection, Store &store,
                            const RecordingSource &recordings)
{
    const bool withRecordings = query.includeRecordings.valueOr(false);
    if (query.requestId.hasValue()) {
        const auto found = byRequest(connection, call.caller, *query.requestId);
        if (!found)
            return fail(found.error());
        return CallExport{
            exportOf(store, recordings, {found->id}, withRecordings, "call-" + found->requestId.toString() + ".zip")};
    }
    // L6: both days, in order.
    if (!query.startDate.hasValue() || !query.endDate.hasValue())
        return fail(ErrorCode::Invalid, "either request_id, or both start_date and end_date are needed");
    const auto from = startOfDay(*query.startDate, "start_date");
    const auto to = startOfDay(*query.endDate, "end_date");
    if (!from)
        return fail(from.error());
    if (!to)
        return fail(to.error());
    if (*from > *to)
        return fail(ErrorCode::Invalid, "start_date is after end_date");
    CallFilter filter;
    filter.user = call.caller.user;
    filter.from = *from;
    filter.to = *to + std::chrono::hours(24); // inclusive days
    return CallExport{exportOf(store, recordings, filter, withRecordings,
                               "calls-" + *query.startDate + "-" + *query.endDate + ".zip")};
}

Result<AgentStats> stats(const Call &call, Connection &connection)
{
    AgentStats stats;
    auto read = connection.each(
        "SELECT is_active, count(*) FROM agent WHERE user_id = ? GROUP BY is_active",
        [&](const Statement &row) { (row.get<bool>(0) ? stats.active : stats.inactive) = row.get<std::int64_t>(1); },
        call.caller.user);
    if (read) {
        read = connection.each(
            "SELECT coalesce(sum(total), 0), coalesce(sum(talked_us), 0) FROM call_total WHERE user_id = ?",
            [&](const Statement &row) {
                stats.callsTotal = row.get<std::int64_t>(0);
                stats.minutesTotal = static_cast<double>(row.get<std::int64_t>(1)) / 60e6;
            },
            call.caller.user);
    }
    if (!read)
        return fail(read.error());
    stats.total = stats.active + stats.inactive;
    return stats;
}

} // namespace

void registerCallLog(Registry &registry, Store &store, const RecordingSource &recordings)
{
    registry.reads(listCalls, list);
    registry.reads(getCall, [](const Call &call, const CallRef &in, Connection &connection) -> Result<CallDetail> {
        const auto found = CallService::visible(connection, call.caller, in.callId);
        if (!found)
            return fail(found.error());
        return CallStore::turns(connection, in.callId).map([&](std::vector<CallTurn> turns) {
            return detailOf(*found, std::move(turns));
        });
    });
    registry.reads(getCallRecording,
                   [&recordings](const Call &call, const CallRef &in, Connection &connection) -> Result<Download> {
                       const auto found = CallService::visible(connection, call.caller, in.callId);
                       if (!found)
                           return fail(found.error());
                       if (found->isRedacted() || !found->recordingBlobId) // L4
                           return fail(ErrorCode::NotFound, "the call has no recording");
                       return recordings.open(connection, *found->recordingBlobId);
                   });
    registry.reads(getCallAnalytics,
                   [&store](const Call &call, const CallAnalyticsQuery &query, Connection &connection) {
                       return analytics(call, query, connection, store);
                   });
    registry.reads(exportCallAnalytics,
                   [&store, &recordings](const Call &call, const CallExportQuery &query, Connection &connection) {
                       return exported(call, query, connection, store, recordings);
                   });
    registry.reads(getAgentStats,
                   [](const Call &call, const Nothing &, Connection &connection) { return stats(call, connection); });
}

} // namespace sb
