// What goes out as an archive comes back in; what is there is never changed; what is no such archive changes nothing.
#include "tests/support/Bundles.h"
#include "tests/support/ZippedText.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sb;
using namespace sb::test;

class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agentsRulesAndToolsComeBack();
    void callsComeBackAndAreNeverBilled();
    void whatIsThereIsNeverChanged();
    void archivesHoldNoSecrets();
    void l4PrivateCallsStayPrivate();
    void theContractsOwnArchivesComeBackAsWell();
    void oneFileThatDoesNotFitFailsAll();
    void hostileArchivesAreRefused_data();
    void hostileArchivesAreRefused();
    void damagedArchivesAreRefused();
    void theSameKeyHasTheSameAnswer();
    void rowsOfOthersAreNotTaken();
};

void BundleTest::agentsRulesAndToolsComeBack()
{
    Bundles from;
    const auto agent = from.makeAgent(from.member);
    const auto before = from.send("getAgent", {{"agent_id", agent}}, from.as(from.member)).body;
    const auto archive = from.bundle(from.member);
    QVERIFY2(archive.size() > 100, archive.c_str());

    Bundles into;
    const auto report = into.import(into.member, archive);
    QCOMPARE(counts(report, "tool"), (Counts{2, 0, 0}));
    QCOMPARE(counts(report, "rule"), (Counts{1, 0, 0}));
    QCOMPARE(counts(report, "agent"), (Counts{1, 0, 0}));
    QVERIFY(report.body["secrets_left_out"] == 2);
    const auto after = into.send("getAgent", {{"agent_id", agent}}, into.as(into.member)).body;
    QCOMPARE(QString::fromStdString(withoutOwner(after).dump(1)), QString::fromStdString(withoutOwner(before).dump(1)));
    QCOMPARE(after["agent"]["user_id"].get<std::string>(), into.member.toString());
    QCOMPARE(into.send("listAttachedRuleIds", {{"agent_id", agent}}, into.as(into.member)).body.size(), 1U);
    QVERIFY(into.send("getAgentPostAnalysis", {{"agent_id", agent}}, into.as(into.member)).body[0]["enabled"] == false);
    QCOMPARE(into.send("listAgentVersions", {{"agent_id", agent}}, into.as(into.member)).body["items"].size(), 1U);

    // once more: everything is there
    const auto once = into.snapshot();
    const auto again = into.import(into.member, archive);
    QCOMPARE(counts(again, "tool"), (Counts{0, 2, 0}));
    QCOMPARE(counts(again, "rule"), (Counts{0, 1, 0}));
    QCOMPARE(counts(again, "agent"), (Counts{0, 1, 0}));
    QCOMPARE(once.differences(into.snapshot()), std::string());
}

void BundleTest::callsComeBackAndAreNeverBilled()
{
    Bundles from;
    from.grantTo(from.memberWallet, 10);
    const auto agent = from.paidAgent(from.member);
    std::vector<std::string> ids;
    for (int i = 0; i < 20; ++i)
        ids.push_back(from.talk(from.member, agent));
    const auto archive = from.calls(from.member);

    Bundles into;
    into.grantTo(into.memberWallet, 10);
    const auto walletBefore = into.wallet(into.memberWallet);
    const auto report = into.import(into.member, archive);
    QCOMPARE(counts(report, "call"), (Counts{20, 0, 0}));
    for (const auto &id : ids) {
        auto before = from.send("getCall", {{"call_id", id}}, from.as(from.member)).body;
        auto after = into.send("getCall", {{"call_id", id}}, into.as(into.member)).body;
        QVERIFY(after["turns"] == before["turns"]);
        QVERIFY(after["agent_version"] == before["agent_version"]);
        for (const auto *name : {"status", "started_at", "ended_at", "duration_seconds", "end_reason", "ended_by",
                                 "latency", "message_count", "agent_name", "request_id", "agent_id"})
            QVERIFY2(after["session"][name] == before["session"][name], name);
        QVERIFY(after["session"]["cost_usd"].is_null());
        QCOMPARE(after["session"]["user_id"].get<std::string>(), into.member.toString());
    }
    QVERIFY(into.wallet(into.memberWallet)["balance_usd"] == walletBefore["balance_usd"]);
    QCOMPARE(into.workspace.rows("usage_session"), 0);
    QVERIFY(into.proof().isSound());
    const auto again = into.import(into.member, archive);
    QCOMPARE(counts(again, "call"), (Counts{0, 20, 0}));
    into.workspace.reopen(); // a start takes up what is unfinished: nothing of these
    QCOMPARE(into.workspace.rows("usage_session"), 0);
}

void BundleTest::whatIsThereIsNeverChanged()
{
    Bundles people;
    people.grantTo(people.memberWallet, 10);
    const auto agent = people.makeAgent(people.member);
    people.talk(people.member, agent);
    const auto archive = people.bundle(people.member);
    const auto calls = people.calls(people.member);
    people.send("updateAgent", {{"agent_id", agent}, {"agent", {{"description", "another"}}}},
                people.as(people.member));
    auto changed = test::unzippedText(calls);
    for (auto &[name, text] : changed) {
        if (const auto at = text.find("I need a visit"); name.ends_with("turns.json") && at != std::string::npos)
            text.replace(at, 14, "I need nothing");
    }
    const auto before = people.send("getAgent", {{"agent_id", agent}}, people.as(people.member)).body;
    const auto report = people.import(people.member, archive);
    QCOMPARE(counts(report, "agent"), (Counts{0, 0, 1}));
    QVERIFY(report.body["conflicts"][0]["id"] == agent);
    QVERIFY(people.send("getAgent", {{"agent_id", agent}}, people.as(people.member)).body == before);
    QCOMPARE(counts(people.import(people.member, calls), "call"), (Counts{0, 1, 0}));
    QCOMPARE(counts(people.import(people.member, zipped(changed)), "call"), (Counts{0, 0, 1}));
    QVERIFY(people.calls(people.member).find("I need a visit") != std::string::npos);
}

void BundleTest::archivesHoldNoSecrets()
{
    Bundles people;
    people.makeAgent(people.member);
    for (const auto &[name, text] : test::unzippedText(people.bundle(people.member)))
        QVERIFY2(text.find("secret of") == std::string::npos && text.find("another secret") == std::string::npos,
                 name.c_str());
}

void BundleTest::l4PrivateCallsStayPrivate()
{
    Bundles from;
    const auto agent = from.freeAgent(from.member);
    const auto id = from.talk(from.member, agent);
    from.send("updateAgent", {{"agent_id", agent}, {"agent", {{"hipaa_compliance", true}}}}, from.as(from.member));
    const auto archive = from.calls(from.member);
    QVERIFY(archive.find("I need a visit") == std::string::npos);
    Bundles into;
    QCOMPARE(counts(into.import(into.member, archive), "call"), (Counts{1, 0, 0}));
    const auto after = into.send("getCall", {{"call_id", id}}, into.as(into.member)).body;
    QVERIFY(after["session"]["redacted"] == true);
    QCOMPARE(after["turns"].size(), 0U);
    QCOMPARE(counts(into.import(into.member, archive), "call"), (Counts{0, 1, 0}));
}

void BundleTest::theContractsOwnArchivesComeBackAsWell()
{
    Bundles from;
    const auto id = from.talk(from.member, from.freeAgent(from.member));
    const auto day = from.now().toString().substr(0, 10);
    const auto archive =
        from.send("exportCallAnalytics", {{"start_date", day}, {"end_date", day}}, from.as(from.member)).bytes;
    Bundles into;
    QCOMPARE(counts(into.import(into.member, archive), "call"), (Counts{1, 0, 0}));
    const auto after = into.send("getCall", {{"call_id", id}}, into.as(into.member)).body;
    QCOMPARE(after["turns"].size(), 3U);
    QVERIFY(after["turns"][1]["text"] == "I need a visit");
}

void BundleTest::oneFileThatDoesNotFitFailsAll()
{
    Bundles from;
    from.makeAgent(from.member);
    const auto good = test::unzippedText(from.bundle(from.member));
    Bundles into;
    const auto before = into.snapshot();
    const auto refused = [&](const Files &files) {
        const auto answer = into.import(into.member, zipped(files));
        return answer.status >= 400 && answer.status < 500 && before.differences(into.snapshot()).empty();
    };
    for (const auto &[name, text] : good) {
        auto files = good;
        files[name] = "[1, 2";
        QVERIFY2(refused(files), name.c_str());
        files[name] = "[]";
        QVERIFY2(refused(files), name.c_str());
        files[name] = "{\"agent\": 3, \"definition\": {}, \"type\": 4, \"name\": []}";
        QVERIFY2(refused(files), name.c_str());
        if (name.starts_with("tools/") || name.starts_with("rules/")) { // an agent refers to it
            files.erase(name);
            QVERIFY2(refused(files), name.c_str());
        }
    }
    // A tool of the name is there under another id.
    into.send("createToolEndpointDef",
              {{"name", "book"}, {"url", "https://example.com/"}, {"tool_schema", {{"type", "object"}}}},
              into.as(into.member));
    const auto taken = into.import(into.member, zipped(good));
    QCOMPARE(taken.status, 409);
    QVERIFY(taken.body["detail"].get<std::string>().find("file ") == 0);
}

void BundleTest::hostileArchivesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::string &bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    const std::string id = "0190a5b0-0000-7000-8000-000000000001";
    row("no archive", "PK\x03\x04 and nothing more");
    row("nothing", "");
    row("empty archive", std::string("PK\x05\x06") + std::string(18, '\0'));
    row("a way out", zipped(Files{{"../../tools/" + id + ".json", "{}"}}));
    row("an absolute path", zipped(Files{{"/etc/passwd", "x"}}));
    row("a drive", zipped(Files{{"C:\\session.json", "{}"}}));
    row("a device", zipped(Files{{"con/session.json", "{}"}}));
    row("a control character", zipped(Files{{"a\nb/session.json", "{}"}}));
    row("a turned name", zipped(Files{{"a\xE2\x80\xAE/session.json", "{}"}}));
    row("a name twice", zipped(Files{{"A/session.json", "{}"}, {"a/session.json", "{}"}}));
    row("something else", zipped(Files{{"bundle.json", "{}"}, {"run.sh", "x"}}));
    row("no id", zipped(Files{{"tools/book.json", "{}"}}));
    row("a bomb", zipped(Files{{"a/session.json", std::string(40'000'000, ' ')}}));
    std::vector<std::pair<std::string, std::string>> bombs;
    const std::string blanks(15'000'000, ' ');
    for (int i = 0; i < 150; ++i)
        bombs.emplace_back(std::to_string(i) + "/session.json", blanks);
    row("many small bombs", zipped(bombs));
    row("deep", zipped(Files{{"a/session.json", std::string(1'000'000, '[') + std::string(1'000'000, ']')}}));
    row("deep objects", zipped(Files{{"a/session.json", [] {
                                          std::string text;
                                          for (int i = 0; i < 100'000; ++i)
                                              text += "{\"a\":";
                                          return text;
                                      }()}}));
    row("not UTF-8", zipped(Files{{"a/session.json", "{\"id\": \"\xff\xfe\"}"}}));
    row("another version", zipped(Files{{"bundle.json", R"({"format": "switchboard-bundle", "version": 2})"}}));
    row("another program", zipped(Files{{"bundle.json", R"({"format": "example", "version": 1})"}}));
    row("turns without a call",
        zipped(Files{{"bundle.json", R"({"format": "switchboard-bundle", "version": 1})"}, {"a/turns.json", "{}"}}));
    const auto call = [&](const char *fields) {
        return zipped(
            Files{{"a/session.json",
                   R"({"id": ")" + id + R"(", "request_id": ")" + id + R"(", "user_id": ")" + id +
                       R"(", "direction": "web", "call_type": "web", "created_at": "2026-01-01T00:00:00Z", )" + fields +
                       "}"}});
    };
    row("a running call", call(R"("status": "in_progress", "started_at": "2026-01-01T00:00:00Z")"));
    row("no beginning", call(R"("status": "completed")"));
    row("no status", call(R"("started_at": "2026-01-01T00:00:00Z")"));
    row("a wrong type", call(R"("status": 5, "started_at": "2026-01-01T00:00:00Z")"));
    row("a huge length",
        call(R"("status": "completed", "started_at": "2026-01-01T00:00:00Z", "duration_seconds": 1e300)"));
    row("a negative length",
        call(R"("status": "completed", "started_at": "2026-01-01T00:00:00Z", "duration_seconds": -1)"));
    row("a line twice", call(R"("status": "completed", "started_at": "2026-01-01T00:00:00Z", "transcript": [)"
                             R"({"ordinal": 0, "role": "user", "text": "a", "ts": "2026-01-01T00:00:00Z"},)"
                             R"({"ordinal": 0, "role": "user", "text": "b", "ts": "2026-01-01T00:00:00Z"}])"));
    row("lines of a wrong type",
        call(R"("status": "completed", "started_at": "2026-01-01T00:00:00Z", "transcript": {"a": 1})"));
}

void BundleTest::hostileArchivesAreRefused()
{
    QFETCH(QByteArray, bytes);
    Bundles people;
    const auto before = people.snapshot();
    const auto answer = people.import(people.member, bytes.toStdString());
    QVERIFY2(answer.status == 400, (std::to_string(answer.status) + answer.body.dump()).c_str());
    const auto changed = before.differences(people.snapshot());
    QVERIFY2(changed.empty(), changed.c_str());
}

void BundleTest::damagedArchivesAreRefused()
{
    Bundles from;
    from.makeAgent(from.member);
    from.talk(from.member, from.freeAgent(from.member));
    const auto good = from.calls(from.member);
    Bundles into;
    auto before = into.snapshot();
    QVERIFY(rc::check([&] {
        auto bytes = good;
        const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
        const auto cut = *rc::gen::arbitrary<bool>();
        if (cut)
            bytes.resize(at);
        else
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << *rc::gen::inRange(0, 8)));
        const auto answer = into.import(into.second, bytes);
        RC_ASSERT(answer.status == 400 || answer.status == 200);
        if (answer.status != 200)
            RC_ASSERT(before.differences(into.snapshot()).empty());
        before = into.snapshot(); // a bit that nobody looks at, such as a file's time, does no harm
        RC_ASSERT(answer.status == 400 || !cut);
    }));
}

void BundleTest::theSameKeyHasTheSameAnswer()
{
    Bundles from;
    from.makeAgent(from.member);
    const auto archive = from.bundle(from.member);
    Bundles into;
    const auto first = into.import(into.member, archive, "key");
    const auto again = into.import(into.member, archive, "key");
    QVERIFY(again.body == first.body); // not "there already"
    QCOMPARE(into.import(into.member, from.calls(from.member), "key").status, 409);
}

void BundleTest::rowsOfOthersAreNotTaken()
{
    Bundles people;
    people.grantTo(people.memberWallet, 10);
    const auto agent = people.makeAgent(people.member);
    people.talk(people.member, agent);
    const auto bundle = people.bundle(people.member);
    const auto calls = people.calls(people.member);
    const auto before = people.send("getAgent", {{"agent_id", agent}}, people.as(people.member)).body;
    QCOMPARE(counts(people.import(people.stranger, bundle), "agent"), (Counts{0, 0, 1}));
    QCOMPARE(counts(people.import(people.stranger, calls), "call"), (Counts{0, 0, 1}));
    QVERIFY(people.send("getAgent", {{"agent_id", agent}}, people.as(people.member)).body == before);
    QCOMPARE(people.send("getAgent", {{"agent_id", agent}}, people.as(people.stranger)).status, 404);
}

QTEST_GUILESS_MAIN(BundleTest)
#include "BundleTest.moc"
