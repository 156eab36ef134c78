#include "tests/support/CallWorkspace.h"

#include <QTest>

using namespace sb;
using sb::test::CallWorkspace;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
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
    void m7SomebodyElsesCallIsUnknown();
    void superAdminNarrowsByOwner();
    void workspaceCountsItsCalls();
};

void CallLogTest::l1OneSessionByItsRequestId()
{
    CallWorkspace workspace;
    const auto started = workspace.talkedCall(workspace.makeAgent("Desk").agent.id);
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
    if (sb::test::RuleDoor::isHttp())
        QSKIP("over HTTP the stream is the server's: tests/server/StreamsTest");
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
                return IdentityStore::setFlag(transaction, workspace.owner, flag, on, workspace.clock.now());
            });
        };
        QVERIFY(set(false));
        QCOMPARE(codeOf(workspace.call(getCallAnalytics, {})), ErrorCode::Forbidden);
        QCOMPARE(codeOf(workspace.call(exportCallAnalytics, {})), ErrorCode::Forbidden);
        QVERIFY(set(true));
    }
    QVERIFY(workspace.call(getCallAnalytics, {}));
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
    workspace.talkedCall(agent);
    workspace.talkedCall(agent);
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
