// Rules P1–P5, G9, A17, M7, M9 and M12 of phone lines, in the words of the wire.
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class LineRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        const auto org = m_workspace->makeOrg("Example Partners");
        m_maker = m_workspace->makeUser("maker", Role::Developer, org);
        m_other = m_workspace->makeUser("other", Role::Developer, org);
        m_agent = makeAgent(m_maker);
        m_line = makeLine("+15550100001", m_maker);
    }
    void cleanup() { m_workspace.reset(); }

    void P1_exactlyOneOfAgentAndWorkflow()
    {
        const auto status = [&](Json in) {
            in["phone_number_id"] = m_line;
            return send("createAgentPhoneMapping", in).status;
        };
        const auto workflow = Uuid::make(1).toString();
        QCOMPARE(status(Json::object()), 400);
        QCOMPARE(status({{"agent_id", nullptr}, {"workflow_id", nullptr}}), 400);
        QCOMPARE(status({{"agent_id", m_agent}, {"workflow_id", workflow}}), 400);
        QCOMPARE(status({{"workflow_id", workflow}}), 400); // there are none
        QCOMPARE(status({{"agent_id", "nonsense"}}), 422);
        QCOMPARE(send("createAgentPhoneMapping", {{"agent_id", m_agent}}).status, 422);
        QCOMPARE(m_workspace->rows("phone_mapping"), 0);
        QCOMPARE(status({{"agent_id", m_agent}, {"workflow_id", nullptr}}), 200);
    }

    void P2_lineAndAgentMustBeTheCallers()
    {
        const auto foreignLine = makeLine("+15550100002", m_other);
        QCOMPARE(map(foreignLine, m_agent).status, 404);
        QCOMPARE(map(m_line, makeAgent(m_other)).status, 404);
        QCOMPARE(map(Uuid::make(1).toString(), m_agent).status, 404);
        QCOMPARE(m_workspace->rows("phone_mapping"), 0);
        const auto bySuperAdmin =
            m_workspace->send("createAgentPhoneMapping", {{"phone_number_id", m_line}, {"agent_id", m_agent}});
        QCOMPARE(bySuperAdmin.status, 200);
        QCOMPARE(bySuperAdmin.body["user_id"].get<std::string>(), m_maker.toString()); // the line's owner
    }

    void P3_whatTheServerSetsIsNotAnswered()
    {
        Json in{{"phone_number_id", m_line},
                {"agent_id", m_agent},
                {"webhook_url", "https://example.com/hook"},
                {"config_source", "old"},
                {"user_id", m_other.toString()}};
        const auto foreign = send("createAgentPhoneMapping", in);
        QCOMPARE(foreign.status, 400);
        QCOMPARE(foreign.loc(), std::string("body.user_id"));
        in["user_id"] = m_maker.toString();
        const auto made = send("createAgentPhoneMapping", in);
        QCOMPARE(made.status, 200);
        QVERIFY(!made.body.contains("webhook_url"));
        QVERIFY(!made.body.contains("config_source"));
        QCOMPARE(made.body["phone_number"].get<std::string>(), std::string("+15550100001"));
        QVERIFY(made.body["workflow_id"].is_null());
    }

    void P4_aLineHasOneMappingAndAnAgentMayHaveSeveralLines()
    {
        const auto first = map(m_line, m_agent);
        const auto second = map(m_line, makeAgent(m_maker));
        QCOMPARE(second.status, 200);
        QVERIFY(second.body["id"] != first.body["id"]);
        QCOMPARE(send("getPhoneMapping", {{"mapping_id", first.body["id"]}}).status, 404);
        QCOMPARE(m_workspace->rows("phone_mapping"), 1);
        map(m_line, m_agent);
        map(makeLine("+15550100003", m_maker), m_agent);
        QCOMPARE(send("listPhoneMappingsOfAgent", {{"agent_id", m_agent}}).body.size(), 2U);
        QCOMPARE(send("listPhoneMappings", Json::object()).body.size(), 2U);
        QCOMPARE(send("listPhoneMappings", Json::object(), RuleWorkspace::as(m_other)).body.size(), 0U);
        QCOMPARE(send("listPhoneMappingsOfAgent", {{"agent_id", m_agent}}, RuleWorkspace::as(m_other)).status, 404);
    }

    void P5_numbersAreE164()
    {
        for (const char *number : {"5550100001", "+05550100001", "+1 555 0100 001", "0015550100001", "+1555", "",
                                   "+155501000011234567", "+1555010000a"}) {
            const auto refused = send("createPhoneNumber", {{"phone_number", number}, {"country_code", "US"}});
            QVERIFY2(refused.status == 422, number);
            QCOMPARE(refused.loc(), std::string("body.phone_number"));
        }
        const auto made = send("createPhoneNumber", {{"phone_number", "+15550100009"}, {"country_code", "us"}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.body["country_code"].get<std::string>(), std::string("US"));
        QCOMPARE(made.body["provider"].get<std::string>(), std::string("simulated"));
        QVERIFY(made.body["mapping"].is_null());
        QCOMPARE(send("createPhoneNumber", {{"phone_number", "+15550100009"}}).status, 409);
        QCOMPARE(send("createPhoneNumber", {{"phone_number", "+15550100010"}, {"country_code", "USA"}}).status, 422);
        QCOMPARE(m_workspace->rows("phone_line"), 2); // M12
        QCOMPARE(send("listPhoneNumbers", Json::object()).body["phone_numbers"].size(), 2U);
        QCOMPARE(send("listPhoneNumbers", Json::object(), RuleWorkspace::as(m_other)).body["phone_numbers"].size(), 0U);
    }

    void P5_theCountryCodeIsOneThatIsAssigned_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("status");
        QTest::addRow("North America") << "+15550100021" << 201;
        QTest::addRow("seven") << "+75550100021" << 201;
        QTest::addRow("two digits") << "+915550100021" << 201;
        QTest::addRow("three digits") << "+9715550100" << 201;
        QTest::addRow("a global service") << "+8005550100" << 201;
        QTest::addRow("spare") << "+9995550100" << 422;
        QTest::addRow("spare among assigned ones") << "+2105550100" << 422;
        QTest::addRow("spare beside an assigned one") << "+3845550100" << 422;
        QTest::addRow("no zone of two digits") << "+8905550100" << 422;
    }
    void P5_theCountryCodeIsOneThatIsAssigned()
    {
        QFETCH(QString, number);
        QFETCH(int, status);
        const auto before = m_workspace->rows("phone_line");
        const auto answer = send("createPhoneNumber", {{"phone_number", number.toStdString()}});
        QCOMPARE(answer.status, status);
        QCOMPARE(m_workspace->rows("phone_line") - before, status == 201 ? 1 : 0); // M12
        if (status == 422)
            QCOMPARE(answer.loc(), std::string("body.phone_number"));
    }

    void A17_credentialsAreNeverAnswered()
    {
        const auto made = send("createPhoneNumber",
                               {{"phone_number", "+15550100009"}, {"credentials", {{"auth_token", "very-secret"}}}});
        QCOMPARE(made.status, 201);
        for (const auto &answer : {made.body, send("listPhoneNumbers", Json::object()).body,
                                   m_workspace->send("listAuditEntries", Json::object()).body})
            QVERIFY(answer.dump().find("very-secret") == std::string::npos);
        const auto kept = m_workspace->read([](Connection &connection) {
            return connection.value<std::string>("SELECT credentials FROM phone_line WHERE credentials IS NOT NULL");
        });
        QVERIFY(kept.value().value().find("very-secret") != std::string::npos);
    }

    void mappingsAreReadByTheirOwnIdOrTheLines()
    {
        const auto made = map(m_line, m_agent).body;
        QVERIFY(send("getPhoneMapping", {{"mapping_id", made["id"]}}).body == made);
        QVERIFY(send("getPhoneMapping", {{"mapping_id", m_line}}).body == made);
        QCOMPARE(send("getPhoneMapping", {{"mapping_id", m_line}}, RuleWorkspace::as(m_other)).status, 404); // M7
        QCOMPARE(send("deletePhoneMapping", {{"mapping_id", m_line}}).status, 404); // for reading alone
        QVERIFY(send("listPhoneNumbers", Json::object()).body["phone_numbers"][0]["mapping"] == made);
    }

    void aMappingThatMovesTakesThePlaceOfTheOther()
    {
        const auto mapping = map(m_line, m_agent).body;
        const auto otherLine = makeLine("+15550100003", m_maker);
        map(otherLine, m_agent);
        const auto otherAgent = makeAgent(m_maker);
        m_workspace->clock.advance(std::chrono::seconds(5));
        const auto changed =
            send("updatePhoneMapping",
                 {{"mapping_id", mapping["id"]}, {"phone_number_id", otherLine}, {"agent_id", otherAgent}});
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.body["id"] == mapping["id"]);
        QVERIFY(changed.body["created_at"] == mapping["created_at"]);
        QVERIFY(changed.body["updated_at"] != mapping["updated_at"]);
        QCOMPARE(changed.body["phone_number_id"].get<std::string>(), otherLine);
        QCOMPARE(changed.body["agent_id"].get<std::string>(), otherAgent);
        QCOMPARE(m_workspace->rows("phone_mapping"), 1);
        const Json half{{"mapping_id", mapping["id"]}, {"phone_number_id", otherLine}};
        QCOMPARE(send("updatePhoneMapping", half).status, 400); // P1
        const Json foreign{{"mapping_id", mapping["id"]},
                           {"phone_number_id", makeLine("+15550100004", m_other)},
                           {"agent_id", otherAgent}};
        QCOMPARE(send("updatePhoneMapping", foreign).status, 404); // P2
        QVERIFY(send("getPhoneMapping", {{"mapping_id", mapping["id"]}}).body == changed.body);
    }

    void M9_aMappingIsRemovedOnce()
    {
        const auto mapping = map(m_line, m_agent).body;
        QCOMPARE(send("deletePhoneMapping", {{"mapping_id", mapping["id"]}}, RuleWorkspace::as(m_other)).status, 404);
        QCOMPARE(send("deletePhoneMapping", {{"mapping_id", mapping["id"]}}).status, 200);
        QCOMPARE(send("deletePhoneMapping", {{"mapping_id", mapping["id"]}}).status, 404);
        QCOMPARE(m_workspace->rows("phone_line"), 1);
    }

    void G9_anAgentThatGoesLeavesItsLine()
    {
        map(m_line, m_agent);
        QCOMPARE(send("deleteAgent", {{"agent_id", m_agent}, {"force_delete", true}}).status, 200);
        QCOMPARE(m_workspace->rows("phone_mapping"), 0);
        QVERIFY(send("listPhoneNumbers", Json::object()).body["phone_numbers"][0]["mapping"].is_null());
    }

private:
    test::RuleAnswer send(std::string_view operation, const Json &in)
    {
        return send(operation, in, RuleWorkspace::as(m_maker));
    }
    test::RuleAnswer send(std::string_view operation, const Json &in, CallOptions options)
    {
        return m_workspace->send(operation, in, std::move(options));
    }
    test::RuleAnswer map(const std::string &line, const std::string &agent)
    {
        return send("createAgentPhoneMapping", {{"phone_number_id", line}, {"agent_id", agent}});
    }
    std::string makeLine(const std::string &number, UserId user)
    {
        return send("createPhoneNumber", {{"phone_number", number}}, RuleWorkspace::as(user))
            .body["id"]
            .get<std::string>();
    }
    std::string makeAgent(UserId user)
    {
        return m_workspace->call(createAgentSimple, {.name = "Front desk"}, RuleWorkspace::as(user))
            .value()
            .agent.id.toString();
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    UserId m_maker;
    UserId m_other;
    std::string m_agent;
    std::string m_line;
};

QTEST_GUILESS_MAIN(LineRulesTest)
#include "LineRulesTest.moc"
