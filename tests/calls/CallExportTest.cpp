#include "tests/support/CallWorkspace.h"

#include <QTest>

#include <zip.h>

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

/// What libzip finds in an archive, checksums verified.
std::map<std::string, std::string> unzipped(const std::vector<std::uint8_t> &bytes)
{
    std::map<std::string, std::string> files;
    zip_error_t error{};
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) {
        zip_source_free(source);
        return {{"not an archive", zip_error_strerror(&error)}};
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t entry{};
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &entry);
        std::string content(entry.size, '\0');
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        const auto count = zip_fread(file, content.data(), content.size());
        char more = 0;
        const auto end = zip_fread(file, &more, 1); // here the checksum is compared
        if (count != static_cast<zip_int64_t>(content.size()) || end != 0 || zip_fclose(file) != 0)
            content = "unreadable";
        files.emplace(entry.name, std::move(content));
    }
    zip_close(archive);
    return files;
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
    // What is acceptable is refused all the same, and plainly: nobody would deliver it yet.
    QCOMPARE(codeOf(workspace.call(exportCallAnalytics, query)),
             isAcceptable ? ErrorCode::Unavailable : ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(CallExportTest)
#include "CallExportTest.moc"
