#pragma once

#include "models/contract/Agents.h"
#include "models/providers/Catalog.h"

namespace sb {

// A stored agent as it is answered: names of the catalog beside row ids, secrets masked, and whether it can be used.
// Thread: any; pure.

/// Rows of the catalog that a stored agent names: all that presented() looks at.
std::vector<ProviderId> providersOf(const CompleteAgent &stored);
CompleteAgent presented(CompleteAgent stored, const Catalog &catalog);
AgentSummary summaryOf(const CompleteAgent &stored, const Catalog &catalog);

/// "valid", or "<section>: what is missing or unusable there". A language that the row does not list is told, not
/// refused (G16).
std::string validationStatus(const CompleteAgent &stored, const Catalog &catalog);

} // namespace sb
