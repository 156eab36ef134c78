// Step 240 of the schema (docs/decisions/0011): hook settings that stood in agents' documents.
#include "models/webhooks/WebhookStore.h"
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class HookMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<RuleWorkspace>(); }
    void cleanup() { m_workspace.reset(); }

    void theyComeIntoTheTableSwitchedOff()
    {
        const auto agent = makeAgent();
        write(agent, {{"trigger_on_web_call", false},
                      {"incoming", {{"enabled", true}, {"secret", "s3cret-of-test"}}},
                      {"outgoing", {{"enabled", true}, {"url", "https://example.com/hook"}}}});
        QVERIFY(step());
        const auto hooks = m_workspace->send("getAgentWebhooks", {{"agent_id", agent}, {"reveal_secret", true}}).body;
        QCOMPARE(hooks["trigger_on_web_call"].get<bool>(), false);
        QCOMPARE(hooks["outgoing"]["url"].get<std::string>(), std::string("https://example.com/hook"));
        QCOMPARE(hooks["outgoing"]["enabled"].get<bool>(), false);
        QCOMPARE(hooks["incoming"]["enabled"].get<bool>(), false);
        QCOMPARE(hooks["incoming"]["secret"].get<std::string>().size(), std::size_t(64)); // the server's own
        QVERIFY(!isAnywhere("s3cret-of-test"));
        QCOMPARE(m_workspace->send("getAgent", {{"agent_id", agent}}).status, 200);
    }

    void whatTheTableHasStays()
    {
        const auto agent = makeAgent();
        m_workspace->send("putAgentWebhooks", {{"agent_id", agent}, {"incoming", {{"enabled", true}}}});
        write(agent, {{"incoming", {{"enabled", false}}}, {"trigger_on_web_call", false}});
        QVERIFY(step());
        const auto hooks = m_workspace->send("getAgentWebhooks", {{"agent_id", agent}}).body;
        QCOMPARE(hooks["incoming"]["enabled"].get<bool>(), true);
        QCOMPARE(hooks["trigger_on_web_call"].get<bool>(), true);
        QVERIFY(!isAnywhere("\"webhooks\""));
    }

    void anAgentWithoutThemIsLeftAlone()
    {
        const auto agent = makeAgent();
        const auto before = m_workspace->send("getAgent", {{"agent_id", agent}}).body;
        QVERIFY(step());
        QVERIFY(m_workspace->send("getAgent", {{"agent_id", agent}}).body == before);
        QCOMPARE(m_workspace->rows("agent_webhook"), 0);
    }

private:
    std::string makeAgent()
    {
        return m_workspace->send("createAgentSimple", {{"name", "Front desk"}}).body["agent"]["id"].get<std::string>();
    }
    /// As versions before the step did, into the agent and its version.
    void write(const std::string &agent, const Json &hooks)
    {
        const auto id = AgentId::parse(agent).value();
        const auto done = m_workspace->write([&](Transaction &transaction) -> Result<> {
            const auto text =
                transaction.connection().value<std::string>("SELECT document FROM agent WHERE id = ?", id);
            auto document = Json::parse(text->value());
            document["configurations"]["agent_specific_config"]["webhooks"] = hooks;
            return transaction->execute("UPDATE agent SET document = ? WHERE id = ?", document.dump(), id)
                .and_then([&] {
                    return transaction->execute("UPDATE agent_version SET document = ? WHERE agent_id = ?",
                                                document.dump(), id);
                });
        });
        QVERIFY(done);
        QVERIFY(isAnywhere("\"webhooks\""));
    }
    Result<> step()
    {
        return m_workspace->write(
            [](Transaction &transaction) { return WebhookStore::takeFromAgents(transaction.connection()); });
    }
    bool isAnywhere(const std::string &text)
    {
        return m_workspace
                   ->read([&](Connection &connection) {
                       return connection.value<std::int64_t>(
                           "SELECT (SELECT count(*) FROM agent WHERE instr(document, ?1) > 0)"
                           " + (SELECT count(*) FROM agent_version WHERE instr(document, ?1) > 0)"
                           " + (SELECT count(*) FROM agent_webhook WHERE instr(document, ?1) > 0)",
                           text);
                   })
                   ->value() > 0;
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(HookMoveTest)
#include "HookMoveTest.moc"
