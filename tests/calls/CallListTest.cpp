// Filters of the call list: what an index answers, what calls are walked over for, and how both are counted.
#include "models/calls/CallPages.h"
#include "models/calls/CallScan.h"
#include "models/calls/CallStore.h"
#include "tests/support/KeptCalls.h"

#include <QTest>

using namespace sb;
using namespace sb::test;

class CallListTest final : public test::KeptCalls
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fill(); }
    void cleanupTestCase() { m.reset(); }

    void everyFilterHasItsCallsOnceInOrder_data();
    void everyFilterHasItsCallsOnceInOrder();
    void pairsOfFilters();
    void datesAreCountedByDays_data();
    void datesAreCountedByDays();
    void dayCountersFollowEveryChange();
    void jumpsInsideDates();
    void rareCallIsFoundByGoingOn();
    void countGoesOnToTheEnd();
    void walksReadIndexesInTheirOrder_data();
    void walksReadIndexesInTheirOrder();
    void badFiltersAreTold();

private:
    std::string planOf(const std::string &sql);
};

void CallListTest::everyFilterHasItsCallsOnceInOrder_data()
{
    QTest::addColumn<int>("filter");
    const char *const names[] = {"status",   "agent",   "agent and status", "direction", "reason",  "language",
                                 "shortest", "longest", "length",           "cheapest",  "dearest", "everything"};
    int at = 0;
    for (const auto *name : names)
        QTest::newRow(name) << at++;
}

void CallListTest::everyFilterHasItsCallsOnceInOrder()
{
    QFETCH(int, filter);
    const auto isEnglish = [](const Kept &call) { return call.language == "en" || call.language == "en-GB"; };
    CallListQuery query;
    query.limit = 37;
    auto &criteria = query.criteria;
    Wanted wanted;
    switch (filter) {
    case 0:
        query.status = CallStatus::Failed;
        wanted = [](const Kept &call) { return call.status == CallStatus::Failed; };
        break;
    case 1:
        query.agentId = m_agents[1];
        wanted = [this](const Kept &call) { return call.agent == m_agents[1]; };
        break;
    case 2:
        query.agentId = m_agents[1];
        query.status = CallStatus::Failed;
        wanted = [this](const Kept &call) { return call.agent == m_agents[1] && call.status == CallStatus::Failed; };
        break;
    case 3:
        criteria.callType = CallType::Outbound;
        wanted = [](const Kept &call) { return call.type == CallType::Outbound; };
        break;
    case 4:
        criteria.endReason = "agent_error";
        wanted = [](const Kept &call) { return call.reason == "agent_error"; };
        break;
    case 5:
        criteria.language = "en";
        wanted = isEnglish;
        break;
    case 6:
        criteria.minSeconds = 200;
        wanted = [](const Kept &call) { return call.seconds >= 200; };
        break;
    case 7:
        criteria.maxSeconds = 10;
        wanted = [](const Kept &call) { return call.seconds <= 10; };
        break;
    case 8:
        criteria.minSeconds = 10;
        criteria.maxSeconds = 90.5;
        wanted = [](const Kept &call) { return call.seconds >= 10 && call.seconds <= 90.5; };
        break;
    case 9:
        criteria.minCostUsd = Money::fromMicros(45'000);
        wanted = [](const Kept &call) { return call.cost && *call.cost >= Money::fromMicros(45'000); };
        break;
    case 10:
        criteria.maxCostUsd = Money::fromMicros(9000);
        wanted = [](const Kept &call) { return call.cost && *call.cost <= Money::fromMicros(9000); };
        break;
    default:
        query.agentId = m_agents[0];
        query.status = CallStatus::Completed;
        criteria.callType = CallType::Inbound;
        criteria.language = "en";
        criteria.maxSeconds = 250;
        criteria.maxCostUsd = Money::fromMicros(80'000);
        criteria.startedFrom = m_kept[600].startedAt;
        criteria.startedUntil = m_kept[50].startedAt;
        wanted = [this, isEnglish](const Kept &call) {
            return call.agent == m_agents[0] && call.status == CallStatus::Completed &&
                   call.type == CallType::Inbound && isEnglish(call) && call.seconds <= 250 && call.cost &&
                   *call.cost <= Money::fromMicros(80'000) && call.startedAt >= m_kept[600].startedAt &&
                   call.startedAt < m_kept[50].startedAt;
        };
    }
    const auto calls = expected(wanted);
    QVERIFY(!calls.empty() && calls.size() < m_kept.size());
    QVERIFY(listed(query) == calls);
    query.limit = 200;
    QVERIFY(listed(query) == calls);
}

void CallListTest::pairsOfFilters()
{
    // Each with dates, which ride on the order.
    const auto from = m_kept[500].startedAt;
    const auto until = m_kept[100].startedAt;
    const auto isInside = [&](const Kept &call) { return call.startedAt >= from && call.startedAt < until; };
    CallListQuery query;
    query.limit = 11;
    query.criteria.startedFrom = from;
    query.criteria.startedUntil = until;
    QVERIFY(listed(query) == expected(isInside));
    query.criteria.endReason = "caller_hung_up";
    QVERIFY(listed(query) ==
            expected([&](const Kept &call) { return isInside(call) && call.reason == "caller_hung_up"; }));
    query.criteria.endReason = {};
    query.agentId = m_agents[2];
    QVERIFY(listed(query) == expected([&](const Kept &call) { return isInside(call) && call.agent == m_agents[2]; }));
    query.criteria.startedUntil = from; // nothing lies between
    QVERIFY(listed(query) == expected([](const Kept &) { return false; }));
}

void CallListTest::datesAreCountedByDays_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<qint64>("shift");
    for (const auto &[first, last, shift] :
         {std::tuple(-1, 300, 0LL), std::tuple(300, -1, 0LL), std::tuple(650, 20, 1LL), std::tuple(650, 20, -1LL),
          std::tuple(310, 300, 0LL), std::tuple(300, 310, 0LL), std::tuple(699, 0, 86'400'000'000LL)})
        QTest::addRow("%d to %d, %lld", first, last, shift) << first << last << qint64(shift);
}

void CallListTest::datesAreCountedByDays()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(qint64, shift);
    const auto at = [&](int row) {
        return Instant::fromMicroseconds(m_kept[static_cast<std::size_t>(row)].startedAt.microseconds() + shift);
    };
    for (const bool ofAgent : {false, true}) {
        CallListQuery query;
        query.limit = 1;
        if (ofAgent) {
            query.agentId = m_agents[0];
            query.status = CallStatus::Failed;
        }
        if (first >= 0)
            query.criteria.startedFrom = at(first);
        if (last >= 0)
            query.criteria.startedUntil = at(last);
        const auto total = std::ranges::count_if(m_kept, [&](const Kept &call) {
            return (first < 0 || call.startedAt >= at(first)) && (last < 0 || call.startedAt < at(last)) &&
                   (!ofAgent || (call.agent == m_agents[0] && call.status == CallStatus::Failed));
        });
        const auto page = m->call(listCalls, query).value();
        QCOMPARE(page.total, total);
        QVERIFY(page.isTotalExact);
    }
}

void CallListTest::dayCountersFollowEveryChange()
{
    RuleWorkspace other;
    const auto faults = [&] {
        return other
            .read([](Connection &connection) {
                return connection.value<std::int64_t>(
                    "SELECT count(*) FROM (SELECT user_id, started_at / 86400000000, ifnull(agent_id, zeroblob(16)),"
                    " status, count(*) FROM call GROUP BY 1, 2, 3, 4 EXCEPT SELECT * FROM call_day)");
            })
            .value();
    };
    const auto agent = other.send("createAgent", {{"agent", {{"name", "Desk"}, {"is_active", false}}}});
    for (int i = 0; i < 9; ++i) {
        other.clock.advance(std::chrono::hours(7));
        QCOMPARE(other.send("startTestCall", {{"agent_id", agent.body["agent"]["id"]}}).status, 201);
    }
    QCOMPARE(faults(), 0);
    for (const auto *change :
         {"UPDATE call SET status = 6 WHERE number % 2", "UPDATE call SET agent_id = NULL",
          "UPDATE call SET started_at = started_at + 86400000000", "DELETE FROM call WHERE number < 4"}) {
        QVERIFY(other.write([&](Transaction &transaction) { return transaction->execute(change); }));
        QCOMPARE(faults(), 0);
    }
    QCOMPARE(other.call(listCalls, {}).value().total, 6);
}

void CallListTest::jumpsInsideDates()
{
    CallListQuery query;
    query.criteria.startedUntil = m_kept[100].startedAt;
    const auto calls = expected([&](const Kept &call) { return call.startedAt < m_kept[100].startedAt; });
    query.skip = 250;
    query.limit = 3;
    const auto page = m->call(listCalls, query).value();
    QCOMPARE(page.items.front().id, calls[250]);
    QCOMPARE(page.total, static_cast<std::int64_t>(calls.size()));
    query.criteria.callType = CallType::Outbound;
    QCOMPARE(m->call(listCalls, query).error().code, ErrorCode::Unprocessable); // nobody knows the place
}

void CallListTest::rareCallIsFoundByGoingOn()
{
    RuleWorkspace many;
    constexpr int before = static_cast<int>(CallScan::keysAtOnce) + 500;
    const auto filled = many.write([&](Transaction &transaction) -> Result<> {
        for (int i = 0; i <= before; ++i) {
            const auto at = many.clock.now() + std::chrono::seconds(i);
            StoredCall row;
            auto &session = row.session;
            session.id = CallId::make(at.milliseconds());
            session.requestId = RequestId::make(at.milliseconds());
            session.userId = many.owner;
            session.agentName = "Desk";
            session.callType = i == 0 ? CallType::Outbound : CallType::Inbound;
            session.direction = CallDirection::Web;
            session.status = CallStatus::Completed;
            session.createdAt = at;
            session.startedAt = at;
            if (auto added = CallStore::insert(transaction, row); !added)
                return added;
        }
        return {};
    });
    QVERIFY(filled);
    CallListQuery query;
    query.criteria.callType = CallType::Outbound;
    const auto first = many.call(listCalls, query).value();
    QVERIFY(first.items.empty() && first.hasMore && !first.isTotalExact);
    query.beforeStartedAt = first.next->startedAt;
    query.beforeId = first.next->id;
    const auto second = many.call(listCalls, query).value();
    QCOMPARE(second.items.size(), 1u);
    QVERIFY(!second.hasMore && second.next.isAbsent());

    CallCountQuery counting;
    counting.criteria.callType = CallType::Outbound;
    const auto part = many.call(countCalls, counting).value();
    QCOMPARE(part.counted, 0);
    QCOMPARE(part.examined, CallScan::keysAtOnce);
    QCOMPARE(part.length, before + 1);
    counting.beforeStartedAt = part.next->startedAt;
    counting.beforeId = part.next->id;
    const auto rest = many.call(countCalls, counting).value();
    QCOMPARE(rest.counted, 1);
    QCOMPARE(rest.examined, 501);
    QVERIFY(rest.next.isAbsent());
}

void CallListTest::countGoesOnToTheEnd()
{
    CallCountQuery query;
    query.criteria.callType = CallType::Inbound;
    const auto calls = expected([](const Kept &call) { return call.type == CallType::Inbound; });
    const auto count = m->call(countCalls, query).value();
    QCOMPARE(count.counted, m_expected);
    QCOMPARE(count.length, static_cast<std::int64_t>(m_kept.size()));
    QCOMPARE(count.marks.size(), calls.size() / 100);
    QCOMPARE(count.marks[1].id, calls[199]); // from which the two hundred first stand above
    query.criteria = {};
    const auto all = m->call(countCalls, query).value();
    QCOMPARE(all.counted, static_cast<std::int64_t>(m_kept.size()));
    QVERIFY(all.next.isAbsent());
}

void CallListTest::walksReadIndexesInTheirOrder_data()
{
    QTest::addColumn<bool>("ofAgent");
    QTest::addColumn<bool>("ofTag");
    QTest::addColumn<QString>("index");
    QTest::newRow("all") << false << false << QStringLiteral("COVERING INDEX call_scan");
    QTest::newRow("agent") << true << false << QStringLiteral("INDEX call_by_agent ");
    QTest::newRow("tag") << false << true << QStringLiteral("COVERING INDEX call_by_tag");
}

void CallListTest::walksReadIndexesInTheirOrder()
{
    QFETCH(bool, ofAgent);
    QFETCH(bool, ofTag);
    QFETCH(QString, index);
    CallFilter filter;
    filter.user = m->owner;
    filter.language = "en";
    filter.shortestUs = 1;
    filter.dearest = Money();
    filter.endReason = "agent_error";
    filter.type = CallType::Inbound;
    filter.from = m_kept.back().startedAt;
    if (ofAgent)
        filter.agent = m_agents[0];
    else
        filter.status = CallStatus::Failed;
    if (ofTag)
        filter.tag = "vip";
    for (const bool isAfterKey : {false, true}) {
        const auto plan = planOf(CallScan::sql(filter, isAfterKey));
        QVERIFY2(plan.find(index.toStdString()) != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("TEMP B-TREE") == std::string::npos, plan.c_str());
    }
    filter.said = "hello";
    const auto plan = planOf(CallScan::sql(filter, true));
    QVERIFY2(plan.find("VIRTUAL TABLE") < plan.find("call_by_words"), plan.c_str()); // the text is the outer loop
    QVERIFY2(plan.find("TEMP B-TREE") == std::string::npos, plan.c_str());
}

std::string CallListTest::planOf(const std::string &sql)
{
    std::string plan;
    const auto told = m->read([&](Connection &connection) {
        return connection.each("EXPLAIN QUERY PLAN " + sql,
                               [&](const Statement &row) { plan.append(row.text(3)).append("\n"); });
    });
    return told ? plan : told.error().detail;
}

void CallListTest::badFiltersAreTold()
{
    for (const auto &query : {nlohmann::json{{"said", "..."}},
                              {{"min_seconds", -1}},
                              {{"call_type", "fax"}},
                              {{"started_from", "yesterday"}},
                              {{"max_cost_usd", "much"}},
                              {{"language", "e"}}})
        QCOMPARE(m->send("listCalls", query).status, 422);
    QCOMPARE(m->send("countCalls", {{"before_id", m_kept[0].id.toString()}}).status, 422);
}

QTEST_GUILESS_MAIN(CallListTest)
#include "CallListTest.moc"
