#include "models/services/LocalServices.h"

#include "models/providers/ProviderStore.h"

namespace sb {

LocalServices::LocalServices(Store &store, std::shared_ptr<const Contract> contract, const Clock &clock)
    : m_identity(store, clock)
    , m_agents(contract)
    , m_calls(store, store.blobs())
    , m_workspace(contract)
    , m_gate(contract, m_callers)
{
    m_identity.registerOn(m_registry);
    m_providers.registerOn(m_registry);
    m_tools.registerOn(m_registry);
    m_rules.registerOn(m_registry);
    m_agents.registerOn(m_registry);
    m_agentTools.registerOn(m_registry);
    m_agentAnalysis.registerOn(m_registry);
    m_calls.registerOn(m_registry);
    m_webhooks.registerOn(m_registry);
    m_startCalls.registerOn(m_registry);
    m_workspace.registerOn(m_registry); // last: it counts the others
    m_backend = std::make_unique<LocalBackend>(store, m_gate, m_registry, clock);
}

Result<> LocalServices::prepare(Transaction &transaction, const Catalog &catalog, Instant now)
{
    return ProviderStore::importCatalog(transaction, catalog, now)
        .and_then([&](bool) { return CallService::recoverInterrupted(transaction, now); })
        .map([](int) {});
}

} // namespace sb
