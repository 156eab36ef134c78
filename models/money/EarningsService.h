#pragma once

#include "models/backend/Registry.h"
#include "models/contract/Earnings.h"
#include "models/money/UsageTerms.h"

namespace sb {

/// What a reseller earned (rules R4–R10), from the amounts that were settled. Thread: handlers run where the registry
/// runs them.
class EarningsService
{
public:
    void registerOn(Registry &registry);

    /// The organization whose earnings the caller asks for, \p org or else the own one: Forbidden when it is not the
    /// caller's to see, or earns nothing (R4, R8, R10); NotFound when there is none.
    static Result<OrgId> visibleReseller(Connection &connection, const Caller &caller, std::optional<OrgId> org);
    /// The terms of an organization that earns. NotFound; Forbidden for an internal one, which does not, whatever it
    /// earned before (R4, R10).
    static Result<UsageTerms> resellerTerms(Connection &connection, OrgId org);
    /// A period's earnings by the calendar up to \p now, from sums (R7, R9).
    static Result<EarningsBreakdown> breakdown(Connection &connection, OrgId org, const UsageTerms &terms,
                                               EarningsPeriod period, Instant now);
};

} // namespace sb
