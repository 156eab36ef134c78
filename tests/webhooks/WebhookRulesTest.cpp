// Hook settings and the log of deliveries: A17, T3, H3, M7, M9, M12 and G9, in the words of the wire.
#include "models/webhooks/WebhookStore.h"
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

namespace {

std::string text(const Json &value)
{
    return value.dump();
}

constexpr std::string_view mask = "********";

} // namespace

class WebhookRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        m_agent = makeAgent({});
    }
    void cleanup() { m_workspace.reset(); }

    void settingsNeverSavedAreTheContractsDefaults()
    {
        const auto answer = send("getAgentWebhooks", one());
        QCOMPARE(answer.status, 200);
        QCOMPARE(text(answer.body), text({{"trigger_on_web_call", true},
                                          {"trigger_on_phone_call", true},
                                          {"incoming", {{"enabled", false}, {"attached_variables", Json::array()}}},
                                          {"outgoing",
                                           {{"enabled", false},
                                            {"method", "POST"},
                                            {"headers", Json::object()},
                                            {"auth", {{"type", "none"}}},
                                            {"retry_count", 1},
                                            {"body_template", nullptr}}}}));
        QCOMPARE(text(send("getAgentWebhooks", revealed()).body), text(answer.body)); // there is no secret yet
        QCOMPARE(m_workspace->rows("agent_webhook"), 0);
    }

    void whatASaveDoesNotNameStaysAsItWas()
    {
        put({{"trigger_on_web_call", false},
             {"outgoing", {{"url", "https://example.com/hook"}, {"retry_count", 3}}},
             {"incoming", {{"enabled", true}}}});
        const auto after = put({{"outgoing", {{"enabled", true}, {"body_template", {{"id", "{{call_id}}"}}}}}}).body;
        QCOMPARE(after["trigger_on_web_call"].get<bool>(), false);
        QCOMPARE(after["incoming"]["enabled"].get<bool>(), true);
        QCOMPARE(text(after["outgoing"]["url"]), text("https://example.com/hook"));
        QCOMPARE(after["outgoing"]["retry_count"].get<int>(), 3);
        QCOMPARE(text(after["outgoing"]["body_template"]), text({{"id", "{{call_id}}"}}));
        QCOMPARE(text(put({{"outgoing", {{"body_template", nullptr}}}}).body["outgoing"]["body_template"]), "null");
        const auto entries = send("listAuditEntries", {{"topic", "webhooks"}}).body["items"].size();
        put({{"outgoing", {{"retry_count", 3}}}});
        QCOMPARE(send("listAuditEntries", {{"topic", "webhooks"}}).body["items"].size(), entries);
    }

    void A17_theServerMakesTheSecretAndShowsItOnlyWhenAsked()
    {
        const auto made = put({{"incoming", {{"enabled", true}, {"secret", "chosen-by-the-client"}}}}).body;
        QCOMPARE(text(made["incoming"]["secret"]), text(mask));
        const auto secret = revealedSecret();
        QCOMPARE(secret.size(), 64U);
        QVERIFY(secret.find_first_not_of("0123456789abcdef") == std::string::npos);
        QCOMPARE(text(send("getAgentWebhooks", one()).body["incoming"]["secret"]), text(mask));
        put(made); // the mask comes back, and so does what was read before
        put({{"incoming", {{"secret", "another"}}}});
        QCOMPARE(revealedSecret(), secret);
        QVERIFY(m_workspace->rows("agent_webhook") == 1);
        const auto other = makeAgent({}, "Night desk");
        send("putAgentWebhooks", {{"agent_id", other}, {"incoming", {{"enabled", true}}}});
        QVERIFY(
            text(send("getAgentWebhooks", {{"agent_id", other}, {"reveal_secret", true}}).body["incoming"]["secret"]) !=
            text(secret));
    }

    void A17_aRotatedSecretIsNewAndNeitherIsInTheAuditLog()
    {
        const auto first = send("rotateAgentWebhookSecret", one()); // makes the settings when there are none
        QCOMPARE(first.status, 200);
        QCOMPARE(text(first.body["incoming"]["secret"]), text(mask));
        const auto before = revealedSecret();
        CallOptions keyed;
        keyed.idempotencyKey = "rotate-1";
        QCOMPARE(send("rotateAgentWebhookSecret", one(), keyed).status, 200);
        const auto after = revealedSecret();
        QVERIFY(before != after);
        QCOMPARE(send("rotateAgentWebhookSecret", one(), keyed).status, 200); // the same request again
        QCOMPARE(revealedSecret(), after);
        const auto log = text(send("listAuditEntries", Json::object()).body);
        QVERIFY(log.find("rotateAgentWebhookSecret") != std::string::npos);
        QVERIFY(log.find(before) == std::string::npos && log.find(after) == std::string::npos);
    }

    void A17_headersAndTokensComeBackAsAMaskAndAMaskKeepsThem()
    {
        const auto made = put({{"outgoing",
                                {{"url", "https://example.com/hook"},
                                 {"headers", {{"X-Key", "very-secret-header"}}},
                                 {"auth", {{"type", "bearer"}, {"token", "very-secret-token"}}}}}})
                              .body;
        for (const auto &answer :
             {made, send("getAgentWebhooks", revealed()).body, send("listMyAgentWebhooks", Json::object()).body,
              send("listAuditEntries", Json::object()).body})
            QVERIFY(text(answer).find("very-secret") == std::string::npos);
        auto change = made;
        change["outgoing"]["retry_count"] = 2;
        QCOMPARE(put(change).status, 200);
        const auto stored = m_workspace->read(
            [](Connection &connection) { return connection.value<std::string>("SELECT document FROM agent_webhook"); });
        const auto document = Json::parse(stored.value().value());
        QCOMPARE(text(document["outgoing"]["headers"]["X-Key"]), text("very-secret-header"));
        QCOMPARE(text(document["outgoing"]["auth"]["token"]), text("very-secret-token"));
        QCOMPARE(document["outgoing"]["retry_count"].get<int>(), 2);
        QVERIFY(!document["incoming"].contains("secret"));
    }

    void T3_addressesAreJudgedAsThoseOfTools()
    {
        for (const char *url : {"http://127.0.0.1:9000/", "ftp://example.com/", "http://hooks.internal/",
                                "https://user:word@example.com/"})
            QCOMPARE(put({{"outgoing", {{"url", url}}}}).status, 400);
        QCOMPARE(m_workspace->rows("agent_webhook"), 0); // M12
        send("updateWorkspaceSettings", {{"allow_private_tool_hosts", true}});
        QCOMPARE(put({{"outgoing", {{"url", "http://127.0.0.1:9000/"}}}}).status, 200);
        send("updateWorkspaceSettings", {{"allow_private_tool_hosts", false}});
        QCOMPARE(put({{"outgoing", {{"retry_count", 2}}}}).status, 400); // judged anew with every change
        QCOMPARE(send("getAgentWebhooks", one()).body["outgoing"]["retry_count"].get<int>(), 1);
    }

    void M12_settingsThatDoNotFitChangeNothing_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("loc");
        const auto row = [](const char *name, const Json &sent, const char *loc) {
            QTest::newRow(name) << QString::fromStdString(sent.dump()) << QString::fromLatin1(loc);
        };
        row("on without an address", {{"outgoing", {{"enabled", true}}}}, "body.outgoing.url");
        row("too many tries", {{"outgoing", {{"retry_count", 11}}}}, "body.outgoing.retry_count");
        row("another method", {{"outgoing", {{"method", "GET"}}}}, "body.outgoing.method");
        row("no address", {{"outgoing", {{"url", "example"}}}}, "body.outgoing.url");
        row("a header that is two", {{"outgoing", {{"headers", {{"X-A", "1\r\nX-B: 2"}}}}}},
            "body.outgoing.headers.X-A");
        row("no name of a header", {{"outgoing", {{"headers", {{"X A", "1"}}}}}}, "body.outgoing.headers");
        row("a header that is a number", {{"outgoing", {{"headers", {{"X-A", 1}}}}}}, "body.outgoing.headers.X-A");
        row("a token that is two lines", {{"outgoing", {{"auth", {{"type", "bearer"}, {"token", "a\nb"}}}}}},
            "body.outgoing.auth.token");
        row("a header without a name", {{"outgoing", {{"auth", {{"type", "header"}, {"token", "a"}}}}}},
            "body.outgoing.auth.header_name");
        row("a variable without a name", {{"incoming", {{"attached_variables", {{{"name", " "}}}}}}},
            "body.incoming.attached_variables.0.name");
        row("a variable twice", {{"incoming", {{"attached_variables", {{{"name", "a"}}, {{"name", "a"}}}}}}},
            "body.incoming.attached_variables.1.name");
    }
    void M12_settingsThatDoNotFitChangeNothing()
    {
        QFETCH(QString, sent);
        QFETCH(QString, loc);
        put({{"trigger_on_web_call", false}});
        const auto before = send("getAgentWebhooks", one()).body;
        const auto answer = put(Json::parse(sent.toStdString()));
        QCOMPARE(answer.status, 422);
        QCOMPARE(QString::fromStdString(answer.loc()), loc);
        QCOMPARE(text(send("getAgentWebhooks", one()).body), text(before));
    }

    void M7_hooksOfAnotherUsersAgentAreNotThere()
    {
        const auto org = m_workspace->makeOrg("Example Partners");
        const auto stranger = RuleWorkspace::as(m_workspace->makeUser("stranger", Role::Developer, org));
        put({{"incoming", {{"enabled", true}}}});
        QCOMPARE(send("getAgentWebhooks", revealed(), stranger).status, 404);
        auto change = one();
        change["trigger_on_web_call"] = false;
        QCOMPARE(send("putAgentWebhooks", change, stranger).status, 404);
        QCOMPARE(send("rotateAgentWebhookSecret", one(), stranger).status, 404);
        QCOMPARE(send("testAgentOutgoingWebhook", one(), stranger).status, 404);
        QCOMPARE(send("listWebhookDeliveries", one(), stranger).status, 404);
        QCOMPARE(text(send("listMyAgentWebhooks", Json::object(), stranger).body), text({{"agents", Json::array()}}));
        QCOMPARE(send("getAgentWebhooks", {{"agent_id", "00000000-0000-7000-8000-000000000000"}}).status, 404);
    }

    void myAgentsHaveTheAddressThatStartsACall()
    {
        makeAgent({}, "Back office");
        put({{"incoming", {{"enabled", true}}}});
        CallOptions options;
        options.baseUrl = "https://calls.example.com";
        const auto agents = send("listMyAgentWebhooks", Json::object(), options).body["agents"];
        QCOMPARE(agents.size(), 2U);
        QCOMPARE(text(agents[0]["agent_name"]), text("Back office"));
        QCOMPARE(agents[0]["incoming_enabled"].get<bool>(), false);
        if (test::RuleDoor::isHttp())
            options.baseUrl = agents[0]["incoming_url"].get<std::string>(); // by which the server was reached
        options.baseUrl = options.baseUrl.substr(0, options.baseUrl.find("/api/"));
        QVERIFY(options.baseUrl.starts_with("http"));
        QCOMPARE(text(agents[1]),
                 text({{"agent_id", m_agent},
                       {"agent_name", "Front desk"},
                       {"incoming_url", options.baseUrl + "/api/v1/webhooks/agents/" + m_agent + "/incoming"},
                       {"incoming_enabled", true},
                       {"outgoing_enabled", false}}));
    }

    void aTestSaysThatNothingWasSent()
    {
        const auto without = send("testAgentOutgoingWebhook", one());
        QCOMPARE(without.status, 200);
        QVERIFY(without.body["message"].get<std::string>().starts_with("Nothing was sent"));
        put({{"outgoing", {{"enabled", true}, {"url", "https://example.com/hook"}}}});
        const auto with = send("testAgentOutgoingWebhook", one()).body;
        QVERIFY(with["message"].get<std::string>().starts_with("Nothing was sent"));
        QVERIFY(with["message"] != without.body["message"]);
        QCOMPARE(text(with["data"]), text({{"sent", false}}));
        QCOMPARE(m_workspace->rows("webhook_delivery"), 0);
    }

    void H3_everyAttemptIsKeptAndPagedByKey()
    {
        QCOMPARE(text(send("listWebhookDeliveries", Json::object()).body),
                 text({{"items", Json::array()}, {"has_more", false}}));
        const auto other = makeAgent({}, "Night desk");
        for (int attempt = 1; attempt <= 3; ++attempt)
            deliver(m_agent, attempt);
        deliver(other, 1);
        const auto newest = send("listWebhookDeliveries", {{"limit", 2}}).body;
        QCOMPARE(newest["items"].size(), 2U);
        QCOMPARE(newest["has_more"].get<bool>(), true);
        QCOMPARE(text(newest["items"][0]["agent_id"]), text(other));
        const auto rest = send("listWebhookDeliveries", {{"before", newest["items"][1]["sequence"]}}).body;
        QCOMPARE(rest["items"].size(), 2U);
        QCOMPARE(rest["has_more"].get<bool>(), false);
        const auto ofOne = send("listWebhookDeliveries", one()).body["items"];
        QCOMPARE(ofOne.size(), 3U);
        QCOMPARE(ofOne[0]["attempt"].get<int>(), 3);
        QCOMPARE(text(ofOne[0]["event"]), text("voiceCallCompleted"));
        QCOMPARE(text(ofOne[0]["outcome"]), text("failed"));
        QCOMPARE(ofOne[0]["http_status"].get<int>(), 503);
        QVERIFY(ofOne[0]["call_id"].is_null());
        const auto org = m_workspace->makeOrg("Example Partners");
        const auto stranger = RuleWorkspace::as(m_workspace->makeUser("stranger", Role::Developer, org));
        QCOMPARE(send("listWebhookDeliveries", Json::object(), stranger).body["items"].size(), 0U);
        QCOMPARE(send("listWebhookDeliveries", {{"limit", 201}}).status, 422);
    }

    void G9_anAgentThatGoesTakesItsHooksAlong()
    {
        put({{"incoming", {{"enabled", true}}}});
        deliver(m_agent, 1);
        QCOMPARE(send("deleteAgent", {{"agent_id", m_agent}, {"force_delete", true}}).status, 200);
        QCOMPARE(m_workspace->rows("agent_webhook"), 0);
        QCOMPARE(send("getAgentWebhooks", one()).status, 404);
        QCOMPARE(send("putAgentWebhooks", one()).status, 404);
        QCOMPARE(send("deleteAgent", {{"agent_id", m_agent}, {"force_delete", true}}).status, 404); // M9
        QCOMPARE(send("listWebhookDeliveries", Json::object()).body["items"].size(), 1U); // what was done, was done
    }

private:
    test::RuleAnswer send(std::string_view operation, const Json &in, CallOptions options = {})
    {
        return m_workspace->send(operation, in, std::move(options));
    }
    Json one() const { return {{"agent_id", m_agent}}; }
    Json revealed() const { return {{"agent_id", m_agent}, {"reveal_secret", true}}; }
    test::RuleAnswer put(Json config)
    {
        config["agent_id"] = m_agent;
        return send("putAgentWebhooks", config);
    }
    std::string revealedSecret()
    {
        return send("getAgentWebhooks", revealed()).body["incoming"]["secret"].get<std::string>();
    }
    std::string makeAgent(CallOptions options, const char *name = "Front desk")
    {
        return send("createAgentSimple", {{"name", name}}, std::move(options)).body["agent"]["id"].get<std::string>();
    }
    void deliver(const std::string &agent, int attempt)
    {
        WebhookDelivery delivery;
        delivery.deliveryId = DeliveryId::make(m_workspace->clock.now().milliseconds());
        delivery.agentId = AgentId::parse(agent).value();
        delivery.callId = null;
        delivery.event = HookEvent::CallCompleted;
        delivery.attempt = attempt;
        delivery.outcome = DeliveryOutcome::Failed;
        delivery.httpStatus = 503;
        delivery.at = m_workspace->clock.now();
        const auto added = m_workspace->write([&](Transaction &transaction) {
            return WebhookStore::addDelivery(transaction, m_workspace->owner, delivery);
        });
        QVERIFY(added.has_value());
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    std::string m_agent;
};

QTEST_GUILESS_MAIN(WebhookRulesTest)
#include "WebhookRulesTest.moc"
