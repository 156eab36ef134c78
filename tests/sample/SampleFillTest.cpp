// What `switchboard sample` leaves in a workspace: a business whose books are sound, the same for the same seed.
#include "models/sample/SampleFill.h"
#include "models/calls/CallLabelStore.h"
#include "models/calls/CallPages.h"
#include "models/calls/CallWords.h"
#include "models/calls/SampleMark.h"
#include "models/money/LedgerProof.h"
#include "models/money/UsageSums.h"
#include "models/sample/SampleCalls.h"
#include "tests/support/RuleWorkspace.h"

#include <QTest>

#include <set>

using namespace sb;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::RuleWorkspace;

namespace {

constexpr std::int64_t someCalls = 3000;

SampleReport filled(RuleWorkspace &workspace, std::int64_t calls = someCalls, std::int64_t seed = 7,
                    bool isBeside = false)
{
    const auto report =
        SampleFill(*workspace.store, {calls, seed, workspace.clock.now(), isBeside}).run([](const SampleReport &) {
            return true;
        });
    if (!report)
        qFatal("%s", report.error().detail.c_str());
    return *report;
}

std::int64_t count(RuleWorkspace &workspace, const std::string &sql)
{
    return workspace.read([&](Connection &connection) { return connection.value<std::int64_t>(sql); })->value_or(0);
}

/// Every row of a statement, as text.
std::vector<std::string> rowsOf(RuleWorkspace &workspace, const std::string &sql)
{
    return workspace
        .read([&](Connection &connection) {
            return connection.rows<std::string>(sql, [](const Statement &row) {
                std::string text;
                for (int column = 0; column < row.columnCount(); ++column)
                    text += row.get<std::string>(column) + "|";
                return text;
            });
        })
        .value();
}

/// Of a table, all columns but these.
std::string rowsSql(const std::string &table, const std::string &columns)
{
    return "SELECT " + columns + " FROM " + table;
}

std::string faultOf(RuleWorkspace &workspace)
{
    const auto proof = workspace.read([](Connection &connection) { return LedgerProof::run(connection); });
    if (!proof)
        return proof.error().detail;
    if (!proof->isSound())
        return proof->faults.front();
    constexpr auto sums =
        "SELECT count(*) FROM (SELECT kind, id, service, hour, usage_type, sum(base) b, sum(markup) m,"
        " sum(commission) c FROM (%1) GROUP BY kind, id, service, hour, usage_type"
        " EXCEPT SELECT kind, id, service, hour, usage_type, base, markup, commission FROM usage_sum)";
    const std::string of = "settled_at / 3600000000 AS hour, usage_type, base, markup, commission FROM usage_session";
    auto wrong = std::string(sums);
    wrong.replace(wrong.find("%1"), 2,
                  "SELECT 1 AS kind, zeroblob(16) AS id, 0 AS service, " + of + " UNION ALL SELECT 2, user_id, 0, " +
                      of + " UNION ALL SELECT 3, org_id, 0, " + of + " UNION ALL SELECT 4, agent_id, 0, " + of);
    if (count(workspace, wrong) != 0)
        return "the sums by the hour are not those of the usage";
    if (count(workspace, "SELECT ifnull(sum(sessions), 0) FROM usage_sum WHERE kind = 1") !=
        count(workspace, "SELECT count(*) FROM usage_session"))
        return "the sums count other sessions";
    if (count(workspace,
              "SELECT count(*) FROM (SELECT user_id, agent_id, status, count(*), ifnull(sum(talked_us), 0) FROM call"
              " GROUP BY 1, 2, 3 EXCEPT SELECT user_id, agent_id, status, total, talked_us"
              " FROM call_total)") != 0)
        return "the counters are not those of the calls";
    if (count(workspace, "SELECT count(*) FROM (SELECT owner, folded, count(*) FROM call_tag GROUP BY 1, 2"
                         " EXCEPT SELECT owner, folded, total FROM call_tag_total)") != 0)
        return "the counters are not those of the tags";
    if (count(workspace, "SELECT count(*) FROM usage_session u WHERE total > 0 AND (SELECT -amount FROM ledger_posting"
                         " p WHERE p.session = u.session AND p.kind = 5 AND p.place = 0) IS NOT total") != 0)
        return "a call was not paid as it was rated";
    if (count(workspace, "SELECT count(*) FROM call c WHERE message_count <> (SELECT count(*) FROM call_turn t"
                         " WHERE t.call_number = c.number AND t.role <= 2)") != 0)
        return "a call counts other lines than it has";
    return {};
}

} // namespace

class SampleFillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void booksAreSound();
    void sameSeedGivesTheSameRows();
    void anotherSeedGivesOtherCalls();
    void aBatchHasTheRowsOfSingleCalls();
    void stoppedBetweenBatchesItIsSound();
    void markStaysAndNamesSayIt();
    void aSeedIsFilledOnce();
    void besideRealCallsItLeavesTheOwnerAlone();
    void hasEveryKindOfThing();
    void callsHaveTheRhythmOfAWeekAndGrow();
    void callsAreOverBeforeNow();
};

void SampleFillTest::booksAreSound()
{
    RuleWorkspace workspace;
    const auto report = filled(workspace);
    QCOMPARE(report.calls, someCalls);
    QVERIFY(!report.isCancelled);
    QCOMPARE(workspace.rows("call"), someCalls);
    QCOMPARE(faultOf(workspace), std::string());
    QCOMPARE(count(workspace, "SELECT balance FROM ledger_account WHERE kind = 8"), 0); // nothing is written off
    QVERIFY(workspace.rows("usage_session") > someCalls / 2);
}

void SampleFillTest::sameSeedGivesTheSameRows()
{
    RuleWorkspace one;
    RuleWorkspace two;
    filled(one);
    filled(two);
    // whoever owns a workspace, and the product's own accounts, have other ids in each
    for (const auto &sql :
         {rowsSql("call", "number, hex(id), hex(request_id), hex(agent_id), agent_name, status, started_at, ended_at,"
                          " talked_us, end_reason, from_number, agent_p95_ms"),
          rowsSql("call_turn", "call_number, ordinal, role, text, started_ms, ended_ms, tool_result, heard_us"),
          rowsSql("call_tag", "call_number, tag"), rowsSql("call_note", "call_number, note"),
          rowsSql("usage_session", "hex(session), base, markup, total, commission"),
          rowsSql("usage_unit", "session_number, place, quantity, total"),
          rowsSql("ledger_posting", "number, account, seq, kind, amount, balance_after, created_at, hex(session)"),
          rowsSql("wallet_grant", "number, hex(id), account, amount, remaining, expires_at"),
          rowsSql("organization", "name, org_type, commission, markup"), rowsSql("phone_line", "hex(id), number")})
        QVERIFY2(rowsOf(one, sql) == rowsOf(two, sql), sql.c_str());
}

void SampleFillTest::anotherSeedGivesOtherCalls()
{
    RuleWorkspace one;
    RuleWorkspace two;
    filled(one, 200, 1);
    filled(two, 200, 2);
    const auto sql = rowsSql("call", "hex(id)");
    const auto first = rowsOf(one, sql);
    std::set<std::string> ids(first.begin(), first.end());
    for (const auto &id : rowsOf(two, sql))
        QVERIFY(!ids.contains(id));
}

/// The same calls through the ways that a real one takes, row by row.
void SampleFillTest::aBatchHasTheRowsOfSingleCalls()
{
    RuleWorkspace batch;
    RuleWorkspace single;
    const SamplePlan plan{400, 3, batch.clock.now(), false};
    const auto write = [&](RuleWorkspace &workspace, auto one, auto end) {
        const auto written = workspace.write([&](Transaction &transaction) -> Result<> {
            SampleRandom random(1);
            const auto business = SampleBusiness::create(transaction, plan, plan.now - 24h, random);
            if (!business)
                return fail(business.error());
            SampleCalls calls(*business, plan, 5);
            for (auto made = calls.next(); made && *made; made = calls.next()) {
                if (auto done = one(transaction, **made); !done)
                    return done;
            }
            return end(transaction);
        });
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
    };
    UsageSums sums;
    std::vector<SampleCall> gathered;
    write(
        batch,
        [&](Transaction &, SampleCall &made) {
            gathered.push_back(std::move(made));
            return Result<>();
        },
        [&](Transaction &transaction) {
            CallBatch calls(transaction);
            std::vector<FinishedCall *> all;
            for (auto &made : gathered)
                all.push_back(&made);
            auto done = calls.addWords(all);
            for (auto &made : gathered) {
                if (done)
                    done = calls.add(made);
                if (done && made.usage)
                    done = UsageStore::add(transaction, *made.usage, sums);
            }
            if (done)
                done = calls.finish();
            return done ? sums.write(transaction) : done;
        });
    write(
        single,
        [](Transaction &transaction, SampleCall &made) -> Result<> {
            auto running = made.call;
            running.session.status = CallStatus::InProgress;
            auto done = CallStore::insert(transaction, running);
            made.call.number = transaction->lastRowId();
            for (const auto &turn : made.turns) {
                if (done)
                    done = CallStore::addTurn(transaction, made.call.number, turn);
            }
            if (done)
                done = CallStore::update(transaction, made.call);
            if (done)
                done = CallWords::add(transaction, made.call, made.turns);
            if (done && !made.tags.empty())
                done = CallLabelStore::setTags(transaction, made.call, made.tags);
            if (done)
                done = CallLabelStore::setNote(transaction, made.call.number, made.note);
            return done && made.usage ? UsageStore::add(transaction, *made.usage) : done;
        },
        [](Transaction &) { return Result<>(); });
    const auto user = [](const std::string &alias) {
        return " hex(" + alias + ") IN (SELECT hex(owner) FROM workspace)";
    };
    for (const auto &sql :
         {std::string("SELECT number, hex(id), hex(request_id), hex(agent_id), agent_name, agent_version, call_type,"
                      " direction, provider, status, user_identifier, variable_values, missing_variables, is_redacted,"
                      " created_at, started_at, ended_at, talked_us, ended_by, end_reason, language, message_count,"
                      " greeting_ms, agent_average_ms, agent_p95_ms, user_average_ms, stt_ms, llm_ms, tts_ms,"
                      " hex(recording), recording_us, hex(line_id), from_number, to_number, leg_id, cost, words_id,") +
              user("user_id") + " FROM call ORDER BY number",
          std::string("SELECT * FROM call_turn ORDER BY call_number, ordinal"),
          std::string("SELECT hex(agent_id), status, total, talked_us FROM call_total WHERE total > 0 ORDER BY 1, 2"),
          std::string("SELECT hex(agent_id), day, status, total FROM call_day WHERE total > 0 ORDER BY 1, 2, 3"),
          std::string("SELECT call_number, folded, tag, place, called_at FROM call_tag ORDER BY 1, 4"),
          std::string("SELECT folded, sum(total) FROM call_tag_total GROUP BY 1 ORDER BY 1"),
          std::string("SELECT call_number, note FROM call_note ORDER BY 1"),
          std::string("SELECT docid, words FROM call_words ORDER BY 1"),
          std::string("SELECT number, hex(session), hex(agent_id), settled_at, talked_us, base, total, commission FROM"
                      " usage_session ORDER BY number"),
          std::string("SELECT * FROM usage_unit ORDER BY session_number, place"),
          std::string("SELECT kind, service, hour, usage_type, sessions, talked_us, base, markup, commission FROM"
                      " usage_sum ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9")}) {
        const auto rows = rowsOf(batch, sql);
        QVERIFY2(!rows.empty(), sql.c_str());
        QVERIFY2(rows == rowsOf(single, sql), sql.c_str());
    }
}

void SampleFillTest::stoppedBetweenBatchesItIsSound()
{
    RuleWorkspace workspace;
    const auto report =
        SampleFill(*workspace.store, {9000, 7, workspace.clock.now()}).run([](const SampleReport &done) {
            return done.calls < 4000;
        });
    QVERIFY(report);
    QVERIFY(report->isCancelled);
    QCOMPARE(workspace.rows("call"), report->calls);
    QVERIFY(report->calls < 9000);
    QCOMPARE(faultOf(workspace), std::string());
    const auto info = workspace.call(getWorkspaceInfo, {}).value();
    QVERIFY(info.isSample);
    QCOMPARE(info.sampleCalls, report->calls);
}

void SampleFillTest::markStaysAndNamesSayIt()
{
    RuleWorkspace workspace;
    QVERIFY(!workspace.call(getWorkspaceInfo, {})->isSample);
    filled(workspace, 100);
    workspace.reopen();
    const auto info = workspace.call(getWorkspaceInfo, {}).value();
    QVERIFY(info.isSample);
    QCOMPARE(info.sampleCalls, 100);
    for (const auto *table : {"organization", "agent"})
        QCOMPARE(count(workspace, std::string("SELECT count(*) FROM ") + table +
                                      " WHERE name NOT LIKE '%(sample)' AND name <> 'Example Clinic'"),
                 0);
}

void SampleFillTest::aSeedIsFilledOnce()
{
    RuleWorkspace workspace;
    filled(workspace, 100, 7);
    const auto again =
        SampleFill(*workspace.store, {100, 7, workspace.clock.now()}).run([](const SampleReport &) { return true; });
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(workspace.rows("call"), 100);
    filled(workspace, 100, 8);
    QCOMPARE(workspace.rows("call"), 200);
    QCOMPARE(faultOf(workspace), std::string());
}

void SampleFillTest::besideRealCallsItLeavesTheOwnerAlone()
{
    RuleWorkspace workspace;
    QVERIFY(!SampleFill::hasRealCalls(*workspace.store).value());
    const auto agent = workspace.send("createAgent", {{"agent", {{"name", "Desk"}, {"is_active", false}}}});
    const auto call = workspace.send("startTestCall", {{"agent_id", agent.body["agent"]["id"]}});
    QVERIFY(call.status < 300);
    QVERIFY(SampleFill::hasRealCalls(*workspace.store).value());
    filled(workspace, 500, 7, true);
    QVERIFY(SampleFill::hasRealCalls(*workspace.store).value());
    QCOMPARE(workspace.call(listCalls, {})->total, 1);
    QCOMPARE(workspace.call(getAgentStats, {})->total, 1);
    QCOMPARE(count(workspace, "SELECT count(*) FROM ledger_account a, workspace w WHERE a.user_id = w.owner"), 0);
    const auto fault = faultOf(workspace);
    QVERIFY2(fault.empty(), fault.c_str());
}

void SampleFillTest::hasEveryKindOfThing()
{
    RuleWorkspace workspace;
    filled(workspace, 6000);
    const auto distinct = [&](const std::string &what, const std::string &from) {
        return count(workspace, "SELECT count(DISTINCT " + what + ") FROM " + from);
    };
    QCOMPARE(distinct("org_type", "organization"), 3);
    QCOMPARE(distinct("role", "user_account"), 3);
    QCOMPARE(distinct("status", "call"), 5);
    QCOMPARE(distinct("call_type", "call"), 3);
    QCOMPARE(distinct("language", "call"), 5);
    QVERIFY(distinct("end_reason", "call") >= 5);
    QVERIFY(workspace.rows("phone_line") >= 10);
    QVERIFY(workspace.rows("call_note") > 20);
    QVERIFY(distinct("folded", "call_tag") > 25);
    QCOMPARE(distinct("agent_id", "agent_tag"), workspace.rows("agent"));
    const auto now = std::to_string(workspace.clock.now().microseconds());
    const auto soon = std::to_string((workspace.clock.now() + 7 * 24h).microseconds());
    QVERIFY(count(workspace, "SELECT count(*) FROM wallet_grant WHERE is_open = 1 AND expires_at BETWEEN " + now +
                                 " AND " + soon) >= 2);
    QVERIFY(count(workspace, "SELECT count(*) FROM wallet_grant WHERE is_expired") >= 2);
    QCOMPARE(count(workspace, "SELECT count(*) FROM wallet_grant WHERE is_locked"), 1);
    QVERIFY(count(workspace, "SELECT count(*) FROM wallet_grant WHERE source = 2") > 3);
    QVERIFY(count(workspace, "SELECT count(*) FROM ledger_account WHERE monthly_cap IS NOT NULL") >= 3);
    QVERIFY(count(workspace, "SELECT count(*) FROM ledger_account WHERE kind = 6 AND balance > 0") == 2);
    QVERIFY(count(workspace, "SELECT sum(commission) FROM usage_session") > 0);
    QVERIFY(count(workspace, "SELECT count(*) FROM call_turn WHERE role = 4 AND tool_result IS NULL") == 0);
    QVERIFY(count(workspace, "SELECT count(*) FROM call_turn WHERE text LIKE '%{%' OR text LIKE '%|%'") == 0);
}

void SampleFillTest::callsHaveTheRhythmOfAWeekAndGrow()
{
    const auto rhythm = rhythmOf("office").value();
    const auto now = Instant::fromMilliseconds(1'700'000'000'000);
    SampleCalendar calendar(50'000, rhythm, now);
    SampleRandom random(1);
    std::array<int, 168> hours{};
    int first = 0;
    int last = 0;
    std::optional<Instant> before;
    int all = 0;
    for (auto moment = calendar.next(random); moment; moment = calendar.next(random)) {
        QVERIFY(!before || *before <= *moment);
        QVERIFY(*moment >= calendar.begin() && *moment < now);
        ++hours[SampleCalendar::hourOfWeek(*moment)];
        first += *moment < calendar.begin() + 91 * 24h ? 1 : 0;
        last += *moment >= now - 91 * 24h ? 1 : 0;
        before = moment;
        ++all;
    }
    QCOMPARE(all, 50'000);
    QVERIFY(hours[10] > 20 * hours[3]);        // Monday morning, Monday night
    QVERIFY(hours[10] > 10 * hours[144 + 10]); // Sunday morning
    QVERIFY(last * 10 > first * 13);
}

void SampleFillTest::callsAreOverBeforeNow()
{
    RuleWorkspace workspace;
    filled(workspace);
    const auto now = std::to_string(workspace.clock.now().microseconds());
    QCOMPARE(count(workspace, "SELECT count(*) FROM call WHERE ended_at > " + now + " OR ended_at < started_at"), 0);
    QVERIFY(count(workspace, "SELECT count(*) FROM call WHERE started_at > " + now + " - 172800000000") > 0);
    QCOMPARE(workspace.rows("wallet_hold"), 0);
    QCOMPARE(workspace.rows("session_charge"), 0);
}

QTEST_GUILESS_MAIN(SampleFillTest)
#include "SampleFillTest.moc"
