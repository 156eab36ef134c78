// Tags of agents: what people put on them, one agent at a time and many at once.
#include "tests/support/OkAnswer.h"
#include "tests/support/RuleWorkspace.h"

#include <QFloat16>
#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class AgentTagTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<RuleWorkspace>(); }
    void cleanup() { m.reset(); }

    void tagsAreTrimmedAndKeepTheirFirstSpelling();
    void manyAgentsAreChangedAtOnce();
    void changesKeepOrderAndSpelling();
    void allOfTheAgentsOrNone();
    void countsFollowEveryChange();
    void m7AgentsOfOthersAreNotThere();
    void anAdminOfTheOrganizationMayTag();
    void g5TagsAreNoConfiguration();
    void g9TagsGoWithTheAgent();
    void tagsComeWithTheSectionsOrNotAtAll();
    void badTagsChangeNothing_data();
    void badTagsChangeNothing();
    void auditSaysWhichAgentHadWhich();
    void sameKeyAnswersTheSame();

private:
    Json ok(const char *operation, const Json &in, CallOptions options = {})
    {
        return test::okAnswer(*m, operation, in, std::move(options));
    }
    std::string newAgent(const std::string &name, bool isActive = false, CallOptions options = {})
    {
        return ok("createAgent", {{"agent", {{"name", name}, {"is_active", isActive}}}},
                  std::move(options))["agent"]["id"];
    }
    Json set(const std::string &agent, const Json &tags)
    {
        return ok("setAgentTags", {{"agent_id", agent}, {"tags", tags}})["tags"];
    }
    Json tagsOf(const std::string &agent)
    {
        const auto rows = ok("listAgents", {{"scope", "all"}});
        for (const auto &row : rows) {
            if (row["id"] == agent)
                return row["tags"];
        }
        qFatal("the agent is not in the list");
    }
    Json counts() { return ok("listAgentTags", Json::object())["items"]; }

    std::unique_ptr<RuleWorkspace> m;
};

void AgentTagTest::tagsAreTrimmedAndKeepTheirFirstSpelling()
{
    const auto agent = newAgent("Desk");
    QCOMPARE(tagsOf(agent), Json::array());
    QCOMPARE(set(agent, {"  Night shift ", "VIP", "night SHIFT", "vip"}), Json({"Night shift", "VIP"}));
    QCOMPARE(tagsOf(agent), Json({"Night shift", "VIP"}));
    const auto page = ok("listAgents", {{"page", 1}});
    QCOMPARE(page["items"][0]["tags"], Json({"Night shift", "VIP"}));
    QCOMPARE(set(agent, Json::array()), Json::array());
    QCOMPARE(tagsOf(agent), Json::array());
}

void AgentTagTest::manyAgentsAreChangedAtOnce()
{
    const auto one = newAgent("One");
    const auto two = newAgent("Two");
    set(one, {"old"});
    const auto answer = ok("changeAgentTags", {{"agent_ids", {one, two, one}}, {"add", {"new"}}, {"remove", {"OLD"}}});
    const Json expected{{{"agent_id", one}, {"tags", {"new"}}}, {{"agent_id", two}, {"tags", {"new"}}}};
    QCOMPARE(answer["items"], expected);
    QCOMPARE(tagsOf(one), Json({"new"}));
    QCOMPARE(tagsOf(two), Json({"new"}));
}

void AgentTagTest::changesKeepOrderAndSpelling()
{
    const auto agent = newAgent("Desk");
    set(agent, {"b", "Straße", "a"});
    ok("changeAgentTags", {{"agent_ids", {agent}}, {"add", {"STRASSE", "c"}}, {"remove", {"b", "not there"}}});
    QCOMPARE(tagsOf(agent), Json({"Straße", "a", "c"}));
}

void AgentTagTest::allOfTheAgentsOrNone()
{
    const auto one = newAgent("One");
    const auto full = newAgent("Full");
    Json twenty = Json::array();
    for (int i = 0; i < 20; ++i)
        twenty.push_back("tag " + std::to_string(i));
    set(full, twenty);
    const auto crowded = m->send("changeAgentTags", {{"agent_ids", {one, full}}, {"add", {"another"}}});
    QCOMPARE(crowded.status, 422);
    QCOMPARE(tagsOf(one), Json::array());
    const auto missing =
        m->send("changeAgentTags", {{"agent_ids", {one, AgentId::make(1).toString()}}, {"add", {"another"}}});
    QCOMPARE(missing.status, 404);
    QCOMPARE(tagsOf(one), Json::array());
    ok("changeAgentTags", {{"agent_ids", {one, full}}, {"add", {"TAG 3"}}}); // which the full one has
    QCOMPARE(tagsOf(one), Json({"TAG 3"}));
}

void AgentTagTest::countsFollowEveryChange()
{
    const auto one = newAgent("One");
    const auto two = newAgent("Two");
    set(one, {"VIP", "night"});
    set(two, {"vip"});
    const Json both{{{"tag", "night"}, {"agents", 1}}, {{"tag", "VIP"}, {"agents", 2}}};
    QCOMPARE(counts(), both);
    set(one, Json::array());
    const Json left{{{"tag", "vip"}, {"agents", 1}}};
    QCOMPARE(counts(), left);
    ok("deleteAgent", {{"agent_id", two}});
    QCOMPARE(counts(), Json::array());
}

void AgentTagTest::m7AgentsOfOthersAreNotThere()
{
    const auto agent = newAgent("Desk");
    set(agent, {"VIP"});
    const auto stranger = m->makeUser("stranger", Role::OrgAdmin, m->makeOrg("Example Partners"));
    const auto as = [&] { return RuleWorkspace::as(stranger); };
    QCOMPARE(m->send("setAgentTags", {{"agent_id", agent}, {"tags", {"taken"}}}, as()).status, 404);
    const auto theirs = newAgent("Theirs", false, as());
    QCOMPARE(m->send("changeAgentTags", {{"agent_ids", {theirs, agent}}, {"add", {"taken"}}}, as()).status, 404);
    QCOMPARE(m->send("updateAgent", {{"agent_id", agent}, {"tag_changes", {{"add", {"taken"}}}}}, as()).status, 404);
    QCOMPARE(tagsOf(agent), Json({"VIP"}));
    QCOMPARE(tagsOf(theirs), Json::array());
    QCOMPARE(ok("listAgentTags", Json::object(), as())["items"], Json::array());
}

void AgentTagTest::anAdminOfTheOrganizationMayTag()
{
    const auto org = m->makeOrg("Example Partners");
    const auto admin = m->makeUser("admin", Role::OrgAdmin, org);
    const auto member = m->makeUser("member", Role::Developer, org);
    const auto colleague = m->makeUser("colleague", Role::Developer, org);
    const auto agent = newAgent("Theirs", false, RuleWorkspace::as(member));
    const Json in{{"agent_ids", {agent}}, {"add", {"Checked"}}};
    QCOMPARE(m->send("changeAgentTags", in, RuleWorkspace::as(colleague)).status, 404);
    QCOMPARE(m->send("changeAgentTags", in, RuleWorkspace::as(admin)).status, 200);
    const Json owners{{{"tag", "Checked"}, {"agents", 1}}};
    QCOMPARE(ok("listAgentTags", Json::object(), RuleWorkspace::as(member))["items"], owners);
}

void AgentTagTest::g5TagsAreNoConfiguration()
{
    const auto agent = newAgent("Desk", true);
    QCOMPARE(set(agent, {"VIP"}), Json({"VIP"}));
    ok("changeAgentTags", {{"agent_ids", {agent}}, {"add", {"night"}}});
    ok("updateAgent", {{"agent_id", agent}, {"tag_changes", {{"remove", {"vip"}}}}});
    QCOMPARE(tagsOf(agent), Json({"night"}));
    QCOMPARE(ok("listAgentVersions", {{"agent_id", agent}})["items"].size(), 1U);
}

void AgentTagTest::g9TagsGoWithTheAgent()
{
    const auto agent = newAgent("Desk");
    set(agent, {"VIP", "night"});
    QCOMPARE(m->rows("agent_tag"), 2);
    ok("deleteAgent", {{"agent_id", agent}});
    QCOMPARE(m->rows("agent_tag"), 0);
}

void AgentTagTest::tagsComeWithTheSectionsOrNotAtAll()
{
    const auto agent = newAgent("Desk", true);
    const Json in{{"agent_id", agent},
                  {"agent_specific_config", {{"session_timeout", 60}}},
                  {"tag_changes", {{"add", {"short"}}}}};
    QCOMPARE(m->send("updateAgent", in).status, 400); // G5: it is active
    QCOMPARE(tagsOf(agent), Json::array());
    auto bad = in;
    bad["force_update"] = true;
    bad["tag_changes"]["remove"] = {"SHORT"};
    QCOMPARE(m->send("updateAgent", bad).status, 422);
    QCOMPARE(ok("getAgent", {{"agent_id", agent}})["configurations"]["agent_specific_config"]["session_timeout"],
             Json(180));
    auto right = in;
    right["force_update"] = true;
    const auto answer = ok("updateAgent", right);
    QCOMPARE(answer["configurations"]["agent_specific_config"]["session_timeout"], Json(60));
    QCOMPARE(tagsOf(agent), Json({"short"}));
}

void AgentTagTest::badTagsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("tags");
    const auto row = [](const char *name, const Json &tags) {
        QTest::newRow(name) << QByteArray::fromStdString(tags.dump());
    };
    row("empty tag", {""});
    row("blank tag", {"ok", "  \t "});
    row("41 characters", {std::string(41, 'x')});
    row("line break", {"a\nb"});
    Json many = Json::array();
    for (int i = 0; i < 21; ++i)
        many.push_back("tag " + std::to_string(i));
    row("21 tags", many);
    row("no text", Json::array({1}));
}

void AgentTagTest::badTagsChangeNothing()
{
    QFETCH(QByteArray, tags);
    const auto bad = Json::parse(tags.toStdString());
    const auto agent = newAgent("Desk");
    set(agent, {"VIP"});
    QCOMPARE(m->send("setAgentTags", {{"agent_id", agent}, {"tags", bad}}).status, 422);
    for (const auto *list : {"add", "remove"}) {
        QCOMPARE(m->send("changeAgentTags", {{"agent_ids", {agent}}, {list, bad}}).status, 422);
        QCOMPARE(m->send("updateAgent", {{"agent_id", agent}, {"tag_changes", {{list, bad}}}}).status, 422);
    }
    QCOMPARE(m->send("changeAgentTags", {{"agent_ids", Json::array()}, {"add", {"x"}}}).status, 422);
    QCOMPARE(tagsOf(agent), Json({"VIP"}));
}

void AgentTagTest::auditSaysWhichAgentHadWhich()
{
    const auto one = newAgent("One");
    const auto two = newAgent("Two");
    const auto before = m->rows("audit_entry");
    ok("changeAgentTags", {{"agent_ids", {one, two}}, {"add", {"VIP"}}});
    QCOMPARE(m->rows("audit_entry"), before + 1);
    const auto entry = ok("listAuditEntries", {{"limit", 1}})["items"][0];
    QCOMPARE(entry["operation"], Json("changeAgentTags"));
    QCOMPARE(entry["changes"].size(), 2U);
    QCOMPARE(entry["changes"][1]["path"], Json("tags." + two));
    QCOMPARE(entry["changes"][1]["after"], Json({"VIP"}));
}

void AgentTagTest::sameKeyAnswersTheSame()
{
    const auto agent = newAgent("Desk");
    CallOptions once;
    once.idempotencyKey = "tags-1";
    const Json in{{"agent_ids", {agent}}, {"add", {"one"}}};
    ok("changeAgentTags", in, once);
    set(agent, {"two"});
    QCOMPARE(ok("changeAgentTags", in, once)["items"][0]["tags"], Json({"one"}));
    QCOMPARE(tagsOf(agent), Json({"two"}));
    QCOMPARE(m->send("changeAgentTags", {{"agent_ids", {agent}}, {"add", {"three"}}}, once).status, 409);
}

QTEST_GUILESS_MAIN(AgentTagTest)
#include "AgentTagTest.moc"
