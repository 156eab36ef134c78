#include "models/money/UsageQueries.h"

#include "models/money/Buckets.h"
#include "models/money/UsageDays.h"

#include <algorithm>

namespace sb {

namespace {

tl::unexpected<Error> invalid(const char *parameter, const std::string &message, const char *type)
{
    return fail(Error{ErrorCode::Unprocessable,
                      std::string(parameter) + " " + message,
                      {Problem{{"query", parameter}, message, type}}});
}

/// The parts of "a, b"; empty ones are nothing.
std::vector<std::string> partsOf(std::string_view list)
{
    std::vector<std::string> parts;
    while (!list.empty()) {
        const auto comma = list.find(',');
        auto part = list.substr(0, comma);
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        if (!part.empty())
            parts.emplace_back(part);
    }
    return parts;
}

template <typename T>
Result<std::vector<T>> idsOf(const char *parameter, const Patch<std::string> &list)
{
    std::vector<T> ids;
    for (const auto &part : partsOf(list.valueOr({}))) {
        const auto id = T::parse(part);
        if (!id)
            return invalid(parameter, "must be ids with commas between", "uuid_parsing");
        ids.push_back(*id);
    }
    return ids;
}

/// The users whom a super admin narrowed the list to; nothing when to nobody in particular.
Result<std::optional<std::vector<UserId>>> chosenUsers(Connection &connection, const UsageRecordsQuery &query)
{
    const auto orgs = idsOf<OrgId>("organization_ids", query.organizationIds);
    if (!orgs)
        return fail(orgs.error());
    auto owners = idsOf<UserId>("owner_user_ids", query.ownerUserIds);
    if (!owners)
        return fail(std::move(owners.error()));
    if (orgs->empty())
        return owners->empty() ? std::nullopt : std::optional(std::move(*owners));
    std::vector<UserId> users;
    const auto read = connection.each("SELECT id, org_id FROM user_account", [&](const Statement &row) {
        const auto user = row.get<UserId>(0);
        if (std::ranges::find(*orgs, row.get<OrgId>(1)) != orgs->end() &&
            (owners->empty() || std::ranges::find(*owners, user) != owners->end()))
            users.push_back(user);
    });
    if (!read)
        return fail(read.error());
    return std::optional(std::move(users));
}

} // namespace

Result<Instant> UsageQueries::dayOf(const char *parameter, const std::string &day)
{
    const auto moment = Instant::parse(day + "T00:00:00Z");
    if (!moment)
        return invalid(parameter, "must be a day such as 2026-01-31", "date_parsing");
    return *moment;
}

Result<UsageFilter> UsageQueries::filterOf(Connection &connection, const Caller &caller, const UsageRecordsQuery &query,
                                           Instant now)
{
    UsageFilter filter;
    filter.users = {caller.user};
    filter.from = startOf(query.timeFilter.valueOr(TimePeriod::All), now);
    filter.type = query.usageType.toOptional();
    filter.search = query.search.valueOr({});
    if (caller.role != Role::SuperAdmin)
        return filter;
    auto users = chosenUsers(connection, query);
    if (!users)
        return fail(std::move(users.error()));
    if (*users || query.scope.valueOr(ListScope::Mine) == ListScope::All)
        filter.users = std::move(*users);
    return filter;
}

Result<UsageFilter> UsageQueries::filterOf(const Caller &caller, const UsageExportQuery &query, Instant now)
{
    UsageFilter filter;
    filter.users = {caller.user};
    filter.from = startOf(query.timeFilter.valueOr(TimePeriod::All), now);
    filter.type = query.usageType.toOptional();
    for (const auto &name : partsOf(query.sessionTypes.valueOr({}))) {
        const auto type = fromName<CallType>(name);
        if (!type)
            return invalid("session_types", "must be types of calls with commas between", "enum");
        if (!filter.callTypes)
            filter.callTypes.emplace();
        filter.callTypes->push_back(*type);
    }
    auto agents = idsOf<AgentId>("agent_ids", query.agentIds);
    if (!agents)
        return fail(std::move(agents.error()));
    if (!agents->empty())
        filter.agents = std::move(*agents);
    if (query.fromDate.hasValue()) {
        const auto first = dayOf("from_date", *query.fromDate);
        if (!first)
            return fail(first.error());
        filter.from = std::max(filter.from.value_or(*first), *first);
    }
    if (query.toDate.hasValue()) {
        const auto last = dayOf("to_date", *query.toDate);
        if (!last)
            return fail(last.error());
        filter.until = *last + std::chrono::hours(24); // the whole day
        if (query.fromDate.hasValue() && *query.fromDate > *query.toDate)
            return invalid("from_date", "is after to_date", "value_error");
    }
    return filter;
}

std::int64_t UsageDayRange::firstDay() const
{
    return from.microseconds() / UsageDays::dayUs;
}

std::int64_t UsageDayRange::endDay() const
{
    return until.microseconds() / UsageDays::dayUs;
}

Result<UsageDayRange> UsageQueries::daysOf(const Patch<std::string> &fromDate, const Patch<std::string> &toDate,
                                           Instant now)
{
    UsageDayRange days{Buckets::floor(Granularity::Month, now),
                       Buckets::next(Granularity::Day, Buckets::floor(Granularity::Day, now))};
    if (toDate.hasValue()) {
        const auto last = dayOf("to_date", *toDate);
        if (!last)
            return fail(last.error());
        days.until = *last + std::chrono::hours(24);
        days.from = std::min(days.from, Buckets::floor(Granularity::Month, *last));
    }
    if (fromDate.hasValue()) {
        const auto first = dayOf("from_date", *fromDate);
        if (!first)
            return fail(first.error());
        days.from = *first;
    }
    if (days.from >= days.until)
        return invalid("from_date", "is after to_date", "value_error");
    return days;
}

} // namespace sb
