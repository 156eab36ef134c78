// Rules A8, A11, A16, F1–F4, R1–R3, R10 and M12: people, organizations, flags, terms.
#include "models/base/Percentage.h"
#include "tests/support/RuleWorkspace.h"
#include "tests/support/StoreSnapshot.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

namespace {

std::string text(const Json &value)
{
    return value.get<std::string>();
}

} // namespace

class PeopleRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        m_org = m_workspace->makeOrg("Example Partners");
        m_elsewhere = m_workspace->makeOrg("Elsewhere");
        m_admin = m_workspace->makeUser("admin", Role::OrgAdmin, m_org);
        m_dev = m_workspace->makeUser("dev", Role::Developer, m_org);
        m_stranger = m_workspace->makeUser("stranger", Role::Developer, m_elsewhere);
    }
    void cleanup() { m_workspace.reset(); }

    void A11_usersAreListedByWhatOneMaySee()
    {
        QCOMPARE(send("listCurrentScopeUsers", Json::object()).body["users"].size(), 4U); // with the owner
        const auto own = send("listCurrentScopeUsers", Json::object(), as(m_admin)).body["users"];
        QCOMPARE(own.size(), 2U);
        for (const auto &user : own)
            QCOMPARE(text(user["org_id"]), m_org.toString());
        const auto none = send("listCurrentScopeUsers", Json::object(), as(m_dev));
        QCOMPARE(none.status, 200);
        QCOMPARE(none.body["users"].size(), 0U);
        QVERIFY(!text(none.body["message"]).empty());
    }

    void A16_anOrgAdminManagesThePeopleOfTheOwnOrganization()
    {
        const Json person{{"full_name", "Dana Okafor"}, {"email", "dana@example.com"}, {"role", "developer"}};
        auto own = person;
        own["org_id"] = m_org.toString();
        auto other = person;
        other["org_id"] = m_elsewhere.toString();
        QCOMPARE(send("createUser", own, as(m_admin)).status, 200);
        QCOMPARE(send("createUser", other, as(m_admin)).status, 403);
        own["role"] = "super_admin";
        QCOMPARE(send("createUser", own, as(m_admin)).status, 403);
        QCOMPARE(send("createUser", own, as(m_dev)).status, 403);
        QCOMPARE(m_workspace->rows("user_account"), 5); // M12

        QCOMPARE(send("updateUser", {{"user_id", m_stranger.toString()}, {"full_name", "X"}}, as(m_admin)).status, 403);
        QCOMPARE(send("updateUser", {{"user_id", m_dev.toString()}, {"role", "super_admin"}}, as(m_admin)).status, 403);
        QCOMPARE(
            send("updateUser", {{"user_id", m_dev.toString()}, {"org_id", m_elsewhere.toString()}}, as(m_admin)).status,
            403);
        const auto raised =
            send("updateUser", {{"user_id", m_dev.toString()}, {"role", "org_admin"}, {"email", nullptr}}, as(m_admin));
        QCOMPARE(raised.status, 200);
        QCOMPARE(text(raised.body["role"]), std::string("org_admin"));
        QVERIFY(raised.body["email"].is_null());
        QCOMPARE(text(raised.body["full_name"]), std::string("dev")); // not sent: stays
    }

    void theOwnerStaysSuperAdmin()
    {
        const auto owner = m_workspace->owner.toString();
        const auto demoted = send("updateUser", {{"user_id", owner}, {"role", "developer"}});
        QCOMPARE(demoted.status, 422);
        QCOMPARE(demoted.loc(), std::string("body.role"));
        QCOMPARE(send("updateUser", {{"user_id", owner}, {"full_name", "Asha R. Rao"}}).status, 200);
        QCOMPARE(send("updateUser", {{"user_id", owner}, {"full_name", "  "}}).status, 422);
        QCOMPARE(send("updateUser", {{"user_id", UserId::make(1).toString()}, {"full_name", "X"}}).status, 404);
        QCOMPARE(send("createUser", {{"full_name", "X"}, {"role", "developer"}, {"org_id", OrgId::make(1).toString()}})
                     .loc(),
                 std::string("body.org_id"));
    }

    void organizationsAreMadeByTheSuperAdminAndNamedByTheirs()
    {
        const auto made = send("createOrganization", {{"name", "Kite Clinics"}, {"org_type", "distributor"}});
        QCOMPARE(made.status, 200);
        QCOMPARE(text(made.body["org_type"]), std::string("distributor"));
        QCOMPARE(made.body["member_count"].get<int>(), 0);
        QCOMPARE(send("createOrganization", {{"name", "X"}}, as(m_admin)).status, 403);
        QCOMPARE(send("createOrganization", {{"name", " "}}).status, 422);
        QCOMPARE(send("renameOrganization", {{"org_id", m_org.toString()}, {"name", "Partners"}}, as(m_admin)).status,
                 200);
        QCOMPARE(send("renameOrganization", {{"org_id", m_elsewhere.toString()}, {"name", "P"}}, as(m_admin)).status,
                 403);
        QCOMPARE(send("listOrganizations", Json::object(), as(m_admin)).body["organizations"].size(), 1U);
        QCOMPARE(send("listOrganizations", Json::object()).body["organizations"].size(), 4U);
    }

    void M12_whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QByteArray>("in"); // ORG, ELSEWHERE, OWNER, DEV and STRANGER stand for ids
        QTest::addColumn<bool>("byAdmin");  // else by the super admin
        QTest::addColumn<int>("status");
        const auto row = [](const char *operation, const char *what, bool byAdmin, int status, const char *in) {
            QTest::addRow("%s, %s", operation, what) << QByteArray(operation) << QByteArray(in) << byAdmin << status;
        };
        row("createUser", "a blank name", false, 422, R"({"full_name":" ","role":"developer","org_id":"ORG"})");
        row("createUser", "no organization", false, 422, R"({"full_name":"X","role":"developer","org_id":"DEV"})");
        row("createUser", "elsewhere", true, 403, R"({"full_name":"X","role":"developer","org_id":"ELSEWHERE"})");
        row("createUser", "an unknown role", false, 422, R"({"full_name":"X","role":"boss","org_id":"ORG"})");
        row("updateUser", "a good name and a blank one", false, 422,
            R"({"user_id":"DEV","email":"x@example.com","full_name":""})");
        row("updateUser", "a name and no organization", false, 422,
            R"({"user_id":"DEV","full_name":"X","org_id":"DEV"})");
        row("updateUser", "a name and a role too high", true, 403,
            R"({"user_id":"DEV","full_name":"X","role":"super_admin"})");
        row("updateUser", "of a stranger", true, 403, R"({"user_id":"STRANGER","full_name":"X"})");
        row("updateUser", "of nobody", false, 404, R"({"user_id":"ORG","full_name":"X"})");
        row("updateUser", "the owner, lower", false, 422, R"({"user_id":"OWNER","full_name":"X","role":"developer"})");
        row("createOrganization", "a blank name", false, 422, R"({"name":" ","org_type":"distributor"})");
        row("createOrganization", "by an admin", true, 403, R"({"name":"X"})");
        row("renameOrganization", "a blank name", false, 422, R"({"org_id":"ORG","name":" "})");
        row("renameOrganization", "another's", true, 403, R"({"org_id":"ELSEWHERE","name":"X"})");
        row("renameOrganization", "none", false, 404, R"({"org_id":"DEV","name":"X"})");
        row("setOrgBusinessModel", "by an admin", true, 403, R"({"org_id":"ORG","org_type":"distributor"})");
        row("setOrgBusinessModel", "an unknown one", false, 422, R"({"org_id":"ORG","org_type":"charity"})");
        row("setOrgCommission", "too much", false, 422, R"({"org_id":"ORG","commission_percentage":100.5})");
        row("setOrgCommission", "too fine", false, 422, R"({"org_id":"ORG","commission_percentage":0.00001})");
        row("setOrgMarkup", "of an internal one", false, 400,
            R"({"org_id":"ORG","markup_percentage":5,"currency":"EUR"})");
        row("setOrgMarkup", "another's", true, 403, R"({"org_id":"ELSEWHERE","markup_percentage":5})");
        row("updateUserFeatureFlags", "one good and one no boolean", false, 422,
            R"({"user_id":"DEV","agents":false,"billing":"no"})");
        row("updateUserFeatureFlags", "of a stranger", true, 403, R"({"user_id":"STRANGER","agents":false})");
        row("createApiKey", "for a stranger", true, 403, R"({"user_id":"STRANGER","name":"X"})");
        row("createApiKey", "with scopes", true, 403,
            R"({"user_id":"DEV","scopes":[{"allowed_path_prefix":"/api/v1/wallets","allowed_method":"GET"}]})");
        row("createSessionToken", "for somebody else", true, 403, R"({"user_id":"DEV"})");
        row("createSessionToken", "too long", false, 422, R"({"user_id":"DEV","hours":721})");
    }
    void M12_whatIsRefusedChangesNothing()
    {
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, in);
        QFETCH(bool, byAdmin);
        QFETCH(int, status);
        const std::pair<const char *, std::string> ids[] = {{"\"ORG\"", m_org.toString()},
                                                            {"\"ELSEWHERE\"", m_elsewhere.toString()},
                                                            {"\"OWNER\"", m_workspace->owner.toString()},
                                                            {"\"DEV\"", m_dev.toString()},
                                                            {"\"STRANGER\"", m_stranger.toString()}};
        for (const auto &[word, id] : ids)
            in.replace(word, QByteArray::fromStdString('"' + id + '"'));
        const auto snapshot = [this] {
            return m_workspace->read([](Connection &connection) { return test::StoreSnapshot::take(connection); })
                .value();
        };
        const auto before = snapshot();
        const auto audited = m_workspace->rows("audit_entry");
        const auto answer =
            send(operation.toStdString(), Json::parse(in.toStdString()), byAdmin ? as(m_admin) : CallOptions{});
        QVERIFY2(answer.status == status, answer.body.dump().c_str());
        const auto changed = before.differences(snapshot());
        QVERIFY2(changed.empty(), changed.c_str());
        QCOMPARE(m_workspace->rows("audit_entry"), audited);
    }

    void anOrganizationIsAnsweredWithItsWallet()
    {
        const auto made = send("createOrganization", {{"name", "Kite Clinics"}}).body;
        const auto wallet = text(made["wallet_id"]);
        QCOMPARE(text(send("getWallet", {{"wallet_id", wallet}}).body["wallet"]["org_id"]), text(made["id"]));
        QCOMPARE(text(send("renameOrganization", {{"org_id", made["id"]}, {"name", "Kite"}}).body["wallet_id"]),
                 wallet);
        const auto own = send("listOrganizations", Json::object(), as(m_admin)).body["organizations"][0];
        const auto me = send("getCurrentUser", Json::object(), as(m_admin)).body["organization"];
        QVERIFY(me["wallet_id"] == own["wallet_id"]);
        QVERIFY(own["wallet_id"] != made["wallet_id"]);
        const auto all = send("listOrganizations", Json::object()).body;
        for (const auto &org : all["organizations"])
            QVERIFY(org["wallet_id"].is_string());
    }

    void F1_aFlagNeverSetIsTrue()
    {
        const auto mine = send("getMyFeatureFlags", Json::object(), as(m_dev)).body;
        QCOMPARE(mine["feature_flags"].size(), 15U);
        for (const auto &[name, on] : mine["feature_flags"].items())
            QVERIFY2(on.get<bool>(), name.c_str());
        QVERIFY(mine["updated_at"].is_null());
    }

    void F2_flagsAreReadByTheUserAndTheirAdministrators()
    {
        const Json dev{{"user_id", m_dev.toString()}};
        QCOMPARE(send("getUserFeatureFlags", dev, as(m_dev)).status, 200);
        QCOMPARE(send("getUserFeatureFlags", dev, as(m_admin)).status, 200);
        QCOMPARE(send("getUserFeatureFlags", dev).status, 200);
        QCOMPARE(send("getUserFeatureFlags", dev, as(m_stranger)).status, 403);
        QCOMPARE(send("getUserFeatureFlags", {{"user_id", UserId::make(1).toString()}}).status, 404);
    }

    void F3_booleansOnlyAndUnsentFlagsStay()
    {
        Json change{{"user_id", m_dev.toString()}, {"outbound", false}};
        QCOMPARE(send("updateUserFeatureFlags", change).body["feature_flags"]["outbound"].get<bool>(), false);
        change = {{"user_id", m_dev.toString()}, {"feature_flags", {{"tools", false}}}};
        const auto nested = send("updateUserFeatureFlags", change);
        QCOMPARE(nested.body["feature_flags"]["tools"].get<bool>(), false);
        QCOMPARE(nested.body["feature_flags"]["outbound"].get<bool>(), false);
        QVERIFY(nested.body["updated_at"].is_string());
        for (const Json &bad : {Json("no"), Json(0), Json(nullptr), Json::array()}) {
            QCOMPARE(send("updateUserFeatureFlags", {{"user_id", m_dev.toString()}, {"tools", bad}}).status, 422);
            QCOMPARE(send("updateUserFeatureFlags",
                          {{"user_id", m_dev.toString()}, {"feature_flags", {{"tools", bad}}}, {"mcp", false}})
                         .status,
                     422);
        }
        const auto old = send("updateUserFeatureFlags",
                              {{"user_id", m_dev.toString()}, {"billing_markup_percentage", 12.5}, {"mcp", false}});
        QCOMPARE(old.status, 400);
        QVERIFY(text(old.body["detail"]).find("/markup") != std::string::npos);
        QCOMPARE(send("getUserFeatureFlags", {{"user_id", m_dev.toString()}}).body["feature_flags"]["mcp"].get<bool>(),
                 true); // M12
    }

    void F4_aChangeActsOnTheNextRequestAndNobodySwitchesOnForThemself()
    {
        const Json off{{"user_id", m_dev.toString()}, {"agents", false}};
        QCOMPARE(send("listAgents", Json::object(), as(m_dev)).status, 200);
        QCOMPARE(send("updateUserFeatureFlags", off, as(m_admin)).status, 200);
        QCOMPARE(send("listAgents", Json::object(), as(m_dev)).status, 403);
        QCOMPARE(send("updateUserFeatureFlags", {{"user_id", m_dev.toString()}, {"agents", true}}, as(m_dev)).status,
                 403);
        QCOMPARE(
            send("updateUserFeatureFlags", {{"user_id", m_stranger.toString()}, {"agents", false}}, as(m_admin)).status,
            403); // A16
    }

    void R1_R2_theSuperAdminSetsModelAndCommission()
    {
        const auto org = m_org.toString();
        const auto model = send("setOrgBusinessModel", {{"org_id", org}, {"org_type", "channel_partner"}});
        QCOMPARE(text(model.body["org_type"]), std::string("channel_partner"));
        const auto commission = send("setOrgCommission", {{"org_id", org}, {"commission_percentage", 12.3456}});
        QCOMPARE(commission.body["commission_percentage"].get<double>(), 12.3456);
        QCOMPARE(send("setOrgBusinessModel", {{"org_id", org}, {"org_type", "internal"}}, as(m_admin)).status, 403);
        QCOMPARE(send("setOrgCommission", {{"org_id", org}, {"commission_percentage", 1}}, as(m_admin)).status, 403);
        for (const Json &bad : {Json(-1), Json(100.5), Json("12"), Json(1.23456)}) {
            const auto refused = send("setOrgCommission", {{"org_id", org}, {"commission_percentage", bad}});
            QCOMPARE(refused.status, 422);
            QCOMPARE(refused.loc(), std::string("body.commission_percentage"));
        }
        QCOMPARE(send("setOrgCommission", {{"org_id", OrgId::make(1).toString()}, {"commission_percentage", 1}}).status,
                 404);
        QCOMPARE(send("setOrgBusinessModel", {{"org_id", org}, {"org_type", "charity"}}).status, 422);
    }

    void R3_theMarkupOfAResellerIsSetByItsAdminToo()
    {
        const Json markup{{"org_id", m_org.toString()}, {"markup_percentage", 20}, {"currency", "EUR"}};
        QCOMPARE(send("setOrgMarkup", markup).status, 400); // internal
        send("setOrgBusinessModel", {{"org_id", m_org.toString()}, {"org_type", "distributor"}});
        const auto set = send("setOrgMarkup", markup, as(m_admin));
        QCOMPARE(set.status, 200);
        QCOMPARE(set.body["markup_percentage"].get<double>(), 20.0);
        QCOMPARE(text(set.body["markup_currency"]), std::string("EUR"));
        QCOMPARE(send("setOrgMarkup", markup, as(m_dev)).status, 403);
        auto other = markup;
        other["org_id"] = m_elsewhere.toString();
        QCOMPARE(send("setOrgMarkup", other, as(m_admin)).status, 403);
        // R10: what was agreed outlives a change of the model.
        send("setOrgBusinessModel", {{"org_id", m_org.toString()}, {"org_type", "internal"}});
        const auto me = send("getCurrentUser", Json::object(), as(m_admin)).body;
        QCOMPARE(me["organization"]["markup_percentage"].get<double>(), 20.0);
    }

    void sharesRoundHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<double>("percent");
        QTest::addColumn<qint64>("share");
        QTest::addRow("whole") << qint64(1'000'000) << 12.5 << qint64(125'000);
        QTest::addRow("half up") << qint64(1) << 50.0 << qint64(1);
        QTest::addRow("below half") << qint64(1) << 49.9999 << qint64(0);
        QTest::addRow("half down") << qint64(-1) << 50.0 << qint64(-1);
        QTest::addRow("fine") << qint64(10'000'000'000) << 0.0001 << qint64(10'000);
        QTest::addRow("everything") << qint64(INT64_MAX) << 100.0 << qint64(INT64_MAX);
    }
    void sharesRoundHalfAwayFromZero()
    {
        QFETCH(qint64, micros);
        QFETCH(double, percent);
        QFETCH(qint64, share);
        const auto of = shareOf(Money::fromMicros(micros), Percentage::fromPercent(percent).value());
        QCOMPARE(qint64(of->micros()), share);
    }

    void percentagesAreExactOrRefused()
    {
        for (int i = 0; i <= 1'000'000; i += 7)
            QCOMPARE(Percentage::fromPercent(Percentage::fromMillionths(i).toPercent())->millionths(), i);
        for (const double bad : {-0.0001, 0.00001, 12.34567, 1e7, double(INFINITY), double(NAN)})
            QVERIFY(!Percentage::fromPercent(bad));
        QVERIFY(!shareOf(Money::fromMicros(INT64_MAX), Percentage::fromPercent(200).value()));
    }

private:
    test::RuleAnswer send(std::string_view operation, const Json &in, CallOptions options = {})
    {
        return m_workspace->send(operation, in, std::move(options));
    }
    static CallOptions as(UserId user) { return RuleWorkspace::as(user); }

    std::unique_ptr<RuleWorkspace> m_workspace;
    OrgId m_org;
    OrgId m_elsewhere;
    UserId m_admin;
    UserId m_dev;
    UserId m_stranger;
};

QTEST_GUILESS_MAIN(PeopleRulesTest)
#include "PeopleRulesTest.moc"
