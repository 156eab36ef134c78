// Rules T5–T8 and G9: which tools an agent may use.
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class AgentToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        m_agent = m_workspace->call(createAgentSimple, {.name = "Front desk"}).value().agent.id.toString();
        m_book = makeTool("book");
        m_cancel = makeTool("cancel");
    }
    void cleanup() { m_workspace.reset(); }

    void T5_mappingsComeInTheirOrderWithTheNamesOfTheTools()
    {
        add({{{"tool_id", m_book}, {"tool_type", "endpoint"}, {"sort_order", 2}},
             {{"tool_id", m_cancel}, {"tool_type", "endpoint"}, {"sort_order", 1}, {"config", {{"retries", 2}}}}});
        const auto list = send("listAgentTools", {{"agent_id", m_agent}}).body;
        QCOMPARE(names(list), std::string("cancel book"));
        QCOMPARE(list[0]["config"]["retries"].get<int>(), 2);
        QCOMPARE(list[1]["enabled"].get<bool>(), true);
        const auto agent = send("getAgent", {{"agent_id", m_agent}}).body; // G3
        QCOMPARE(names(agent["configurations"]["tools"]), std::string("cancel book"));
    }

    void T6_addingChangesWhatIsMappedAndAStrangersToolAddsNothing()
    {
        add({{{"tool_id", m_book}, {"tool_type", "endpoint"}}});
        const auto again = add({{{"tool_id", m_book}, {"tool_type", "endpoint"}, {"enabled", false}}});
        QCOMPARE(again.body.size(), 1U);
        QCOMPARE(again.body[0]["enabled"].get<bool>(), false);

        const auto stranger = m_workspace->makeUser("dev", Role::Developer, m_workspace->makeOrg("Example Partners"));
        const auto agent =
            m_workspace->call(createAgentSimple, {.name = "Other"}, m_workspace->as(stranger)).value().agent.id;
        const auto foreign = m_workspace->send(
            "addAgentTools",
            {{"agent_id", agent.toString()}, {"body", {{{"tool_id", m_book}, {"tool_type", "endpoint"}}}}},
            m_workspace->as(stranger));
        QCOMPARE(foreign.status, 404);
        QCOMPARE(foreign.loc(), std::string("body.0.tool_id"));
        const auto half = add({{{"tool_id", m_cancel}, {"tool_type", "endpoint"}},
                               {{"tool_id", Uuid::make(1).toString()}, {"tool_type", "endpoint"}}});
        QCOMPARE(half.status, 404);
        QCOMPARE(send("listAgentTools", {{"agent_id", m_agent}}).body.size(), 1U);       // M12: not even the first one
        QCOMPARE(add({{{"tool_id", m_book}, {"tool_type", "mcp_server"}}}).status, 404); // of another kind
        QCOMPARE(add({{{"tool_type", "endpoint"}}}).status, 422);
    }

    void T6_anAgentMayBeMadeWithItsTools()
    {
        const auto made = send("createAgent", {{"agent", {{"name", "Second desk"}}},
                                               {"tools", {{{"tool_id", m_book}, {"tool_type", "endpoint"}}}}});
        QCOMPARE(made.status, 201);
        QCOMPARE(names(made.body["configurations"]["tools"]), std::string("book"));
        const auto before = m_workspace->rows("agent");
        const auto refused =
            send("createAgent", {{"agent", {{"name", "Third desk"}}},
                                 {"tools", {{{"tool_id", Uuid::make(1).toString()}, {"tool_type", "endpoint"}}}}});
        QCOMPARE(refused.status, 404);
        QCOMPARE(refused.loc(), std::string("body.tools.0.tool_id"));
        QCOMPARE(m_workspace->rows("agent"), before); // M12
    }

    void T7_replacingNeedsForceOnAnActiveAgent()
    {
        add({{{"tool_id", m_book}, {"tool_type", "endpoint"}}});
        const Json body{{{"tool_id", m_cancel}, {"tool_type", "endpoint"}}};
        QCOMPARE(send("replaceAgentTools", {{"agent_id", m_agent}, {"body", body}}).status, 400);
        QCOMPARE(names(send("listAgentTools", {{"agent_id", m_agent}}).body), std::string("book"));
        const auto replaced =
            send("replaceAgentTools", {{"agent_id", m_agent}, {"force_update", true}, {"body", body}});
        QCOMPARE(replaced.status, 200);
        QCOMPARE(names(replaced.body), std::string("cancel"));
        QCOMPARE(send("replaceAgentTools", {{"agent_id", m_agent}, {"force_update", true}, {"body", Json::array()}})
                     .body.size(),
                 0U);
    }

    void T8_removingOneMapping()
    {
        add({{{"tool_id", m_book}, {"tool_type", "endpoint"}}});
        const Json one{{"agent_id", m_agent}, {"tool_id", m_book}};
        QCOMPARE(send("deleteAgentTool", one).status, 200);
        QCOMPARE(send("deleteAgentTool", one).status, 404);
        QCOMPARE(send("deleteAgentTool", {{"agent_id", "nonsense"}, {"tool_id", m_book}}).status, 400); // M2
    }

    void G9_anAgentThatGoesLeavesItsToolsAndTakesTheMappings()
    {
        add({{{"tool_id", m_book}, {"tool_type", "endpoint"}}});
        QCOMPARE(send("deleteAgent", {{"agent_id", m_agent}, {"force_delete", true}}).status, 200);
        QCOMPARE(m_workspace->rows("agent_tool"), 0);
        QCOMPARE(m_workspace->rows("tool_definition"), 2);
    }

private:
    test::RuleAnswer send(std::string_view operation, const Json &in) { return m_workspace->send(operation, in); }
    test::RuleAnswer add(const Json &mappings)
    {
        return send("addAgentTools", {{"agent_id", m_agent}, {"body", mappings}});
    }
    std::string makeTool(const std::string &name)
    {
        return send("createToolEndpointDef",
                    {{"name", name}, {"url", "https://example.com/" + name}, {"tool_schema", {{"type", "object"}}}})
            .body["id"]
            .get<std::string>();
    }
    static std::string names(const Json &mappings)
    {
        std::string text;
        for (const auto &mapping : mappings)
            text += (text.empty() ? "" : " ") + mapping["name"].get<std::string>();
        return text;
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    std::string m_agent;
    std::string m_book;
    std::string m_cancel;
};

QTEST_GUILESS_MAIN(AgentToolsTest)
#include "AgentToolsTest.moc"
