// W15 in the pipeline: a call that nobody pays for any longer is warned and ended, by the timers of the time limit.
#include "tests/support/ScriptedCall.h"
#include "voice/turn/Phrases.h"

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::scripted;
using namespace std::chrono_literals;

class CreditEndTest : public QObject
{
    Q_OBJECT

    /// Runs \p call to \p until, tells it that it is paid to \p end, and runs the rest.
    static void endUnpaid(Call &call, CallTime until, CallTime end)
    {
        auto &session = call.open();
        while (session.now() < until && session.step()) {
        }
        session.endUnpaid(end);
        session.run();
    }

private Q_SLOTS:
    void W15_theWarningIsSpokenAtOnceAndTheCallEndsWhenThePaidTimeIsUsed()
    {
        Call call;
        call.config.messageOfCut = "We must stop soon.";
        call.caller = CallerTrack().silence(30s).samples();
        const auto spoken = call.mouth->asked;
        endUnpaid(call, 5s, 15s);
        const auto warning = call.log.all<TurnFinished>().at(0);
        QCOMPARE(warning.text, call.config.messageOfCut);
        QCOMPARE(spoken->back().text, call.config.messageOfCut);
        QVERIFY(warning.startedAt >= 5s && warning.startedAt < 5200ms);
        QVERIFY(!warning.interrupted);
        QCOMPARE(call.endReason(), EndReason::CreditRanOut);
        QCOMPARE(call.length(), CallTime(15s));
        QCOMPARE(call.log.all<CreditEnding>().at(0).endsAt, CallTime(15s));
    }

    void W15_withoutAMessageThereIsAWarningToo()
    {
        Call call;
        call.config.timeToCut = 0s;
        call.caller = CallerTrack().silence(30s).samples();
        endUnpaid(call, 5s, 15s);
        QCOMPARE(call.log.all<TurnFinished>().at(0).text, phrasesFor("en-US").warning);
    }

    void W15_theWarningWaitsForAPauseOfTheAgent()
    {
        Call call;
        call.config.messageOfCut = "We must stop soon.";
        call.config.greeting = std::string(90, 'a'); // 5.4 s
        call.caller = CallerTrack().silence(30s).samples();
        endUnpaid(call, 1s, 21s);
        const auto turns = call.log.all<TurnFinished>();
        QVERIFY(!turns.at(0).interrupted);
        QVERIFY(turns.at(1).startedAt > 5400ms && turns.at(1).startedAt < 5600ms);
    }

    void W15_theWarningWaitsForHalfOfWhatIsLeftAtMost()
    {
        Call call;
        call.config.messageOfCut = "Stop.";
        call.config.greeting =
            "A greeting that takes much longer than what is left of the time that was paid, as said.";
        call.caller = CallerTrack().silence(30s).samples();
        endUnpaid(call, 1s, 5s);
        const auto turns = call.log.all<TurnFinished>();
        QVERIFY(turns.at(0).interrupted);
        QCOMPARE(turns.at(1).text, call.config.messageOfCut);
        QVERIFY(turns.at(1).startedAt > 3s && turns.at(1).startedAt < 3200ms);
        QCOMPARE(call.length(), CallTime(5s));
    }

    void W15_theWarningOfTheTimeLimitDoesNotStandForIt()
    {
        Call call;
        call.config.sessionTimeout = 40s;
        call.config.timeToCut = 30s;
        call.config.messageOfCut = "We must stop soon.";
        call.caller = CallerTrack().silence(50s).samples();
        endUnpaid(call, 15s, 25s);
        const auto turns = call.log.all<TurnFinished>();
        QCOMPARE(turns.size(), std::size_t(2));
        QVERIFY(turns.at(0).startedAt < 11s && turns.at(1).startedAt > 15s);
        QCOMPARE(call.endReason(), EndReason::CreditRanOut);
    }

    void aCallThatEndsSoonerAnywayIsLeftAlone()
    {
        Call call;
        call.config.sessionTimeout = 10s;
        call.caller = CallerTrack().silence(30s).samples();
        endUnpaid(call, 5s, 10s);
        QVERIFY(call.log.all<CreditEnding>().empty());
        QVERIFY(call.log.transcript().empty());
        QCOMPARE(call.endReason(), EndReason::TimeLimit);
    }

    void aPaidTimeThatIsOverEndsTheCallAtOnce()
    {
        Call call;
        call.caller = CallerTrack().silence(30s).samples();
        endUnpaid(call, 5s, 3s);
        QCOMPARE(call.endReason(), EndReason::CreditRanOut);
        QVERIFY(call.length() >= 5s && call.length() <= 5020ms);
    }
};

QTEST_APPLESS_MAIN(CreditEndTest)
#include "CreditEndTest.moc"
