#include "models/calls/CallReads.h"

#include "models/agents/AgentStore.h"
#include "models/backend/BlobDownload.h"
#include "models/calls/CallLabelStore.h"
#include "models/calls/CallPages.h"
#include "models/calls/CallService.h"

namespace sb {

namespace {

Result<CallRowPage> page(const Call &call, const CallListQuery &query, Connection &connection)
{
    if (query.beforeStartedAt.hasValue() != query.beforeId.hasValue()) {
        const auto *lacking = query.beforeId.hasValue() ? "before_started_at" : "before_id";
        return fail(Error{ErrorCode::Unprocessable,
                          "a key has two parts",
                          {Problem{{"query", lacking}, "is needed with the other part of the key", "missing"}}});
    }
    CallFilter filter{call.caller.user, std::nullopt, query.agentId.toOptional(), query.status.toOptional(), {}, {}};
    if (query.tag.hasValue()) {
        filter.tag = CallLabelStore::folded(*query.tag);
        if (filter.tag.empty())
            return fail(Error{ErrorCode::Unprocessable,
                              "a tag has something to read",
                              {Problem{{"query", "tag"}, "is blank", "value_error"}}});
    }
    CallWindow window{std::nullopt, query.skip.valueOr(0), query.limit.valueOr(50) + 1};
    if (query.beforeId.hasValue())
        window.after = CallWindow::Key{*query.beforeStartedAt, *query.beforeId};
    const auto rows = CallPages::rows(connection, filter, window);
    if (!rows)
        return fail(rows.error());
    const auto total = CallPages::total(connection, filter);
    if (!total)
        return fail(total.error());
    CallRowPage answer;
    answer.total = *total;
    answer.hasMore = rows->size() == static_cast<std::size_t>(window.limit); // one more was asked for
    const auto count = rows->size() - (answer.hasMore ? 1 : 0);
    for (std::size_t i = 0; i < count; ++i) {
        auto row = CallStore::rowOf((*rows)[i]);
        if (auto labelled = CallLabelStore::label(connection, (*rows)[i].number, row); !labelled)
            return fail(std::move(labelled.error()));
        answer.items.push_back(std::move(row));
    }
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
