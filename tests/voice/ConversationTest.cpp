#include "tests/support/ScriptedCall.h"

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::scripted;
using namespace std::chrono_literals;

namespace {

/// Thirty seconds: greeting, question, two interruptions, a pause in mid-sentence, a cough, a goodbye.
void prepareDialogue(Call &call)
{
    call.config.greeting = "Hello, this is the bakery.";
    call.config.modelMayEndCall = true;
    call.caller = CallerTrack()
                      .silence(2000ms)
                      .speech(1200ms) // what are your opening hours
                      .silence(2800ms)
                      .speech(900ms) // over the answer: and on holidays
                      .silence(2600ms)
                      .cough(200ms) // changes nothing
                      .silence(1800ms)
                      .speech(700ms) // over the answer: wait
                      .silence(2300ms)
                      .speech(1100ms) // tell me about the cakes …
                      .silence(260ms)
                      .speech(800ms) // … that you have
                      .silence(12000ms)
                      .speech(1000ms) // thank you goodbye
                      .silence(5000ms)
                      .samples();
    call.says({{"what are your opening hours"},
               {"and on holidays"},
               {""}, // the cough
               {"wait"},
               {"tell me about the cakes"},
               {"that you have"},
               {"thank you goodbye"}});
    call.answers(
        {{"what are your opening hours",
          {"We open at nine in the morning. On Sundays we open at ten and close at noon."}},
         {"and on holidays", {"On holidays we are closed, but you can order every cake online, day and night."}},
         {"wait", {"I am listening."}},
         {"tell me about the cakes", {"This must never be heard."}},
         {"tell me about the cakes that you have", {"We have lemon, chocolate and carrot cake today."}},
         {"thank you goodbye", {"Goodbye!", 60ms, 5ms, EndCall{true}}}});
}

} // namespace

class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtySecondsWithTwoInterruptionsEventByEvent()
    {
        Call call;
        prepareDialogue(call);
        call.run();
        fputs(call.log.exact().c_str(), stderr);
        // Interim texts aside; milliseconds of the call, rounded down.
        const std::vector<std::pair<std::chrono::milliseconds, std::string>> expected{
            {0ms, "agent listening"},
            {0ms, "agent thinking"},
            {20ms, "agent speaking"},
            {20ms, "saying Hello, this is the bakery."},
            {1570ms, "AGENT: Hello, this is the bakery."},
            {1570ms, "agent listening"},
            {2030ms, "user speaking"},
            {3400ms, "user silent"},
            {3580ms, "agent thinking"},
            {3580ms, "CALLER: what are your opening hours"},
            {3580ms, "agent speaking"},
            {3580ms, "saying We open at nine in the morning. On Sundays we open at ten and close at noon."},
            {6030ms, "user speaking"},
            {6250ms, "AGENT (cut): We open at nine in the morning. On Sundays"},
            {6250ms, "agent listening"},
            {6250ms, "barged in"},
            {7100ms, "user silent"},
            {7400ms, "agent thinking"},
            {7400ms, "CALLER: and on holidays"},
            {7400ms, "agent speaking"},
            {7400ms, "saying On holidays we are closed, but you can order every cake online, day and night."},
            {9530ms, "user speaking"},
            {9900ms, "user silent"},
            {11530ms, "user speaking"},
            {11750ms, "AGENT (cut): On holidays we are closed, but you can order every cake online, day"},
            {11750ms, "agent listening"},
            {11750ms, "barged in"},
            {12400ms, "user silent"},
            {12750ms, "agent thinking"},
            {12750ms, "CALLER: wait"},
            {12750ms, "agent speaking"},
            {12750ms, "saying I am listening."},
            {13640ms, "AGENT: I am listening."},
            {13640ms, "agent listening"},
            {14530ms, "user speaking"},
            {15800ms, "user silent"},
            {15890ms, "user speaking"},
            {15980ms, "speculation dropped after 260"},
            {16860ms, "user silent"},
            {17160ms, "agent thinking"},
            {17160ms, "CALLER: tell me about the cakes that you have"},
            {17160ms, "agent speaking"},
            {17160ms, "saying We have lemon, chocolate and carrot cake today."},
            {19960ms, "AGENT: We have lemon, chocolate and carrot cake today."},
            {19960ms, "agent listening"},
            {28690ms, "user speaking"},
            {29860ms, "user silent"},
            {29890ms, "agent thinking"},
            {29890ms, "CALLER: thank you goodbye"},
            {29890ms, "agent speaking"},
            {29890ms, "saying Goodbye!"},
            {30360ms, "AGENT: Goodbye!"},
            {30360ms, "agent listening"},
            {30360ms, "agent idle"},
            {30360ms, "ended agent_ended"},
        };
        std::vector<std::pair<std::chrono::milliseconds, std::string>> happened;
        for (const auto &event : call.log.events()) {
            if (auto line = describe(event); !line.empty() && !line.starts_with("interim"))
                happened.emplace_back(std::chrono::floor<std::chrono::milliseconds>(event.at), std::move(line));
        }
        for (std::size_t i = 0; i < std::min(happened.size(), expected.size()); ++i) {
            QCOMPARE(QString::fromStdString(happened[i].second), QString::fromStdString(expected[i].second));
            QCOMPARE(happened[i].first.count(), expected[i].first.count());
        }
        QCOMPARE(happened.size(), expected.size());
        for (const auto &barge : call.log.all<BargedIn>())
            QVERIFY(barge.stoppedAfter <= 200ms);
        QCOMPARE(call.log.all<InterimTranscript>().back().text, std::string("thank you goodbye"));
    }

    void aHundredRunsAreTheSame()
    {
        std::string first;
        std::vector<float> agent;
        for (int run = 0; run < 100; ++run) {
            Call call;
            prepareDialogue(call);
            call.run();
            if (run == 0) {
                first = call.log.exact();
                agent = call.tracks->agent;
            }
            QCOMPARE(QString::fromStdString(call.log.exact()), QString::fromStdString(first));
            QVERIFY(call.tracks->agent == agent);
        }
    }

    void stagesSumToTheSilenceOnTheTracks()
    {
        Call call;
        prepareDialogue(call);
        call.run();
        // Both tracks again, with the same definition of voiced and audible as everywhere.
        const auto &tracks = *call.tracks;
        Voicing callerVoicing;
        Voicing agentVoicing(Voicing::Floor::Fixed);
        std::vector<CallTime> callerVoiced; // ends of sounding blocks
        std::vector<CallTime> agentAudible; // starts of sounding blocks
        for (std::size_t at = 0; at + kFrameSamples <= tracks.caller.size(); at += kFrameSamples) {
            AudioFrame caller;
            AudioFrame agent;
            std::copy_n(tracks.caller.begin() + static_cast<std::ptrdiff_t>(at), kFrameSamples, caller.begin());
            std::copy_n(tracks.agent.begin() + static_cast<std::ptrdiff_t>(at), kFrameSamples, agent.begin());
            const auto start = atSample(static_cast<std::int64_t>(at));
            const auto c = callerVoicing.push(caller);
            const auto a = agentVoicing.push(agent);
            if (c.first || c.second)
                callerVoiced.push_back(start + (c.second ? 10ms : 5ms));
            if (a.first || a.second)
                agentAudible.push_back(start + (a.first ? 0ms : 5ms));
        }
        int answers = 0;
        for (const auto &turn : call.log.all<TurnFinished>()) {
            if (!turn.hasStages)
                continue;
            ++answers;
            const auto begin = std::lower_bound(agentAudible.begin(), agentAudible.end(), turn.startedAt);
            QVERIFY(begin != agentAudible.end());
            QCOMPARE(*begin, turn.startedAt);
            const auto voiced = std::upper_bound(callerVoiced.begin(), callerVoiced.end(), turn.startedAt);
            QVERIFY(voiced != callerVoiced.begin());
            const CallTime heard = *begin - *std::prev(voiced);
            QVERIFY2(std::chrono::abs(turn.stages.sum() - heard) <= 10ms, qPrintable(QString::number(heard.count())));
            QCOMPARE(turn.stages.sum(), turn.stages.heard);
            QVERIFY(turn.stages.endpointing >= 0ms && turn.stages.playout >= 0ms);
        }
        QCOMPARE(answers, 5);
    }

    void speculationHidesTheEnginesBehindTheEndpoint()
    {
        Call call;
        call.caller = CallerTrack().silence(500ms).speech(1200ms).silence(500ms).samples();
        call.says({{"what are your opening hours"}});
        call.answers({{"what are your opening hours", {"We open at nine."}}});
        call.run();
        const auto answer = call.log.all<TurnFinished>().at(1);
        QCOMPARE(answer.stages.heard, StageTimes::Span(380ms)); // the endpoint, and nothing else
        QCOMPARE(answer.stages.llmFirstToken + answer.stages.ttsFirstAudio + answer.stages.playout,
                 StageTimes::Span(0));
        QVERIFY(answer.stages.saved > 100ms);
    }

    void slowEnginesShowInTheirStages()
    {
        Call call;
        call.caller = CallerTrack().silence(500ms).speech(1200ms).silence(500ms).samples();
        call.says({{"what are your opening hours", 400ms}});
        call.answers({{"what are your opening hours", {"We open at nine.", 300ms}}});
        call.run();
        const auto stages = call.log.all<TurnFinished>().at(1).stages;
        QCOMPARE(stages.vad + stages.endpointing, StageTimes::Span(380ms));
        QVERIFY(stages.stt >= 110ms && stages.stt <= 300ms); // began 100 ms into the silence
        QVERIFY(stages.llmFirstToken >= 300ms && stages.llmFirstToken < 310ms);
        QCOMPARE(stages.ttsFirstAudio, StageTimes::Span(20ms));
        QVERIFY(stages.playout <= 10ms);
        QCOMPARE(stages.sum(), stages.heard);
    }

    void aPauseInAnUnfinishedSentenceIsNotAnswered()
    {
        Call call;
        call.caller = CallerTrack().silence(500ms).speech(900ms).silence(900ms).speech(900ms).silence(500ms).samples();
        call.says({{"i would like to order"}, {"a cake for friday please"}});
        call.run();
        QCOMPARE(joined(call.log.transcript()),
                 joined({"CALLER: i would like to order a cake for friday please", "AGENT: I see."}));
    }

    void whatIsSaidBeforeTheAnswerIsHeardJoinsTheTurn()
    {
        Call call; // the turn closes, the model is slow, the caller goes on
        call.caller = CallerTrack().silence(500ms).speech(1200ms).silence(600ms).speech(900ms).silence(500ms).samples();
        call.says({{"what are your opening hours"}, {"on sundays please"}});
        call.answers({{"what are your opening hours", {"Too early.", 800ms}}});
        call.run();
        QCOMPARE(joined(call.log.transcript()),
                 joined({"CALLER: what are your opening hours on sundays please", "AGENT: I see."}));
        QCOMPARE(call.log.all<SpeculationDropped>().size(), std::size_t(1));
    }

    void interruptedAnswerKeepsOnlyWhatWasHeard()
    {
        Call call;
        call.config.greeting = "One two three four five six seven eight nine ten eleven twelve.";
        call.caller = CallerTrack().silence(1500ms).speech(900ms).silence(500ms).samples();
        call.says({{"what are your opening hours"}});
        auto asked = call.mind->asked;
        call.run();
        const auto greeting = call.log.all<TurnFinished>().at(0);
        QVERIFY(greeting.interrupted);
        // 60 ms a character; the agent fell silent 1.6 s in
        QCOMPARE(QString::fromStdString(greeting.text), QStringLiteral("One two three four five"));
        const auto barge = call.log.all<BargedIn>().at(0);
        QCOMPARE(barge.onset, CallTime(1500ms));
        QVERIFY2(barge.stoppedAfter <= 200ms, qPrintable(QString::number(barge.stoppedAfter.count())));
        QCOMPARE(asked->at(0).history.size(), std::size_t(2));
        QVERIFY(asked->at(0).history[0].interrupted);
        QCOMPARE(asked->at(0).history[0].text, greeting.text);
    }

    void coughsPauseTheAgentButDoNotStopIt()
    {
        Call call;
        call.config.greeting = "One two three four five six seven eight nine ten eleven twelve.";
        call.caller = CallerTrack().silence(1000ms).cough(200ms).silence(1000ms).cough(400ms).silence(500ms).samples();
        call.run();
        QCOMPARE(call.log.all<BargedIn>().size(), std::size_t(0));
        QCOMPARE(joined(call.log.transcript()), joined({"AGENT: " + call.config.greeting}));
    }

    void goesOnWhenWhatCutItWasNoSpeech()
    {
        Call call; // a hum that passes for a voice, but has no words
        call.config.greeting = "One two three four five six seven eight nine ten eleven twelve.";
        call.caller = CallerTrack().silence(1500ms).speech(600ms).silence(500ms).samples();
        call.says({{""}});
        call.run();
        QCOMPARE(call.log.all<BargedIn>().size(), std::size_t(1));
        QCOMPARE(joined(call.log.transcript()),
                 joined({"AGENT (cut): One two three four five", "AGENT: six seven eight nine ten eleven twelve."}));
    }

    void typedLinesAreFinalAndAreAnswered()
    {
        Call call;
        call.config.greeting = "Hello.";
        call.caller = CallerTrack().silence(3000ms).samples();
        call.answers({{"do you sell bread", {"We do."}}});
        auto &session = call.open();
        while (session.now() < 1500ms)
            QVERIFY(session.step());
        session.conversation().say("do you sell bread");
        session.run();
        QCOMPARE(joined(call.log.transcript()),
                 joined({"AGENT: Hello.", "CALLER (typed): do you sell bread", "AGENT: We do."}));
        const auto answer = call.log.all<TurnFinished>().at(2);
        QVERIFY(answer.hasStages);
        QCOMPARE(answer.stages.sum(), answer.stages.heard);
    }

    void typingOverTheAgentCutsIt()
    {
        Call call;
        call.config.greeting = "One two three four five six seven eight nine ten.";
        auto &session = call.open();
        while (session.now() < 1000ms)
            QVERIFY(session.step());
        session.conversation().say("stop");
        session.run();
        QCOMPARE(joined(call.log.transcript()),
                 joined({"AGENT (cut): One two three", "CALLER (typed): stop", "AGENT: I see."}));
    }

    void mutedCallerIsNotHeard()
    {
        Call call;
        call.caller = CallerTrack().silence(500ms).speech(1500ms).silence(500ms).samples();
        call.says({{"hello"}});
        call.open().conversation().mute(true);
        call.session->run();
        QVERIFY(call.log.transcript().empty());
    }

    void hangUpInTheMiddleOfSpeculationKeepsTheCallersWords()
    {
        Call call;
        call.caller = CallerTrack().silence(500ms).speech(1200ms).silence(3000ms).samples();
        call.says({{"what are your opening hours"}});
        auto &session = call.open();
        while (session.now() < 1700ms + 200ms) // trailing silence has begun, the turn is not closed
            QVERIFY(session.step());
        session.conversation().hangUp();
        QVERIFY(!session.step());
        QCOMPARE(joined(call.log.transcript()), joined({"CALLER: what are your opening hours"}));
        QCOMPARE(call.endReason(), EndReason::CallerHungUp);
        const auto lines = call.log.lines();
        QCOMPARE(lines.back(), std::string("ended caller_hung_up"));
        QVERIFY(std::none_of(lines.begin(), lines.end(), [](const auto &line) { return line == "agent speaking"; }));
    }
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "ConversationTest.moc"
