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

std::vector<CallSession> everything(const Result<CallAnalytics> &answer)
{
    std::vector<CallSession> all;
    const auto &rows = std::get<Rows<CallSession>>(answer.value().answer);
    for (;;) {
        const auto chunk = rows.next().value();
        if (chunk.empty())
            return all;
        all.insert(all.end(), chunk.begin(), chunk.end());
    }
}

const CallSessionPage &pageIn(const Result<CallAnalytics> &answer)
{
    return std::get<CallSessionPage>(answer.value().answer);
}

std::vector<std::uint8_t> oggBytes()
{
    std::vector<std::uint8_t> bytes(300'000);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 31 + i / 257);
    return bytes;
}

} // namespace

class CallLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void l1OneSessionByItsRequestId();
    void l1EverythingNewestFirst();
    void l1StreamEndsWithTheWorkspace();
    void m6PagesAndTheirEdges();
    void l2FilterMatchesIdAndType_data();
    void l2FilterMatchesIdAndType();
    void l3NeedsBothFlags();
    void l4PrivateAgentsGiveNothingAway();
    void l5ExportOfOneCall_data();
    void l5ExportOfOneCall();
    void l5NothingOfAnExportIsOnTheDisk();
    void l6BulkExportChecksItsDays_data();
    void l6BulkExportChecksItsDays();
    void m7SomebodyElsesCallIsUnknown();
    void superAdminNarrowsByOwner();
    void workspaceCountsItsCalls();

private:
    /// A call with two lines, finished, recorded when \p isRecorded.
    static StartedCall talked(CallWorkspace &workspace, AgentId agent, bool isRecorded = true)
    {
        TestCallStart in;
        in.agentId = agent;
        if (isRecorded)
            in.recordingBlobId = workspace.makeRecording(oggBytes());
        auto started = workspace.call(startTestCall, in).value();
        workspace.call(appendTurn, CallWorkspace::line(started.id, 0, TurnRole::Agent, "Good morning", 200)).value();
        workspace.call(appendTurn, CallWorkspace::line(started.id, 1, TurnRole::User, "Zebra\ncrossing", 61'234))
            .value();
        workspace.call(finishTestCall, CallWorkspace::ending(started.id)).value();
        return started;
    }
};

void CallLogTest::l1OneSessionByItsRequestId()
{
    CallWorkspace workspace;
    const auto started = talked(workspace, workspace.makeAgent("Desk").agent.id);
    CallAnalyticsQuery query;
    query.requestId = started.requestId.toString();
    const auto answer = workspace.call(getCallAnalytics, query);
    const auto &session = std::get<CallSession>(answer.value().answer);
    QCOMPARE(session.id, started.id);
    QCOMPARE(session.transcript->size(), 2u);
    QCOMPARE(session.transcript->at(1).text, "Zebra\ncrossing");
    QCOMPARE(*session.transcript->at(1).ts, started.startedAt + std::chrono::milliseconds(61'234));
    QVERIFY(!session.redacted);
    for (const auto &unknown : {RequestId::make(1).toString(), std::string("nonsense"), std::string()}) {
        query.requestId = unknown;
        QCOMPARE(codeOf(workspace.call(getCallAnalytics, query)), ErrorCode::NotFound);
    }
}

void CallLogTest::l1EverythingNewestFirst()
{
    CallWorkspace workspace;
    QVERIFY(everything(workspace.call(getCallAnalytics, {})).empty());
    workspace.fill(450);
    const auto answer = workspace.call(getCallAnalytics, {});
    const auto all = everything(answer);
    QCOMPARE(all.size(), 450u);
    for (std::size_t i = 1; i < all.size(); ++i)
        QVERIFY(std::pair(*all[i - 1].startedAt, all[i - 1].id) > std::pair(*all[i].startedAt, all[i].id));
    QVERIFY(!all.front().transcript);
    const auto wire = workspace.json("getCallAnalytics", {});
    QCOMPARE(wire.value().size(), 450u);
    QCOMPARE(wire->front().at("id").get<std::string>(), all.front().id.toString());
}

void CallLogTest::l1StreamEndsWithTheWorkspace()
{
    CallWorkspace workspace;
    workspace.fill(450);
    const auto answer = workspace.call(getCallAnalytics, {});
    const auto &rows = std::get<Rows<CallSession>>(answer->answer);
    QVERIFY(!rows.next()->empty());
    workspace.close();
    QCOMPARE(codeOf(rows.next()), ErrorCode::Cancelled);
}

void CallLogTest::m6PagesAndTheirEdges()
{
    CallWorkspace workspace;
    workspace.fill(45);
    const auto all = everything(workspace.call(getCallAnalytics, {}));
    CallAnalyticsQuery query;
    query.page = 1;
    QCOMPARE(pageIn(workspace.call(getCallAnalytics, query)).items.size(), 20u); // default
    query.pageSize = 20;
    std::vector<CallSession> paged;
    for (int page = 1; page <= 3; ++page) {
        query.page = page;
        const auto answer = workspace.call(getCallAnalytics, query);
        QCOMPARE(pageIn(answer).total, 45);
        QCOMPARE(pageIn(answer).page, page);
        QCOMPARE(pageIn(answer).pageSize, 20);
        paged.insert(paged.end(), pageIn(answer).items.begin(), pageIn(answer).items.end());
    }
    QVERIFY(paged == all);
    for (const int page : {4, 2'000'000'000}) {
        query.page = page;
        const auto beyond = workspace.call(getCallAnalytics, query);
        QVERIFY(pageIn(beyond).items.empty());
        QCOMPARE(pageIn(beyond).total, 45);
    }
    for (const auto &[page, size] : {std::pair(0, 20), std::pair(-1, 20), std::pair(1, 0), std::pair(1, 101)}) {
        query.page = page;
        query.pageSize = size;
        QCOMPARE(codeOf(workspace.call(getCallAnalytics, query)), ErrorCode::Unprocessable);
    }
}

void CallLogTest::l2FilterMatchesIdAndType_data()
{
    QTest::addColumn<int>("from"); // of the first call's request id; -1: the text as it stands
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found"); // -1: at least one, each with the text in its id
    QTest::newRow("type") << -1 << 0 << QStringLiteral("web") << 30;
    QTest::newRow("part of the type, other case") << -1 << 0 << QStringLiteral("WE") << 30;
    QTest::newRow("a type nobody has") << -1 << 0 << QStringLiteral("inbound") << 0;
    QTest::newRow("no type, no id") << -1 << 0 << QStringLiteral("xyz") << 0;
    QTest::newRow("quotes") << -1 << 0 << QStringLiteral("' OR 1=1 --") << 0;
    QTest::newRow("percent is no wildcard") << -1 << 0 << QStringLiteral("%") << 0;
    QTest::newRow("whole id") << 0 << 36 << QString() << 1;
    QTest::newRow("end of the id") << 24 << 12 << QString() << 1;
    QTest::newRow("over a hyphen") << 16 << 12 << QString() << 1;
    QTest::newRow("two letters") << 30 << 2 << QString() << -1;
}

void CallLogTest::l2FilterMatchesIdAndType()
{
    QFETCH(int, from);
    QFETCH(int, count);
    QFETCH(QString, text);
    QFETCH(int, found);
    CallWorkspace workspace;
    workspace.fill(30);
    auto words = text.toStdString();
    if (from >= 0)
        words = everything(workspace.call(getCallAnalytics, {}))
                    .front()
                    .requestId.toString()
                    .substr(static_cast<std::size_t>(from), static_cast<std::size_t>(count));
    CallAnalyticsQuery query;
    query.filter = QString::fromStdString(words).toUpper().toStdString();
    const auto all = everything(workspace.call(getCallAnalytics, query));
    if (found >= 0)
        QCOMPARE(all.size(), static_cast<std::size_t>(found));
    else
        QVERIFY(!all.empty());
    if (from >= 0)
        for (const auto &session : all)
            QVERIFY(session.requestId.toString().find(words) != std::string::npos);
    const auto alias = workspace.json("getCallAnalytics", {{"search_filter", words}});
    QCOMPARE(alias.value().size(), all.size());
    query.page = 1;
    QCOMPARE(pageIn(workspace.call(getCallAnalytics, query)).total, static_cast<std::int64_t>(all.size()));
}

void CallLogTest::l3NeedsBothFlags()
{
    CallWorkspace workspace;
    QVERIFY(workspace.call(getCallAnalytics, {}));
    for (const auto *flag : {"call_logs", "call_analytics"}) {
        const auto set = [&](bool on) {
            return workspace.write([&](Transaction &transaction) {
                return IdentityStore::setFlag(transaction, workspace.owner, flag, on);
            });
        };
        QVERIFY(set(false));
        QCOMPARE(codeOf(workspace.call(getCallAnalytics, {})), ErrorCode::Forbidden);
        QCOMPARE(codeOf(workspace.call(exportCallAnalytics, {})), ErrorCode::Forbidden);
        QVERIFY(set(true));
    }
    QVERIFY(workspace.call(getCallAnalytics, {}));
}

void CallLogTest::l4PrivateAgentsGiveNothingAway()
{
    CallWorkspace workspace;
    const auto agent = workspace.makeAgent("Clinic").agent.id;
    const auto before = talked(workspace, agent);
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
    const auto during = talked(workspace, agent);
    QCOMPARE(isRedacted(during), 1);
    workspace.setPrivate(agent, false);
    QCOMPARE(isRedacted(before), 0);
    QCOMPARE(isRedacted(during), 1); // was made in private
    workspace.setPrivate(agent, true);
    QVERIFY(workspace.call(deleteAgent, {agent, true}));
    QCOMPARE(isRedacted(before), 1); // and stays so without the agent
}

void CallLogTest::l5ExportOfOneCall_data()
{
    QTest::addColumn<bool>("isRecorded");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("recorded and wanted") << true << true;
    QTest::newRow("recorded, not wanted") << true << false;
    QTest::newRow("wanted, not recorded") << false << true;
}

void CallLogTest::l5ExportOfOneCall()
{
    QFETCH(bool, isRecorded);
    QFETCH(bool, isWanted);
    CallWorkspace workspace;
    const auto call = talked(workspace, workspace.makeAgent("Desk").agent.id, isRecorded);
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

void CallLogTest::l5NothingOfAnExportIsOnTheDisk()
{
    CallWorkspace workspace;
    const auto call = talked(workspace, workspace.makeAgent("Desk").agent.id);
    CallExportQuery query;
    query.requestId = call.requestId.toString();
    query.includeRecordings = true;
    const auto answer = workspace.call(exportCallAnalytics, query);
    QVERIFY(whole(std::get<Download>(answer->answer)));
    workspace.close();
    QVERIFY(test::StoreFiles::filesWith(workspace.files.folder(), "Zebra").isEmpty());
    QVERIFY(test::StoreFiles::filesWith(workspace.files.folder(), "Good morning").isEmpty());
}

void CallLogTest::l6BulkExportChecksItsDays_data()
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

void CallLogTest::l6BulkExportChecksItsDays()
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

void CallLogTest::m7SomebodyElsesCallIsUnknown()
{
    CallWorkspace workspace;
    workspace.fill(3);
    const auto mine = workspace.call(getCallAnalytics, {});
    QCOMPARE(everything(mine).size(), 3u);
    const auto stranger = UserId::make(1);
    QVERIFY(workspace.write([&](Transaction &transaction) {
        return transaction->execute("UPDATE call SET user_id = ? WHERE number = 1", stranger);
    }));
    QCOMPARE(everything(workspace.call(getCallAnalytics, {})).size(), 2u);
    QCOMPARE(workspace.call(listCalls, {}).value().total, 2); // the counters moved with it
    CallAnalyticsQuery query;
    query.scope = ListScope::All; // the owner is a super admin
    QCOMPARE(everything(workspace.call(getCallAnalytics, query)).size(), 3u);
}

void CallLogTest::superAdminNarrowsByOwner()
{
    CallWorkspace workspace;
    workspace.fill(3);
    CallAnalyticsQuery query;
    query.ownerUserIds = workspace.owner.toString();
    QCOMPARE(everything(workspace.call(getCallAnalytics, query)).size(), 3u);
    query.page = 1;
    QCOMPARE(pageIn(workspace.call(getCallAnalytics, query)).total, 3);
    query = {};
    query.ownerUserIds = UserId::make(1).toString();
    QCOMPARE(everything(workspace.call(getCallAnalytics, query)).size(), 0u);
    query = {};
    query.platformRoles = "developer";
    QCOMPARE(everything(workspace.call(getCallAnalytics, query)).size(), 0u);
    query.platformRoles = "developer,super_admin";
    QCOMPARE(everything(workspace.call(getCallAnalytics, query)).size(), 3u);
    query = {};
    query.organizationIds = "not an id";
    QCOMPARE(codeOf(workspace.call(getCallAnalytics, query)), ErrorCode::Unprocessable);
}

void CallLogTest::workspaceCountsItsCalls()
{
    CallWorkspace workspace;
    const auto agent = workspace.makeAgent("Desk").agent.id;
    talked(workspace, agent);
    talked(workspace, agent);
    const auto info = workspace.call(getWorkspaceInfo, {}).value();
    QCOMPARE(info.calls, 2);
    QCOMPARE(info.agents, 1);
    QCOMPARE(info.operationsImplemented, static_cast<int>(workspace.registry->operationIds().size()));
    const auto stats = workspace.call(getAgentStats, {}).value();
    QCOMPARE(stats.callsTotal, 2);
    QCOMPARE(stats.inactive, 1);
    QCOMPARE(stats.minutesTotal, 25.0 / 60);
}

QTEST_GUILESS_MAIN(CallLogTest)
#include "CallLogTest.moc"
