#pragma once

#include "models/agents/AgentDraft.h"
#include "models/agents/AgentStore.h"
#include "models/backend/Registry.h"
#include "models/contract/Console.h"
#include "models/contract/Contract.h"

#include <functional>

namespace sb {

/// Agent Management (rules G1–G16), with versions that can be compared and restored.
/// Thread: handlers run where the registry runs them; holds no state but what it was given.
class AgentService
{
public:
    /// \p contract checks merged documents.
    explicit AgentService(std::shared_ptr<const Contract> contract) : m_contract(std::move(contract)) {}
    void registerOn(Registry &registry);

    /// The agent if the caller may see it; NotFound otherwise (M7). For the tags to the right.
    static Result<StoredAgent> visible(Connection &connection, const Caller &caller, AgentId id);
    /// G5: Invalid for an active agent unless \p force.
    static Result<> changeable(const StoredAgent &agent, bool force);
    /// A stored agent as it is answered, with its tools.
    static Result<CompleteAgent> complete(Connection &connection, const CompleteAgent &stored);
    /// An agent that comes with its id, from an archive, under the rules of a new one.
    Result<CompleteAgent> adopt(const Call &call, AgentId id, const AgentCreate &in, Transaction &transaction) const;

private:
    using Change = std::function<Result<>(AgentDraft &)>;

    Result<CompleteAgent> create(const Call &call, const AgentCreate &in, Transaction &transaction) const;
    Result<CompleteAgent> change(const Call &call, AgentId id, bool force, const Change &apply,
                                 Transaction &transaction) const;
    Result<CompleteAgent> save(const Call &call, const Catalog &catalog, const StoredAgent &before, CompleteAgent after,
                               Transaction &transaction) const;
    Result<CompleteAgent> restore(const Call &call, const AgentRestore &in, Transaction &transaction) const;
    Result<> fits(const CompleteAgent &document, const Catalog &catalog) const;

    std::shared_ptr<const Contract> m_contract;
};

} // namespace sb
