#pragma once

#include "models/contract/Identity.h"
#include "models/money/Rate.h"
#include "models/store/Connection.h"

namespace sb {

/// What an organization earns with its members' calls.
struct UsageTerms
{
    OrgType type = OrgType::Internal;
    Share commission; ///< of the base price, for a channel partner (R5)
    Share markup;     ///< on the base price, for a reseller of either kind (R5, R6)

    bool isReseller() const { return type != OrgType::Internal; }
    /// What applies when usage is settled: an internal organization earns nothing, a distributor no commission.
    Share earnedCommission() const { return type == OrgType::ChannelPartner ? commission : Share(); }
    Share earnedMarkup() const { return isReseller() ? markup : Share(); }
};

/// As they are now; NotFound for an unknown organization. Thread: the connection's.
Result<UsageTerms> termsOf(Connection &connection, OrgId org);

} // namespace sb
