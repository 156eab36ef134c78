// Some agents as an archive, with what they use and their tags, and an import seen before it is done.
#include "tests/support/Bundles.h"
#include "tests/support/ZippedText.h"

#include <QTest>

using namespace sb;
using namespace sb::test;

class AgentBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someAgentsComeWithWhatTheyUse();
    void agentsOfOthersAreNotExported();
    void tagsComeBackAndAreNoDifference();
    void previewSaysWhatAnImportDoesAndChangesNothing();
};

void AgentBundleTest::someAgentsComeWithWhatTheyUse()
{
    Bundles people;
    const auto with = people.makeAgent(people.member);
    const auto without = people.freeAgent(people.member);
    people.send("createToolEndpointDef",
                {{"name", "unused"}, {"url", "https://example.com/"}, {"tool_schema", {{"type", "object"}}}},
                people.as(people.member));
    people.send("createPostAnalysisRule", {{"name", "Unused"}, {"analysis_type", "call_summary"}},
                people.as(people.member));
    const auto kindsOf = [](const std::string &archive) {
        std::map<std::string, int> kinds;
        for (const auto &[name, text] : test::unzippedText(archive))
            ++kinds[name.substr(0, name.find('/'))];
        return kinds;
    };
    QCOMPARE(kindsOf(people.someAgents(people.member, {with, with})),
             (std::map<std::string, int>{{"agents", 1}, {"bundle.json", 1}, {"rules", 1}, {"tools", 2}}));
    const auto bare = people.someAgents(people.member, {without});
    QCOMPARE(kindsOf(bare), (std::map<std::string, int>{{"agents", 1}, {"bundle.json", 1}}));
    QCOMPARE(kindsOf(people.someAgents(people.member, {without, with}))["agents"], 2);
    QCOMPARE(kindsOf(people.bundle(people.member))["tools"], 3);
    Bundles into;
    QCOMPARE(counts(into.import(into.member, people.someAgents(people.member, {with})), "agent"), (Counts{1, 0, 0}));
}

void AgentBundleTest::agentsOfOthersAreNotExported()
{
    Bundles people;
    const auto theirs = people.makeAgent(people.member);
    const auto stranger =
        people.workspace.makeUser("stranger", Role::OrgAdmin, people.workspace.makeOrg("Example Partners"));
    const auto mine = people.freeAgent(stranger);
    QCOMPARE(people.send("exportBundle", {{"agent_ids", {mine}}}, people.as(stranger)).status, 200);
    QCOMPARE(people.send("exportBundle", {{"agent_ids", {mine, theirs}}}, people.as(stranger)).status, 404);

    const auto org = people.workspace.makeOrg("Example Resellers");
    const auto admin = people.workspace.makeUser("admin", Role::OrgAdmin, org);
    const auto member = people.workspace.makeUser("colleague", Role::Developer, org);
    const auto plain = people.freeAgent(member);
    QCOMPARE(people.send("exportBundle", {{"agent_ids", {plain}}}, people.as(admin)).status, 200);
    const auto withTools = people.makeAgent(member); // whose tools an admin does not see
    QCOMPARE(people.send("exportBundle", {{"agent_ids", {withTools}}}, people.as(admin)).status, 403);
}

void AgentBundleTest::tagsComeBackAndAreNoDifference()
{
    Bundles from;
    const auto agent = from.makeAgent(from.member);
    from.send("setAgentTags", {{"agent_id", agent}, {"tags", {"VIP", "Night shift"}}}, from.as(from.member));
    const auto archive = from.bundle(from.member);
    Bundles into;
    QCOMPARE(counts(into.import(into.member, archive), "agent"), (Counts{1, 0, 0}));
    const auto tags = [&] { return into.send("listAgents", Json::object(), into.as(into.member)).body[0]["tags"]; };
    QVERIFY(tags() == Json({"VIP", "Night shift"}));
    into.send("setAgentTags", {{"agent_id", agent}, {"tags", {"another"}}}, into.as(into.member));
    QCOMPARE(counts(into.import(into.member, archive), "agent"), (Counts{0, 1, 0}));
    QVERIFY(tags() == Json({"another"}));

    auto files = test::unzippedText(archive); // as an earlier version made it, and with what is no tag
    auto &text = files["agents/" + agent + ".json"];
    auto document = Json::parse(text);
    document.erase("tags");
    text = document.dump();
    Bundles old;
    QCOMPARE(counts(old.import(old.member, zipped(files)), "agent"), (Counts{1, 0, 0}));
    document["tags"] = {"a\nb"};
    text = document.dump();
    Bundles refusing;
    QCOMPARE(refusing.import(refusing.member, zipped(files)).status, 400);
    QCOMPARE(refusing.workspace.rows("agent"), 0);
}

void AgentBundleTest::previewSaysWhatAnImportDoesAndChangesNothing()
{
    Bundles from;
    const auto agent = from.makeAgent(from.member);
    const auto archive = from.bundle(from.member);
    Bundles into;
    into.freeAgent(into.member); // a credential's first use is noted when it was answered,
    into.freeAgent(into.member); // and before the next write
    const auto before = into.snapshot();
    const auto preview = into.import(into.member, archive, {}, true);
    QCOMPARE(preview.status, 200);
    const auto changed = before.differences(into.snapshot());
    QVERIFY2(changed.empty(), changed.c_str());
    QCOMPARE(itemsOf(preview), (std::vector<std::string>{"agent Front desk added", "rule Book it added",
                                                         "tool book added", "tool files added"}));
    const auto report = into.import(into.member, archive);
    QVERIFY(report.body == preview.body);
    into.send("updateAgent", {{"agent_id", agent}, {"agent", {{"description", "another"}}}}, into.as(into.member));
    QCOMPARE(itemsOf(into.import(into.member, archive, {}, true)),
             (std::vector<std::string>{"agent Front desk different", "rule Book it same", "tool book same",
                                       "tool files same"}));
    auto bad = test::unzippedText(archive);
    bad["agents/" + agent + ".json"] = "{}";
    QCOMPARE(into.import(into.member, zipped(bad), {}, true).status, 400);
}

QTEST_GUILESS_MAIN(AgentBundleTest)
#include "AgentBundleTest.moc"
