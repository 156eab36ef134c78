// Words in transcripts: what is found, in which order, and what never is.
#include "models/calls/CallWords.h"
#include "models/calls/CallService.h"
#include "models/services/Schema.h"
#include "tests/support/RuleWorkspace.h"

#include <QFloat16>
#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

class CallWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<RuleWorkspace>();
        m_agent = makeAgent("Desk");
    }
    void cleanup() { m.reset(); }

    void wordsAreFoundOnceTheCallHasEnded();
    void everyWordMustBeThere();
    void quotesKeepWordsTogether();
    void caseAndAccentsDoNotMatter();
    void newestFirstPageByPage();
    void goesWithTheOtherFilters();
    void whatPeopleTypeIsNeverSyntax_data();
    void whatPeopleTypeIsNeverSyntax();
    void namesOfFiltersAreNoWords();
    void l4PrivateCallsAreNotFound();
    void l4CallsOfAnAgentThatBecamePrivate();
    void m7OnlyOnesOwn();
    void interruptedCallsAreFoundToo();
    void deletedCallsLeaveTheIndex();
    void oldCallsComeInWhenTheStoreIsMigrated();

private:
    std::string makeAgent(const std::string &name, const CallOptions &options = {})
    {
        return ok("createAgent", {{"agent", {{"name", name}, {"is_active", false}}}}, options)["agent"]["id"];
    }
    Json ok(const char *operation, const Json &in, CallOptions options = {})
    {
        const auto answer = m->send(operation, in, std::move(options));
        if (answer.status >= 300)
            qFatal("%s: %d %s", operation, answer.status, answer.body.dump().c_str());
        return answer.body;
    }
    std::string begin(const std::vector<std::string> &lines, const CallOptions &options = {})
    {
        m->clock.advance(std::chrono::minutes(1));
        const std::string call = ok("startTestCall", {{"agent_id", m_agent}}, options)["id"];
        int ordinal = 0;
        for (const auto &line : lines) {
            ok("appendTurn",
               {{"call_id", call},
                {"ordinal", ordinal},
                {"role", ordinal % 2 == 0 ? "agent" : "user"},
                {"text", line},
                {"ts_offset_ms", 1000 * ordinal}},
               options);
            ++ordinal;
        }
        return call;
    }
    void end(const std::string &call, const char *status = "completed", const CallOptions &options = {})
    {
        ok("finishTestCall",
           {{"call_id", call}, {"status", status}, {"end_reason", "caller_hung_up"}, {"ended_by", "user"}}, options);
    }
    std::string talk(const std::vector<std::string> &lines, const char *status = "completed")
    {
        const auto call = begin(lines);
        end(call, status);
        return call;
    }
    std::vector<std::string> ids(Json query, const CallOptions &options = {})
    {
        std::vector<std::string> found;
        for (;;) {
            const auto page = ok("listCalls", query, options);
            for (const auto &row : page["items"])
                found.push_back(row["id"]);
            if (!page["has_more"].get<bool>())
                return found;
            query["before_started_at"] = page["next"]["started_at"];
            query["before_id"] = page["next"]["id"];
        }
    }
    std::vector<std::string> said(const std::string &words) { return ids({{"said", words}}); }

    std::unique_ptr<RuleWorkspace> m;
    std::string m_agent;
};

void CallWordsTest::wordsAreFoundOnceTheCallHasEnded()
{
    const auto call = begin({"Good morning", "A zebra ate my invoice"});
    QVERIFY(said("zebra").empty());
    end(call);
    QCOMPARE(said("zebra"), std::vector{call});
    QCOMPARE(said("morning"), std::vector{call});
    QVERIFY(said("zeb").empty());
}

void CallWordsTest::everyWordMustBeThere()
{
    const auto both = talk({"Hello", "the blue parcel"});
    talk({"Hello", "the red parcel"});
    QCOMPARE(said("parcel blue"), std::vector{both});
    QCOMPARE(said("hello parcel").size(), 2u); // of different lines
}

void CallWordsTest::quotesKeepWordsTogether()
{
    const auto next = talk({"the front door is open"});
    const auto apart = talk({"the door in front"});
    QCOMPARE(said("\"front door\""), std::vector{next});
    QCOMPARE(said("front door"), (std::vector{apart, next}));
    QCOMPARE(said("front-door"), std::vector{next}); // as one word is written
    QCOMPARE(said("\"front door"), (std::vector{apart, next}));
}

void CallWordsTest::caseAndAccentsDoNotMatter()
{
    const auto call = talk({"Le CAFÉ est fermé", "Straße 5"});
    QCOMPARE(said("cafe"), std::vector{call});
    QCOMPARE(said("Fermé"), std::vector{call});
    QCOMPARE(said("STRAßE"), std::vector{call});
}

void CallWordsTest::newestFirstPageByPage()
{
    std::vector<std::string> expected;
    for (int i = 0; i < 9; ++i)
        expected.insert(expected.begin(), talk({i % 3 == 0 ? "nothing of it" : "a parcel"}));
    std::erase_if(expected, [&, place = 9](const std::string &) mutable { return --place % 3 == 0; });
    QCOMPARE(said("parcel"), expected);
    QCOMPARE(ids({{"said", "parcel"}, {"limit", 2}}), expected);
    QCOMPARE(ok("countCalls", {{"said", "parcel"}})["counted"], Json(expected.size()));
}

void CallWordsTest::goesWithTheOtherFilters()
{
    const auto good = talk({"a parcel"});
    const auto failed = talk({"a parcel"}, "failed");
    ok("putCallLabels", {{"call_id", good}, {"tags", {"VIP"}}});
    const auto first = m_agent;
    m_agent = makeAgent("Other");
    m->clock.advance(std::chrono::hours(24 * 70));
    const auto later = talk({"a parcel"});
    QCOMPARE(ids({{"said", "parcel"}, {"status", "failed"}}), std::vector{failed});
    QCOMPARE(ids({{"said", "parcel"}, {"agent_id", m_agent}}), std::vector{later});
    QCOMPARE(ids({{"said", "parcel"}, {"tag", "vip"}}), std::vector{good});
    QVERIFY(ids({{"said", "parcel"}, {"agent_id", m_agent}, {"status", "failed"}}).empty());
    const auto start = ok("getCall", {{"call_id", later}})["session"]["started_at"];
    QCOMPARE(ids({{"said", "parcel"}, {"started_from", start}}), std::vector{later});
    QCOMPARE(ids({{"said", "parcel"}, {"started_until", start}}), (std::vector{failed, good}));
    QCOMPARE(ids({{"said", "parcel"}, {"min_seconds", 100'000}}).size(), 0u);
}

void CallWordsTest::whatPeopleTypeIsNeverSyntax_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto *typed : {"parcel",
                              "\"",
                              "\"\"",
                              "\"\"\"parcel",
                              "parcel\"",
                              "parcel*",
                              "-parcel",
                              "(parcel",
                              "parcel)",
                              "parcel OR",
                              "OR",
                              "NOT parcel",
                              "NEAR/3 parcel",
                              "marks:s5",
                              "words:parcel",
                              "parcel:",
                              "^parcel",
                              "'parcel'",
                              "p\\q",
                              "%_",
                              "a AND",
                              ";DROP TABLE call",
                              "\xf0\x9f\x98\x80",
                              "\xe2\x80\xae parcel",
                              "parcel\tblue\n"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("long") << QString(400, QLatin1Char('x'));
    QTest::newRow("many") << QStringLiteral("a ").repeated(199);
}

void CallWordsTest::whatPeopleTypeIsNeverSyntax()
{
    QFETCH(QString, typed);
    talk({"a parcel"});
    for (const Json &more : {Json::object(), Json{{"status", "completed"}, {"agent_id", m_agent}}}) {
        Json query{{"said", typed.toStdString()}};
        query.update(more);
        const auto answer = m->send("listCalls", query);
        const bool hasWord = !CallWords::wordsOf(typed.toStdString()).empty();
        QCOMPARE(answer.status, hasWord ? 200 : 422);
    }
}

void CallWordsTest::namesOfFiltersAreNoWords()
{
    talk({"a parcel"});
    for (const auto *word : {"s5", "marks", "m202601", "words"})
        QVERIFY(said(word).empty());
    QVERIFY(said("u" + std::string(m->owner.toString()).substr(0, 8)).empty());
}

void CallWordsTest::l4PrivateCallsAreNotFound()
{
    ok("updateAgent", {{"agent_id", m_agent}, {"agent", {{"hipaa_compliance", true}}}});
    talk({"a parcel"});
    QVERIFY(said("parcel").empty());
    QCOMPARE(m->rows("call_words"), 0);
}

void CallWordsTest::l4CallsOfAnAgentThatBecamePrivate()
{
    const auto call = talk({"a parcel"});
    ok("updateAgent", {{"agent_id", m_agent}, {"agent", {{"hipaa_compliance", true}}}});
    QVERIFY(said("parcel").empty());
    ok("updateAgent", {{"agent_id", m_agent}, {"agent", {{"hipaa_compliance", false}}}});
    QCOMPARE(said("parcel"), std::vector{call});
    ok("updateAgent", {{"agent_id", m_agent}, {"agent", {{"hipaa_compliance", true}}}});
    QCOMPARE(m->send("deleteAgent", {{"agent_id", m_agent}}).status / 100, 2);
    QVERIFY(said("parcel").empty());
    QCOMPARE(m->rows("call_words"), 0); // for good
}

void CallWordsTest::m7OnlyOnesOwn()
{
    const auto mine = talk({"a parcel"});
    const auto member = RuleWorkspace::as(m->makeUser("member", Role::Developer, m->makeOrg("Example Partners")));
    m_agent = makeAgent("Theirs", member);
    const auto theirs = begin({"a parcel"}, member);
    end(theirs, "completed", member);
    QCOMPARE(said("parcel"), std::vector{mine});
    QCOMPARE(ids({{"said", "parcel"}}, member), std::vector{theirs});
    const auto another = RuleWorkspace::as(m->makeUser("another", Role::Developer, m->makeOrg("Example Stores")));
    const auto none = ok("countCalls", {{"said", "parcel"}}, another);
    QCOMPARE(none["examined"].get<int>(), 0); // nor does anybody learn that it was said to others
    QVERIFY(!none.contains("next"));
    QCOMPARE(ok("countCalls", {{"said", "parcel"}})["examined"].get<int>(), 1);
    for (int i = 0; i < 20; ++i)
        begin({}, member); // now nearly all calls are theirs, and the index narrows to the owner's
    QCOMPARE(said("parcel"), std::vector{mine});
    QCOMPARE(ok("countCalls", {{"said", "parcel"}})["examined"].get<int>(), 1);
}

void CallWordsTest::interruptedCallsAreFoundToo()
{
    const auto call = begin({"a parcel"});
    const auto recovered = m->write(
        [&](Transaction &transaction) { return CallService::recoverInterrupted(transaction, m->clock.now()); });
    QCOMPARE(recovered.value(), 1);
    QCOMPARE(said("parcel"), std::vector{call});
}

void CallWordsTest::deletedCallsLeaveTheIndex()
{
    talk({"a parcel"});
    QCOMPARE(m->rows("call_words"), 1);
    QVERIFY(m->write([](Transaction &transaction) { return transaction->execute("DELETE FROM call"); }));
    QCOMPARE(m->rows("call_words"), 0);
    QVERIFY(said("parcel").empty());
}

void CallWordsTest::oldCallsComeInWhenTheStoreIsMigrated()
{
    const auto old = talk({"a parcel", "from long ago"});
    const auto running = begin({"a parcel"});
    const auto back = m->write([](Transaction &transaction) -> Result<> {
        if (auto emptied = transaction->execute("DELETE FROM call_words"); !emptied)
            return emptied;
        return transaction->execute("UPDATE call SET words_id = NULL").and_then([&] {
            return CallWords::addAll(transaction.connection());
        });
    });
    QVERIFY(back);
    QCOMPARE(said("parcel"), std::vector{old});
    end(running);
    QCOMPARE(said("parcel"), (std::vector{running, old}));
}

QTEST_GUILESS_MAIN(CallWordsTest)
#include "CallWordsTest.moc"
