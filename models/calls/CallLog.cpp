#include "models/calls/CallLog.h"

#include "models/calls/CallArchive.h"
#include "models/calls/CallFolders.h"
#include "models/calls/CallPages.h"

#include <charconv>
#include <chrono>

namespace sb {

namespace {

constexpr int chunkRows = 200;

tl::unexpected<Error> invalid(const char *parameter, std::string message)
{
    return fail(Error{ErrorCode::Invalid,
                      std::string(parameter) + " " + message,
                      {Problem{{"query", parameter}, std::move(message), "value_error"}}});
}

/// A row of a list: without transcript, and redacted when it must be (L4).
CallSession listed(StoredCall call)
{
    call.session.redacted = call.isPrivate;
    if (call.isPrivate)
        call.session.recordingSeconds = null;
    return std::move(call.session);
}

/// "a,b" as literals of ids; an id that is none is told.
Result<std::vector<Uuid>> idList(const char *parameter, std::string_view text)
{
    std::vector<Uuid> ids;
    while (!text.empty()) {
        const auto comma = text.find(',');
        auto part = text.substr(0, comma);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        if (part.empty())
            continue;
        const auto id = Uuid::parse(part);
        if (!id)
            return fail(Error{ErrorCode::Unprocessable,
                              std::string(parameter) + " has something that is no id",
                              {Problem{{"query", parameter}, "must be ids with commas between", "uuid_parsing"}}});
        ids.push_back(*id);
    }
    return ids;
}

/// The users a super admin narrowed the list to; nothing when to nobody in particular.
Result<std::optional<std::vector<UserId>>> chosenUsers(const CallAnalyticsQuery &query, Connection &connection)
{
    const auto orgs = idList("organization_ids", query.organizationIds.valueOr({}));
    const auto owners = idList("owner_user_ids", query.ownerUserIds.valueOr({}));
    if (!orgs)
        return fail(orgs.error());
    if (!owners)
        return fail(owners.error());
    const auto roles = "," + query.platformRoles.valueOr({}) + ",";
    if (orgs->empty() && owners->empty() && roles == ",,")
        return std::optional<std::vector<UserId>>();
    std::vector<UserId> users;
    const auto read = connection.each("SELECT id, org_id, role FROM user_account", [&](const Statement &row) {
        const auto has = [](const std::vector<Uuid> &ids, const Uuid &id) {
            return ids.empty() || std::ranges::find(ids, id) != ids.end();
        };
        const auto role = "," + std::string(nameOf(row.get<Role>(2))) + ",";
        if (has(*orgs, row.get<OrgId>(1).uuid()) && has(*owners, row.get<UserId>(0).uuid()) &&
            (roles == ",," || roles.find(role) != std::string::npos))
            users.push_back(row.get<UserId>(0));
    });
    if (!read)
        return fail(read.error());
    return std::optional(std::move(users));
}

Result<CallFilter> filterOf(const Call &call, const CallAnalyticsQuery &query, Connection &connection)
{
    CallFilter filter;
    filter.user = call.caller.user;
    filter.words = query.filter.valueOr({});
    if (call.caller.role != Role::SuperAdmin)
        return filter;
    auto users = chosenUsers(query, connection);
    if (!users)
        return fail(std::move(users.error()));
    filter.users = std::move(*users);
    if (filter.users || query.scope.valueOr(ListScope::Mine) == ListScope::All)
        filter.user.reset();
    return filter;
}

Result<CallAnalytics> one(const Call &call, const std::string &requestId, Connection &connection)
{
    const auto id = RequestId::parse(requestId);
    if (!id)
        return fail(ErrorCode::NotFound, "there is no such call");
    const auto row = CallService::visible(connection, call.caller, *id);
    if (!row)
        return fail(row.error());
    auto session = sessionWithTranscript(connection, *row);
    if (!session)
        return fail(std::move(session.error()));
    CallAnalytics answer;
    answer.answer.emplace<CallSession>(std::move(*session));
    return answer;
}

Result<CallAnalytics> paged(const CallFilter &filter, int page, int pageSize, Connection &connection)
{
    auto rows = CallPages::rows(connection, filter,
                                CallWindow{std::nullopt, static_cast<std::int64_t>(page - 1) * pageSize, pageSize});
    if (!rows)
        return fail(std::move(rows.error()));
    return CallPages::total(connection, filter).map([&](std::int64_t total) {
        CallSessionPage answer{{}, total, page, pageSize};
        for (auto &row : *rows)
            answer.items.push_back(listed(std::move(row)));
        return CallAnalytics{std::move(answer)};
    });
}

/// Every call, in chunks by key.
class CallStream
{
public:
    CallStream(std::shared_ptr<StoreDoor> door, CallFilter filter)
        : m_door(std::move(door)), m_filter(std::move(filter))
    {}

    Result<std::vector<CallSession>> next()
    {
        std::vector<CallSession> chunk;
        if (m_ended)
            return chunk;
        auto rows = m_door->read([filter = m_filter, window = m_window](Connection &connection) {
            return CallPages::rows(connection, filter, window);
        });
        if (!rows)
            return fail(std::move(rows.error()));
        m_ended = rows->size() < static_cast<std::size_t>(m_window.limit);
        for (auto &row : *rows) {
            m_window.after = CallWindow::Key{*row.session.startedAt, row.session.id};
            chunk.push_back(listed(std::move(row)));
        }
        return chunk;
    }

private:
    std::shared_ptr<StoreDoor> m_door;
    CallFilter m_filter;
    CallWindow m_window{std::nullopt, 0, chunkRows};
    bool m_ended = false;
};

Result<std::chrono::sys_days> dayOf(const char *parameter, const Patch<std::string> &text)
{
    if (!text.hasValue())
        return invalid(parameter, "is needed without a request_id");
    int parts[3] = {};
    const char *at = text->data();
    const char *const end = at + text->size();
    for (int i = 0; i < 3; ++i) {
        const auto digits = i == 0 ? 4 : 2;
        if (end - at < digits || std::from_chars(at, at + digits, parts[i]).ptr != at + digits)
            return invalid(parameter, "must be a day such as 2026-01-31");
        at += digits;
        if (i < 2 && (at == end || *at++ != '-'))
            return invalid(parameter, "must be a day such as 2026-01-31");
    }
    const std::chrono::year_month_day day{std::chrono::year(parts[0]),
                                          std::chrono::month(static_cast<unsigned>(parts[1])),
                                          std::chrono::day(static_cast<unsigned>(parts[2]))};
    if (at != end || !day.ok())
        return invalid(parameter, "is no day of the calendar");
    return std::chrono::sys_days(day);
}

Result<CallExport> exportedOne(const Call &call, const CallExportQuery &query, Connection &connection,
                               const BlobStore &blobs)
{
    const auto id = RequestId::parse(*query.requestId);
    if (!id)
        return fail(ErrorCode::NotFound, "there is no such call");
    const auto row = CallService::visible(connection, call.caller, *id);
    if (!row)
        return fail(row.error());
    auto archive = archiveOf(connection, blobs, *row, query.includeRecordings.valueOr(false));
    if (!archive)
        return fail(std::move(archive.error()));
    return CallExport{std::move(*archive)};
}

/// L6: the caller's calls of whole days, streamed.
Result<CallExport> exportedDays(const Call &call, const CallExportQuery &query, const std::shared_ptr<StoreDoor> &door)
{
    const auto first = dayOf("start_date", query.startDate);
    if (!first)
        return fail(first.error());
    const auto last = dayOf("end_date", query.endDate);
    if (!last)
        return fail(last.error());
    if (*first > *last)
        return invalid("start_date", "is after end_date");
    const auto midnight = [](std::chrono::sys_days day) {
        return Instant::fromMicroseconds(std::chrono::microseconds(day.time_since_epoch()).count());
    };
    CallFilter filter;
    filter.user = call.caller.user;
    filter.from = midnight(*first);
    filter.until = midnight(*last + std::chrono::days(1));
    const auto name = "calls-" + *query.startDate + "-" + *query.endDate + ".zip";
    auto folders = callFolders(door, std::move(filter), {query.includeRecordings.valueOr(false), false});
    return CallExport{zipStream(name, std::move(folders), call.now, door->folder)};
}

} // namespace

void registerCallLog(Registry &registry, std::shared_ptr<StoreDoor> door, const BlobStore &blobs)
{
    registry.reads(
        getCallAnalytics,
        [door](const Call &call, const CallAnalyticsQuery &query, Connection &connection) -> Result<CallAnalytics> {
            if (query.requestId.hasValue())
                return one(call, *query.requestId, connection);
            auto filter = filterOf(call, query, connection);
            if (!filter)
                return fail(std::move(filter.error()));
            if (query.page.hasValue() || query.pageSize.hasValue())
                return paged(*filter, query.page.valueOr(1), query.pageSize.valueOr(20), connection);
            auto stream = std::make_shared<CallStream>(door, std::move(*filter));
            return CallAnalytics{Rows<CallSession>{[stream] { return stream->next(); }}};
        });
    registry.reads(exportCallAnalytics,
                   [door, &blobs](const Call &call, const CallExportQuery &query, Connection &connection) {
                       return query.requestId.hasValue() ? exportedOne(call, query, connection, blobs)
                                                         : exportedDays(call, query, door);
                   });
}

} // namespace sb
