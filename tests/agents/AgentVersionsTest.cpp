#include "tests/support/AgentWorkspace.h"

#include <QTest>

#include <set>

using namespace sb;
using Json = nlohmann::json;
using test::AgentWorkspace;

class AgentVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<AgentWorkspace>(); }
    void cleanup() { m_workspace.reset(); }

    void everyChangeIsAVersionAndNothingElse()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        AgentUpdate rename{.agentId = agent.agent.id};
        rename.body.agent = AgentInput{.name = "Asha Rao"};
        QVERIFY(m_workspace->call(updateAgent, rename));
        QVERIFY(m_workspace->call(updateAgent, rename)); // changes nothing
        QVERIFY(!m_workspace->json("updateAgent", {{"agent_id", agent.agent.id.toString()},
                                                   {"agent_model_config", {{"model_name", "gpt-99"}}}}));
        const auto list = m_workspace->call(listAgentVersions, {agent.agent.id}).value();
        QCOMPARE(list.items.size(), 2U);
        QCOMPARE(list.items[0].version, 2); // newest first
        QCOMPARE(list.items[0].operation, std::string("updateAgent"));
        QCOMPARE(list.items[0].userName, std::string("Asha Rao"));
        QCOMPARE(list.items[0].changes.size(), 1U);
        const FieldChange expected{"agent.name", "Asha", "Asha Rao"};
        QVERIFY(list.items[0].changes[0] == expected);
        QVERIFY(list.items[1].changes.empty());
    }

    void versionsAreComparedFieldByField()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        change(agent.agent.id, {{"vad_config", {{"threshold", 0.25}}}});
        change(agent.agent.id, {{"agent_model_config", {{"model_name", "gpt-4.1"}}},
                                {"agent_specific_config", {{"session_timeout", 60}}}});
        const auto last = m_workspace->call(getAgentVersion, {agent.agent.id, 3, {}}).value();
        QCOMPARE(paths(last.changes), (std::set<std::string>{"configurations.agent_specific_config.session_timeout",
                                                             "configurations.model_config.model_name",
                                                             "configurations.model_config.model_provider_id"}));
        const auto both = m_workspace->call(getAgentVersion, {agent.agent.id, 3, 1}).value();
        QVERIFY(paths(both.changes).contains("configurations.vad_config.threshold"));
        const auto back = m_workspace->call(getAgentVersion, {agent.agent.id, 1, 3}).value();
        for (const auto &each : back.changes) {
            if (each.path == "configurations.vad_config.threshold")
                QVERIFY(each.before == 0.25 && each.after == 0.5);
        }
        QCOMPARE(m_workspace->call(getAgentVersion, {agent.agent.id, 9, {}}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_workspace->call(getAgentVersion, {agent.agent.id, 1, 9}).error().code, ErrorCode::NotFound);
    }

    void restoringMakesAnotherVersion()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        change(agent.agent.id, {{"vad_config", {{"threshold", 0.25}}}, {"agent", {{"name", "Bina"}}}});
        const auto restored = m_workspace->call(restoreAgentVersion, {agent.agent.id, 1, {}}).value();
        QCOMPARE(restored.agent.name, std::string("Asha"));
        QCOMPARE(*restored.configurations.vadConfig->threshold, 0.5);
        const auto list = m_workspace->call(listAgentVersions, {agent.agent.id}).value();
        QCOMPARE(list.items.size(), 3U);
        QCOMPARE(list.items[0].operation, std::string("restoreAgentVersion"));
    }

    void G5_restoringAnActiveAgentNeedsForce()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        change(agent.agent.id, {{"vad_config", {{"threshold", 0.25}}}});
        change(agent.agent.id, {{"agent", {{"is_active", true}}}});
        QCOMPARE(m_workspace->call(restoreAgentVersion, {agent.agent.id, 1, {}}).error().code, ErrorCode::Invalid);
        const auto forced = m_workspace->call(restoreAgentVersion, {agent.agent.id, 1, true}).value();
        QCOMPARE(*forced.configurations.vadConfig->threshold, 0.5);
        QVERIFY(forced.agent.isActive); // restoring does not take it off the air
    }

    void auditSaysWhoWhatWhenAndTheDifference()
    {
        const auto agent = m_workspace->makeAgent("Asha");
        m_workspace->clock.advance(std::chrono::seconds(5));
        change(agent.agent.id, {{"agent", {{"name", "Bina"}}}});
        const auto page =
            m_workspace->call(listAuditEntries, {.limit = 1, .objectId = agent.agent.id.toString()}).value();
        QCOMPARE(page.items.size(), 1U);
        QVERIFY(page.hasMore);
        const auto &entry = page.items[0];
        QCOMPARE(entry.operation, std::string("updateAgent"));
        QCOMPARE(entry.topic, std::string("agents"));
        QCOMPARE(entry.via, std::string(test::RuleDoor::isHttp() ? "bearer" : "window"));
        QVERIFY(entry.userId == m_workspace->owner);
        QVERIFY(entry.at == m_workspace->clock.now());
        QCOMPARE(entry.changes.size(), 1U);
        const auto rest = m_workspace->call(listAuditEntries, {.before = entry.sequence}).value();
        QCOMPARE(rest.items.size(), 1U);
        QCOMPARE(rest.items[0].operation, std::string("createAgent"));
    }

private:
    void change(AgentId id, Json sections)
    {
        sections["agent_id"] = id.toString();
        const auto done = m_workspace->json("updateAgent", sections);
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
    }
    static std::set<std::string> paths(const std::vector<FieldChange> &changes)
    {
        std::set<std::string> all;
        for (const auto &each : changes)
            all.insert(each.path);
        return all;
    }
    std::unique_ptr<AgentWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(AgentVersionsTest)
#include "AgentVersionsTest.moc"
