// Tags and notes of calls: what people put on them, and the lists of a tag.
#include "models/calls/CallPages.h"
#include "models/contract/TagText.h"
#include "tests/support/OkAnswer.h"
#include "tests/support/RuleWorkspace.h"

#include <QFloat16>
#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class CallLabelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<RuleWorkspace>();
        m_agent = ok("createAgent", {{"agent", {{"name", "Desk"}, {"is_active", false}}}})["agent"]["id"];
    }
    void cleanup() { m.reset(); }

    void tagsAreTrimmedAndKeepTheirFirstSpelling();
    void tagsAreComparedWithoutCase();
    void whatIsAbsentStays();
    void everyPlaceShowsThem();
    void listOfATagHasItsCallsByKey();
    void tagGoesWithAgentAndStatus();
    void countersFollowEveryChange();
    void m7OnlyWhoMaySeeTheCall();
    void tagsOfACallAreAskedOfItsOwnerOnly();
    void badLabelsChangeNothing_data();
    void badLabelsChangeNothing();
    void auditKeepsTagsButNoNote();
    void sameKeyAnswersTheSame();
    void keysComeFromTheIndexOfTags();

private:
    Json ok(const char *operation, const Json &in, CallOptions options = {})
    {
        return test::okAnswer(*m, operation, in, std::move(options));
    }
    std::string newCall()
    {
        m->clock.advance(std::chrono::seconds(1));
        return ok("startTestCall", {{"agent_id", m_agent}})["id"];
    }
    Json label(const std::string &call, const Json &tags)
    {
        return ok("putCallLabels", {{"call_id", call}, {"tags", tags}});
    }
    std::vector<std::string> ids(const Json &query)
    {
        std::vector<std::string> found;
        const auto page = ok("listCalls", query);
        for (const auto &row : page["items"])
            found.push_back(row["id"]);
        if (page["total"] != found.size())
            qFatal("the total differs from the list: %s", page["total"].dump().c_str());
        return found;
    }

    std::unique_ptr<RuleWorkspace> m;
    std::string m_agent;
};

void CallLabelTest::tagsAreTrimmedAndKeepTheirFirstSpelling()
{
    const auto call = newCall();
    QCOMPARE(label(call, {"  Follow up ", "VIP", "follow UP", "vip"})["tags"], Json({"Follow up", "VIP"}));
    QCOMPARE(ok("getCall", {{"call_id", call}})["tags"], Json({"Follow up", "VIP"}));
    QCOMPARE(label(call, Json::array())["tags"], Json::array());
}

void CallLabelTest::tagsAreComparedWithoutCase()
{
    const auto call = newCall();
    label(call, {"Straße", "ÉCOLE"});
    for (const auto *spelling : {"STRASSE", "école", " École ", "E\u0301cole"})
        QVERIFY2(ids({{"tag", spelling}}) == std::vector{call}, spelling);
    QVERIFY(ids({{"tag", "ecole"}}).empty());
}

void CallLabelTest::whatIsAbsentStays()
{
    const auto call = newCall();
    ok("putCallLabels", {{"call_id", call}, {"tags", {"a"}}, {"note", "Rings back"}});
    auto labels = ok("putCallLabels", {{"call_id", call}, {"tags", {"b"}}});
    QCOMPARE(labels["note"], Json("Rings back"));
    labels = ok("putCallLabels", {{"call_id", call}, {"note", nullptr}});
    QCOMPARE(labels["tags"], Json({"b"}));
    QVERIFY(labels["note"].is_null());
    QVERIFY(ok("putCallLabels", {{"call_id", call}, {"note", ""}})["note"].is_null());
}

void CallLabelTest::everyPlaceShowsThem()
{
    const auto call = newCall();
    newCall();
    ok("putCallLabels", {{"call_id", call}, {"tags", {"VIP"}}, {"note", "Rings back"}});
    const auto rows = ok("listCalls", Json::object())["items"];
    QCOMPARE(rows[0]["tags"], Json::array());
    QCOMPARE(rows[0]["has_note"], Json(false));
    QCOMPARE(rows[1]["tags"], Json({"VIP"}));
    QCOMPARE(rows[1]["has_note"], Json(true));
    QCOMPARE(ok("getCall", {{"call_id", call}})["note"], Json("Rings back"));
    const auto ended =
        ok("finishTestCall",
           {{"call_id", call}, {"status", "completed"}, {"end_reason", "caller_hung_up"}, {"ended_by", "user"}});
    QCOMPARE(ended["tags"], Json({"VIP"}));
}

void CallLabelTest::listOfATagHasItsCallsByKey()
{
    std::vector<std::string> expected;
    for (int i = 0; i < 12; ++i) {
        const auto call = newCall();
        if (i % 2 == 0)
            expected.insert(expected.begin(), call);
        label(call, i % 2 == 0 ? Json({"even", "all"}) : Json({"all"}));
    }
    QCOMPARE(ids({{"tag", "Even"}}), expected);
    QCOMPARE(ids({{"tag", "all"}}).size(), 12u);
    QVERIFY(ids({{"tag", "odd"}}).empty());
    std::vector<std::string> paged;
    Json query{{"tag", "even"}, {"limit", 4}};
    for (;;) {
        const auto page = ok("listCalls", query);
        for (const auto &row : page["items"])
            paged.push_back(row["id"]);
        if (!page["has_more"].get<bool>())
            break;
        query["before_started_at"] = page["items"].back()["started_at"];
        query["before_id"] = page["items"].back()["id"];
    }
    QCOMPARE(paged, expected);
}

void CallLabelTest::tagGoesWithAgentAndStatus()
{
    const std::string other = ok("createAgent", {{"agent", {{"name", "Other"}, {"is_active", false}}}})["agent"]["id"];
    const auto ours = newCall();
    label(ours, {"VIP"});
    const auto first = m_agent;
    m_agent = other;
    const auto theirs = newCall();
    label(theirs, {"VIP"});
    ok("finishTestCall",
       {{"call_id", theirs}, {"status", "failed"}, {"end_reason", "agent_error"}, {"ended_by", "system"}});
    QCOMPARE(ids({{"tag", "vip"}, {"agent_id", first}}), std::vector{ours});
    QCOMPARE(ids({{"tag", "vip"}, {"status", "failed"}}), std::vector{theirs});
    QVERIFY(ids({{"tag", "vip"}, {"status", "failed"}, {"agent_id", first}}).empty());
}

void CallLabelTest::countersFollowEveryChange()
{
    const auto one = newCall();
    const auto two = newCall();
    label(one, {"VIP", "refund"});
    label(two, {"vip"});
    const Json both{{{"tag", "refund"}, {"calls", 1}}, {{"tag", "VIP"}, {"calls", 2}}};
    QCOMPARE(ok("listCallTags", Json::object())["items"], both);
    label(one, {"vip"});
    const Json vip{{{"tag", "VIP"}, {"calls", 2}}};
    QCOMPARE(ok("listCallTags", Json::object())["items"], vip);
    const auto gone = m->write([](Transaction &transaction) { return transaction->execute("DELETE FROM call"); });
    QVERIFY(gone);
    QCOMPARE(ok("listCallTags", Json::object())["items"], Json::array());
    QCOMPARE(m->rows("call_tag"), 0);
}

void CallLabelTest::m7OnlyWhoMaySeeTheCall()
{
    const auto call = newCall();
    label(call, {"VIP"});
    const auto stranger = m->makeUser("stranger", Role::OrgAdmin, m->makeOrg("Example Partners"));
    const auto answer = m->send("putCallLabels", {{"call_id", call}, {"tags", {"taken"}}}, RuleWorkspace::as(stranger));
    QCOMPARE(answer.status, 404);
    QCOMPARE(ok("getCall", {{"call_id", call}})["tags"], Json({"VIP"}));
    QCOMPARE(ok("listCallTags", Json::object(), RuleWorkspace::as(stranger))["items"], Json::array());
}

void CallLabelTest::tagsOfACallAreAskedOfItsOwnerOnly()
{
    const auto member = m->makeUser("member", Role::Developer, m->makeOrg("Example Partners"));
    const std::string agent = ok("createAgent", {{"agent", {{"name", "Theirs"}, {"is_active", false}}}},
                                 RuleWorkspace::as(member))["agent"]["id"];
    const std::string call = ok("startTestCall", {{"agent_id", agent}}, RuleWorkspace::as(member))["id"];
    label(call, {"Checked"}); // by the super admin: it is the owner's list that has it
    QVERIFY(ids({{"tag", "checked"}}).empty());
    const auto theirs = ok("listCalls", {{"tag", "checked"}}, RuleWorkspace::as(member));
    QCOMPARE(theirs["total"], Json(1));
}

void CallLabelTest::badLabelsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("labels");
    const auto row = [](const char *name, const Json &labels) {
        QTest::newRow(name) << QByteArray::fromStdString(labels.dump());
    };
    row("empty tag", {{"tags", {""}}});
    row("blank tag", {{"tags", {"ok", "  \t "}}});
    row("41 characters", {{"tags", {std::string(41, 'x')}}});
    row("line break", {{"tags", {"a\nb"}}});
    Json many = Json::array();
    for (int i = 0; i < 21; ++i)
        many.push_back("tag " + std::to_string(i));
    row("21 tags", {{"tags", many}});
    row("no text", {{"tags", {1}}});
    row("null", {{"tags", nullptr}});
    row("long note", {{"note", std::string(4001, 'x')}});
    row("note of another type", {{"note", 1}});
}

void CallLabelTest::badLabelsChangeNothing()
{
    QFETCH(QByteArray, labels);
    const auto call = newCall();
    label(call, {"VIP"});
    auto in = Json::parse(labels.toStdString());
    in["call_id"] = call;
    QCOMPARE(m->send("putCallLabels", in).status, 422);
    QCOMPARE(ok("getCall", {{"call_id", call}})["tags"], Json({"VIP"}));
    QVERIFY(ok("getCall", {{"call_id", call}})["note"].is_null());
    QCOMPARE(m->send("listCalls", {{"tag", "  "}}).status, 422);
}

void CallLabelTest::auditKeepsTagsButNoNote()
{
    const auto call = newCall();
    ok("putCallLabels", {{"call_id", call}, {"tags", {"VIP"}}, {"note", "Zebra crossing"}});
    const auto before = m->rows("audit_entry");
    ok("putCallLabels", {{"call_id", call}, {"tags", {"VIP"}}}); // changes nothing; that it was asked is kept
    QCOMPARE(m->rows("audit_entry"), before + 1);
    const auto entries = ok("listAuditEntries", Json::object());
    const auto text = entries.dump();
    QVERIFY(text.find("putCallLabels") != std::string::npos);
    QVERIFY(text.find("VIP") != std::string::npos);
    QVERIFY(text.find("Zebra") == std::string::npos);
}

void CallLabelTest::sameKeyAnswersTheSame()
{
    const auto call = newCall();
    CallOptions once;
    once.idempotencyKey = "labels-1";
    const Json in{{"call_id", call}, {"tags", {"one"}}};
    ok("putCallLabels", in, once);
    label(call, {"two"});
    QCOMPARE(ok("putCallLabels", in, once)["tags"], Json({"one"}));
    QCOMPARE(ok("getCall", {{"call_id", call}})["tags"], Json({"two"}));
    QCOMPARE(m->send("putCallLabels", {{"call_id", call}, {"tags", {"three"}}}, once).status, 409);
}

void CallLabelTest::keysComeFromTheIndexOfTags()
{
    CallFilter filter;
    filter.user = m->owner;
    filter.tag = foldedTag("VIP");
    for (const bool isAfterKey : {false, true}) {
        std::string plan;
        const auto told = m->read([&](Connection &connection) {
            return connection.each("EXPLAIN QUERY PLAN " + CallPages::keysSql(filter, isAfterKey),
                                   [&](const Statement &row) { plan += row.get<std::string>(3) + "\n"; });
        });
        QVERIFY(told);
        QVERIFY2(plan.find("COVERING INDEX call_by_tag") != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("TEMP B-TREE") == std::string::npos, plan.c_str());
    }
}

QTEST_GUILESS_MAIN(CallLabelTest)
#include "CallLabelTest.moc"
