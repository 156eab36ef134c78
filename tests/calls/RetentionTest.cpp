// Calls and recordings are kept as long as the workspace says and then deleted for good; what they cost stays.
#include "models/calls/RetentionService.h"
#include "models/calls/RetentionTask.h"
#include "tests/support/RuleWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::RuleWorkspace;

namespace {

constexpr const char *kWord = "cobaltheron"; // said by the callers of this test and by nobody else

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        m_agent = send("createAgent", {{"agent", {{"name", "Front desk"}, {"is_active", false}}}}).body["agent"]["id"];
    }
    void cleanup() { m_workspace.reset(); }

    void nothingGoesUnlessTheWorkspaceSaysSo()
    {
        finishedCall(true);
        advanceDays(5000);
        QCOMPARE(preview()["calls"].get<int>(), 0);
        QCOMPARE(send("applyRetention", Json::object()).body["calls"].get<int>(), 0);
        QCOMPARE(m_workspace->rows("call"), 1);
    }

    void thePreviewCountsWhatWouldGoAndDeletesNothing()
    {
        finishedCall(true);
        finishedCall(false);
        advanceDays(31);
        finishedCall(true);
        const auto would = send("previewRetention", {{"calls_kept_days", 30}}).body;
        QCOMPARE(would["calls"].get<int>(), 2);
        QCOMPARE(would["turns"].get<int>(), 4);
        QCOMPARE(would["recordings"].get<int>(), 1);
        QVERIFY(would["recording_bytes"].get<int>() > 0);
        const auto alone = send("previewRetention", {{"recordings_kept_days", 30}}).body;
        QCOMPARE(alone["calls"].get<int>(), 0);
        QCOMPARE(alone["recordings"].get<int>(), 1);
        QCOMPARE(m_workspace->rows("call"), 3);
        QCOMPARE(files().size(), 2);
    }

    void anOldCallGoesWithItsTranscriptItsRecordingAndItsFile()
    {
        const auto old = finishedCall(true);
        advanceDays(31);
        const auto young = finishedCall(true);
        const auto usage = m_workspace->rows("usage_session");
        const auto ledger = m_workspace->rows("ledger_posting");
        QCOMPARE(usage, 2);
        keep(0, 30);
        const auto done = send("applyRetention", Json::object());
        QCOMPARE(done.status, 200);
        QCOMPARE(done.body["calls"].get<int>(), 1);
        QCOMPARE(done.body["turns"].get<int>(), 2);
        QCOMPARE(done.body["recordings"].get<int>(), 1);
        QCOMPARE(done.body["has_more"].get<bool>(), false);
        QCOMPARE(send("getCall", {{"call_id", old}}).status, 404);
        QCOMPARE(send("getCall", {{"call_id", young}}).status, 200);
        QCOMPARE(m_workspace->rows("call"), 1);
        QCOMPARE(m_workspace->rows("call_turn"), 2);
        QCOMPARE(m_workspace->rows("blob"), 1);
        settle();
        QCOMPARE(files().size(), 1);
        // Money rows stay as they were, and so do the sums of lists.
        QCOMPARE(m_workspace->rows("usage_session"), usage);
        QCOMPARE(m_workspace->rows("ledger_posting"), ledger);
        QCOMPARE(send("listCalls", Json::object()).body["total"].get<int>(), 1);
    }

    void aRecordingMayGoBeforeItsCall()
    {
        const auto old = finishedCall(true);
        advanceDays(8);
        keep(7, 90);
        const auto done = send("applyRetention", Json::object()).body;
        QCOMPARE(done["calls"].get<int>(), 0);
        QCOMPARE(done["recordings"].get<int>(), 1);
        const auto call = send("getCall", {{"call_id", old}});
        QCOMPARE(call.status, 200);
        QCOMPARE(call.body["turns"].size(), std::size_t(2));
        QCOMPARE(send("getCallRecording", {{"call_id", old}}).status, 404);
        settle();
        QVERIFY(files().isEmpty());
        QCOMPARE(send("applyRetention", Json::object()).body["recordings"].get<int>(), 0);
    }

    void aCallThatHasNotEndedStays()
    {
        send("startTestCall", {{"agent_id", m_agent}});
        advanceDays(400);
        keep(1, 1);
        QCOMPARE(send("applyRetention", Json::object()).body["calls"].get<int>(), 0);
        QCOMPARE(m_workspace->rows("call"), 1);
    }

    void manyGoInPortionsAndTheTaskAsksUntilAllAreGone()
    {
        const int count = RetentionService::mostAtOnce + 5;
        for (int i = 0; i < count; ++i)
            finishedCall(false);
        advanceDays(31);
        keep(0, 30);
        const auto first = send("applyRetention", Json::object()).body;
        QCOMPARE(first["calls"].get<int>(), RetentionService::mostAtOnce);
        QVERIFY(first["has_more"].get<bool>());
        RetentionTask task(m_workspace->services->backend(), m_workspace->clock);
        QSignalSpy deleted(&task, &RetentionTask::deleted);
        task.check();
        QVERIFY(deleted.wait());
        QCOMPARE(m_workspace->rows("call"), 0);
    }

    void theTaskRunsOnceADayByTheClock()
    {
        keep(0, 30);
        RetentionTask task(m_workspace->services->backend(), m_workspace->clock);
        QSignalSpy deleted(&task, &RetentionTask::deleted);
        const auto old = finishedCall(false);
        task.check();
        QTRY_VERIFY(!task.isRunning());
        QVERIFY(deleted.isEmpty());
        advanceDays(31);
        task.check();
        QVERIFY(deleted.wait());
        QCOMPARE(send("getCall", {{"call_id", old}}).status, 404);
        task.check();
        QVERIFY(!task.isRunning()); // not before the day is over
        advanceDays(1);
        task.check();
        QVERIFY(task.isRunning());
        QTRY_VERIFY(!task.isRunning());
    }

    void theAuditLogSaysHowMuchWentAndNoWordOfIt()
    {
        finishedCall(true);
        advanceDays(31);
        keep(0, 30);
        send("applyRetention", Json::object());
        const auto entries = send("listAuditEntries", {{"limit", 1}}).body["items"];
        QCOMPARE(entries[0]["operation"].get<std::string>(), std::string("applyRetention"));
        QCOMPARE(entries[0]["topic"].get<std::string>(), std::string("calls"));
        QVERIFY(entries[0].dump().find("\"calls\"") != std::string::npos);
        QVERIFY(entries[0].dump().find(kWord) == std::string::npos);
    }

    void onlyTheOwnerOfTheWorkspaceMay()
    {
        const auto member = m_workspace->makeUser("member", Role::OrgAdmin, m_workspace->makeOrg("Example Partners"));
        QCOMPARE(send("applyRetention", Json::object(), RuleWorkspace::as(member)).status, 403);
        QCOMPARE(send("previewRetention", Json::object(), RuleWorkspace::as(member)).status, 403);
    }

    void timesBeyondTheBoundsAreRefused()
    {
        QCOMPARE(send("updateWorkspaceSettings", {{"calls_kept_days", -1}}).status, 422);
        QCOMPARE(send("updateWorkspaceSettings", {{"calls_kept_days", 4000}}).status, 422);
        QCOMPARE(send("updateWorkspaceSettings", {{"backup_rhythm", "hourly"}}).status, 422);
        const auto set = send("updateWorkspaceSettings", {{"calls_kept_days", 30}, {"backup_rhythm", "weekly"}});
        QCOMPARE(set.status, 200);
        const auto now = send("getWorkspaceSettings", Json::object()).body;
        QCOMPARE(now["calls_kept_days"].get<int>(), 30);
        QCOMPARE(now["recordings_kept_days"].get<int>(), 0);
        QCOMPARE(now["backup_rhythm"].get<std::string>(), std::string("weekly"));
        QCOMPARE(now["backups_kept"].get<int>(), 7);
        QCOMPARE(now["allow_private_tool_hosts"].get<bool>(), false);
    }

private:
    test::RuleAnswer send(std::string_view operation, const Json &in, CallOptions options = {})
    {
        return m_workspace->send(operation, in, std::move(options));
    }
    Json preview() { return send("previewRetention", Json::object()).body; }
    void keep(int recordings, int calls)
    {
        QCOMPARE(
            send("updateWorkspaceSettings", {{"recordings_kept_days", recordings}, {"calls_kept_days", calls}}).status,
            200);
    }
    void advanceDays(int days) { m_workspace->clock.advance(std::chrono::hours(24) * days); }
    /// Whatever was posted to the store thread is done.
    void settle()
    {
        if (!m_workspace->write([](Transaction &) -> Result<> { return {}; }))
            qFatal("nothing was written");
    }
    QStringList files() const
    {
        return QDir(QString::fromStdString(m_workspace->store->folder().blobs())).entryList(QDir::Files);
    }

    std::string finishedCall(bool recorded)
    {
        const auto id = send("startTestCall", {{"agent_id", m_agent}, {"user_identifier", "+15550123"}})
                            .body["id"]
                            .get<std::string>();
        int ordinal = 0;
        for (const char *role : {"agent", "user"})
            send("appendTurn",
                 {{"call_id", id}, {"ordinal", ordinal++}, {"role", role}, {"text", kWord}, {"ts_offset_ms", 0}});
        Json end{{"call_id", id},
                 {"status", "completed"},
                 {"end_reason", "caller_hung_up"},
                 {"ended_by", "user"},
                 {"duration_seconds", 60}};
        if (recorded)
            end["recording_blob_id"] = blob();
        const auto finished = send("finishTestCall", end);
        if (finished.status >= 300)
            qFatal("%s", finished.body.dump().c_str());
        return id;
    }
    std::string blob()
    {
        const auto &blobs = m_workspace->store->blobs();
        const auto ticket = m_workspace
                                ->write([&](Transaction &transaction) {
                                    return blobs.begin(transaction, "audio/ogg", m_workspace->clock.now());
                                })
                                .value();
        auto writer = blobs.writer(*ticket).value();
        const std::vector<std::uint8_t> bytes(1000, 7);
        if (!writer->append(bytes))
            qFatal("not written");
        const auto size = writer->finish().value();
        if (!m_workspace->write(
                [&](Transaction &transaction) { return blobs.finished(transaction, ticket->id, size); }))
            qFatal("not kept");
        return ticket->id.toString();
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    Json m_agent;
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "RetentionTest.moc"
