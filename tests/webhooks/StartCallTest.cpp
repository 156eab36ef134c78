// The start-call hook: H5, C6, C7, C9 and M12, in the words of the wire; signatures by the test cases of RFC 4231.
#include "models/webhooks/StartCallVariables.h"
#include "models/webhooks/WebhookSignature.h"
#include "tests/support/RuleWorkspace.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

namespace {

std::string text(const Json &value)
{
    return value.dump();
}

/// By another implementation than the program's.
std::string signedBy(const std::string &secret, const std::string &bytes)
{
    return "sha256=" + QMessageAuthenticationCode::hash(QByteArray::fromStdString(bytes),
                                                        QByteArray::fromStdString(secret), QCryptographicHash::Sha256)
                           .toHex()
                           .toStdString();
}

} // namespace

class StartCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        m_agent = send("createAgent", {{"agent",
                                        {{"name", "Front desk"},
                                         {"first_response_message", "Hello {{name}}, about {{topic}} in {{city}}."}}}})
                      .body["agent"]["id"]
                      .get<std::string>();
        send("putAgentWebhooks", {{"agent_id", m_agent},
                                  {"incoming",
                                   {{"enabled", true},
                                    {"attached_variables",
                                     {{{"name", "name"}, {"default_value", "caller"}},
                                      {{"name", "topic"}, {"default_value", "a visit"}}}}}}});
        m_line = send("createPhoneNumber", {{"phone_number", "+15550100001"}}).body["id"].get<std::string>();
        m_workspace->giveCredit(m_workspace->owner, 1'000'000);
        m_secret = send("getAgentWebhooks", {{"agent_id", m_agent}, {"reveal_secret", true}})
                       .body["incoming"]["secret"]
                       .get<std::string>();
    }
    void cleanup() { m_workspace.reset(); }

    void H5_signaturesAreThoseOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("sum");
        QByteArray counted;
        for (char byte = 1; byte <= 25; ++byte)
            counted += byte;
        QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                           << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                           << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                           << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("4") << counted << QByteArray(50, '\xcd')
                           << QByteArray("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        QTest::newRow("6") << QByteArray(131, '\xaa')
                           << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                           << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QTest::newRow("7") << QByteArray(131, '\xaa')
                           << QByteArray("This is a test using a larger than block-size key and a larger than "
                                         "block-size data. The key needs to be hashed before being used by the HMAC "
                                         "algorithm.")
                           << QByteArray("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    }
    void H5_signaturesAreThoseOfTheStandard()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, sum);
        const auto signature = webhookSignature(key.toStdString(), data.toStdString());
        QCOMPARE(QByteArray::fromStdString(signature), "sha256=" + sum);
        QVERIFY(isSignatureOf(signature, key.toStdString(), data.toStdString()));
        QVERIFY(!isSignatureOf(signature, key.toStdString(), data.toStdString() + ' '));
        QVERIFY(!isSignatureOf(sum.toStdString(), key.toStdString(), data.toStdString()));
        QVERIFY(!isSignatureOf(webhookSignature({}, data.toStdString()), {}, data.toStdString()));
    }

    void H5_aWrongOrMissingSignatureIsRefused()
    {
        const std::string body = R"({"phoneNumber": "+15550100123"})";
        const auto good = signedBy(m_secret, body);
        auto upper = good;
        std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'f' ? char(c - 32) : c; });
        auto flipped = good;
        flipped.back() = flipped.back() == '0' ? '1' : '0';
        for (const auto &wrong :
             {std::string(), flipped, upper.replace(0, 7, "sha256="), good.substr(7), good + "00",
              signedBy("another secret", body), signedBy(m_secret, body + "\n"), std::string("sha256=\xff\xfe")}) {
            QCOMPARE(start(body, wrong).status, 401);
            CallOptions keyed;
            keyed.idempotencyKey = "key-1";
            QCOMPARE(start(body, wrong, keyed).status, 401);
        }
        QCOMPARE(send("incomingWebhookStartOutbound", input(body)).status, 401);
        QCOMPARE(m_workspace->rows("call"), 0); // M12
        QCOMPARE(start(body, good).status, 200);
    }

    void H5_aRotatedSecretEndsTheOldOne()
    {
        const std::string body = R"({"phoneNumber": "+15550100123"})";
        send("rotateAgentWebhookSecret", {{"agent_id", m_agent}});
        QCOMPARE(start(body, signedBy(m_secret, body)).status, 401);
    }

    void H5_aHookThatIsOffStartsNothing()
    {
        const std::string body = R"({"phoneNumber": "+15550100123"})";
        send("putAgentWebhooks", {{"agent_id", m_agent}, {"incoming", {{"enabled", false}}}});
        QCOMPARE(start(body, signedBy(m_secret, body)).status, 404);
        QCOMPARE(m_workspace->rows("call"), 0);
    }

    void H5_whoDoesNotHaveTheSecretLearnsNothingOfAgentsAndHooks()
    {
        const std::string body = R"({"phoneNumber": "+15550100123"})";
        std::vector<std::string> wrong;
        std::vector<std::string> unsignedOnes;
        const auto ask = [&] {
            for (const auto &signature : {signedBy("guess", body), std::string("sha256=00"), std::string()}) {
                const auto answer = start(body, signature);
                wrong.push_back(std::to_string(answer.status) + text(answer.body));
            }
            const auto answer = send("incomingWebhookStartOutbound", input(body));
            unsignedOnes.push_back(std::to_string(answer.status) + text(answer.body));
        };
        ask(); // a hook that is on
        send("putAgentWebhooks", {{"agent_id", m_agent}, {"incoming", {{"enabled", false}}}});
        ask(); // one that is off
        m_agent = send("createAgentSimple", {{"name", "Night desk"}}).body["agent"]["id"].get<std::string>();
        ask(); // an agent without hooks
        m_agent = AgentId::make(1).toString();
        ask(); // no agent
        QCOMPARE(std::ranges::count(wrong, wrong.front()), std::ptrdiff_t{12});
        QCOMPARE(std::ranges::count(unsignedOnes, unsignedOnes.front()), std::ptrdiff_t{4});
        QVERIFY(wrong.front().starts_with("401") && unsignedOnes.front().starts_with("401"));
        QCOMPARE(m_workspace->rows("call"), 0);
    }

    void H5_needsNoCredentialAndTheAgentsOwnerPays()
    {
        const std::string body = R"({"phoneNumber": "+15550100123"})";
        CallOptions options;
        options.credential = NoCredential{};
        const auto answer = start(body, signedBy(m_secret, body), options);
        QCOMPARE(answer.status, 200);
        QCOMPARE(text(answer.body["user_id"]), text(m_workspace->owner.toString()));
    }

    void C6_aCallThatCannotBeDialledIsLoggedAsFailed()
    {
        const auto answer = start(R"({"phoneNumber": "00 1 (555) 010-0123"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(text(answer.body["status"]), text("failed"));
        QCOMPARE(text(answer.body["target_number"]), text("+15550100123")); // C9
        QCOMPARE(text(answer.body["telephony_provider"]), text("pstn"));
        QVERIFY(!answer.body["detail"].get<std::string>().empty());
        const auto session = send("getCallAnalytics", {{"request_id", answer.body["request_id"]}}).body;
        QCOMPARE(text(session["id"]), text(answer.body["call_session_id"]));
        QCOMPARE(text(session["status"]), text("failed"));
        QCOMPARE(text(session["end_reason"]), text("call_failed_to_start"));
        QCOMPARE(text(session["call_type"]), text("outbound"));
        QVERIFY(session["duration_seconds"].is_null()); // L9: never answered
        QVERIFY(!session["ended_at"].is_null());
        QCOMPARE(text(session["from_number"]), text("+15550100001"));
        QCOMPARE(text(session["to_number"]), text("+15550100123"));
        QCOMPARE(text(session["phone_number_id"]), text(m_line));
        QVERIFY(session.value("user_identifier", Json()).is_null());
        QCOMPARE(text(answer.body["from_phone_number"]), text("+15550100001"));
        QCOMPARE(text(session["agent_name"]), text("Front desk"));
        const auto log = text(send("listAuditEntries", Json::object()).body);
        QVERIFY(log.find("incomingWebhookStartOutbound") != std::string::npos);
        QVERIFY(log.find("5550100123") == std::string::npos);
    }

    void C4_theLineIsTheNamedOneElseTheOwners()
    {
        const auto second = send("createPhoneNumber", {{"phone_number", "+15550100002"}}).body["id"].get<std::string>();
        const auto over = [&](const std::string &line) {
            return start(Json{{"phoneNumber", "+15550100123"}, {"phone_number_id", line}}.dump());
        };
        QCOMPARE(text(over(second).body["from_phone_number"]), text("+15550100002"));
        QCOMPARE(over(Uuid::make(1).toString()).status, 404);
        QCOMPARE(m_workspace->rows("call"), 1);
    }

    void C4_withoutAnyLineItSaysSo()
    {
        const auto maker = m_workspace->makeUser("maker", Role::Developer, m_workspace->makeOrg("Example Partners"));
        hooksOf(maker);
        m_workspace->giveCredit(maker, 1'000'000);
        QCOMPARE(start(R"({"phoneNumber": "+15550100123"})").status, 500);
        QCOMPARE(m_workspace->rows("call"), 0);
    }

    void C5_withoutCreditOfTheOwnerThereIsNoSession()
    {
        const auto maker = m_workspace->makeUser("maker", Role::Developer, m_workspace->makeOrg("Example Partners"));
        hooksOf(maker);
        send("createPhoneNumber", {{"phone_number", "+15550100003"}}, RuleWorkspace::as(maker));
        QCOMPARE(start(R"({"phoneNumber": "+15550100123"})").status, 402);
        QCOMPARE(m_workspace->rows("call"), 0);
        m_workspace->giveCredit(maker, 1);
        const auto answer = start(R"({"phoneNumber": "+15550100123"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(text(answer.body["user_id"]), text(maker.toString()));
        QCOMPARE(text(answer.body["from_phone_number"]), text("+15550100003"));
    }

    void H5_whatStandsNearerToTheCallWins()
    {
        const auto answer = start(R"({"phoneNumber": "+15550100123", "phone_number_id": null, "topic": "a bill",
            "city": "Pune", "age": 30, "context_params": {"city": "Delhi", "x": 1, "y": 1, "z": 1},
            "variables": {"x": 2, "y": 2}, "variable_values": {"x": 3, "age": 31}})");
        QCOMPARE(answer.status, 422); // an id, or nothing
        const auto fits = start(R"({"phoneNumber": "+15550100123", "topic": "a bill",
            "city": "Pune", "age": 30, "context_params": {"city": "Delhi", "x": 1, "y": 1, "z": 1},
            "variables": {"x": 2, "y": 2}, "variable_values": {"x": 3, "age": 31}})");
        QCOMPARE(fits.status, 200);
        const auto call = send("getCall", {{"call_id", fits.body["call_session_id"]}}).body;
        QCOMPARE(text(call["session"]["variable_values"]), text({{"name", "caller"},
                                                                 {"topic", "a bill"},
                                                                 {"city", "Delhi"},
                                                                 {"age", 31},
                                                                 {"x", 3},
                                                                 {"y", 2},
                                                                 {"z", 1}}));
        QCOMPARE(call["missing_variables"].size(), 0U);
    }

    void C7_placeholdersWithoutAValueAreListed()
    {
        const auto answer = start(R"({"phone_number": "+15550100123"})"); // an alias
        QCOMPARE(answer.status, 200);
        const auto call = send("getCall", {{"call_id", answer.body["call_session_id"]}}).body;
        QCOMPARE(text(call["missing_variables"]), text({"city"}));
    }

    void H5_onlyWhatIsSignedIsBelieved()
    {
        const std::string body = R"({"to_number": "+15550100123"})";
        CallOptions options;
        options.signedBody = SignedBody{signedBy(m_secret, body), body};
        const auto answer = send(
            "incomingWebhookStartOutbound",
            {{"agent_id", m_agent}, {"phoneNumber", "+15550100999"}, {"variable_values", {{"city", "Oslo"}}}}, options);
        QCOMPARE(text(answer.body["target_number"]), text("+15550100123"));
        const auto call = send("getCall", {{"call_id", answer.body["call_session_id"]}}).body;
        QVERIFY(!call["session"]["variable_values"].contains("city"));
    }

    void C9_aNumberThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("missing") << QStringLiteral("{}");
        QTest::newRow("national") << QStringLiteral(R"({"phoneNumber": "0555 0100"})");
        QTest::newRow("letters") << QStringLiteral(R"({"phoneNumber": "+1555CALLNOW"})");
        QTest::newRow("too long") << QStringLiteral(R"({"phoneNumber": "+1555010012345678"})");
        QTest::newRow("too short") << QStringLiteral(R"({"phoneNumber": "+15550"})");
        QTest::newRow("zero first") << QStringLiteral(R"({"phoneNumber": "+05550100123"})");
        QTest::newRow("empty") << QStringLiteral(R"({"phoneNumber": ""})");
        QTest::newRow("a number") << QStringLiteral(R"({"phoneNumber": 15550100123})");
    }
    void C9_aNumberThatIsNoneIsRefused()
    {
        QFETCH(QString, body);
        const auto answer = start(body.toStdString());
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.loc(), std::string("body.phoneNumber"));
        QCOMPARE(m_workspace->rows("call"), 0);
    }

    void aSignedBodyThatIsNoObjectIsRefused()
    {
        for (const std::string body : {"", "[]", "{", "nul", "\xff"}) {
            CallOptions options;
            options.signedBody = SignedBody{signedBy(m_secret, body), body};
            QCOMPARE(send("incomingWebhookStartOutbound", {{"agent_id", m_agent}}, options).status, 422);
        }
    }

    void theSameKeyStartsOneCall()
    {
        CallOptions keyed;
        keyed.idempotencyKey = "key-1";
        const std::string body = R"({"phoneNumber": "+15550100123", "city": "Pune"})";
        const auto first = start(body, signedBy(m_secret, body), keyed);
        QCOMPARE(text(start(body, signedBy(m_secret, body), keyed).body), text(first.body));
        const std::string other = R"({"phoneNumber": "+15550100123", "city": "Oslo"})"; // a field of no name
        QCOMPARE(start(other, signedBy(m_secret, other), keyed).status, 409);
        QVERIFY(start(body, signedBy("guess", body), keyed).status != 200); // the answer is not for everybody
        QCOMPARE(m_workspace->rows("call"), 1);
    }

    void L4_aPrivateAgentsCallsArePrivate()
    {
        send("updateAgent", {{"agent_id", m_agent}, {"agent", {{"hipaa_compliance", true}}}, {"force_update", true}});
        const auto answer = start(R"({"phoneNumber": "+15550100123"})");
        QCOMPARE(send("getCall", {{"call_id", answer.body["call_session_id"]}}).body["session"]["redacted"].get<bool>(),
                 true);
    }

private:
    test::RuleAnswer send(std::string_view operation, const Json &in, CallOptions options = {})
    {
        return m_workspace->send(operation, in, std::move(options));
    }
    /// Path and body as the server puts them together.
    Json input(const std::string &body) const
    {
        auto in = Json::parse(body);
        in["agent_id"] = m_agent;
        return in;
    }
    test::RuleAnswer start(const std::string &body, const std::string &signature, CallOptions options = {})
    {
        options.signedBody = SignedBody{signature, body};
        return send("incomingWebhookStartOutbound", input(body), std::move(options));
    }
    test::RuleAnswer start(const std::string &body) { return start(body, signedBy(m_secret, body)); }

    /// Another user's agent, with a hook that is on.
    void hooksOf(UserId user)
    {
        const auto options = RuleWorkspace::as(user);
        m_agent = send("createAgentSimple", {{"name", "Night desk"}}, options).body["agent"]["id"].get<std::string>();
        send("putAgentWebhooks", {{"agent_id", m_agent}, {"incoming", {{"enabled", true}}}}, options);
        m_secret = send("getAgentWebhooks", {{"agent_id", m_agent}, {"reveal_secret", true}}, options)
                       .body["incoming"]["secret"]
                       .get<std::string>();
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    std::string m_line;
    std::string m_agent;
    std::string m_secret;
};

QTEST_GUILESS_MAIN(StartCallTest)
#include "StartCallTest.moc"
