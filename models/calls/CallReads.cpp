#include "models/calls/CallReads.h"

#include "models/agents/AgentStore.h"
#include "models/backend/BlobDownload.h"
#include "models/calls/CallLabelStore.h"
#include "models/calls/CallPages.h"
#include "models/calls/CallScan.h"
#include "models/calls/CallService.h"
#include "models/calls/CallWords.h"
#include "models/contract/TagText.h"

#include <cmath>

namespace sb {

namespace {

tl::unexpected<Error> refused(const char *parameter, const char *message, const char *type)
{
    return fail(Error{ErrorCode::Unprocessable,
                      std::string(parameter) + " " + message,
                      {Problem{{"query", parameter}, message, type}}});
}

template <typename Query>
Result<std::optional<CallWindow::Key>> keyOf(const Query &query)
{
    if (query.beforeStartedAt.hasValue() != query.beforeId.hasValue())
        return refused(query.beforeId.hasValue() ? "before_started_at" : "before_id",
                       "is needed with the other part of the key", "missing");
    if (!query.beforeId.hasValue())
        return std::nullopt;
    return CallWindow::Key{*query.beforeStartedAt, *query.beforeId};
}

std::optional<std::int64_t> micros(const Patch<double> &seconds)
{
    constexpr double longest = 1e9; // a bound beyond it is none
    if (!seconds.hasValue())
        return std::nullopt;
    return std::llround(std::min(*seconds, longest) * 1e6);
}

template <typename Query>
Result<CallFilter> filterOf(const Call &call, const Query &query)
{
    const CallCriteria &criteria = query.criteria;
    CallFilter filter;
    filter.user = call.caller.user;
    filter.agent = query.agentId.toOptional();
    filter.status = query.status.toOptional();
    filter.from = criteria.startedFrom.toOptional();
    filter.until = criteria.startedUntil.toOptional();
    filter.type = criteria.callType.toOptional();
    filter.endReason = criteria.endReason.toOptional();
    filter.language = criteria.language.valueOr({});
    filter.shortestUs = micros(criteria.minSeconds);
    filter.longestUs = micros(criteria.maxSeconds);
    filter.cheapest = criteria.minCostUsd.toOptional();
    filter.dearest = criteria.maxCostUsd.toOptional();
    filter.said = criteria.said.valueOr({});
    filter.caller = CallScan::foldedCaller(criteria.caller.valueOr({}));
    if (criteria.caller.hasValue() && filter.caller.empty())
        return refused("caller", "is blank", "value_error");
    if (query.tag.hasValue()) {
        filter.tag = foldedTag(*query.tag);
        if (filter.tag.empty())
            return refused("tag", "is blank", "value_error");
    }
    if (!filter.said.empty() && CallWords::wordsOf(filter.said).empty())
        return refused("said", "has no word", "value_error");
    return filter;
}

CallKey onWire(const CallWindow::Key &key)
{
    return {key.startedAt, key.id};
}

Result<CallRowPage> scanned(const CallFilter &filter, const CallWindow &window, Connection &connection,
                            std::vector<StoredCall> &rows)
{
    if (window.skip > 0)
        return refused("skip", "goes with agent, status, tag and dates only; go on by key", "value_error");
    auto walk = CallScan::rows(connection, filter, window.after, window.limit);
    if (!walk)
        return fail(std::move(walk.error()));
    auto found = CallPages::byNumbers(connection, walk->numbers);
    if (!found)
        return fail(std::move(found.error()));
    rows = std::move(*found);
    CallRowPage answer;
    answer.total = walk->matched;
    answer.hasMore = walk->next.has_value();
    answer.isTotalExact = !walk->next && !window.after;
    if (walk->next)
        answer.next = onWire(*walk->next);
    return answer;
}

Result<CallRowPage> indexed(const CallFilter &filter, CallWindow window, Connection &connection,
                            std::vector<StoredCall> &rows)
{
    ++window.limit; // to see whether there is more
    auto found = CallPages::rows(connection, filter, window);
    if (!found)
        return fail(std::move(found.error()));
    const auto total = CallPages::total(connection, filter);
    if (!total)
        return fail(total.error());
    rows = std::move(*found);
    CallRowPage answer;
    answer.total = *total;
    answer.hasMore = rows.size() == static_cast<std::size_t>(window.limit);
    if (answer.hasMore) {
        rows.pop_back();
        const auto &last = rows.back().session;
        answer.next = CallKey{*last.startedAt, last.id};
    }
    return answer;
}

Result<CallRowPage> page(const Call &call, const CallListQuery &query, Connection &connection)
{
    const auto key = keyOf(query);
    if (!key)
        return fail(key.error());
    const auto filter = filterOf(call, query);
    if (!filter)
        return fail(filter.error());
    const CallWindow window{*key, query.skip.valueOr(0), query.limit.valueOr(50)};
    std::vector<StoredCall> rows;
    auto answer =
        filter->isScanned() ? scanned(*filter, window, connection, rows) : indexed(*filter, window, connection, rows);
    if (!answer)
        return answer;
    for (const auto &stored : rows) {
        auto row = CallStore::rowOf(stored);
        if (auto labelled = CallLabelStore::label(connection, stored.number, row); !labelled)
            return fail(std::move(labelled.error()));
        answer->items.push_back(std::move(row));
    }
    return answer;
}

Result<CallCount> count(const Call &call, const CallCountQuery &query, Connection &connection)
{
    const auto key = keyOf(query);
    if (!key)
        return fail(key.error());
    const auto filter = filterOf(call, query);
    if (!filter)
        return fail(filter.error());
    CallCount answer;
    if (!filter->isScanned()) {
        if (*key)
            return refused("before_id", "goes with filters that calls are looked at for", "value_error");
        const auto total = CallPages::total(connection, *filter);
        if (!total)
            return fail(total.error());
        answer.counted = answer.examined = answer.length = *total;
        return answer;
    }
    const auto walk = CallScan::count(connection, *filter, *key);
    if (!walk)
        return fail(walk.error());
    const auto length = CallScan::length(connection, *filter);
    if (!length)
        return fail(length.error());
    answer.counted = walk->matched;
    answer.examined = walk->examined;
    answer.length = *length;
    for (const auto &mark : walk->marks)
        answer.marks.push_back(onWire(mark));
    if (walk->next)
        answer.next = onWire(*walk->next);
    return answer;
}

Result<Download> recording(const Call &call, const CallRef &in, Connection &connection, const BlobStore &blobs)
{
    const auto row = CallService::visible(connection, call.caller, in.callId);
    if (!row)
        return fail(row.error());
    auto reader = recordingOf(connection, blobs, *row);
    if (!reader)
        return fail(std::move(reader.error()));
    if (!*reader)
        return fail(ErrorCode::NotFound, "the call has no recording");
    return downloadOf(std::move(*reader), "audio/ogg", "call-" + in.callId.toString() + ".ogg");
}

/// Stands here because it counts calls, too.
Result<AgentStats> stats(const Call &call, const Nothing &, Connection &connection)
{
    const AgentOwnership mine{call.caller.user, std::nullopt};
    const auto total = AgentStore::count(connection, mine, {});
    if (!total)
        return fail(total.error());
    const auto active = AgentStore::count(connection, mine, {}, true);
    if (!active)
        return fail(active.error());
    AgentStats stats{*total, *active, *total - *active, 0, 0};
    const auto counted = connection.each(
        "SELECT ifnull(sum(total), 0), ifnull(sum(talked_us), 0) FROM call_total WHERE user_id = ?",
        [&](const Statement &row) {
            stats.callsTotal = row.integer(0);
            stats.minutesTotal = static_cast<double>(row.integer(1)) / 60e6;
        },
        call.caller.user);
    if (!counted)
        return fail(counted.error());
    return stats;
}

} // namespace

Result<std::unique_ptr<BlobReader>> recordingOf(Connection &connection, const BlobStore &blobs, const StoredCall &call)
{
    if (!call.recording || call.isPrivate)
        return nullptr;
    auto reader = blobs.reader(connection, *call.recording);
    if (!reader)
        return fail(std::move(reader.error()));
    if ((*reader)->size().bytes == 0)
        return nullptr;
    return reader;
}

void registerCallReads(Registry &registry, const BlobStore &blobs)
{
    registry.reads(listCalls, page);
    registry.reads(countCalls, count);
    registry.reads(getAgentStats, stats);
    registry.reads(getCall, [](const Call &call, const CallRef &in, Connection &connection) -> Result<CallDetail> {
        auto row = CallService::visible(connection, call.caller, in.callId);
        if (!row)
            return fail(std::move(row.error()));
        return CallService::detail(connection, std::move(*row));
    });
    registry.reads(getCallRecording, [&blobs](const Call &call, const CallRef &in, Connection &connection) {
        return recording(call, in, connection, blobs);
    });
}

} // namespace sb
