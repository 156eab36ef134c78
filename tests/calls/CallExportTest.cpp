#include "tests/support/CallWorkspace.h"
#include "tests/support/UnzippedText.h"

#include <QTest>

#include <map>

using namespace sb;
using sb::test::CallWorkspace;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

Result<std::vector<std::uint8_t>> whole(const Download &file)
{
    std::vector<std::uint8_t> bytes;
    for (;;) {
        auto piece = file.next();
        if (!piece)
            return piece;
        if (piece->empty())
            return bytes;
        bytes.insert(bytes.end(), piece->begin(), piece->end());
    }
}

std::map<std::string, std::string> unzipped(const std::vector<std::uint8_t> &bytes)
{
    return test::unzippedText(std::string(bytes.begin(), bytes.end()));
}

std::vector<std::uint8_t> oggBytes()
{
    std::vector<std::uint8_t> bytes(300'000);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 31 + i / 257);
    return bytes;
}

} // namespace

class CallExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void l4PrivateAgentsGiveNothingAway();
    void l5ExportOfOneCall_data();
    void l5ExportOfOneCall();
    void l5NothingOfAnExportIsOnTheDisk();
    void l6BulkExportChecksItsDays_data();
    void l6BulkExportChecksItsDays();
    void l6BulkExportHasAFolderForEachCall();
    void l6BulkExportKeepsWhatIsPrivate();
};

void CallExportTest::l4PrivateAgentsGiveNothingAway()
{
    CallWorkspace workspace;
    const auto agent = workspace.makeAgent("Clinic").agent.id;
    const auto before = workspace.talkedCall(agent, oggBytes());
    const auto isRedacted = [&](const StartedCall &call) {
        const auto detail = workspace.call(getCall, {call.id}).value();
        CallAnalyticsQuery one;
        one.requestId = call.requestId.toString();
        const auto answer = workspace.call(getCallAnalytics, one);
        const auto &session = std::get<CallSession>(answer->answer);
        CallExportQuery query;
        query.requestId = one.requestId;
        query.includeRecordings = true;
        const auto archive = workspace.call(exportCallAnalytics, query);
        const auto files = unzipped(whole(std::get<Download>(archive->answer)).value());
        const auto rows = workspace.call(listCalls, {}).value().items;
        const auto row = std::ranges::find(rows, call.id, &CallRow::id);
        const int gone = int(detail.session.redacted) + int(detail.turns.empty()) +
                         int(!detail.recordingBlobId.hasValue()) + int(session.redacted) + int(!session.transcript) +
                         int(!session.postCallAnalysisResults) + int(!row->hasRecording) +
                         int(codeOf(workspace.call(getCallRecording, {call.id})) == ErrorCode::NotFound) +
                         int(files.count("recording.ogg") == 0) +
                         int(files.at("transcript.txt").find("Zebra") == std::string::npos) +
                         int(files.at("session.json").find("Zebra") == std::string::npos);
        return gone == 11 ? 1 : gone == 1 ? 0 : -gone; // all of it, or nothing but the results that are not made yet
    };
    QCOMPARE(isRedacted(before), 0);
    workspace.setPrivate(agent, true); // its earlier calls, too
    QCOMPARE(isRedacted(before), 1);
    const auto during = workspace.talkedCall(agent, oggBytes());
    QCOMPARE(isRedacted(during), 1);
    workspace.setPrivate(agent, false);
    QCOMPARE(isRedacted(before), 0);
    QCOMPARE(isRedacted(during), 1); // was made in private
    workspace.setPrivate(agent, true);
    QVERIFY(workspace.call(deleteAgent, {agent, true}));
    QCOMPARE(isRedacted(before), 1); // and stays so without the agent
}

void CallExportTest::l5ExportOfOneCall_data()
{
    QTest::addColumn<bool>("isRecorded");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("recorded and wanted") << true << true;
    QTest::newRow("recorded, not wanted") << true << false;
    QTest::newRow("wanted, not recorded") << false << true;
}

void CallExportTest::l5ExportOfOneCall()
{
    QFETCH(bool, isRecorded);
    QFETCH(bool, isWanted);
    CallWorkspace workspace;
    const auto call = workspace.talkedCall(workspace.makeAgent("Desk").agent.id,
                                           isRecorded ? oggBytes() : std::vector<std::uint8_t>());
    CallExportQuery query;
    query.requestId = call.requestId.toString();
    query.includeRecordings = isWanted;
    const auto answer = workspace.call(exportCallAnalytics, query);
    QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
    const auto &archive = std::get<Download>(answer->answer);
    QCOMPARE(archive.type, "application/zip");
    const auto bytes = whole(archive).value();
    QCOMPARE(*archive.size, bytes.size()); // told before the first byte
    const auto files = unzipped(bytes);
    QCOMPARE(files.size(), isRecorded && isWanted ? 3u : 2u);
    const auto session = nlohmann::json::parse(files.at("session.json"));
    QCOMPARE(session.at("request_id").get<std::string>(), call.requestId.toString());
    QCOMPARE(session.at("transcript").size(), 2u);
    const auto &text = files.at("transcript.txt");
    QVERIFY(text.find("Agent: Desk\n") != std::string::npos);
    QVERIFY(text.find("[00:00.200] Agent: Good morning\n") != std::string::npos);
    QVERIFY(text.find("[01:01.234] Caller: Zebra crossing\n") != std::string::npos);
    if (isRecorded && isWanted) {
        const auto ogg = oggBytes();
        QVERIFY(files.at("recording.ogg") == std::string(ogg.begin(), ogg.end()));
    }
    query.requestId = RequestId::make(1).toString();
    QCOMPARE(codeOf(workspace.call(exportCallAnalytics, query)), ErrorCode::NotFound);
}

void CallExportTest::l5NothingOfAnExportIsOnTheDisk()
{
    CallWorkspace workspace;
    const auto call = workspace.talkedCall(workspace.makeAgent("Desk").agent.id, oggBytes());
    CallExportQuery query;
    query.requestId = call.requestId.toString();
    query.includeRecordings = true;
    const auto answer = workspace.call(exportCallAnalytics, query);
    QVERIFY(whole(std::get<Download>(answer->answer)));
    workspace.close();
    QVERIFY(test::StoreFiles::filesWith(workspace.files.folder(), "Zebra").isEmpty());
    QVERIFY(test::StoreFiles::filesWith(workspace.files.folder(), "Good morning").isEmpty());
}

void CallExportTest::l6BulkExportChecksItsDays_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("isAcceptable");
    const auto row = [](const char *name, const char *first, const char *last, bool isAcceptable) {
        QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(last) << isAcceptable;
    };
    row("neither", "", "", false);
    row("no end", "2026-01-01", "", false);
    row("no start", "", "2026-01-01", false);
    row("start after end", "2026-02-01", "2026-01-31", false);
    row("no such day", "2026-02-30", "2026-03-01", false);
    row("no day", "yesterday", "2026-03-01", false);
    row("a day and more", "2026-02-01x", "2026-03-01", false);
    row("one day", "2026-02-01", "2026-02-01", true);
    row("a range", "2026-01-31", "2026-02-01", true);
}

void CallExportTest::l6BulkExportChecksItsDays()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(bool, isAcceptable);
    CallWorkspace workspace;
    CallExportQuery query;
    if (!first.isEmpty())
        query.startDate = first.toStdString();
    if (!last.isEmpty())
        query.endDate = last.toStdString();
    const auto answer = workspace.call(exportCallAnalytics, query);
    QCOMPARE(answer.has_value(), isAcceptable);
    if (!isAcceptable)
        QCOMPARE(codeOf(answer), ErrorCode::Invalid);
    else // no call was on these days: an archive all the same
        QVERIFY(unzipped(whole(std::get<Download>(answer->answer)).value()).empty());
}

namespace {

std::map<std::string, std::string> ofDays(CallWorkspace &workspace, const std::string &first, const std::string &last,
                                          bool withRecordings)
{
    CallExportQuery query;
    query.startDate = first;
    query.endDate = last;
    query.includeRecordings = withRecordings;
    const auto answer = workspace.call(exportCallAnalytics, query);
    if (!answer)
        qFatal("%s", answer.error().detail.c_str());
    return unzipped(whole(std::get<Download>(answer->answer)).value());
}

/// The name of the one file that ends so, of the call.
std::string fileOf(const std::map<std::string, std::string> &files, const RequestId &call, const std::string &end)
{
    for (const auto &[name, content] : files) {
        if (name.find(call.toString()) != std::string::npos && name.ends_with(end))
            return name;
    }
    return {};
}

} // namespace

void CallExportTest::l6BulkExportHasAFolderForEachCall()
{
    CallWorkspace workspace;
    const auto agent = workspace.makeAgent("../../etc: <CON>\n").agent.id; // a name is no path
    std::vector<StartedCall> calls;
    for (int day = 0; day < 3; ++day) {
        calls.push_back(workspace.talkedCall(agent, day == 1 ? oggBytes() : std::vector<std::uint8_t>()));
        workspace.clock.advance(std::chrono::hours(24));
    }
    for (int i = 0; i < 40; ++i) // more than are read at once
        calls.push_back(workspace.talkedCall(agent));
    const auto dayOf = [&](std::size_t i) { return calls[i].startedAt.toString().substr(0, 10); };

    const auto all = ofDays(workspace, dayOf(0), dayOf(42), true);
    QCOMPARE(all.size(), 2 * calls.size() + 1);
    for (const auto &call : calls) {
        const auto session = fileOf(all, call.requestId, "/session.json");
        QVERIFY(session.starts_with(call.startedAt.toString().substr(0, 10) + "/"));
        QVERIFY(session.find("..") == std::string::npos || session.find("/..") == std::string::npos);
        QCOMPARE(std::ranges::count(session, '/'), 2);
        QCOMPARE(nlohmann::json::parse(all.at(session)).at("id").get<std::string>(), call.id.toString());
        QVERIFY(all.at(fileOf(all, call.requestId, "/transcript.txt")).find("Zebra") != std::string::npos);
    }
    const auto ogg = oggBytes();
    QVERIFY(all.at(fileOf(all, calls[1].requestId, "/recording.ogg")) == std::string(ogg.begin(), ogg.end()));

    const auto middle = ofDays(workspace, dayOf(1), dayOf(1), false);
    QCOMPARE(middle.size(), 2U); // the days are inclusive, and sound comes only when it is wanted
    QVERIFY(!fileOf(middle, calls[1].requestId, "/session.json").empty());
}

void CallExportTest::l6BulkExportKeepsWhatIsPrivate()
{
    CallWorkspace workspace;
    const auto agent = workspace.makeAgent("Clinic").agent.id;
    const auto call = workspace.talkedCall(agent, oggBytes());
    workspace.setPrivate(agent, true);
    const auto day = call.startedAt.toString().substr(0, 10);
    const auto files = ofDays(workspace, day, day, true);
    QCOMPARE(files.size(), 2U);
    for (const auto &[name, content] : files)
        QVERIFY(content.find("Zebra") == std::string::npos);
}

QTEST_GUILESS_MAIN(CallExportTest)
#include "CallExportTest.moc"
