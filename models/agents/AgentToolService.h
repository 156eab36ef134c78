#pragma once

#include "models/agents/AgentStore.h"
#include "models/backend/Registry.h"

namespace sb {

/// Which tools an agent may use (rules T5–T8). Stateless.
class AgentToolService
{
public:
    void registerOn(Registry &registry);

    /// Maps \p tools to \p agent; NotFound, with nothing added, when one is not the caller's (T6). \p place is where
    /// the list stands in the request, for problems.
    static Result<> add(const Call &call, AgentId agent, const std::vector<AgentToolMapping> &tools,
                        const std::vector<std::string> &place, Transaction &transaction);
};

} // namespace sb
