#pragma once

#include "models/backend/WireError.h"
#include "models/contract/OperationCodec.h"
#include "models/services/LocalServices.h"
#include "models/services/Schema.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RuleClient.h"
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
        services.reset();
        store.reset();
        store =
            Store::open(WorkspaceFolder::open(files.path("workspace")).value(), StoreFiles::key(), workspaceSchema())
                .value();
        begin();
    }

    RuleAnswer send(std::string_view operation, const nlohmann::json &in, CallOptions options = {}) override
    {
        auto future = services->backend().callWire(operation, in, std::move(options));
        future.waitForFinished();
        auto answer = future.result();
        if (!answer)
            return {httpStatus(answer.error().code), errorBody(answer.error()), {}};
        RuleAnswer wire{answer->status, {}, {}};
        if (auto *document = std::get_if<nlohmann::json>(&answer->body)) {
            wire.body = std::move(*document);
        } else if (auto *rows = std::get_if<Rows<nlohmann::json>>(&answer->body)) {
            wire.body = nlohmann::json::array();
            for (auto chunk = rows->next(); chunk && !chunk->empty(); chunk = rows->next())
                for (auto &row : *chunk)
                    wire.body.push_back(std::move(row));
        } else if (auto *file = std::get_if<Download>(&answer->body)) {
            for (auto piece = file->next(); piece && !piece->empty(); piece = file->next())
                wire.bytes.append(piece->begin(), piece->end());
        }
        return wire;
    }

    /// The same with types.
    template <typename In, typename Out>
    Result<Out> call(const Operation<In, Out> &operation, std::type_identity_t<In> in, CallOptions options = {})
    {
        auto future = services->backend().start(operation, std::move(in), std::move(options));
        future.waitForFinished();
        return future.result();
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
    std::unique_ptr<LocalServices> services; ///< goes first

private:
    void begin()
    {
        const auto prepared =
            write([&](Transaction &transaction) { return LocalServices::prepare(transaction, catalog, clock.now()); });
        if (!prepared)
            qFatal("%s", prepared.error().detail.c_str());
        services = std::make_unique<LocalServices>(*store, contract, clock);
    }
};

} // namespace sb::test
