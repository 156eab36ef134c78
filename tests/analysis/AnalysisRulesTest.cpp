// Rules N1–N6 in the words of the wire.
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class AnalysisRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        m_agent = m_workspace->call(createAgentSimple, {.name = "Front desk"}).value().agent.id.toString();
    }
    void cleanup() { m_workspace.reset(); }

    void N1_rulesBelongToTheUserInTheirOrder()
    {
        makeRule("second", {{"sort_order", 2}});
        makeRule("first", {{"sort_order", 1}});
        const auto list = send("listPostAnalysisRules", Json::object()).body;
        QCOMPARE(list[0]["name"].get<std::string>() + " " + list[1]["name"].get<std::string>(),
                 std::string("first second"));
        const auto stranger = m_workspace->makeUser("dev", Role::Developer, m_workspace->makeOrg("Example Partners"));
        QCOMPARE(send("listPostAnalysisRules", Json::object(), m_workspace->as(stranger)).body.size(), 0U);
        QCOMPARE(send("getPostAnalysisRule", {{"rule_id", list[0]["id"]}}, m_workspace->as(stranger)).status, 404);
    }

    void N2_eachKindHasWhatItNeeds()
    {
        const auto refused = [&](const Json &in, const char *loc) {
            const auto answer = send("createPostAnalysisRule", in);
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.loc(), std::string(loc));
        };
        const Json structured{{"name", "Lead"}, {"analysis_type", "structured_output"}};
        refused(structured, "body.fields");
        refused({{"name", "Lead"}, {"analysis_type", "integration_trigger"}}, "body.tool_id");
        refused({{"name", "Lead"}, {"analysis_type", "integration_trigger"}, {"tool_id", Uuid::make(1).toString()}},
                "body.tool_id");
        refused({{"name", "Lead"}, {"analysis_type", "essay"}}, "body.analysis_type");
        auto in = structured;
        in["fields"] = {{{"name", "mood"}, {"type", "enum"}}};
        refused(in, "body.fields.0.enum_values");
        in["fields"] = {{{"name", "a"}, {"type", "string"}}, {{"name", "a"}, {"type", "number"}}};
        refused(in, "body.fields.1.name");
        in.erase("fields");
        in["output_schema"] = {{"type", "array"}};
        refused(in, "body.output_schema");
        QCOMPARE(m_workspace->rows("analysis_rule"), 0);
        in["output_schema"] = {{"type", "object"}, {"properties", {{"a", {{"type", "string"}}}}}};
        QCOMPARE(send("createPostAnalysisRule", in).status, 200); // M8
    }

    void N2_aChangeIsJudgedAsAWhole()
    {
        const auto rule = makeRule(
            "Lead", {{"analysis_type", "structured_output"}, {"fields", {{{"name", "a"}, {"type", "string"}}}}});
        const auto answer = send(
            "updatePostAnalysisRule",
            {{"rule_id", rule}, {"name", "Lead"}, {"analysis_type", "structured_output"}, {"fields", Json::array()}});
        QCOMPARE(answer.status, 422);
        const auto kept = send("getPostAnalysisRule", {{"rule_id", rule}}).body;
        QCOMPARE(kept["fields"].size(), 1U); // M12
        const auto renamed = send("updatePostAnalysisRule",
                                  {{"rule_id", rule}, {"name", "Leads"}, {"analysis_type", "structured_output"}});
        QCOMPARE(renamed.status, 200);
        QCOMPARE(renamed.body["fields"].size(), 1U); // what was not named stays
    }

    void N3_aRuleThatGoesIsDetached()
    {
        const auto rule = makeRule("Lead");
        attach({rule});
        QCOMPARE(send("deletePostAnalysisRule", {{"rule_id", rule}}).status, 200);
        QCOMPARE(send("deletePostAnalysisRule", {{"rule_id", rule}}).status, 404); // M9
        QCOMPARE(send("listAttachedRules", {{"agent_id", m_agent}}).body.size(), 0U);
    }

    void N4_aCopyIsUnattachedAndNamedSo()
    {
        const auto rule = makeRule("Lead", {{"prompt", "Who called?"}});
        attach({rule});
        const auto copy = send("duplicatePostAnalysisRule", {{"rule_id", rule}}).body;
        QCOMPARE(copy["name"].get<std::string>(), std::string("Lead (copy)"));
        QCOMPARE(copy["prompt"].get<std::string>(), std::string("Who called?"));
        QVERIFY(copy["id"] != rule);
        QCOMPARE(copy["attached_agents"].get<int>(), 0);
        std::string longest;
        for (int i = 0; i < 120; ++i)
            longest += "ज"; // three bytes each
        const auto cut = send("duplicatePostAnalysisRule", {{"rule_id", makeRule(longest)}});
        QCOMPARE(cut.status, 200);
        QCOMPARE(QString::fromStdString(cut.body["name"].get<std::string>()).size(), 120);
    }

    void N5_settingsOfAnAgentAreOneRow()
    {
        QCOMPARE(send("getAgentPostAnalysis", {{"agent_id", m_agent}}).body.size(), 0U);
        const auto made = send("upsertAgentPostAnalysis", {{"agent_id", m_agent}, {"prompt", "Who called?"}});
        QCOMPARE(made.status, 200);
        QCOMPARE(made.body["enabled"].get<bool>(), true);
        QCOMPARE(made.body["system_default_enabled"].get<bool>(), true);
        m_workspace->clock.advance(std::chrono::seconds(5));
        const auto changed = send("upsertAgentPostAnalysis", {{"agent_id", m_agent}, {"enabled", false}}).body;
        QVERIFY(changed["id"] == made.body["id"]);
        QVERIFY(changed["created_at"] == made.body["created_at"]);
        QVERIFY(changed["updated_at"] != made.body["updated_at"]);
        QCOMPARE(changed["prompt"].get<std::string>(), std::string("Who called?"));
        QCOMPARE(send("getAgentPostAnalysis", {{"agent_id", m_agent}}).body.size(), 1U);
        QCOMPARE(
            send("upsertAgentPostAnalysis", {{"agent_id", m_agent}, {"analysis_type", "structured_output"}}).status,
            422);
        QCOMPARE(send("upsertAgentPostAnalysis", {{"agent_id", Uuid::make(1).toString()}}).status, 404);
    }

    void N6_attachedRulesAreReplacedAsAWholeOrNotAtAll()
    {
        const auto first = makeRule("first");
        const auto second = makeRule("second");
        const auto set = attach({second, first});
        QCOMPARE(set.status, 200);
        QCOMPARE(set.body["rules"][0]["name"].get<std::string>(), std::string("second"));
        QCOMPARE(send("listAttachedRuleIds", {{"agent_id", m_agent}}).body.dump(), Json({second, first}).dump());
        const auto stranger = m_workspace->makeUser("dev", Role::Developer, m_workspace->makeOrg("Example Partners"));
        const auto theirs = send("createPostAnalysisRule", {{"name", "theirs"}, {"analysis_type", "call_summary"}},
                                 m_workspace->as(stranger))
                                .body["id"];
        QCOMPARE(attach({first, Uuid::make(1).toString()}).status, 404);
        QCOMPARE(attach({first, first}).status, 422);
        QCOMPARE(send("listAttachedRuleIds", {{"agent_id", m_agent}}).body.size(), 2U); // M12
        const auto agent =
            m_workspace->call(createAgentSimple, {.name = "Other"}, m_workspace->as(stranger)).value().agent.id;
        QCOMPARE(
            send("setAttachedRules", {{"agent_id", agent.toString()}, {"rule_ids", {first}}}, m_workspace->as(stranger))
                .status,
            404);
        QCOMPARE(send("setAttachedRules", {{"agent_id", agent.toString()}, {"rule_ids", {theirs}}},
                      m_workspace->as(stranger))
                     .status,
                 200);
        QCOMPARE(attach({}).body["rule_ids"].size(), 0U);
    }

    void G9_anAgentThatGoesIsDetached()
    {
        attach({makeRule("first")});
        send("upsertAgentPostAnalysis", {{"agent_id", m_agent}});
        QCOMPARE(send("deleteAgent", {{"agent_id", m_agent}, {"force_delete", true}}).status, 200);
        QCOMPARE(m_workspace->rows("agent_rule"), 0);
        QCOMPARE(m_workspace->rows("agent_analysis"), 0);
        QCOMPARE(m_workspace->rows("analysis_rule"), 1);
    }

private:
    test::RuleAnswer send(std::string_view operation, const Json &in, CallOptions options = {})
    {
        return m_workspace->send(operation, in, std::move(options));
    }
    test::RuleAnswer attach(const std::vector<std::string> &rules)
    {
        return send("setAttachedRules", {{"agent_id", m_agent}, {"rule_ids", rules}});
    }
    std::string makeRule(const std::string &name, Json more = Json::object())
    {
        Json in{{"name", name}, {"analysis_type", "call_summary"}};
        in.update(more);
        return send("createPostAnalysisRule", in).body["id"].get<std::string>();
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    std::string m_agent;
};

QTEST_GUILESS_MAIN(AnalysisRulesTest)
#include "AnalysisRulesTest.moc"
