// Calls by the day: sums of counters and index together, whatever the hour at which days begin.
#include "models/contract/CallDays.h"
#include "tests/support/KeptCalls.h"

#include <QTest>

using namespace sb;
using namespace sb::test;

namespace {

constexpr std::int64_t dayUs = 86'400'000'000;

Instant shifted(Instant moment, std::int64_t us)
{
    return Instant::fromMicroseconds(moment.microseconds() + us);
}

} // namespace

class CallDaysTest final : public test::KeptCalls
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        fill();
        m->clock.advance(700 * apart);
    }
    void cleanupTestCase() { m.reset(); }

    void daysHoldEachCallOnce_data();
    void daysHoldEachCallOnce();
    void earlierWeeksAreCountedUpToTheSameTime();
    void delaysAreOfMeasuredCalls();
    void everyStatusHasItsPlace();
    void aFreshWorkspaceHasDaysAndNoCalls();
    void othersCallsAreNotCounted();
    void wrongQuestionsAreRefused();
};

void CallDaysTest::daysHoldEachCallOnce_data()
{
    QTest::addColumn<int>("offset");
    for (const int offset : {0, 330, -480, 840, -840, 1})
        QTest::addRow("%d minutes", offset) << offset;
}

void CallDaysTest::daysHoldEachCallOnce()
{
    QFETCH(int, offset);
    const auto answer = m->call(getCallDays, {.days = 20, .utcOffsetMinutes = offset}).value();
    QCOMPARE(answer.days.size(), 20u);
    QVERIFY(answer.firstCallAt == m_kept.back().startedAt);
    QVERIFY(answer.days.back().start <= answer.until && answer.until < answer.days.back().end);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < answer.days.size(); ++i) {
        const auto &day = answer.days[i];
        QCOMPARE((day.start.microseconds() + offset * 60'000'000LL) % dayUs, 0LL);
        if (i > 0)
            QVERIFY(answer.days[i - 1].end == day.start);
        const auto with = [&](CallStatus status) {
            return std::ranges::count_if(m_kept, [&](const Kept &call) {
                return call.status == status && call.startedAt >= day.start && call.startedAt < day.end;
            });
        };
        QCOMPARE(day.completed, with(CallStatus::Completed));
        QCOMPARE(day.failed, with(CallStatus::Failed));
        QCOMPARE(day.calls, day.completed + day.failed);
        QCOMPARE(day.ended(), day.calls);
        sum += day.calls;
    }
    QCOMPARE(sum, static_cast<std::int64_t>(m_kept.size()));
}

void CallDaysTest::earlierWeeksAreCountedUpToTheSameTime()
{
    for (const int offset : {0, 330}) {
        const auto answer = m->call(getCallDays, {.days = 1, .utcOffsetMinutes = offset}).value();
        QCOMPARE(answer.soFarBefore.size(), 1u); // the first call is of the day two weeks before, but not of its start
        for (std::size_t week = 0; week < answer.soFarBefore.size(); ++week) {
            const auto back = static_cast<std::int64_t>(week + 1) * -7 * dayUs;
            const auto from = shifted(answer.days[0].start, back);
            const auto until = shifted(answer.until, back);
            QVERIFY(from >= *answer.firstCallAt);
            QCOMPARE(answer.soFarBefore[week], std::ranges::count_if(m_kept, [&](const Kept &call) {
                         return call.startedAt >= from && call.startedAt < until;
                     }));
        }
    }
}

void CallDaysTest::delaysAreOfMeasuredCalls()
{
    const auto before = m->call(getCallDays, {.days = 3, .utcOffsetMinutes = {}}).value();
    for (const auto &day : before.days)
        QVERIFY(day.measured == 0 && day.medianDelayMs.isNull() && day.p95DelayMs.isNull());
    const auto &day = before.days[1]; // whole
    QVERIFY(day.calls > 20 && day.calls < 100);
    // 10, 20, 30, … of every call but the newest, which was not measured.
    QVERIFY(m->write([&](Transaction &transaction) {
        return transaction->execute(
            "UPDATE call SET agent_average_ms = 10 * (SELECT count(*) FROM call o WHERE"
            " o.started_at >= ?1 AND o.number <= call.number) WHERE started_at >= ?1 AND"
            " started_at < ?2 AND number < (SELECT max(number) FROM call WHERE started_at < ?2)",
            day.start, day.end);
    }));
    const auto after = m->call(getCallDays, {.days = 3, .utcOffsetMinutes = {}}).value().days[1];
    const auto measured = day.calls - 1;
    QCOMPARE(after.measured, measured);
    QVERIFY(after.medianDelayMs == static_cast<int>(10 * ((measured + 1) / 2)));
    QVERIFY(after.p95DelayMs == static_cast<int>(10 * ((measured * 95 + 99) / 100)));
}

void CallDaysTest::everyStatusHasItsPlace()
{
    RuleWorkspace other;
    const auto agent = other.send("createAgent", {{"agent", {{"name", "Desk"}, {"is_active", false}}}});
    for (int i = 0; i < 9; ++i)
        QCOMPARE(other.send("startTestCall", {{"agent_id", agent.body["agent"]["id"]}}).status, 201);
    // Nine calls, one of each status.
    QVERIFY(other.write([](Transaction &transaction) {
        return transaction->execute(
            "UPDATE call SET status = 1 + (SELECT count(*) FROM call o WHERE o.number < call.number)");
    }));
    for (const int offset : {0, 60}) {
        const auto today = other.call(getCallDays, {.days = 2, .utcOffsetMinutes = offset}).value().days.back();
        QCOMPARE(today.calls, 9);
        QCOMPARE(today.running, 4);
        QCOMPARE(today.completed, 1);
        QCOMPARE(today.failed, 1);
        QCOMPARE(today.unanswered, 2);
        QCOMPARE(today.cancelled, 1);
        QCOMPARE(today.ended(), 5);
    }
}

void CallDaysTest::aFreshWorkspaceHasDaysAndNoCalls()
{
    RuleWorkspace fresh;
    const auto answer = fresh.call(getCallDays, {}).value();
    QCOMPARE(answer.days.size(), 14u);
    QVERIFY(answer.firstCallAt.isNull());
    QVERIFY(answer.soFarBefore.empty());
    for (const auto &day : answer.days)
        QCOMPARE(day.calls, 0);
}

void CallDaysTest::othersCallsAreNotCounted()
{
    const auto member = m->makeUser("dana", Role::Developer, m->makeOrg("Example Partners"));
    const auto answer = m->send("getCallDays", nlohmann::json::object(), RuleWorkspace::as(member));
    QCOMPARE(answer.status, 200);
    for (const auto &day : answer.body["days"])
        QCOMPARE(day["calls"].get<int>(), 0);
}

void CallDaysTest::wrongQuestionsAreRefused()
{
    for (const auto &query : {nlohmann::json{{"days", 0}}, {{"days", 93}}, {{"utc_offset_minutes", 841}}})
        QCOMPARE(m->send("getCallDays", query).status, 422);
}

QTEST_GUILESS_MAIN(CallDaysTest)
#include "CallDaysTest.moc"
