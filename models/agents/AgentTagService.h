#pragma once

#include "models/backend/Registry.h"
#include "models/contract/AgentTags.h"

namespace sb {

/// setAgentTags, changeAgentTags and listAgentTags, of whoever may see the agents (M7).
void registerAgentTags(Registry &registry);

/// Tags that come and go on an agent that the caller may see, recorded for the audit log. \p root is the place of the
/// changes in the request. Unprocessable for a bad tag, one that stands in both lists, and more than an agent may have.
Result<AgentTags> changeTags(const Call &call, AgentId agent, const AgentTagChanges &changes,
                             const std::vector<std::string> &root, Transaction &transaction);

} // namespace sb
