// Rules A2–A5, A7, A10, A17 and Y1–Y6: keys and sessions, in the words of the wire.
#include "models/identity/AccessSecret.h"
#include "tests/support/DoorTokens.h"
#include "tests/support/RuleWorkspace.h"

#include <QTest>

#include <set>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

namespace {

std::string text(const Json &value)
{
    return value.get<std::string>();
}

} // namespace

class AccessRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        m_org = m_workspace->makeOrg("Example Partners");
        m_admin = m_workspace->makeUser("admin", Role::OrgAdmin, m_org);
        m_dev = m_workspace->makeUser("dev", Role::Developer, m_org);
        m_stranger = m_workspace->makeUser("stranger", Role::Developer, m_workspace->makeOrg("Elsewhere"));
    }
    void cleanup() { m_workspace.reset(); }

    void A3_aKeyIsItsOwnerAndSaysSo()
    {
        const auto key = makeKey(as(m_dev));
        const auto me = send("getCurrentUser", Json::object(), withKey(key));
        QCOMPARE(me.status, 200);
        QCOMPARE(text(me.body["user_id"]), m_dev.toString());
        QCOMPARE(text(me.body["auth"]), std::string("api_key"));
    }

    void A2_A3_aSessionIsItsUserAndSaysSo()
    {
        const auto opened = send("createSessionToken", Json::object(), as(m_dev));
        QCOMPARE(opened.status, 200);
        const auto me = send("getCurrentUser", Json::object(), withToken(text(opened.body["token"])));
        QCOMPARE(text(me.body["user_id"]), m_dev.toString());
        QCOMPARE(text(me.body["auth"]), std::string("bearer"));
    }

    void A5_Y5_aRevokedKeyStopsAtOnceAndStaysAsARow()
    {
        const auto key = makeKey(as(m_dev));
        const Json id{{"key_id", m_lastKey}};
        QCOMPARE(send("revokeApiKey", id, as(m_dev)).status, 200);
        QCOMPARE(send("getCurrentUser", Json::object(), withKey(key)).status, 401);
        QCOMPARE(m_workspace->rows("api_key"), 1);
        QCOMPARE(send("revokeApiKey", id, as(m_dev)).status, 404); // M9
        QCOMPARE(send("renameApiKey", {{"key_id", m_lastKey}, {"name", "late"}}, as(m_dev)).status, 404);
        QCOMPARE(send("listApiKeys", Json::object(), as(m_dev)).body.size(), 0U); // Y3: active ones only
    }

    void aKeyTellsWhenItWasUsedToTheMinute()
    {
        const auto key = makeKey(as(m_dev));
        const auto lastUse = [&] {
            m_workspace->write([](Transaction &) -> Result<> { return {}; }); // what was posted before is kept now
            return send("listApiKeys", Json::object(), as(m_dev)).body[0]["last_used_at"];
        };
        const auto use = [&](const std::string &text) {
            return send("getCurrentUser", Json::object(), withKey(text)).status;
        };
        QVERIFY(lastUse().is_null());
        QCOMPARE(use(key.substr(0, key.size() - 1) + "!"), 401);
        QVERIFY(lastUse().is_null());
        QCOMPARE(use(key), 200);
        const auto first = m_workspace->clock.now().toString();
        QCOMPARE(text(lastUse()), first);
        m_workspace->clock.advance(std::chrono::seconds(59));
        QCOMPARE(use(key), 200);
        QCOMPARE(text(lastUse()), first);
        m_workspace->clock.advance(std::chrono::seconds(1));
        QCOMPARE(use(key), 200);
        QCOMPARE(text(lastUse()), m_workspace->clock.now().toString());
        m_workspace->clock.advance(std::chrono::minutes(5));
        QCOMPARE(send("createAgentSimple", {{"name", "Front desk"}}, withKey(key)).status, 201); // a write as well
        QCOMPARE(text(lastUse()), m_workspace->clock.now().toString());
    }

    void A5_whatIsNearlyAKeyIsNone_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, 8, 18, 19, 30, 62})
            QTest::addRow("character %d", at) << at;
        QTest::addRow("cut") << -1;
        QTest::addRow("longer") << -2;
    }
    void A5_whatIsNearlyAKeyIsNone()
    {
        QFETCH(int, at);
        auto key = makeKey(as(m_dev));
        if (at >= 0)
            key[static_cast<std::size_t>(at)] = key[static_cast<std::size_t>(at)] == 'A' ? 'B' : 'A';
        else if (at == -1)
            key.pop_back();
        else
            key.push_back('A');
        QCOMPARE(send("getCurrentUser", Json::object(), withKey(key)).status, 401);
    }

    void aSessionEndsWithItsTimeOrByHand()
    {
        const auto opened = send("createSessionToken", {{"hours", 2}}, as(m_dev)).body;
        const auto token = text(opened["token"]);
        m_workspace->clock.advance(std::chrono::hours(2) - std::chrono::seconds(1));
        QCOMPARE(send("getCurrentUser", Json::object(), withToken(token)).status, 200);
        m_workspace->clock.advance(std::chrono::seconds(1));
        QCOMPARE(send("getCurrentUser", Json::object(), withToken(token)).status, 401);
        const auto listed = send("listSessionTokens", Json::object(), as(m_dev)).body;
        QVERIFY(listed.dump().find(text(opened["id"])) == std::string::npos);

        const auto other = send("createSessionToken", Json::object(), as(m_dev)).body;
        QCOMPARE(send("revokeSessionToken", {{"token_id", other["id"]}}, as(m_stranger)).status, 404); // M7
        QCOMPARE(send("revokeSessionToken", {{"token_id", other["id"]}}, as(m_dev)).status, 200);
        QCOMPARE(send("getCurrentUser", Json::object(), withToken(text(other["token"]))).status, 401);
        QCOMPARE(send("revokeSessionToken", {{"token_id", other["id"]}}, as(m_dev)).status, 404); // M9
    }

    void aSessionForSomebodyElseIsForTheSuperAdmin()
    {
        const Json forDev{{"user_id", m_dev.toString()}};
        QCOMPARE(send("createSessionToken", forDev, as(m_admin)).status, 403);
        QCOMPARE(send("createSessionToken", forDev).status, 200);
        QCOMPARE(send("createSessionToken", {{"hours", 0}}).status, 422);
        QCOMPARE(send("createSessionToken", {{"hours", 721}}).status, 422);
        QCOMPARE(m_workspace->rows("session_token WHERE expires_at < " +
                                   std::to_string(test::DoorTokens::expires.microseconds())),
                 1); // M12
    }

    void A7_aKeyCannotMakeItselfASessionOrAnotherRole()
    {
        const auto key = makeKey({}); // the owner's
        QCOMPARE(send("createSessionToken", Json::object(), withKey(key)).status, 403);
        QCOMPARE(send("updateUser", {{"user_id", m_dev.toString()}, {"role", "super_admin"}}, withKey(key)).status,
                 403);
        QCOMPARE(
            send("setOrgCommission", {{"org_id", m_org.toString()}, {"commission_percentage", 5}}, withKey(key)).status,
            403);
    }

    void Y1_theServerMakesTheSecretAndTheNameIsOptional()
    {
        const auto first = send("createApiKey", {{"api_key", "mine"}, {"secret", "mine"}}, as(m_dev));
        QCOMPARE(first.status, 200);
        QVERIFY(first.body["api_key"]["name"].is_null());
        const auto secret = text(first.body["api_key"]["api_key"]);
        QVERIFY(secret.starts_with("sb_key_"));
        QVERIFY(secret.starts_with(text(first.body["api_key"]["key_prefix"])));
        QVERIFY(secret.find("mine") == std::string::npos);
    }

    void Y2_A17_theSecretIsShownOnceAndStoredNowhere()
    {
        const auto key = makeKey(as(m_dev));
        const auto listed = send("listApiKeys", Json::object(), as(m_dev));
        QVERIFY(!listed.body[0].contains("api_key"));
        const auto renamed = send("renameApiKey", {{"key_id", m_lastKey}, {"name", "backup"}}, as(m_dev));
        QVERIFY(!renamed.body.contains("api_key"));
        for (const auto *table : {"api_key", "session_token", "audit_entry", "idempotency"}) {
            const auto all = dumpOf(table);
            QVERIFY2(all.find(key.substr(20)) == std::string::npos, table);
        }
        QVERIFY(dumpOf("audit_entry").find(key.substr(0, 19)) != std::string::npos); // the prefix is no secret
    }

    void theSameIdempotencyKeyAnswersTheSameKeyWithoutItsSecret()
    {
        auto options = as(m_dev);
        options.idempotencyKey = "once";
        const auto first = send("createApiKey", Json::object(), options);
        const auto again = send("createApiKey", Json::object(), options);
        QCOMPARE(again.status, 200);
        QCOMPARE(text(again.body["api_key"]["id"]), text(first.body["api_key"]["id"]));
        QCOMPARE(text(again.body["api_key"]["api_key"]), std::string("********"));
        QCOMPARE(m_workspace->rows("api_key"), 1);
        const auto secret = text(first.body["api_key"]["api_key"]);
        QVERIFY(dumpOf("idempotency").find(secret.substr(20)) == std::string::npos);
    }

    void Y3_aListIsForItsUserAndTheirAdministrators()
    {
        makeKey(as(m_dev));
        const Json whose{{"user_id", m_dev.toString()}};
        for (const auto *operation : {"listApiKeys", "listApiKeysOfUser"}) {
            QCOMPARE(send(operation, whose, as(m_dev)).body.size(), 1U);
            QCOMPARE(send(operation, whose, as(m_admin)).body.size(), 1U);
            QCOMPARE(send(operation, whose).body.size(), 1U);
            QCOMPARE(send(operation, whose, as(m_stranger)).status, 403);
            QCOMPARE(send(operation, {{"user_id", UserId::make(1).toString()}}).status, 403);
        }
        QCOMPARE(send("createApiKey", whose, as(m_stranger)).status, 403);
        QCOMPARE(send("createApiKey", whose, as(m_admin)).status, 200);
        QCOMPARE(send("renameApiKey", {{"key_id", m_lastKey}, {"name", "x"}}, as(m_stranger)).status, 404); // M7
    }

    void Y4_anEmptyNameClearsTheLabel()
    {
        makeKey(as(m_dev));
        const auto named = send("renameApiKey", {{"key_id", m_lastKey}, {"name", "till"}}, as(m_dev));
        QCOMPARE(text(named.body["name"]), std::string("till"));
        const auto cleared = send("renameApiKey", {{"key_id", m_lastKey}, {"name", ""}}, as(m_dev));
        QVERIFY(cleared.body["name"].is_null());
        QCOMPARE(send("renameApiKey", {{"key_id", m_lastKey}, {"name", std::string(121, 'a')}}, as(m_dev)).status, 422);
    }

    void Y6_severalKeysWorkSideBySide()
    {
        const auto first = makeKey(as(m_dev));
        const auto second = makeKey(as(m_dev));
        QVERIFY(first != second);
        for (const auto &key : {first, second})
            QCOMPARE(send("getCurrentUser", Json::object(), withKey(key)).status, 200);
        QCOMPARE(send("listApiKeys", Json::object(), as(m_dev)).body.size(), 2U);
    }

    void A10_aScopeOpensWhatTheRoleDoesNotAndOnlyASuperAdminGivesIt()
    {
        const Json scopes =
            Json::array({{{"allowed_path_prefix", "/api/v1/console/audit"}, {"allowed_method", "GET"}}});
        QCOMPARE(send("createApiKey", {{"scopes", scopes}}, as(m_dev)).status, 403);
        const auto plain = makeKey(as(m_dev));
        const auto refused = send("listAuditEntries", Json::object(), withKey(plain));
        QCOMPARE(refused.status, 403);
        QCOMPARE(text(refused.body["detail"]), std::string("Forbidden: API Key does not have required scopes"));
        const auto made = send("createApiKey", {{"user_id", m_dev.toString()}, {"scopes", scopes}});
        const auto key = text(made.body["api_key"]["api_key"]);
        QCOMPARE(send("listAuditEntries", Json::object(), withKey(key)).status, 200);
        QCOMPARE(send("listOrganizations", Json::object(), withKey(key)).status, 403);
    }

    void A10_aScopeOpensWholeStepsOfARoute_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<int>("status");
        QTest::addRow("the route") << "/api/v1/console/audit" << 200;
        QTest::addRow("above it") << "/api/v1/console/" << 200;
        QTest::addRow("half a step") << "/api/v1/console/aud" << 403;
        QTest::addRow("nothing") << "" << 403;
        QTest::addRow("the root") << "/" << 403;
    }
    void A10_aScopeOpensWholeStepsOfARoute()
    {
        QFETCH(QString, prefix);
        QFETCH(int, status);
        const Json scopes = Json::array({{{"allowed_path_prefix", prefix.toStdString()}, {"allowed_method", "GET"}}});
        const auto made = send("createApiKey", {{"user_id", m_dev.toString()}, {"scopes", scopes}});
        const auto key = text(made.body["api_key"]["api_key"]);
        QCOMPARE(send("listAuditEntries", Json::object(), withKey(key)).status, status);
    }

    void A16_nobodyBelowActsOnASuperAdmin()
    {
        const auto boss = m_workspace->makeUser("boss", Role::SuperAdmin, m_org);
        const Json whose{{"user_id", boss.toString()}};
        QCOMPARE(send("createApiKey", whose, as(m_admin)).status, 403);
        QCOMPARE(send("listApiKeys", whose, as(m_admin)).status, 403);
        QCOMPARE(send("updateUser", {{"user_id", boss.toString()}, {"role", "developer"}}, as(m_admin)).status, 403);
        QCOMPARE(send("updateUserFeatureFlags", {{"user_id", boss.toString()}, {"agents", false}}, as(m_admin)).status,
                 403);
        makeKey(as(boss));
        QCOMPARE(send("revokeApiKey", {{"key_id", m_lastKey}}, as(m_admin)).status, 404);
        QCOMPARE(m_workspace->rows("api_key"), 1); // M12
    }

    void secretsDiffer()
    {
        std::set<std::string> seen;
        std::set<std::string> prefixes;
        for (int i = 0; i < 2000; ++i) {
            const auto secret = AccessSecret::make(AccessSecret::Kind::ApiKey);
            QVERIFY(seen.insert(secret.text()).second);
            QVERIFY(prefixes.insert(secret.prefix()).second);
            QCOMPARE(AccessSecret::prefixOf(AccessSecret::Kind::ApiKey, secret.text()), secret.prefix());
            QVERIFY(AccessSecret::prefixOf(AccessSecret::Kind::SessionToken, secret.text()).empty());
            const auto digest = secret.digest();
            QVERIFY(AccessSecret::matches(secret.text(), digest));
            QVERIFY(!(secret.digest() == digest)); // salted
        }
    }

private:
    test::RuleAnswer send(std::string_view operation, const Json &in, CallOptions options = {})
    {
        return m_workspace->send(operation, in, std::move(options));
    }
    static CallOptions as(UserId user) { return RuleWorkspace::as(user); }
    static CallOptions withKey(const std::string &key) { return {ApiKeyCredential{key}}; }
    static CallOptions withToken(const std::string &token) { return {BearerCredential{token}}; }

    std::string makeKey(CallOptions who)
    {
        const auto made = send("createApiKey", Json::object(), std::move(who));
        if (made.status != 200)
            qFatal("no key: %s", made.body.dump().c_str());
        m_lastKey = text(made.body["api_key"]["id"]);
        return text(made.body["api_key"]["api_key"]);
    }

    /// Every column of every row as bytes.
    std::string dumpOf(const std::string &table)
    {
        return m_workspace
            ->read([&](Connection &connection) -> Result<std::string> {
                std::string all;
                return connection
                    .each("SELECT * FROM " + table,
                          [&](const Statement &row) {
                              for (int i = 0; i < row.columnCount(); ++i)
                                  all.append(row.text(i)).push_back('\n');
                          })
                    .map([&] { return all; });
            })
            .value_or("?");
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    OrgId m_org;
    UserId m_admin;
    UserId m_dev;
    UserId m_stranger;
    std::string m_lastKey;
};

QTEST_GUILESS_MAIN(AccessRulesTest)
#include "AccessRulesTest.moc"
