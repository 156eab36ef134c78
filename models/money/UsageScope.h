#pragma once

#include "models/backend/Call.h"
#include "models/contract/UsageBreakdown.h"
#include "models/money/UsageQueries.h"

namespace sb {

/// Whose usage a caller asks for.
struct UsageAudience
{
    UsageReach reach{};
    std::optional<UserId> user;
    std::optional<OrgId> org;
};

/// Whose usage, and of which days: what every question about usage begins with. Forbidden: wider than the caller may
/// see, or somebody else's usage without that (A16); Unprocessable: days that are none. Thread: any; pure.
struct UsageScope
{
    UsageAudience audience;
    UsageDayRange days;

    /// \p query has from_date, to_date, reach, user_id and org_id, each of which may be left out: then it is the widest
    /// that the caller may see. An organization narrows everybody's usage.
    template <typename Query>
    static Result<UsageScope> of(const Call &call, const Query &query)
    {
        const auto audience = audienceOf(call.caller, query.reach, query.userId, query.orgId);
        if (!audience)
            return fail(audience.error());
        return UsageQueries::daysOf(query.fromDate, query.toDate, call.now).map([&](const UsageDayRange &days) {
            return UsageScope{*audience, days};
        });
    }

    /// The moment of the answer, or the end of the last day.
    Instant until(Instant now) const { return std::min(days.until, std::max(now, days.from)); }
    /// Conditions on user_id, org_id and agent_id: " AND …", or nothing.
    std::string conditions(const Patch<AgentId> &agent) const;
    /// The index of usage_session for them; one is named for each kind of list, since the planner knows no sizes. Each
    /// has the moment of settlement behind its key.
    const char *sessionIndex(const Patch<AgentId> &agent) const;

private:
    static Result<UsageAudience> audienceOf(const Caller &caller, const Patch<UsageReach> &reach,
                                            const Patch<UserId> &member, const Patch<OrgId> &org);
};

} // namespace sb
