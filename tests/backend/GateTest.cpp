// The gate's order for every caller: credential → caller → role → scope → flag → shape (A1–A10, A15).
#include "models/backend/Gate.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;

namespace {

/// Credentials of a test: "developer", "org_admin", "super_admin" as bearer tokens; a key is "role:prefix:method".
class KnownCallers final : public CallerSource
{
public:
    Result<Caller> callerOf(const Credential &credential, Connection &) override
    {
        std::string name;
        Caller caller;
        if (const auto *token = std::get_if<BearerCredential>(&credential)) {
            name = token->token;
            caller.via = Via::Bearer;
        } else if (const auto *key = std::get_if<ApiKeyCredential>(&credential)) {
            name = key->key.substr(0, key->key.find(':'));
            caller.via = Via::ApiKey;
            if (key->key.size() > name.size()) {
                const auto rest = key->key.substr(name.size() + 1);
                caller.scopes.push_back({rest.substr(0, rest.find(':')), rest.substr(rest.find(':') + 1)});
            }
        }
        const auto role = fromName<Role>(name);
        if (!role)
            return fail(ErrorCode::Unauthorized, "unknown");
        caller.role = *role;
        return caller;
    }
    Result<bool> isFlagOn(const Caller &, std::string_view flag, Connection &) override { return !off.contains(flag); }

    std::map<std::string, bool, std::less<>> off;
};

/// The gate only hands it through.
Connection &noConnection()
{
    alignas(Connection) static std::array<unsigned char, sizeof(Connection)> room{};
    return *reinterpret_cast<Connection *>(room.data());
}

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_callers = std::make_unique<KnownCallers>();
        m_gate = std::make_unique<Gate>(Contract::builtIn().value(), *m_callers);
    }

    void A1_healthNeedsNoCredential() { QCOMPARE(admitted("healthCheck", NoCredential{}), std::string("ok")); }

    void A2_everythingElseNeedsOne()
    {
        for (const auto &operation : m_gate->contract().operations()) {
            if (!operation.isPublic())
                QCOMPARE(admitted(operation.id, NoCredential{}), std::string("401"));
        }
        QCOMPARE(admitted("getCurrentUser", BearerCredential{"nobody"}), std::string("401"));
        QCOMPARE(admitted("getCurrentUser", BearerCredential{"developer"}), std::string("ok"));
    }

    void A6_A7_keysDoNotMoveMoney_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("key");
        QTest::newRow("wallet grant") << "createGrant"
                                      << "ok"
                                      << "403";
        QTest::newRow("wallet cap") << "setWalletCap"
                                    << "ok"
                                    << "403";
        QTest::newRow("wallet adjust") << "adjustWallet"
                                       << "ok"
                                       << "403";
        QTest::newRow("commission") << "setOrgCommission"
                                    << "ok"
                                    << "403";
        QTest::newRow("own wallet read") << "getMyWallet"
                                         << "ok"
                                         << "ok";
        QTest::newRow("billing read") << "getCreditBalance"
                                      << "ok"
                                      << "ok";
    }
    void A6_A7_keysDoNotMoveMoney()
    {
        QFETCH(QString, operation);
        QFETCH(QString, session);
        QFETCH(QString, key);
        QCOMPARE(admitted(operation.toStdString(), BearerCredential{"super_admin"}), session.toStdString());
        QCOMPARE(admitted(operation.toStdString(), ApiKeyCredential{"super_admin:/api/v1/:*"}), key.toStdString());
    }

    void A8_A9_rolesFollowTheContract_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("developer");
        QTest::addColumn<QString>("orgAdmin");
        QTest::newRow("agents") << "listAgents"
                                << "ok"
                                << "ok";
        QTest::newRow("own organization's wallets") << "listOrgMemberWallets"
                                                    << "403"
                                                    << "ok";
        QTest::newRow("all wallets") << "listUserWallets"
                                     << "403"
                                     << "403";
        QTest::newRow("earnings") << "getMyEarnings"
                                  << "403"
                                  << "ok";
        QTest::newRow("audit log") << "listAuditEntries"
                                   << "403"
                                   << "ok";
        QTest::newRow("flags of a user: the handler knows whose") << "getUserFeatureFlags"
                                                                  << "ok"
                                                                  << "ok";
    }
    void A8_A9_rolesFollowTheContract()
    {
        QFETCH(QString, operation);
        QFETCH(QString, developer);
        QFETCH(QString, orgAdmin);
        QCOMPARE(admitted(operation.toStdString(), BearerCredential{"developer"}), developer.toStdString());
        QCOMPARE(admitted(operation.toStdString(), BearerCredential{"org_admin"}), orgAdmin.toStdString());
        QCOMPARE(admitted(operation.toStdString(), BearerCredential{"super_admin"}), std::string("ok"));
    }

    void A10_scopeOrRoleSuffices()
    {
        QCOMPARE(admitted("listOrgMemberWallets", ApiKeyCredential{"developer:/api/v1/wallets:GET"}),
                 std::string("ok"));
        QCOMPARE(admitted("listOrgMemberWallets", ApiKeyCredential{"developer:/api/v1/wallets:POST"}),
                 std::string("403 Forbidden: API Key does not have required scopes"));
        QCOMPARE(admitted("setWalletCap", ApiKeyCredential{"developer:/api/v1/wallets:*"}), std::string("403")); // A7
    }

    void A15_flagsGateSessionsOnly()
    {
        m_callers->off["agents"] = true;
        QCOMPARE(admitted("listAgents", BearerCredential{"developer"}), std::string("403"));
        QCOMPARE(admitted("listAgents", ApiKeyCredential{"developer"}), std::string("ok"));
        QCOMPARE(admitted("listModelProviders", BearerCredential{"developer"}), std::string("ok"));
    }

    void L3_bothFlagsOfTheCallLogMustBeOn()
    {
        m_callers->off["call_analytics"] = true;
        QCOMPARE(admitted("getCallAnalytics", BearerCredential{"developer"}), std::string("403"));
        m_callers->off.clear();
        m_callers->off["call_logs"] = true;
        QCOMPARE(admitted("getCallAnalytics", BearerCredential{"developer"}), std::string("403"));
        QCOMPARE(admitted("getCallAnalytics", ApiKeyCredential{"developer"}), std::string("ok"));
    }

    void roleIsAskedBeforeTheFlag()
    {
        m_callers->off["earnings"] = true;
        const auto refused =
            m_gate->admit(**m_gate->operation("getMyEarnings"), BearerCredential{"developer"}, &noConnection());
        QCOMPARE(refused.error().detail, std::string("the caller's role does not allow this"));
    }

    void unknownOperationSuggestsTheNearest()
    {
        const auto unknown = m_gate->operation("getAgnet");
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QVERIFY(unknown.error().detail.find("did you mean getAgent?") != std::string::npos);
    }

private:
    std::string admitted(std::string_view operation, const Credential &credential)
    {
        const auto caller = m_gate->admit(**m_gate->operation(operation), credential, &noConnection());
        if (caller)
            return "ok";
        const auto &error = caller.error();
        const std::string code = error.code == ErrorCode::Unauthorized ? "401"
                                 : error.code == ErrorCode::Forbidden  ? "403"
                                                                       : "?";
        return error.detail.starts_with("Forbidden:") ? code + " " + error.detail : code;
    }

    std::unique_ptr<KnownCallers> m_callers;
    std::unique_ptr<Gate> m_gate;
};

QTEST_GUILESS_MAIN(GateTest)
#include "GateTest.moc"
