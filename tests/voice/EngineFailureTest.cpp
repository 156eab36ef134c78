#include "tests/support/ScriptedCall.h"

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::scripted;
using namespace std::chrono_literals;

/// What the call does when an engine fails: written at voice/turn/Conversation.h.
class EngineFailureTest : public QObject
{
    Q_OBJECT

    static constexpr auto question = "what are your opening hours";
    static void questions(Call &call, int count)
    {
        CallerTrack track;
        std::vector<Recognizer::Line> lines;
        for (int i = 0; i < count; ++i) {
            track.silence(500ms).speech(1000ms).silence(6000ms);
            lines.push_back({question});
        }
        call.caller = track.samples();
        call.says(lines);
    }

private Q_SLOTS:
    void modelThatFailsIsApologizedFor()
    {
        Call call;
        questions(call, 1);
        call.answers({{question, {"", 60ms, 5ms, {}, Error{ErrorCode::Unavailable, "no route to the model", {}}}}});
        call.run();
        QCOMPARE(call.log.all<SessionProblem>().at(0).error.detail, std::string("no route to the model"));
        QCOMPARE(call.log.transcript().size(), std::size_t(2));
        QVERIFY(call.log.all<TurnFinished>().at(1).text.starts_with("Sorry"));
        QCOMPARE(call.endReason(), EndReason::CallerHungUp);
    }

    void modelThatNeverAnswersIsGivenUpAfterTenSeconds()
    {
        Call call;
        questions(call, 1);
        Model::Reply never;
        never.silent = true;
        call.answers({{question, never}});
        call.run();
        QCOMPARE(call.log.all<SessionProblem>().size(), std::size_t(1));
        const auto answer = call.log.all<TurnFinished>().at(1);
        QVERIFY(answer.text.starts_with("Sorry"));
        QVERIFY(answer.startedAt > 11s && answer.startedAt < 12s);
    }

    void modelThatSaysNothingIsApologizedFor()
    {
        Call call;
        questions(call, 1);
        call.answers({{question, {""}}});
        call.run();
        QVERIFY(call.log.all<TurnFinished>().at(1).text.starts_with("Sorry"));
    }

    void thirdFailureInARowEndsTheCall()
    {
        Call call;
        questions(call, 4);
        call.answers({{question, {"", 60ms, 5ms, {}, Error{ErrorCode::Unavailable, "scripted", {}}}}});
        call.run();
        QCOMPARE(call.log.all<SessionProblem>().size(), std::size_t(3));
        QCOMPARE(call.endReason(), EndReason::AgentError);
        QCOMPARE(call.log.all<TurnFinished>().size(), std::size_t(5)); // the third question is kept
    }

    void anAnswerInBetweenForgivesFailures()
    {
        Call call;
        CallerTrack track;
        for (int i = 0; i < 5; ++i)
            track.silence(500ms).speech(1000ms).silence(6000ms);
        call.caller = track.samples();
        call.says({{"one fails now"}, {"two fails now"}, {"three works fine"}, {"four fails now"}, {"five fails now"}});
        const Error error{ErrorCode::Unavailable, "scripted", {}};
        call.answers({{"one fails now", {"", 60ms, 5ms, {}, error}},
                      {"two fails now", {"", 60ms, 5ms, {}, error}},
                      {"four fails now", {"", 60ms, 5ms, {}, error}},
                      {"five fails now", {"", 60ms, 5ms, {}, error}}});
        call.run();
        QCOMPARE(call.log.all<SessionProblem>().size(), std::size_t(4));
        QCOMPARE(call.endReason(), EndReason::CallerHungUp);
    }

    void recognizerThatFailsLosesTheSegmentOnly()
    {
        Call call;
        questions(call, 2);
        call.ears->failFrom = 1; // the second
        call.run();
        QCOMPARE(call.log.all<SessionProblem>().size(), std::size_t(1)); // once a segment, not once a frame
        QCOMPARE(call.log.transcript().size(), std::size_t(2));
        QCOMPARE(call.endReason(), EndReason::CallerHungUp);
    }

    void voiceThatFailsSkipsTheSentence()
    {
        Call call;
        questions(call, 1);
        call.answers({{question, {"We open at nine. Broken sentence. We close at five."}}});
        call.mouth->failOn = "Broken";
        call.run();
        QCOMPARE(call.log.all<SessionProblem>().size(), std::size_t(1));
        QCOMPARE(call.log.all<TurnFinished>().at(1).text, std::string("We open at nine. We close at five."));
    }

    void voiceThatIsGoneEndsTheCallAfterThreeAnswers()
    {
        Call call;
        call.config.greeting = "e";
        questions(call, 4);
        call.mouth->failOn = "e"; // every answer
        call.run();
        QCOMPARE(call.endReason(), EndReason::AgentError);
        QCOMPARE(call.log.all<SessionProblem>().size(), std::size_t(3));
        for (const auto &turn : call.log.all<TurnFinished>())
            QCOMPARE(turn.speaker, Speaker::Caller);
    }
};

QTEST_GUILESS_MAIN(EngineFailureTest)
#include "EngineFailureTest.moc"
