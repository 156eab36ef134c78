#pragma once

#include "models/backend/Call.h"
#include "models/identity/IdentityStore.h"

#include <functional>

namespace sb {

/// Changes one organization that the caller manages and answers it: \p change sees its terms as they are and may
/// refuse. They act on usage that is settled from now on (R3); what is stored stays (R10).
Result<Org> changedOrg(const Call &call, OrgId id, Transaction &transaction,
                       const std::function<Result<>(OrgTerms &)> &change);

/// Unprocessable, naming \p field.
Result<Percentage> percentageOf(const char *field, double percent);

} // namespace sb
