// Calls by the number or the name of the other side.
#include "models/calls/CallScan.h"
#include "tests/support/OkAnswer.h"
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class CallerSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<RuleWorkspace>();
        m_agent = ok("createAgent", {{"agent", {{"name", "Desk"}, {"is_active", false}}}})["agent"]["id"];
    }
    void cleanup() { m.reset(); }

    void aNumberIsFoundHoweverItIsWritten_data();
    void aNumberIsFoundHoweverItIsWritten();
    void namesAreFoundInAnyCase();
    void countsAndGoesWithOtherFilters();
    void l4PrivateCallsAreNotFound();
    void m7OnlyOnesOwn();
    void blankIsRefused();

private:
    Json ok(const char *operation, const Json &in, CallOptions options = {})
    {
        return test::okAnswer(*m, operation, in, std::move(options));
    }
    std::string callBy(const std::string &caller, const CallOptions &options = {})
    {
        m->clock.advance(std::chrono::minutes(1));
        const std::string call =
            ok("startTestCall", {{"agent_id", m_agent}, {"user_identifier", caller}}, options)["id"];
        ok("finishTestCall",
           {{"call_id", call}, {"status", "completed"}, {"end_reason", "caller_hung_up"}, {"ended_by", "user"}},
           options);
        return call;
    }
    std::vector<std::string> ids(const Json &query)
    {
        const auto page = ok("listCalls", query);
        std::vector<std::string> found;
        for (const auto &row : page["items"])
            found.push_back(row["id"]);
        return found;
    }

    std::unique_ptr<RuleWorkspace> m;
    std::string m_agent;
};

void CallerSearchTest::aNumberIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto *typed : {"+1 555 0100", "+15550100", "1-555-0100", "(555) 0100", "5550100", "0100"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void CallerSearchTest::aNumberIsFoundHoweverItIsWritten()
{
    QFETCH(QString, typed);
    const auto plain = callBy("+1 555 0100");
    callBy("+1 555 0177");
    const auto dashed = callBy("+1-555-0100");
    QCOMPARE(ids({{"caller", typed.toStdString()}}), (std::vector{dashed, plain})); // newest first
}

void CallerSearchTest::namesAreFoundInAnyCase()
{
    const auto call = callBy("Robin Ashdown");
    callBy("Dana Okafor");
    QCOMPARE(ids({{"caller", "robin a"}}), std::vector{call});
    QVERIFY(ids({{"caller", "robin b"}}).empty());
    QVERIFY(ids({{"caller", "%"}}).empty()); // nothing that is typed is syntax
}

void CallerSearchTest::countsAndGoesWithOtherFilters()
{
    callBy("+1 555 0100");
    const auto second = callBy("+1 555 0100");
    QCOMPARE((ok("countCalls", {{"caller", "0100"}})["counted"].get<int>()), 2);
    const auto start = ok("getCall", {{"call_id", second}})["session"]["started_at"];
    QCOMPARE(ids({{"caller", "0100"}, {"started_from", start}}), std::vector{second});
    QCOMPARE(ids({{"caller", "0100"}, {"agent_id", m_agent}}).size(), 2u);
    QVERIFY(ids({{"caller", "0100"}, {"status", "failed"}}).empty());
}

void CallerSearchTest::l4PrivateCallsAreNotFound()
{
    callBy("+1 555 0100");
    ok("updateAgent", {{"agent_id", m_agent}, {"agent", {{"hipaa_compliance", true}}}});
    callBy("+1 555 0100");
    QVERIFY(ids({{"caller", "0100"}}).empty());
}

void CallerSearchTest::m7OnlyOnesOwn()
{
    const auto mine = callBy("+1 555 0100");
    const auto member = RuleWorkspace::as(m->makeUser("member", Role::Developer, m->makeOrg("Example Partners")));
    m_agent = ok("createAgent", {{"agent", {{"name", "Theirs"}, {"is_active", false}}}}, member)["agent"]["id"];
    callBy("+1 555 0100", member);
    QCOMPARE(ids({{"caller", "0100"}}), std::vector{mine});
}

void CallerSearchTest::blankIsRefused()
{
    for (const auto *typed : {"", " ", "( ) -"})
        QCOMPARE(m->send("listCalls", {{"caller", typed}}).status, 422);
    QCOMPARE(CallScan::foldedCaller("+1 (555) 01-00 X"), std::string("+15550100x"));
}

QTEST_GUILESS_MAIN(CallerSearchTest)
#include "CallerSearchTest.moc"
