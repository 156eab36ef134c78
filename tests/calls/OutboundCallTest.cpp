// Rules C1–C10 and A14 of outbound calls, in the words of the wire. No telephone stack is there: what is right in
// everything is filed as failed.
#include "models/lines/PhoneDigits.h"
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class OutboundCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        const auto org = m_workspace->makeOrg("Example Partners");
        m_maker = m_workspace->makeUser("maker", Role::Developer, org);
        m_other = m_workspace->makeUser("other", Role::Developer, org);
        m_agent = makeAgent("Hello {{name}}", m_maker);
        m_line = makeLine("+15550100001", "simulated");
        m_workspace->giveCredit(m_maker, 1'000'000);
    }
    void cleanup() { m_workspace.reset(); }

    void C1_aNumberIsNeeded()
    {
        const auto refused = send({{"agent_id", m_agent}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.loc(), std::string("query.phoneNumber"));
        QCOMPARE(send({{"phoneNumber", target}, {"agent_id", "nonsense"}}).status, 422); // M2
        QCOMPARE(send({{"phoneNumber", target}, {"agent_id", m_agent}, {"variable_values", "x"}}).status, 422);
        nothingIsFiled();
    }

    void C2_onlyTheCallersOwnLinesAreUsed()
    {
        const auto superAdmin = CallOptions{}; // may see every line, and owns none
        const Json in{{"phoneNumber", target}, {"agent_id", m_agent}, {"phone_number_id", m_line}};
        QCOMPARE(m_workspace->send("createOutboundCall", in, superAdmin).status, 404);
        const Json foreignAgent{{"phoneNumber", target}, {"agent_id", m_agent}};
        QCOMPARE(m_workspace->send("createOutboundCall", foreignAgent, RuleWorkspace::as(m_other)).status, 404);
        nothingIsFiled();
    }

    void C3_anOriginMustBeOnTheAllowList()
    {
        const Json in{{"phoneNumber", target}, {"agent_id", m_agent}};
        auto options = RuleWorkspace::as(m_maker);
        options.origin = RequestOrigin{"https://elsewhere.example.com", false};
        QCOMPARE(m_workspace->send("createOutboundCall", in, options).status, 403);
        nothingIsFiled();
        options.origin = RequestOrigin{"https://console.example.com", true};
        QCOMPARE(m_workspace->send("createOutboundCall", in, options).status, 200);
    }

    void C4_theLineIsTheNamedOneElseTheAgentsElseTheFirst()
    {
        const auto from = [&](Json in) {
            in["phoneNumber"] = target;
            in["agent_id"] = m_agent;
            return send(in).body["from_phone_number"].get<std::string>();
        };
        m_workspace->clock.advance(std::chrono::seconds(1));
        makeLine("+15550100002", "simulated");
        QCOMPARE(from(Json::object()), std::string("+15550100001")); // made first
        m_workspace->clock.advance(std::chrono::seconds(1));
        makeLine("+15550100003", "plivo");
        QCOMPARE(from(Json::object()), std::string("+15550100003")); // the provider comes before the time
        m_workspace->clock.advance(std::chrono::seconds(1));
        const auto mapped = makeLine("+15550100004", "simulated");
        map(mapped, m_agent);
        QCOMPARE(from(Json::object()), std::string("+15550100004"));
        QCOMPARE(from({{"phone_number_id", m_line}}), std::string("+15550100001"));
    }

    void C4_withoutAnyLineItSaysSo()
    {
        const auto agent = makeAgent("Hello", m_other);
        const auto none = m_workspace->send("createOutboundCall", {{"phoneNumber", target}, {"agent_id", agent}},
                                            RuleWorkspace::as(m_other));
        QCOMPARE(none.status, 500);
        QVERIFY(none.body["detail"].get<std::string>().find("phone number") != std::string::npos);
        nothingIsFiled();
    }

    void C5_withoutCreditThereIsNoSession()
    {
        makeLine("+15550100009", "simulated", m_other);
        for (const auto &agent : {makeAgent("Hello", m_other), makePaidAgent(m_other)}) { // the line is never free
            const Json in{{"phoneNumber", target}, {"agent_id", agent}};
            const auto refused = m_workspace->send("createOutboundCall", in, RuleWorkspace::as(m_other));
            QCOMPARE(refused.status, 402);
            nothingIsFiled();
        }
        QCOMPARE(m_workspace->rows("session_charge"), 0);
    }

    void C5_lessThanTheFirstReservationIsNoCredit()
    {
        makeLine("+15550100009", "simulated", m_other);
        m_workspace->giveCredit(m_other, firstMinute - 1);
        const Json paid{{"phoneNumber", target}, {"agent_id", makePaidAgent(m_other)}};
        QCOMPARE(m_workspace->send("createOutboundCall", paid, RuleWorkspace::as(m_other)).status, 402);
        nothingIsFiled();
        const Json free{{"phoneNumber", target}, {"agent_id", makeAgent("Hello", m_other)}};
        QCOMPARE(m_workspace->send("createOutboundCall", free, RuleWorkspace::as(m_other)).status, 200);
        m_workspace->giveCredit(m_other, 1);
        QCOMPARE(m_workspace->send("createOutboundCall", paid, RuleWorkspace::as(m_other)).status, 200);
    }

    void C5_aCapThatIsReachedRefusesToo()
    {
        const auto wallet = m_workspace->send("getMyWallet", Json::object(), RuleWorkspace::as(m_maker)).body["id"];
        m_workspace->send("setWalletCap", {{"wallet_id", wallet}, {"monthly_cap_usd", 0}});
        QCOMPARE(send({{"phoneNumber", target}, {"agent_id", m_agent}}).status, 402);
        m_workspace->send("setWalletCap", {{"wallet_id", wallet}, {"monthly_cap_usd", 0.01}}); // less than a minute
        QCOMPARE(send({{"phoneNumber", target}, {"agent_id", makePaidAgent(m_maker)}}).status, 402);
        nothingIsFiled();
        QCOMPARE(send({{"phoneNumber", target}, {"agent_id", m_agent}}).status, 200);
    }

    void C6_whatWasHeldForACallThatFailedIsReleased()
    {
        QCOMPARE(send({{"phoneNumber", target}, {"agent_id", makePaidAgent(m_maker)}}).status, 200);
        const auto wallet = m_workspace->send("getMyWallet", Json::object(), RuleWorkspace::as(m_maker)).body;
        QCOMPARE(wallet["reserved_usd"].get<double>(), 0.0);
        QCOMPARE(wallet["balance_usd"].get<double>(), 1.0);
        QCOMPARE(m_workspace->rows("wallet_hold"), 0);
        QCOMPARE(m_workspace->rows("session_charge"), 0);
        QCOMPARE(m_workspace->rows("usage_session"), 0);
    }

    void C6_whatCannotBeDialledIsFiledAsFailed()
    {
        const auto answer = send({{"phoneNumber", target}, {"agent_id", m_agent}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body["status"].get<std::string>(), std::string("failed"));
        QVERIFY(answer.body["detail"].get<std::string>().find("no telephone stack") != std::string::npos);
        const auto session =
            m_workspace
                ->send("getCallAnalytics", {{"request_id", answer.body["request_id"]}}, RuleWorkspace::as(m_maker))
                .body;
        QVERIFY(session["id"] == answer.body["call_session_id"]);
        QCOMPARE(session["status"].get<std::string>(), std::string("failed"));
        QCOMPARE(session["end_reason"].get<std::string>(), std::string("call_failed_to_start"));
        QCOMPARE(session["call_type"].get<std::string>(), std::string("outbound"));
        QCOMPARE(session["direction"].get<std::string>(), std::string("outbound"));
        QCOMPARE(session["to_number"].get<std::string>(), std::string(target));
        QCOMPARE(session["from_number"].get<std::string>(), std::string("+15550100001"));
        QCOMPARE(session["phone_number_id"].get<std::string>(), m_line);
        QVERIFY(session["duration_seconds"].is_null());
        const auto audit = m_workspace->send("listAuditEntries", {{"topic", "calls"}}).body.dump();
        QVERIFY(audit.find("createOutboundCall") != std::string::npos);
        QVERIFY(audit.find(target) == std::string::npos);
        m_workspace->reopen(); // L8: it has ended, nothing is left to recover
        QCOMPARE(m_workspace->send("listAuditEntries", {{"topic", "calls"}}).body["items"].size(), 1U);
    }

    void C7_placeholdersWithoutAValueStandOnTheSession()
    {
        const auto missing = [&](const Json &values) {
            const auto id = send({{"phoneNumber", target}, {"agent_id", m_agent}, {"variable_values", values}})
                                .body["call_session_id"];
            return m_workspace->send("getCall", {{"call_id", id}}, RuleWorkspace::as(m_maker)).body;
        };
        QVERIFY(missing(Json::object())["missing_variables"] == Json::array({"name"}));
        const auto filled = missing({{"name", "Asha"}});
        QCOMPARE(filled["missing_variables"].size(), 0U);
        QCOMPARE(filled["session"]["variable_values"]["name"].get<std::string>(), std::string("Asha"));
    }

    void C8_theAnswerNamesNoCarrier()
    {
        const auto answer = send({{"phoneNumber", target}, {"agent_id", m_agent}}).body;
        QCOMPARE(answer["telephony_provider"].get<std::string>(), std::string("pstn"));
        QCOMPARE(answer["user_id"].get<std::string>(), m_maker.toString());
        QCOMPARE(answer["target_number"].get<std::string>(), std::string(target));
        QVERIFY(answer.dump().find("simulated") == std::string::npos);
        QVERIFY(!answer.contains("telephony_leg_id"));
    }

    void C9_numbersAreNormalized_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("dialled");
        QTest::newRow("as it is") << QByteArray("+15550100200") << QByteArray("+15550100200");
        QTest::newRow("blanks and dashes") << QByteArray(" +1 555-0100 200 ") << QByteArray("+15550100200");
        QTest::newRow("brackets") << QByteArray("+1 (555) [0100] 200") << QByteArray("+15550100200");
        QTest::newRow("00") << QByteArray("00 1 555 0100 200") << QByteArray("+15550100200");
        QTest::newRow("national") << QByteArray("5550100200") << QByteArray();
        QTest::newRow("a plus that became a blank") << QByteArray(" 15550100200") << QByteArray();
        QTest::newRow("+0") << QByteArray("+05550100200") << QByteArray();
        QTest::newRow("+00") << QByteArray("+0015550100200") << QByteArray();
        QTest::newRow("letters") << QByteArray("+1555CALLME0") << QByteArray();
        QTest::newRow("six digits") << QByteArray("+123456") << QByteArray();
        QTest::newRow("seven digits") << QByteArray("+1234567") << QByteArray("+1234567");
        QTest::newRow("fifteen digits") << QByteArray("+123456789012345") << QByteArray("+123456789012345");
        QTest::newRow("sixteen digits") << QByteArray("+1234567890123456") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void C9_numbersAreNormalized()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const QByteArray, dialled);
        const auto answer = send({{"phoneNumber", written.toStdString()}, {"agent_id", m_agent}});
        if (dialled.isEmpty()) {
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.loc(), std::string("query.phoneNumber"));
            nothingIsFiled();
        } else {
            QCOMPARE(answer.body["target_number"].get<std::string>(), dialled.toStdString());
        }
        QCOMPARE(dialable(written.toStdString()).value_or(std::string()), dialled.toStdString());
    }

    void C10_theAgentIsNamedOrTheLines()
    {
        const auto none = send({{"phoneNumber", target}});
        QCOMPARE(none.status, 400);
        QCOMPARE(none.loc(), std::string("query.agent_id"));
        QCOMPARE(send({{"phoneNumber", target}, {"phone_number_id", m_line}}).status, 400);
        QCOMPARE(send({{"phoneNumber", target}, {"workflow_id", Uuid::make(1).toString()}}).status, 400);
        nothingIsFiled();
        map(m_line, m_agent);
        QCOMPARE(send({{"phoneNumber", target}}).status, 200);
        QCOMPARE(send({{"phoneNumber", target}, {"phone_number_id", m_line}}).status, 200);
        QCOMPARE(m_workspace->rows("call"), 2);
    }

    void theSameKeyDialsOnce()
    {
        auto options = RuleWorkspace::as(m_maker);
        options.idempotencyKey = "key-1";
        const Json in{{"phoneNumber", target}, {"agent_id", m_agent}};
        const auto first = m_workspace->send("createOutboundCall", in, options);
        QVERIFY(m_workspace->send("createOutboundCall", in, options).body == first.body);
        QCOMPARE(m_workspace->rows("call"), 1);
    }

private:
    static constexpr const char *target = "+15550100200";
    static constexpr std::int64_t firstMinute = 35'607; // millionths

    test::RuleAnswer send(const Json &in)
    {
        return m_workspace->send("createOutboundCall", in, RuleWorkspace::as(m_maker));
    }
    void nothingIsFiled() { QCOMPARE(m_workspace->rows("call"), 0); } // M12
    void map(const std::string &line, const std::string &agent)
    {
        const Json in{{"phone_number_id", line}, {"agent_id", agent}};
        QCOMPARE(m_workspace->send("createAgentPhoneMapping", in, RuleWorkspace::as(m_maker)).status, 200);
    }
    std::string makeLine(const std::string &number, const std::string &provider)
    {
        return makeLine(number, provider, m_maker);
    }
    std::string makeLine(const std::string &number, const std::string &provider, UserId owner)
    {
        const Json in{{"phone_number", number}, {"provider", provider}};
        return m_workspace->send("createPhoneNumber", in, RuleWorkspace::as(owner)).body["id"].get<std::string>();
    }
    /// As UsagePeople's: a minute holds firstMinute.
    std::string makePaidAgent(UserId user)
    {
        const Json in{{"agent", {{"name", "Paid"}, {"first_response_message", "Hello"}}},
                      {"agent_model_config", {{"model_name", "openai-gpt-4.1-mini"}, {"system_prompt", "Be brief."}}},
                      {"transcriber_config", {{"transcriber_model_name", "deepgram_nova_3"}}},
                      {"tts_config", {{"tts_model_name", "aura-2"}, {"voice_name", "thalia"}}}};
        return m_workspace->send("createAgent", in, RuleWorkspace::as(user)).body["agent"]["id"].get<std::string>();
    }
    std::string makeAgent(const std::string &greeting, UserId user)
    {
        const Json in{{"agent", {{"name", "Front desk"}, {"first_response_message", greeting}}}};
        return m_workspace->send("createAgent", in, RuleWorkspace::as(user)).body["agent"]["id"].get<std::string>();
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    UserId m_maker;
    UserId m_other;
    std::string m_agent;
    std::string m_line;
};

QTEST_GUILESS_MAIN(OutboundCallTest)
#include "OutboundCallTest.moc"
