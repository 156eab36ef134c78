#pragma once

#include "models/money/Credit.h"
#include "models/money/Ledger.h"
#include "models/services/LocalServices.h"
#include "models/services/Schema.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RuleDoor.h"
#include "tests/support/StoreFiles.h"

namespace sb::test {

/// A real encrypted workspace with every service of the product, an owner, the built-in catalog, and a clock that the
/// test moves.
class RuleWorkspace final : public RuleClient
{
public:
    template <typename Work>
    auto write(Work work)
    {
        auto future = store->write(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    template <typename Work>
    auto read(Work work)
    {
        auto future = store->read(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    RuleWorkspace()
        : store(Store::create(WorkspaceFolder::create(files.path("workspace")).value(), StoreFiles::key(),
                              workspaceSchema())
                    .value())
    {
        owner = write([&](Transaction &transaction) {
                    return IdentityStore::createOwner(
                        transaction, {"Front desk", "Asha Rao", "Example Clinic", "asha@example.com"}, clock.now());
                }).value();
        begin();
    }

    /// As after the end of the process, however it came.
    void reopen()
    {
        m_door.reset();
        services.reset();
        store.reset();
        store =
            Store::open(WorkspaceFolder::open(files.path("workspace")).value(), StoreFiles::key(), workspaceSchema())
                .value();
        begin();
    }

    RuleAnswer send(std::string_view operation, const nlohmann::json &in, CallOptions options = {}) override
    {
        return m_door->send(operation, in, std::move(options));
    }

    /// The same with types.
    template <typename In, typename Out>
    Result<Out> call(const Operation<In, Out> &operation, std::type_identity_t<In> in, CallOptions options = {})
    {
        return m_door->call(operation, std::move(in), std::move(options));
    }

    /// A person in an organization of the test's own making, and the credential that acts as them.
    OrgId makeOrg(const std::string &name, OrgType type = OrgType::Internal)
    {
        return write([&](Transaction &transaction) {
                   return IdentityStore::createOrg(transaction, name, type, clock.now());
               })
            .value();
    }
    UserId makeUser(const std::string &name, Role role, OrgId org)
    {
        return write([&](Transaction &transaction) {
                   return IdentityStore::createUser(
                       transaction, {.fullName = name, .email = name + "@example.com", .role = role, .org = org},
                       clock.now());
               })
            .value();
    }
    /// New credit in a user's wallet, in millionths of a dollar.
    void giveCredit(UserId user, std::int64_t micros)
    {
        const auto given = write([&](Transaction &transaction) {
            return Ledger::walletOfUser(transaction, user, clock.now()).and_then([&](WalletId wallet) {
                return Credit::mint(transaction, {wallet, Money::fromMicros(micros), {}, {}, owner}, clock.now());
            });
        });
        if (!given)
            qFatal("%s", given.error().detail.c_str());
    }
    static CallOptions as(UserId user) { return {OwnerCredential{Via::Window, user}}; }

    std::int64_t rows(const std::string &table)
    {
        return read([&](Connection &connection) {
                   return connection.value<std::int64_t>("SELECT count(*) FROM " + table);
               })
            ->value();
    }

    StoreFiles files;
    FakeClock clock;
    std::shared_ptr<const Contract> contract = Contract::builtIn().value();
    Catalog catalog = Catalog::builtIn().value();
    std::unique_ptr<Store> store;
    UserId owner;
    std::unique_ptr<LocalServices> services; ///< goes before what it stands on

private:
    void begin()
    {
        const auto prepared =
            write([&](Transaction &transaction) { return LocalServices::prepare(transaction, catalog, clock.now()); });
        if (!prepared)
            qFatal("%s", prepared.error().detail.c_str());
        services = std::make_unique<LocalServices>(*store, contract, clock);
        m_door = std::make_unique<RuleDoor>(services->backend(), contract, *store);
    }

    std::unique_ptr<RuleDoor> m_door; ///< goes before what it leads to
};

} // namespace sb::test
