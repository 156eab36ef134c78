#include "models/contract/Billing.h"
#include "models/contract/CodecsOfTags.h"
#include "models/contract/Earnings.h"
#include "models/contract/OperationCodecOf.h"
#include "models/contract/UsageBreakdown.h"
#include "models/contract/UsagePrices.h"
#include "models/contract/WhatIf.h"

namespace sb {

std::vector<OperationCodec> billingCodecs()
{
    return {codecOf(getUsageRecords),
            codecOf(getUsageRecordsGrouped),
            codecOf(getUsageSummary),
            codecOf(getUsageOverview),
            codecOf(exportUsage),
            codecOf(getCreditBalance),
            codecOf(getSessionUsage),
            codecOf(getMyEarnings),
            codecOf(getMyEarningsBreakdown),
            codecOf(getOrgEarnings),
            codecOf(getUsageBreakdown),
            codecOf(listUsageSessions),
            codecOf(getEarningsReview),
            codecOf(rerateUsage),
            codecOf(getUsagePrices)};
}

} // namespace sb
