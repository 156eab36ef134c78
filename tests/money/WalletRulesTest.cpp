// Rules W1–W12, A6, A7, M4, M7 and M12 of wallets, in the words of the wire.
#include "tests/support/WalletPeople.h"

#include <QTest>

using namespace sb;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::WalletPeople;

namespace {

std::string text(const Json &value)
{
    return value.dump();
}

/// Entries as the contract has them, of a page for the console.
Json withoutNames(Json rows)
{
    for (auto &row : rows) {
        for (const char *name : {"agent_name", "duration_seconds", "grant_note", "counterparty_name", "actor_name"})
            row.erase(name);
    }
    return rows;
}

} // namespace

class WalletRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<WalletPeople>(); }
    void cleanup()
    {
        const auto proof = m->proof();
        QVERIFY2(proof.isSound(), proof.isSound() ? "" : proof.faults.front().c_str());
        m.reset();
    }

    void W1_myWalletIsMadeOnFirstUse()
    {
        QCOMPARE(m->workspace.rows("ledger_account WHERE user_id IS NOT NULL"), 1);
        const auto audits = m->workspace.rows("audit_entry");
        const auto first = m->send("getMyWallet", Json::object(), m->as(m->second));
        QCOMPARE(first.status, 200);
        QCOMPARE(first.body["balance_usd"].get<double>(), 0.0);
        QCOMPARE(text(first.body["user_id"]), text(m->second.toString()));
        QCOMPARE(text(first.body["owner_type"]), text("user"));
        QCOMPARE(text(first.body["owner_name"]), text("second"));
        QVERIFY(first.body["monthly_cap_usd"].is_null());
        const auto again = m->send("getMyWallet", Json::object(), m->byKey(m->second));
        QCOMPARE(text(again.body), text(first.body));
        QCOMPARE(m->workspace.rows("audit_entry"), audits); // looking is no mutation
    }

    void W2_listsOfAllWalletsAreForASuperAdmin()
    {
        for (const char *operation : {"listUserWallets", "listOrgWallets"}) {
            QCOMPARE(m->send(operation, Json::object(), m->as(m->admin)).status, 403);
            QCOMPARE(m->send(operation, Json::object(), m->as(m->member)).status, 403);
            QCOMPARE(m->send(operation, Json::object()).status, 200);
        }
        const auto users = m->send("listUserWallets", {{"page", 2}, {"page_size", 2}}).body;
        QCOMPARE(users["total"].get<int>(), 5); // the owner, two admins, two members: also who had no wallet yet
        QCOMPARE(users["items"].size(), 2U);
        QCOMPARE(m->send("listUserWallets", {{"page", 9}}).body["items"].size(), 0U); // M6
        QCOMPARE(m->send("listUserWallets", {{"page", 0}}).status, 422);
        QCOMPARE(m->send("listUserWallets", {{"q", "MEMB"}}).body["total"].get<int>(), 1);
        const auto orgs = m->send("listOrgWallets", {{"q", "strangers"}}).body;
        QCOMPARE(orgs["total"].get<int>(), 1);
        QCOMPARE(text(orgs["items"][0]["org_id"]), text(m->otherOrg.toString()));
        QCOMPARE(m->send("listOrgWallets", Json::object()).body["total"].get<int>(), 3);
    }

    void W3_memberWalletsAreForTheOrganizationsAdmin()
    {
        const Json own{{"org_id", m->org.toString()}};
        const auto list = m->send("listOrgMemberWallets", own, m->as(m->admin));
        QCOMPARE(list.status, 200);
        QCOMPARE(list.body["total"].get<int>(), 3);
        QCOMPARE(m->send("listOrgMemberWallets", own).status, 200);
        QCOMPARE(m->send("listOrgMemberWallets", own, m->as(m->stranger)).status, 403);
        QCOMPARE(m->send("listOrgMemberWallets", own, m->as(m->member)).status, 403);
        const Json unknown{{"org_id", OrgId::make(1).toString()}};
        QCOMPARE(m->send("listOrgMemberWallets", unknown).status, 404);
        QCOMPARE(m->send("listOrgMemberWallets", unknown, m->as(m->admin)).status, 403);
    }

    void W4_aWalletIsSeenByItsOwnerItsAdminAndASuperAdmin()
    {
        for (const char *operation : {"getWallet", "getWalletLedger"}) {
            const Json user{{"wallet_id", m->memberWallet}};
            const Json org{{"wallet_id", m->orgWallet}};
            QCOMPARE(m->send(operation, user, m->as(m->member)).status, 200);
            QCOMPARE(m->send(operation, user, m->as(m->admin)).status, 200);
            QCOMPARE(m->send(operation, user).status, 200);
            QCOMPARE(m->send(operation, user, m->as(m->second)).status, 403); // M7
            QCOMPARE(m->send(operation, user, m->as(m->stranger)).status, 403);
            QCOMPARE(m->send(operation, org, m->as(m->admin)).status, 200);
            QCOMPARE(m->send(operation, org, m->as(m->member)).status, 403);
            QCOMPARE(m->send(operation, org, m->as(m->stranger)).status, 403);
            QCOMPARE(m->send(operation, {{"wallet_id", WalletId::make(1).toString()}}).status, 404);
            QCOMPARE(m->send(operation, {{"wallet_id", "no-id"}}).status, 422); // M2
        }
    }

    void W5_theLedgerIsAppendOnlyAndGapless()
    {
        for (int i = 1; i <= 7; ++i)
            QCOMPARE(m->grantTo(m->memberWallet, i).status, 201);
        QVERIFY(m->hold(m->memberWallet, 1, "3.25").has_value());
        QVERIFY(m->settle(m->memberWallet, 1, "3.5").has_value());
        const auto entries = m->ledger(m->memberWallet);
        QCOMPARE(entries.size(), 9U);
        std::int64_t balance = 0;
        for (std::size_t i = 0; i < entries.size(); ++i) { // the oldest is the last
            const auto &entry = entries[entries.size() - 1 - i];
            QCOMPARE(entry["seq"].get<std::size_t>(), i + 1);
            balance += std::llround(entry["amount_usd"].get<double>() * 1e6);
            QCOMPARE(std::llround(entry["balance_after_usd"].get<double>() * 1e6), balance);
        }
        QCOMPARE(std::llround(m->wallet(m->memberWallet)["balance_usd"].get<double>() * 1e6), balance);
        QCOMPARE(balance, 24'500'000);
        QCOMPARE(text(m->ledger(m->memberWallet)), text(entries)); // ids too
        const auto part =
            m->send("getWallet", {{"wallet_id", m->memberWallet}, {"ledger_limit", 2}, {"ledger_offset", 3}});
        QCOMPARE(text(part.body["ledger"]), text(Json::array({entries[3], entries[4]})));
        QCOMPARE(part.body["ledger_total"].get<int>(), 9);
    }

    void W5_theConsoleReadsTheLedgerByKey()
    {
        for (int i = 1; i <= 5; ++i)
            m->grantTo(m->memberWallet, i);
        const auto entries = m->ledger(m->memberWallet);
        auto page = m->send("getWalletLedger", {{"wallet_id", m->memberWallet}, {"limit", 2}}).body;
        QCOMPARE(text(withoutNames(page["items"])), text(Json::array({entries[0], entries[1]})));
        QCOMPARE(page["items"][0]["actor_name"], page["items"][1]["actor_name"]);
        QCOMPARE(page["total"].get<int>(), 5);
        QVERIFY(page["has_more"].get<bool>());
        page = m->send("getWalletLedger",
                       {{"wallet_id", m->memberWallet}, {"limit", 3}, {"before", page["items"][1]["seq"]}})
                   .body;
        QCOMPARE(text(withoutNames(page["items"])), text(Json::array({entries[2], entries[3], entries[4]})));
        QVERIFY(!page["has_more"].get<bool>());
    }

    void W6_anAdminsGrantMovesCreditOutOfTheOrganization()
    {
        m->grantTo(m->orgWallet, 10);
        const auto made = m->grantTo(m->memberWallet, 2.5, m->as(m->admin), {{"note", "for October"}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.body["wallet"]["balance_usd"].get<double>(), 2.5);
        QCOMPARE(made.body["source_wallet"]["balance_usd"].get<double>(), 7.5);
        QCOMPARE(text(made.body["grant"]["source"]), text("org_transfer"));
        QCOMPARE(text(made.body["grant"]["source_wallet_id"]), text(m->orgWallet));
        const auto &entries = made.body["ledger_entries"];
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(text(entries[0]["kind"]), text("transfer_out"));
        QCOMPARE(entries[0]["amount_usd"].get<double>(), -2.5);
        QCOMPARE(text(entries[0]["counterparty_wallet_id"]), text(m->memberWallet));
        QCOMPARE(text(entries[1]["kind"]), text("grant"));
        QCOMPARE(text(entries[1]["actor_user_id"]), text(m->admin.toString()));
        QCOMPARE(text(entries[1]), text(m->ledger(m->memberWallet)[0]));
        const auto strangers = m->walletOf(m->stranger);
        QCOMPARE(m->grantTo(strangers, 1, m->as(m->admin)).status, 403); // not a member
        QCOMPARE(m->grantTo(m->orgWallet, 1, m->as(m->admin)).status, 403);
        QCOMPARE(m->grantTo(m->memberWallet, 1, m->as(m->member)).status, 403);
    }

    void W7_aSuperAdminsGrantIsNewCredit()
    {
        for (const auto &wallet : {m->memberWallet, m->orgWallet}) {
            const auto made = m->grantTo(wallet, 4);
            QCOMPARE(made.status, 201);
            QVERIFY(made.body["source_wallet"].is_null());
            QCOMPARE(text(made.body["grant"]["source"]), text("mint"));
            QCOMPARE(made.body["ledger_entries"].size(), 1U);
            QCOMPARE(m->wallet(wallet)["balance_usd"].get<double>(), 4.0);
        }
        QCOMPARE(m->grantTo(WalletId::make(1).toString(), 1).status, 404);
    }

    void W8_aGrantLargerThanTheOrganizationHasIsRefused()
    {
        m->grantTo(m->orgWallet, 2);
        const auto postings = m->workspace.rows("ledger_posting");
        const auto audits = m->workspace.rows("audit_entry");
        QCOMPARE(m->grantTo(m->memberWallet, 2.000001, m->as(m->admin)).status, 402);
        for (const double amount : {0.0, -1.0})
            QCOMPARE(m->grantTo(m->memberWallet, amount).loc(), std::string("body.amount_usd"));
        const auto past = m->grantTo(m->memberWallet, 1, {}, {{"expires_at", m->at(-1s)}});
        QCOMPARE(past.status, 422);
        QCOMPARE(past.loc(), std::string("body.expires_at"));
        QCOMPARE(m->workspace.rows("ledger_posting"), postings); // M12
        QCOMPARE(m->workspace.rows("wallet_grant"), 1);
        QCOMPARE(m->workspace.rows("audit_entry"), audits);
        QVERIFY(m->hold(m->orgWallet, 1, "1.5").has_value()); // held credit is not there to be given
        QCOMPARE(m->grantTo(m->memberWallet, 1, m->as(m->admin)).status, 402);
        QCOMPARE(m->grantTo(m->memberWallet, 0.5, m->as(m->admin)).status, 201);
    }

    void W10_aCapIsSetAndClearedByThoseAbove()
    {
        const auto cap = [&](const std::string &wallet, const Json &value, CallOptions by = {}) {
            return m->send("setWalletCap", {{"wallet_id", wallet}, {"monthly_cap_usd", value}}, std::move(by));
        };
        QCOMPARE(cap(m->memberWallet, 5, m->as(m->admin)).body["monthly_cap_usd"].get<double>(), 5.0);
        QVERIFY(cap(m->memberWallet, nullptr, m->as(m->admin)).body["monthly_cap_usd"].is_null());
        QCOMPARE(cap(m->memberWallet, -1).status, 422);
        const auto missing = m->send("setWalletCap", {{"wallet_id", m->memberWallet}});
        QCOMPARE(missing.status, 422);
        QCOMPARE(missing.loc(), std::string("body.monthly_cap_usd"));
        QCOMPARE(cap(m->memberWallet, 5, m->as(m->stranger)).status, 403);
        QCOMPARE(cap(m->memberWallet, 5, m->as(m->member)).status, 403);
        QCOMPARE(cap(m->orgWallet, 5, m->as(m->admin)).status, 403);
        const auto admins = m->walletOf(m->admin);
        QCOMPARE(cap(admins, 10).status, 200); // by the super admin
        QCOMPARE(cap(admins, 11, m->as(m->admin)).status, 403);
        QCOMPARE(cap(admins, nullptr, m->as(m->admin)).status, 403);
        QCOMPARE(cap(admins, 4, m->as(m->admin)).status, 200); // may be lowered,
        QCOMPARE(cap(admins, 9, m->as(m->admin)).status, 403); // but not raised again
        QCOMPARE(cap(admins, nullptr).status, 200);
        QCOMPARE(cap(admins, 3, m->as(m->admin)).status, 200);
        QCOMPARE(cap(admins, 6, m->as(m->admin)).status, 200); // the own one
    }

    void W12_aCorrectionIsOneEntryWithoutAGrant()
    {
        const auto adjust = [&](double amount, const Json &reason = "found a mistake", CallOptions by = {}) {
            return m->send("adjustWallet", {{"wallet_id", m->memberWallet}, {"amount_usd", amount}, {"reason", reason}},
                           std::move(by));
        };
        const auto more = adjust(5);
        QCOMPARE(more.status, 200);
        QCOMPARE(text(more.body["ledger_entry"]["kind"]), text("adjust"));
        QCOMPARE(text(more.body["ledger_entry"]["reason"]), text("found a mistake"));
        QCOMPARE(more.body["wallet"]["balance_usd"].get<double>(), 5.0);
        QCOMPARE(m->workspace.rows("wallet_grant"), 0);
        const auto postings = m->workspace.rows("ledger_posting");
        QCOMPARE(adjust(-5.000001).status, 400);
        QCOMPARE(adjust(0).status, 422);
        QCOMPARE(adjust(1, "no").status, 422);
        QCOMPARE(adjust(1, "found a mistake", m->as(m->admin)).status, 403);
        QCOMPARE(m->workspace.rows("ledger_posting"), postings);
        m->grantTo(m->memberWallet, 2);
        QCOMPARE(adjust(-6).body["wallet"]["balance_usd"].get<double>(), 1.0); // reaches into the grant
        QCOMPARE(m->detail(m->memberWallet)["grants"][0]["remaining_usd"].get<double>(), 1.0);
        QCOMPARE(adjust(-1).body["wallet"]["balance_usd"].get<double>(), 0.0);
    }

    void A6_A7_keysReadWalletsAndChangeNothing()
    {
        const Json wallet{{"wallet_id", m->memberWallet}};
        const auto owner = m->workspace.owner;
        QCOMPARE(m->send("getWallet", wallet, m->byKey(owner)).status, 200);
        QCOMPARE(m->send("getWalletLedger", wallet, m->byKey(owner)).status, 200);
        QCOMPARE(m->grantTo(m->memberWallet, 1, m->byKey(owner)).status, 403);
        auto in = wallet;
        in.update({{"amount_usd", 1}, {"reason", "a reason"}});
        QCOMPARE(m->send("adjustWallet", in, m->byKey(owner)).status, 403);
        in = wallet;
        in["monthly_cap_usd"] = 1;
        QCOMPARE(m->send("setWalletCap", in, m->byKey(owner)).status, 403);
        in = {{"wallet_id", m->orgWallet}, {"target_wallet_id", m->walletOf(m->otherOrg)}, {"amount_usd", 1}};
        QCOMPARE(m->send("transferCredit", in, m->byKey(owner)).status, 403);
        const auto grant = m->grantTo(m->memberWallet, 1).body["grant"]["id"];
        QCOMPARE(m->send("patchGrant", {{"grant_id", grant}, {"locked", true}}, m->byKey(owner)).status, 403);
        QCOMPARE(m->workspace.rows("ledger_posting"), 2);
    }

    void M4_amountsHaveSixDecimalsAndSumExactly()
    {
        QCOMPARE(m->grantTo(m->memberWallet, 0.0000001).status, 422);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(m->grantTo(m->memberWallet, 0.1).status, 201);
        QCOMPARE(m->grantTo(m->memberWallet, 0.000001).status, 201);
        QCOMPARE(text(m->wallet(m->memberWallet)["balance_usd"]), text(1.000001));
        double sum = 0;
        for (const auto &entry : m->ledger(m->memberWallet))
            sum += entry["amount_usd"].get<double>() * 1e6;
        QCOMPARE(std::llround(sum), 1'000'001);
    }

    void transfersMoveCreditBetweenOrganizations()
    {
        m->grantTo(m->orgWallet, 3);
        const auto target = m->walletOf(m->otherOrg);
        Json in{{"wallet_id", m->orgWallet}, {"target_wallet_id", target}, {"amount_usd", 2}, {"note", "a move"}};
        QCOMPARE(m->send("transferCredit", in, m->as(m->admin)).status, 403);
        const auto made = m->send("transferCredit", in);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.body["wallet"]["balance_usd"].get<double>(), 2.0);
        QCOMPARE(made.body["source_wallet"]["balance_usd"].get<double>(), 1.0);
        QCOMPARE(m->send("transferCredit", in).status, 402);
        in["target_wallet_id"] = m->memberWallet;
        QCOMPARE(m->send("transferCredit", in).status, 400);
        in["target_wallet_id"] = m->orgWallet;
        in["amount_usd"] = 1;
        QCOMPARE(m->send("transferCredit", in).status, 400);
    }

    void everyChangeIsAuditedWithItsDifference()
    {
        m->grantTo(m->orgWallet, 10);
        m->grantTo(m->memberWallet, 4, m->as(m->admin));
        const auto entry = m->send("listAuditEntries", {{"topic", "wallets"}}).body["items"][0];
        QCOMPARE(text(entry["operation"]), text("createGrant"));
        QCOMPARE(text(entry["object_id"]), text(m->memberWallet));
        QVERIFY(text(entry["changes"]).find("balance_usd") != std::string::npos);
    }

    void aRepeatedRequestGrantsOnce()
    {
        CallOptions options;
        options.idempotencyKey = "once";
        const auto first = m->grantTo(m->memberWallet, 4, options);
        const auto again = m->grantTo(m->memberWallet, 4, options);
        QCOMPARE(text(again.body), text(first.body));
        QCOMPARE(m->wallet(m->memberWallet)["balance_usd"].get<double>(), 4.0);
    }

private:
    std::unique_ptr<WalletPeople> m;
};

QTEST_GUILESS_MAIN(WalletRulesTest)
#include "WalletRulesTest.moc"
