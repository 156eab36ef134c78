#include "models/services/LocalServices.h"

#include "models/money/Ledger.h"
#include "models/money/LedgerAccount.h"
#include "models/providers/ProviderStore.h"

namespace sb {

LocalServices::LocalServices(Store &store, std::shared_ptr<const Contract> contract, const Clock &clock)
    : m_callers(clock)
    , m_identity(store, clock,
                 [](Connection &connection, OrgId org) {
                     return AccountStore::walletOf(connection, org).map([](const std::optional<WalletId> &wallet) {
                         return wallet ? std::optional(wallet->uuid()) : std::nullopt;
                     });
                 })
    , m_people([](Transaction &transaction, OrgId org, Instant now) {
        return Ledger::walletOfOrg(transaction, org, now).map([](WalletId wallet) { return wallet.uuid(); });
    })
    , m_flags(contract)
    , m_files(store)
    , m_uploads(store, AgentFileService::mayAttach)
    , m_agents(contract)
    , m_usageExport(store)
    , m_calls(store, store.blobs())
    , m_retention(store)
    , m_exports(store, m_callers)
    , m_workspace(contract)
    , m_gate(contract, m_callers)
    , m_imports(store, contract, m_agents, m_registry)
{
    m_identity.registerOn(m_registry);
    m_people.registerOn(m_registry);
    m_access.registerOn(m_registry);
    m_flags.registerOn(m_registry);
    m_providers.registerOn(m_registry);
    m_files.registerOn(m_registry);
    m_uploads.registerOn(m_registry);
    m_search.registerOn(m_registry);
    m_tools.registerOn(m_registry);
    m_rules.registerOn(m_registry);
    m_agents.registerOn(m_registry);
    m_agentFiles.registerOn(m_registry);
    m_agentTools.registerOn(m_registry);
    m_agentAnalysis.registerOn(m_registry);
    m_walletReads.registerOn(m_registry);
    m_wallets.registerOn(m_registry);
    m_lines.registerOn(m_registry);
    m_usage.registerOn(m_registry);
    m_usageExport.registerOn(m_registry);
    m_earnings.registerOn(m_registry);
    m_usageBreakdowns.registerOn(m_registry);
    m_whatIf.registerOn(m_registry);
    m_calls.registerOn(m_registry);
    m_outboundCalls.registerOn(m_registry);
    m_retention.registerOn(m_registry);
    m_webhooks.registerOn(m_registry);
    m_startCalls.registerOn(m_registry);
    m_exports.registerOn(m_registry);
    m_imports.registerOn(m_registry);
    m_workspace.registerOn(m_registry); // last: it counts the others
    m_backend = std::make_unique<LocalBackend>(store, m_gate, m_registry, clock);
}

Result<> LocalServices::prepare(Transaction &transaction, const Catalog &catalog, Instant now)
{
    return ProviderStore::importCatalog(transaction, catalog, now)
        .and_then([&](bool) { return CallService::recoverInterrupted(transaction, now); })
        .and_then([&](int) { return Ledger::expire(transaction, now); })
        .and_then([&](int) { return Ledger::releaseAll(transaction, now); }); // W16: no call runs any more
}

} // namespace sb
