// Rules T1–T4, T10, A17 and M12 of tool definitions, in the words of the wire.
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

namespace {

Json tool(const std::string &name)
{
    return {{"name", name},
            {"url", "https://example.com/tools/" + name},
            {"tool_schema", {{"type", "object"}, {"properties", {{"day", {{"type", "string"}}}}}}}};
}

Json server(const std::string &name)
{
    return {{"name", name}, {"url", "https://mcp.example.com/"}};
}

std::string text(const Json &value)
{
    return value.dump();
}

} // namespace

class ToolRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<RuleWorkspace>(); }
    void cleanup() { m_workspace.reset(); }

    void T1_definitionsBelongToTheUserWhoMadeThem()
    {
        const auto org = m_workspace->makeOrg("Example Partners");
        const auto maker = m_workspace->makeUser("maker", Role::Developer, org);
        const auto other = m_workspace->makeUser("other", Role::Developer, org);
        const auto made = send("createToolEndpointDef", tool("book"), m_workspace->as(maker));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.body["user_id"].get<std::string>(), maker.toString());
        QCOMPARE(text(send("listToolEndpointDefs", Json::object(), m_workspace->as(maker)).body["tools"][0]["name"]),
                 text("book"));
        QCOMPARE(text(send("listToolEndpointDefs", Json::object(), m_workspace->as(other)).body),
                 text({{"tools", Json::array()}, {"total", 0}}));
        const Json one{{"tool_id", made.body["id"]}};
        QCOMPARE(send("getToolEndpointDef", one, m_workspace->as(other)).status, 404); // M7
        QCOMPARE(send("deleteToolEndpointDef", one, m_workspace->as(other)).status, 404);
        QCOMPARE(send("getToolEndpointDef", one, m_workspace->as(maker)).status, 200);
        QCOMPARE(send("getMcpServerDef", one, m_workspace->as(maker)).status, 404); // another kind of thing
    }

    void T2_needsNameAddressAndSchemaAndANameOfItsOwn()
    {
        for (const char *field : {"name", "url", "tool_schema"}) {
            auto in = tool("book");
            in.erase(field);
            const auto answer = send("createToolEndpointDef", in);
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.loc(), std::string("body.") + field);
        }
        auto made = send("createToolEndpointDef", tool("book")).body;
        const auto twice = send("createToolEndpointDef", tool("book"));
        QCOMPARE(twice.status, 409);
        QCOMPARE(m_workspace->rows("tool_definition"), 1);                // M12
        QCOMPARE(send("createMcpServerDef", server("book")).status, 201); // names are per kind
        made = send("createToolEndpointDef", tool("cancel")).body;
        auto renamed = tool("book");
        renamed["tool_id"] = made["id"];
        QCOMPARE(send("updateToolEndpointDef", renamed).status, 409);
        const auto stranger =
            m_workspace->makeUser("stranger", Role::Developer, m_workspace->makeOrg("Example Partners"));
        QCOMPARE(send("createToolEndpointDef", tool("book"), m_workspace->as(stranger)).status, 201);
    }

    void T2_whatWasLeftOutIsTheContractsDefault()
    {
        const auto made = send("createToolEndpointDef", tool("book")).body;
        QCOMPARE(text(made["method"]), text("POST"));
        QCOMPARE(text(made["runs_on"]), text("during_call"));
        QCOMPARE(made["timeout_seconds"].get<double>(), 20.0);
        QCOMPARE(made["is_active"].get<bool>(), true);
        const auto mcp = send("createMcpServerDef", server("files")).body;
        QCOMPARE(text(mcp["transport"]), text("streamable_http"));
        QCOMPARE(mcp["timeout_seconds"].get<double>(), 30.0);
        QVERIFY(mcp["allowed_tools"].is_null());
    }

    void T3_privateAddressesAreRefusedUnlessTheSettingAllowsThem()
    {
        auto in = tool("book");
        in["url"] = "http://127.0.0.1:9000/";
        const auto refused = send("createToolEndpointDef", in);
        QCOMPARE(refused.status, 400);
        QCOMPARE(m_workspace->rows("tool_definition"), 0);
        auto local = server("files");
        local["url"] = "http://files.local/";
        QCOMPARE(send("createMcpServerDef", local).status, 400);
        QCOMPARE(send("updateWorkspaceSettings", {{"allow_private_tool_hosts", true}}).status, 200);
        QCOMPARE(send("getWorkspaceSettings", Json::object()).body["allow_private_tool_hosts"].get<bool>(), true);
        const auto made = send("createToolEndpointDef", in);
        QCOMPARE(made.status, 201);
        QCOMPARE(send("createMcpServerDef", local).status, 201);
        send("updateWorkspaceSettings", {{"allow_private_tool_hosts", false}});
        in["tool_id"] = made.body["id"];
        in["description"] = "changed";
        QCOMPARE(send("updateToolEndpointDef", in).status, 400); // judged anew with every change
    }

    void T3_schemasAreOfTypeObjectAndTimeoutsWithinBounds()
    {
        for (const Json &schema : {Json{{"type", "string"}}, Json::object(), Json{{"type", "object"}, {"required", 5}},
                                   Json{{"type", "object"}, {"properties", {{"a", {{"$ref", "#"}}}}}}}) {
            auto in = tool("book");
            in["tool_schema"] = schema;
            const auto answer = send("createToolEndpointDef", in);
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.loc(), std::string("body.tool_schema"));
        }
        for (const double seconds : {0.5, 121.0}) {
            auto in = tool("book");
            in["timeout_seconds"] = seconds;
            QCOMPARE(send("createToolEndpointDef", in).status, 422);
        }
    }

    void T4_aToolThatGoesTakesItsMappingsAlongAndItsRulesRest()
    {
        const auto made = send("createToolEndpointDef", tool("book")).body;
        const auto agent = m_workspace->call(createAgentSimple, {.name = "Front desk"}).value().agent.id.toString();
        send("addAgentTools", {{"agent_id", agent}, {"body", {{{"tool_id", made["id"]}, {"tool_type", "endpoint"}}}}});
        const auto rule =
            send("createPostAnalysisRule",
                 {{"name", "Tell the calendar"}, {"analysis_type", "integration_trigger"}, {"tool_id", made["id"]}})
                .body;
        QCOMPARE(send("getToolEndpointDef", {{"tool_id", made["id"]}}).body["used_by_agents"].get<int>(), 1);
        QCOMPARE(send("deleteToolEndpointDef", {{"tool_id", made["id"]}}).status, 200);
        QCOMPARE(send("deleteToolEndpointDef", {{"tool_id", made["id"]}}).status, 404); // M9
        QCOMPARE(send("listAgentTools", {{"agent_id", agent}}).body.size(), 0U);
        const auto rests = send("getPostAnalysisRule", {{"rule_id", rule["id"]}}).body;
        QCOMPARE(rests["is_active"].get<bool>(), false);
        QVERIFY(rests["tool_id"].is_null());
    }

    void T10_aServerThatWasNotAskedSaysSo()
    {
        const auto made = send("createMcpServerDef", server("files"));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.body["tools"].size(), 0U);
        QVERIFY(made.body["last_synced_at"].is_null());
        QVERIFY(!made.body["sync_problem"].get<std::string>().empty());
    }

    void A17_secretsComeBackAsAMaskAndAMaskKeepsThem()
    {
        auto in = tool("book");
        in["headers"] = {{"X-Key", "very-secret-header"}};
        in["auth"] = {{"type", "bearer"}, {"token", "very-secret-token"}};
        auto made = send("createToolEndpointDef", in);
        QVERIFY(!text(made.body).starts_with("very-secret"));
        QVERIFY(text(made.body).find("very-secret") == std::string::npos);
        QVERIFY(text(send("listToolEndpointDefs", Json::object()).body).find("very-secret") == std::string::npos);
        QVERIFY(text(send("listAuditEntries", Json::object()).body).find("very-secret") == std::string::npos);
        auto change = made.body;
        change["tool_id"] = made.body["id"];
        change.erase("id");
        change["description"] = "Books a day";
        QCOMPARE(send("updateToolEndpointDef", change).status, 200);
        const auto stored = m_workspace->read([](Connection &connection) {
            return connection.value<std::string>("SELECT document FROM tool_definition");
        });
        const auto document = Json::parse(stored.value().value());
        QCOMPARE(text(document["headers"]["X-Key"]), text("very-secret-header"));
        QCOMPARE(text(document["auth"]["token"]), text("very-secret-token"));
        QCOMPARE(text(document["description"]), text("Books a day"));
    }

    void anUpdateLeavesWhatItDoesNotName()
    {
        auto in = tool("book");
        in["method"] = "GET";
        const auto made = send("createToolEndpointDef", in).body;
        auto change = tool("book");
        change["tool_id"] = made["id"];
        change["description"] = "Books";
        const auto after = send("updateToolEndpointDef", change).body;
        QCOMPARE(text(after["method"]), text("GET"));
        QCOMPARE(text(after["description"]), text("Books"));
    }

private:
    test::RuleAnswer send(std::string_view operation, const Json &in, CallOptions options = {})
    {
        return m_workspace->send(operation, in, std::move(options));
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(ToolRulesTest)
#include "ToolRulesTest.moc"
