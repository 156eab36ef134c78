#pragma once

#include "models/contract/Console.h"

#include <optional>

namespace sb {

/// What a list of calls is narrowed to.
struct CallListFilter
{
    std::optional<AgentId> agent{};
    std::optional<CallStatus> status{};
    std::string tag{};
    CallCriteria criteria{};

    bool isEmpty() const { return *this == CallListFilter(); }
    bool operator==(const CallListFilter &) const = default;

    /// Into a question that has these fields.
    template <typename Query>
    void narrow(Query &query) const
    {
        query.agentId = agent ? Patch<AgentId>(*agent) : Patch<AgentId>();
        query.status = status ? Patch<CallStatus>(*status) : Patch<CallStatus>();
        query.tag = tag.empty() ? Patch<std::string>() : Patch<std::string>(tag);
        query.criteria = criteria;
    }
};

} // namespace sb
