#include "models/calls/CallPages.h"
#include "tests/support/CallWorkspace.h"
#include "tests/support/SchemaText.h"

#include <QTest>

#include <unordered_set>

using namespace sb;
using sb::test::CallWorkspace;

class CallPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOnceByKey();
    void everyRowOnceBySkip();
    void jumpAndKeyGiveTheSameRows();
    void jumpsInNarrowedListsAreAsWalkedTo_data();
    void jumpsInNarrowedListsAreAsWalkedTo();
    void filtersCountAndListTheSame_data();
    void filtersCountAndListTheSame();
    void keysComeFromACoveringIndex_data();
    void keysComeFromACoveringIndex();
    void keyNeedsBothParts();
    void countersFollowEveryChange();
    void migratedIsFresh();

private:
    static constexpr int m_many = 100'000;

    /// One workspace for the tests that only read.
    CallWorkspace &filled()
    {
        if (!m_filled) {
            m_filled = std::make_unique<CallWorkspace>();
            m_agent = m_filled->makeAgent("Desk").agent.id;
            m_filled->fill(m_many - 1000);
            m_filled->fill(1000, m_agent);
        }
        return *m_filled;
    }
    std::unique_ptr<CallWorkspace> m_filled;
    AgentId m_agent;
};

void CallPagesTest::everyRowOnceByKey()
{
    auto &workspace = filled();
    std::unordered_set<CallId> seen;
    CallListQuery query;
    query.limit = 200;
    std::optional<CallRow> last;
    while (true) {
        const auto page = workspace.call(listCalls, query).value();
        QCOMPARE(page.total, m_many);
        for (const auto &row : page.items) {
            QVERIFY(!last || std::pair(last->startedAt, last->id) > std::pair(row.startedAt, row.id));
            QVERIFY(seen.insert(row.id).second);
            last = row;
        }
        QCOMPARE(page.hasMore, seen.size() < m_many);
        if (!page.hasMore)
            break;
        query.beforeStartedAt = last->startedAt;
        query.beforeId = last->id;
    }
    QCOMPARE(seen.size(), static_cast<std::size_t>(m_many));
}

void CallPagesTest::everyRowOnceBySkip()
{
    auto &workspace = filled();
    std::unordered_set<CallId> seen;
    CallFilter mine;
    mine.user = workspace.owner;
    for (int skip = 0; skip < m_many; skip += 5000) {
        const auto rows = workspace.read([&](Connection &connection) {
            return CallPages::rows(connection, mine, {std::nullopt, skip, 5000});
        });
        for (const auto &row : rows.value())
            QVERIFY(seen.insert(row.session.id).second);
    }
    QCOMPARE(seen.size(), static_cast<std::size_t>(m_many));
}

void CallPagesTest::jumpAndKeyGiveTheSameRows()
{
    auto &workspace = filled();
    for (const int skip : {1, 199, 50'001, m_many - 3}) {
        CallListQuery jump;
        jump.skip = skip - 1;
        jump.limit = 1;
        const auto before = workspace.call(listCalls, jump).value().items.at(0);
        jump.skip = skip;
        jump.limit = 10;
        CallListQuery byKey;
        byKey.beforeStartedAt = before.startedAt;
        byKey.beforeId = before.id;
        byKey.limit = 10;
        const auto rows = workspace.call(listCalls, jump).value();
        QVERIFY(rows == workspace.call(listCalls, byKey).value());
        byKey.skip = 2; // from the key on
        byKey.limit = 1;
        QCOMPARE(workspace.call(listCalls, byKey).value().items.at(0).id, rows.items.at(2).id);
    }
    CallListQuery beyond;
    beyond.skip = m_many;
    const auto none = workspace.call(listCalls, beyond).value();
    QVERIFY(none.items.empty() && !none.hasMore);
    QCOMPARE(none.total, m_many);
}

void CallPagesTest::jumpsInNarrowedListsAreAsWalkedTo_data()
{
    QTest::addColumn<bool>("failed");
    QTest::addColumn<int>("fromHour"); // from the first call on; below zero: open
    QTest::addColumn<int>("untilHour");
    QTest::newRow("all") << false << -1 << -1;
    QTest::newRow("a status") << true << -1 << -1;
    QTest::newRow("until the middle of a day") << false << -1 << 20;
    QTest::newRow("from the middle of a day on") << false << 5 << -1;
    QTest::newRow("a status between") << true << 3 << 26;
    QTest::newRow("within one day") << false << 2 << 3;
}

void CallPagesTest::jumpsInNarrowedListsAreAsWalkedTo()
{
    QFETCH(bool, failed);
    QFETCH(int, fromHour);
    QFETCH(int, untilHour);
    auto &workspace = filled();
    CallFilter filter;
    filter.user = workspace.owner;
    if (failed)
        filter.status = CallStatus::Failed;
    if (fromHour >= 0)
        filter.from = workspace.clock.now() + std::chrono::hours(fromHour);
    if (untilHour >= 0)
        filter.until = workspace.clock.now() + std::chrono::hours(untilHour);
    const auto rowsOf = [&](const CallWindow &window) {
        return workspace.read([&](Connection &connection) { return CallPages::rows(connection, filter, window); })
            .value();
    };
    std::vector<CallId> walked;
    CallWindow next{std::nullopt, 0, 10'000};
    for (auto rows = rowsOf(next); !rows.empty(); rows = rowsOf(next)) {
        for (const auto &row : rows)
            walked.push_back(row.session.id);
        next.after = CallWindow::Key{*rows.back().session.startedAt, rows.back().session.id};
    }
    const auto size = static_cast<std::int64_t>(walked.size());
    QVERIFY(size > 1000);
    for (const auto skip : {std::int64_t(199), std::int64_t(200), size / 3, size / 2 + 7, size - 2, size, size + 500}) {
        std::vector<CallId> jumped;
        for (const auto &row : rowsOf({std::nullopt, skip, 3}))
            jumped.push_back(row.session.id);
        const auto begin = walked.begin() + std::min(skip, size);
        QVERIFY(jumped == std::vector<CallId>(begin, begin + std::min<std::int64_t>(3, walked.end() - begin)));
    }
}

void CallPagesTest::filtersCountAndListTheSame_data()
{
    QTest::addColumn<bool>("ofAgent");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<int>("total");
    QTest::newRow("agent") << true << false << 1000;
    QTest::newRow("failed") << false << true << m_many / 10;
    QTest::newRow("agent and failed") << true << true << 100;
}

void CallPagesTest::filtersCountAndListTheSame()
{
    QFETCH(bool, ofAgent);
    QFETCH(bool, failed);
    QFETCH(int, total);
    auto &workspace = filled();
    CallListQuery query;
    query.limit = 200;
    if (ofAgent)
        query.agentId = m_agent;
    if (failed)
        query.status = CallStatus::Failed;
    int listed = 0;
    while (true) {
        const auto page = workspace.call(listCalls, query).value();
        QCOMPARE(page.total, total);
        for (const auto &row : page.items) {
            QVERIFY(!failed || row.status == CallStatus::Failed);
            QVERIFY(!ofAgent || row.agentId == query.agentId);
        }
        listed += static_cast<int>(page.items.size());
        if (!page.hasMore)
            break;
        query.beforeStartedAt = page.items.back().startedAt;
        query.beforeId = page.items.back().id;
    }
    QCOMPARE(listed, total);
}

void CallPagesTest::keysComeFromACoveringIndex_data()
{
    QTest::addColumn<bool>("ofUser");
    QTest::addColumn<bool>("ofAgent");
    QTest::addColumn<bool>("ofStatus");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("index");
    QTest::newRow("mine") << true << false << false << QString() << QStringLiteral("call_by_user");
    QTest::newRow("of an agent") << true << true << false << QString() << QStringLiteral("call_by_agent");
    QTest::newRow("of a status") << true << false << true << QString() << QStringLiteral("call_by_status");
    QTest::newRow("of both") << true << true << true << QString() << QStringLiteral("call_by_agent_status");
    QTest::newRow("everybody's") << false << false << false << QString() << QStringLiteral("call_by_time");
    QTest::newRow("with words") << true << false << false << QStringLiteral("web") << QStringLiteral("call_by_time");
}

void CallPagesTest::keysComeFromACoveringIndex()
{
    QFETCH(bool, ofUser);
    QFETCH(bool, ofAgent);
    QFETCH(bool, ofStatus);
    QFETCH(QString, words);
    QFETCH(QString, index);
    auto &workspace = filled();
    CallFilter filter;
    if (ofUser)
        filter.user = workspace.owner;
    if (ofAgent)
        filter.agent = m_agent;
    if (ofStatus)
        filter.status = CallStatus::Failed;
    filter.words = words.toStdString();
    for (const bool isAfterKey : {false, true}) {
        std::string plan;
        const auto read = workspace.read([&](Connection &connection) {
            return connection.each("EXPLAIN QUERY PLAN " + CallPages::keysSql(filter, isAfterKey),
                                   [&](const Statement &row) { plan.append(row.text(3)).append("\n"); });
        });
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QVERIFY2(plan.find("USING COVERING INDEX " + index.toStdString()) != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("TEMP B-TREE") == std::string::npos, plan.c_str()); // nothing is sorted
    }
}

void CallPagesTest::keyNeedsBothParts()
{
    CallWorkspace workspace;
    CallListQuery query;
    query.beforeId = CallId::make(1);
    const auto answer = workspace.call(listCalls, query);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unprocessable);
    QCOMPARE(answer.error().problems.at(0).loc.back(), "before_started_at");
}

void CallPagesTest::countersFollowEveryChange()
{
    CallWorkspace workspace;
    workspace.fill(40);
    const auto agree = [&] {
        return workspace
                   .read([](Connection &connection) {
                       return connection.value<std::int64_t>(
                           "SELECT (SELECT count(*) FROM (SELECT user_id, ifnull(agent_id, zeroblob(16)), status,"
                           " count(*), sum(ifnull(talked_us, 0)) FROM call GROUP BY 1, 2, 3"
                           " EXCEPT SELECT * FROM call_total)) + (SELECT count(*) FROM (SELECT * FROM call_total"
                           " WHERE total > 0 EXCEPT SELECT user_id, ifnull(agent_id, zeroblob(16)), status,"
                           " count(*), sum(ifnull(talked_us, 0)) FROM call GROUP BY 1, 2, 3))");
                   })
                   .value() == 0;
    };
    QVERIFY(agree());
    for (const auto *change :
         {"UPDATE call SET talked_us = number * 1000", "UPDATE call SET status = 6 WHERE number < 9",
          "UPDATE call SET agent_id = zeroblob(16) WHERE number % 3 = 0", "DELETE FROM call WHERE number % 4 = 1",
          "UPDATE call SET agent_name = 'x'", "DELETE FROM call"}) {
        QVERIFY(workspace.write([&](Transaction &transaction) { return transaction->execute(change); }));
        QVERIFY2(agree(), change);
    }
}

void CallPagesTest::migratedIsFresh()
{
    test::StoreFiles files;
    const auto steps = workspaceSchema();
    QVERIFY(versionsRise(steps));
    auto fresh = Connection::open(files.path("fresh"), test::StoreFiles::key(), {.access = Access::Create}).value();
    QVERIFY(migrate(*fresh, steps));
    const auto migrated = test::migratedSchemaText(files.path("old"), test::StoreFiles::key(), steps);
    QCOMPARE(QString::fromStdString(migrated), QString::fromStdString(test::schemaText(*fresh)));
    QVERIFY(migrated.find("call_total_on_update") != std::string::npos);
}

QTEST_GUILESS_MAIN(CallPagesTest)
#include "CallPagesTest.moc"
