#pragma once

#include "models/services/LocalServices.h"
#include "models/services/Schema.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/LocalRuleClient.h"
#include "tests/support/StoreFiles.h"

namespace sb::test {

/// A workspace in a folder that outlives processes: one that dies in it, and one that looks at what is left. Opened by
/// its data key, so that no key is derived.
class CrashWorkspace
{
public:
    /// With people, wallets, credit and an agent that costs something.
    static void create(const std::string &path)
    {
        const SystemClock clock;
        auto made = WorkspaceFolder::create(path).value();
        auto store = Store::create(made, StoreFiles::key(), workspaceSchema()).value();
        waited(store->write([&](Transaction &transaction) {
            return IdentityStore::createOwner(
                transaction, {"Front desk", "Asha Rao", "Example Clinic", "asha@example.com"}, clock.now());
        })).value();
        store.reset();
        CrashWorkspace workspace(path);
        workspace.prepare();
        const auto must = [&](std::string_view operation, const nlohmann::json &in) {
            auto answer = workspace.send(operation, in, {});
            if (answer.status >= 300)
                qFatal("%s", answer.body.dump().c_str());
            return answer.body;
        };
        const auto wallet = must("getMyWallet", nlohmann::json::object())["id"];
        must("listOrgWallets", nlohmann::json::object()); // makes them
        must("createGrant", {{"wallet_id", wallet}, {"amount_usd", 1'000'000}});
        must("createAgent", {{"agent", {{"name", "Clinic reception"}}}});
    }

    explicit CrashWorkspace(const std::string &path)
        : folder(WorkspaceFolder::open(path).value())
        , store(Store::open(folder, StoreFiles::key(), workspaceSchema()).value())
        , services(std::make_unique<LocalServices>(*store, contract, clock))
    {}

    /// What every start does (W16): an end for what the last process left unfinished.
    void prepare()
    {
        const auto catalog = Catalog::builtIn().value();
        const auto done = waited(store->write(
            [&](Transaction &transaction) { return LocalServices::prepare(transaction, catalog, clock.now()); }));
        if (!done)
            qFatal("%s", done.error().detail.c_str());
    }

    RuleAnswer send(std::string_view operation, const nlohmann::json &in, const std::string &idempotencyKey)
    {
        CallOptions options;
        options.idempotencyKey = idempotencyKey;
        return LocalRuleClient(services->backend()).send(operation, in, std::move(options));
    }
    template <typename Work>
    auto read(Work work)
    {
        return waited(store->read(std::move(work))).value();
    }
    std::int64_t number(const std::string &sql)
    {
        return read([&](Connection &connection) { return connection.value<std::int64_t>(sql); }).value_or(0);
    }
    void index(const std::string &columns)
    {
        const auto made = waited(store->write([&](Transaction &transaction) {
            return transaction->run("CREATE INDEX crash_" + columns.substr(0, columns.find(' ')) + " ON " + columns);
        }));
        if (!made)
            qFatal("%s", made.error().detail.c_str());
    }
    std::vector<std::string> ids(const std::string &sql)
    {
        return read([&](Connection &connection) {
            return connection.rows<std::string>(sql, [](const Statement &row) { return row.get<Uuid>(0).toString(); });
        });
    }

    SystemClock clock;
    const std::shared_ptr<const Contract> contract = sharedContract();
    const WorkspaceFolder folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<LocalServices> services; ///< goes first

private:
    template <typename T>
    static T waited(QFuture<T> future)
    {
        future.waitForFinished();
        return future.takeResult();
    }
    static std::shared_ptr<const Contract> sharedContract()
    {
        static const auto contract = Contract::builtIn().value(); // parsed once a process
        return contract;
    }
};

} // namespace sb::test
