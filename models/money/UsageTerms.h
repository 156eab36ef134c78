#pragma once

#include "models/base/Percentage.h"
#include "models/contract/Identity.h"
#include "models/store/Connection.h"

namespace sb {

/// What an organization earns with its members' calls.
struct UsageTerms
{
    OrgType type = OrgType::Internal;
    Percentage commission; ///< of the base price, for a channel partner (R5)
    Percentage markup;     ///< on the base price, for a reseller of either kind (R5, R6)

    bool isReseller() const { return type != OrgType::Internal; }
    /// What applies when usage is settled: an internal organization earns nothing, a distributor no commission.
    Percentage earnedCommission() const { return type == OrgType::ChannelPartner ? commission : Percentage(); }
    Percentage earnedMarkup() const { return isReseller() ? markup : Percentage(); }
};

/// As they are now; NotFound for an unknown organization. Thread: the connection's.
Result<UsageTerms> termsOf(Connection &connection, OrgId org);

} // namespace sb
