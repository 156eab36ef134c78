#pragma once

#include "models/agents/AgentService.h"
#include "models/backend/BackendMigrations.h"
#include "models/backend/LocalBackend.h"
#include "models/identity/CallerDirectory.h"
#include "models/identity/IdentityService.h"
#include "models/providers/ProviderService.h"
#include "models/providers/ProviderStore.h"
#include "models/services/Schema.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RuleDoor.h"
#include "tests/support/StoreFiles.h"

namespace sb::test {

/// A real encrypted workspace in a folder of the test's own, with its owner, the built-in catalog and the services up
/// to agents behind a LocalBackend.
class AgentWorkspace
{
public:
    template <typename Work>
    auto write(Work work)
    {
        return store->write(std::move(work)).result();
    }
    template <typename Work>
    auto read(Work work)
    {
        return store->read(std::move(work)).result();
    }

    AgentWorkspace()
    {
        contract = Contract::builtIn().value();
        store = Store::create(WorkspaceFolder::create(files.path("workspace")).value(), StoreFiles::key(),
                              workspaceSchema())
                    .value();
        catalog = Catalog::builtIn().value();
        owner = write([&](Transaction &transaction) {
                    return IdentityStore::createOwner(
                        transaction, {"Front desk", "Asha Rao", "Example Clinic", "asha@example.com"}, clock.now());
                }).value();
        write([&](Transaction &transaction) {
            return ProviderStore::importCatalog(transaction, catalog, clock.now());
        }).value();
        gate = std::make_unique<Gate>(contract, callers);
        identity = std::make_unique<IdentityService>(*store, clock);
        agents = std::make_unique<AgentService>(contract);
        identity->registerOn(registry);
        providers.registerOn(registry);
        agents->registerOn(registry);
        backend = std::make_unique<LocalBackend>(*store, *gate, registry, clock);
        door = std::make_unique<RuleDoor>(*backend, contract, *store);
    }

    template <typename In, typename Out>
    Result<Out> call(const Operation<In, Out> &operation, std::type_identity_t<In> in, CallOptions options = {})
    {
        return door->call(operation, std::move(in), std::move(options));
    }
    Result<nlohmann::json> json(std::string_view operation, const nlohmann::json &in, CallOptions options = {})
    {
        return door->json(operation, in, std::move(options));
    }
    std::int64_t rows(const std::string &table)
    {
        return read([&](Connection &connection) {
                   return connection.value<std::int64_t>("SELECT count(*) FROM " + table);
               })
            ->value();
    }

    /// An inactive agent, so that its configuration may be changed freely.
    CompleteAgent makeAgent(const std::string &name)
    {
        AgentCreate in;
        in.agent.name = name;
        in.agent.isActive = false;
        return call(createAgent, in).value();
    }
    std::string nameOfRow(const std::string &id) const
    {
        for (const auto &row : catalog.models)
            if (row.id.toString() == id)
                return row.modelName;
        for (const auto &row : catalog.tts)
            if (row.id.toString() == id)
                return row.modelName;
        for (const auto &row : catalog.stt)
            if (row.id.toString() == id)
                return row.modelName;
        return {};
    }

    StoreFiles files;
    FakeClock clock;
    std::shared_ptr<const Contract> contract;
    std::unique_ptr<Store> store;
    Catalog catalog;
    UserId owner;
    CallerDirectory callers{clock};
    std::unique_ptr<Gate> gate;
    std::unique_ptr<IdentityService> identity;
    ProviderService providers;
    std::unique_ptr<AgentService> agents;
    Registry registry;
    std::unique_ptr<LocalBackend> backend;
    std::unique_ptr<RuleDoor> door; ///< goes first
};

/// "body.agent.name" of the first problem; empty without one.
inline std::string locOf(const Error &error)
{
    std::string text;
    if (!error.problems.empty())
        for (const auto &step : error.problems.front().loc)
            text += (text.empty() ? "" : ".") + step;
    return text;
}

} // namespace sb::test
