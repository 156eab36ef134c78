#pragma once

#include "models/money/Credit.h"
#include "models/money/Ledger.h"
#include "models/money/LedgerProof.h"
#include "tests/support/RuleWorkspace.h"

namespace sb::test {

/// A workspace with a reseller, its admin and two members, a stranger's organization, and what calls do to wallets.
class WalletPeople
{
public:
    using Json = nlohmann::json;

    template <typename Work>
    auto within(Work work)
    {
        return workspace.write(std::move(work));
    }
    Instant now() const { return workspace.clock.now(); }

    RuleAnswer send(std::string_view operation, const Json &in, CallOptions options = {})
    {
        return workspace.send(operation, in, std::move(options));
    }
    RuleAnswer grantTo(const std::string &wallet, double dollars, CallOptions options = {}, Json more = Json::object())
    {
        more.update({{"wallet_id", wallet}, {"amount_usd", dollars}});
        return send("createGrant", more, std::move(options));
    }
    Json wallet(const std::string &id) { return send("getWallet", {{"wallet_id", id}}).body["wallet"]; }
    Json detail(const std::string &id) { return send("getWallet", {{"wallet_id", id}}).body; }
    Json ledger(const std::string &id) { return detail(id)["ledger"]; }
    std::string walletOf(UserId user)
    {
        return within([&](Transaction &tx) { return Ledger::walletOfUser(tx, user, now()); }).value().toString();
    }
    std::string walletOf(OrgId owner)
    {
        return within([&](Transaction &tx) { return Ledger::walletOfOrg(tx, owner, now()); }).value().toString();
    }

    /// Sessions by number, as a test names them.
    static Uuid session(int number)
    {
        Uuid::Bytes bytes{};
        bytes[0] = 1;
        bytes[14] = static_cast<std::uint8_t>(number >> 8);
        bytes[15] = static_cast<std::uint8_t>(number);
        return Uuid(bytes);
    }
    static WalletId idOf(const std::string &wallet) { return WalletId::parse(wallet).value(); }
    static Money dollars(std::string_view text) { return Money::parse(text).value(); }
    Result<Money> hold(const std::string &wallet, int number, std::string_view amount)
    {
        return within(
            [&](Transaction &tx) { return Ledger::hold(tx, idOf(wallet), session(number), dollars(amount), now()); });
    }
    Result<Money> extend(const std::string &wallet, int number, std::string_view amount)
    {
        return within(
            [&](Transaction &tx) { return Ledger::extend(tx, idOf(wallet), session(number), dollars(amount), now()); });
    }
    Result<Settled> settle(const std::string &wallet, int number, std::string_view total)
    {
        Settlement settlement;
        settlement.payer = idOf(wallet);
        settlement.session = session(number);
        settlement.total = settlement.base = dollars(total);
        return within([&](Transaction &tx) { return Ledger::settle(tx, settlement, now()); });
    }
    std::string at(std::chrono::microseconds fromNow) const { return (now() + fromNow).toString(); }
    LedgerReport proof()
    {
        return workspace.read([](Connection &connection) { return LedgerProof::run(connection); }).value();
    }

    RuleWorkspace workspace;
    OrgId org = workspace.makeOrg("Example Partners", OrgType::Distributor);
    OrgId otherOrg = workspace.makeOrg("Example Strangers");
    UserId admin = workspace.makeUser("admin", Role::OrgAdmin, org);
    UserId member = workspace.makeUser("member", Role::Developer, org);
    UserId second = workspace.makeUser("second", Role::Developer, org);
    UserId stranger = workspace.makeUser("stranger", Role::OrgAdmin, otherOrg);
    std::string memberWallet = walletOf(member);
    std::string orgWallet = walletOf(org);

    static CallOptions as(UserId user) { return RuleWorkspace::as(user); }
    /// With an API key of that user.
    static CallOptions byKey(UserId user) { return {OwnerCredential{Via::ApiKey, user}}; }
};

} // namespace sb::test
