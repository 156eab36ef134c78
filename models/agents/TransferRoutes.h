#pragma once

#include "models/base/Result.h"
#include "models/contract/AgentSections.h"

#include <string>
#include <string_view>
#include <vector>

namespace sb {

// Where an agent may hand a call over (G13). Thread: any; pure but for new ids.

std::string digitsOf(std::string_view phoneNumber); ///< "+1 (555) 010-0" → "15550100"

/// Routes as they are stored: each with an id, numbers as digits. Unprocessable for a number without digits or an id
/// that stands twice; \p root is the list's place.
Result<std::vector<TransferRoute>> normalizedRoutes(const std::vector<TransferRoute> &routes,
                                                    const std::vector<std::string> &root);

/// What is offered at run time: enabled routes with a number; the two legacy keys only when no routes are stored.
std::vector<TransferRoute> offeredRoutes(const AgentSpecificConfig &behaviour);

} // namespace sb
