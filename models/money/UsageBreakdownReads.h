#pragma once

#include "models/backend/Registry.h"
#include "models/contract/UsageBreakdown.h"

namespace sb {

/// Whose rows a caller asks for.
struct UsageAudience
{
    UsageReach reach{};
    std::optional<UserId> user;
    std::optional<OrgId> org;
};

/// Charts split by service, agent, model and member, and the sessions behind them by key (B1, B5, M4).
/// Thread: handlers run where the registry runs them.
class UsageBreakdownReads
{
public:
    void registerOn(Registry &registry);

    /// The widest that the caller may see when nothing is asked for. Forbidden: wider than that, or somebody else's
    /// usage without it (A16). \p org narrows everybody's usage to one organization's.
    static Result<UsageAudience> audienceOf(const Caller &caller, const Patch<UsageReach> &reach,
                                            const Patch<UserId> &member, const Patch<OrgId> &org);
};

} // namespace sb
