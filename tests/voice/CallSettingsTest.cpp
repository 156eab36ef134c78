#include "tests/support/ScriptedCall.h"

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::scripted;
using namespace std::chrono_literals;

/// Every setting of AgentSpecificConfig and VadConfig that acts on a call (docs/voice.md).
class CallSettingsTest : public QObject
{
    Q_OBJECT

    /// When the first answer of the call became audible, after speech that ended at 1.5 s.
    static CallTime answeredAfter(Call &call)
    {
        for (const auto &turn : call.log.all<TurnFinished>()) {
            if (turn.speaker == Speaker::Agent)
                return turn.startedAt - 1500ms;
        }
        return CallTime(-1);
    }
    static void oneQuestion(Call &call, const std::string &words = "what are your opening hours")
    {
        call.caller = CallerTrack().silence(500ms).speech(1000ms).silence(2500ms).samples();
        call.says({{words}});
    }

private Q_SLOTS:
    void session_timeout_cutsTheCallWhoeverSpeaks()
    {
        Call call;
        call.config.sessionTimeout = 3s;
        call.config.greeting =
            "A greeting that is much longer than the three seconds which this call may last, as said.";
        call.run();
        QCOMPARE(call.endReason(), EndReason::TimeLimit);
        QCOMPARE(call.length(), CallTime(3s));
        QVERIFY(call.log.all<TurnFinished>().at(0).interrupted);
    }

    void time_to_cut_warnsWithTheFixedMessage()
    {
        Call call;
        call.config.sessionTimeout = 10s;
        call.config.timeToCut = 4s;
        call.config.messageOfCut = "We must stop soon.";
        call.caller = CallerTrack().silence(12s).samples();
        call.run();
        const auto warning = call.log.all<TurnFinished>().at(0);
        QCOMPARE(warning.text, call.config.messageOfCut);
        QVERIFY(warning.startedAt >= 6s && warning.startedAt < 6100ms);
        QVERIFY(!warning.hasStages);
        QCOMPARE(call.endReason(), EndReason::TimeLimit);
    }

    void time_to_cut_waitsForAPauseOfTheAgent()
    {
        Call call;
        call.config.sessionTimeout = 10s;
        call.config.timeToCut = 6s; // falls due at 4 s, in the middle of the greeting
        call.config.messageOfCut = "We must stop soon.";
        call.config.greeting = std::string(90, 'a'); // 5.4 s
        call.caller = CallerTrack().silence(12s).samples();
        call.run();
        const auto turns = call.log.all<TurnFinished>();
        QVERIFY(!turns.at(0).interrupted);
        QVERIFY(turns.at(1).startedAt > 5400ms && turns.at(1).startedAt < 5600ms);
    }

    void time_to_cut_zeroWarnsNever()
    {
        Call call;
        call.config.sessionTimeout = 5s;
        call.config.messageOfCut = "We must stop soon.";
        call.caller = CallerTrack().silence(6s).samples();
        call.run();
        QVERIFY(call.log.transcript().empty());
    }

    void end_call_message_mode_contextAwareAsksTheModel()
    {
        Call call;
        call.config.sessionTimeout = 10s;
        call.config.timeToCut = 4s;
        call.config.contextAwareCut = true;
        call.caller = CallerTrack().silence(12s).samples();
        call.answers({{"<ends>", {"Four seconds left for your cake."}}});
        const auto asked = call.mind->asked;
        call.run();
        QCOMPARE(asked->at(0).callEndsIn, std::chrono::seconds(4));
        QCOMPARE(joined(call.log.transcript()), joined({"AGENT: Four seconds left for your cake."}));
    }

    void end_call_message_mode_contextAwareFallsBackToTheText()
    {
        Call call;
        call.config.sessionTimeout = 10s;
        call.config.timeToCut = 4s;
        call.config.contextAwareCut = true;
        call.config.messageOfCut = "We must stop soon.";
        call.caller = CallerTrack().silence(12s).samples();
        call.answers({{"<ends>", {"", 60ms, 5ms, {}, Error{ErrorCode::Unavailable, "scripted", {}}}}});
        call.run();
        QCOMPARE(joined(call.log.transcript()), joined({"AGENT: We must stop soon."}));
        QCOMPARE(call.log.all<SessionProblem>().size(), std::size_t(1));
    }

    void max_allowed_silence_duration_hangsUp()
    {
        Call call;
        call.config.greeting = "Hello.";
        call.config.maxAllowedSilence = 4s;
        call.caller = CallerTrack().silence(2s).speech(800ms).silence(20s).samples();
        call.says({{"what are your opening hours"}});
        call.run();
        QCOMPARE(call.endReason(), EndReason::NoResponse);
        const auto answerEnd = call.log.all<TurnFinished>().at(2).endedAt;
        QVERIFY(std::chrono::abs(call.length() - (answerEnd + 4s)) <= 20ms);
    }

    void max_allowed_silence_duration_zeroIsOff()
    {
        Call call;
        call.caller = CallerTrack().silence(40s).samples();
        call.run();
        QCOMPARE(call.endReason(), EndReason::CallerHungUp);
        QVERIFY(call.length() > 40s);
        QCOMPARE(call.log.all<UserStateChanged>().at(0).state, UserState::Away); // told, not acted upon
    }

    void end_of_speech_timeout_isTheLatestMoment()
    {
        for (const auto timeout : {600ms, 1000ms}) {
            Call call;
            call.config.endOfSpeechTimeout = timeout;
            oneQuestion(call, "my name is");
            call.run();
            QCOMPARE(answeredAfter(call), CallTime(timeout));
        }
    }

    void min_silence_duration_ms_scalesTheEndpoint()
    {
        for (const auto &[silence, answered] : {std::pair{500ms, 380ms}, {1000ms, 760ms}, {100ms, 150ms}}) {
            Call call;
            call.config.minSilence = silence;
            oneQuestion(call);
            call.run();
            // at 150 ms the engines are still at it
            QVERIFY2(answeredAfter(call) >= answered && answeredAfter(call) < answered + 100ms,
                     qPrintable(QString::number(answeredAfter(call).count())));
        }
    }

    void min_speech_duration_ms_ignoresShorterSounds()
    {
        for (const auto &[minimum, lines] : {std::pair{250ms, std::size_t(0)}, {100ms, std::size_t(2)}}) {
            Call call;
            call.config.minSpeech = minimum;
            call.caller = CallerTrack().silence(500ms).speech(180ms).silence(1000ms).samples();
            call.says({{"yes"}});
            call.run();
            QCOMPARE(call.log.transcript().size(), lines);
        }
    }

    void min_speech_duration_ms_decidesWhatInterrupts()
    {
        for (const auto &[minimum, cut] : {std::pair{250ms, false}, {100ms, true}}) {
            Call call;
            call.config.minSpeech = minimum;
            call.config.greeting = "One two three four five six seven eight nine ten.";
            call.caller = CallerTrack().silence(1000ms).speech(180ms).silence(1000ms).samples();
            call.says({{"stop"}});
            call.run();
            QCOMPARE(call.log.all<TurnFinished>().at(0).interrupted, cut);
        }
    }

    void threshold_decidesWhatIsSpeech()
    {
        for (const auto &[threshold, lines] : {std::pair{0.5F, std::size_t(2)}, {0.95F, std::size_t(0)}}) {
            Call call; // the detector says 0.9
            call.config.vadThreshold = threshold;
            oneQuestion(call);
            call.run();
            QCOMPARE(call.log.transcript().size(), lines);
        }
    }

    void max_output_tokens_isPassedAndEnforced()
    {
        Call call;
        call.config.maxOutputTokens = 5;
        call.config.modelMaxTokens = 200;
        oneQuestion(call);
        call.answers({{"what are your opening hours", {"one two three four five six seven eight"}}});
        const auto asked = call.mind->asked;
        call.run();
        QCOMPARE(asked->at(0).maxTokens, 5);
        QCOMPARE(call.log.all<TurnFinished>().at(1).text, std::string("one two three four five"));
    }

    void llm_conversation_stop_enabled_and_auto_terminate_call()
    {
        struct Row
        {
            bool modelMayEnd, agentMayHangUp, callerAsked, ends;
        };
        for (const auto &row :
             {Row{false, false, true, false}, Row{true, false, true, true}, Row{true, false, false, false},
              Row{false, true, false, true}, Row{false, true, true, true}}) {
            Call call;
            call.config.modelMayEndCall = row.modelMayEnd;
            call.config.agentMayHangUp = row.agentMayHangUp;
            oneQuestion(call, "goodbye");
            call.answers({{"goodbye", {"Bye bye.", 60ms, 5ms, EndCall{row.callerAsked}}}});
            const auto asked = call.mind->asked;
            call.run();
            QCOMPARE(call.endReason(), row.ends ? EndReason::AgentEnded : EndReason::CallerHungUp);
            QCOMPARE(asked->at(0).mayEndCall, row.modelMayEnd || row.agentMayHangUp);
            QCOMPARE(call.log.all<TurnFinished>().at(1).text, std::string("Bye bye.")); // said to its end first
        }
    }

    void first_response_message_isSpokenFirst()
    {
        Call call;
        call.config.greeting = "Hello.";
        call.run();
        QCOMPARE(joined(call.log.transcript()), joined({"AGENT: Hello."}));
        QVERIFY(call.log.all<TurnFinished>().at(0).startedAt < 100ms);
        Call silent;
        silent.run();
        QVERIFY(silent.log.transcript().empty());
    }

    void tts_filler_enabled_bridgesASlowModel()
    {
        for (const bool enabled : {true, false}) {
            Call call;
            call.config.fillerSounds = enabled;
            oneQuestion(call);
            call.answers({{"what are your opening hours", {"We open at nine.", 3000ms}}});
            const auto spoken = call.mouth->asked;
            call.run();
            const auto answer = call.log.all<TurnFinished>().at(1);
            QCOMPARE(answer.text, std::string("We open at nine.")); // the filler is no part of the answer
            if (enabled)                                            // 380 ms endpoint, 700 ms thinking
                QVERIFY(answer.stages.heard >= 1080ms && answer.stages.heard < 1180ms);
            else
                QVERIFY(answer.stages.heard > 3000ms);
        }
    }

    void tts_filler_enabled_staysSilentBeforeAQuickModel()
    {
        Call call;
        call.config.fillerSounds = true;
        oneQuestion(call);
        call.run();
        QCOMPARE(call.log.all<TurnFinished>().at(1).stages.heard, StageTimes::Span(380ms));
    }

    void background_noise_playsAllThroughAtItsVolume()
    {
        for (const auto &[volume, level] : {std::pair{100, 0.1F}, {50, 0.05F}, {0, 0.0F}}) {
            Call call;
            call.background = std::make_shared<const std::vector<float>>(std::vector<float>(1000, 0.1F));
            call.config.backgroundVolume = volume;
            call.caller = CallerTrack().silence(500ms).samples();
            call.run();
            for (std::size_t i = kFrameSamples; i < call.tracks->agent.size(); ++i)
                QCOMPARE(call.tracks->agent[i], level);
        }
    }

    void background_noise_isNoAnswer()
    {
        Call call;
        call.background = std::make_shared<const std::vector<float>>(std::vector<float>(1000, 0.1F));
        oneQuestion(call);
        call.run();
        QCOMPARE(call.log.all<TurnFinished>().at(1).stages.heard, StageTimes::Span(380ms));
    }

    void conversation_stop_words_haveNoEffect()
    {
        Call with;
        with.config.stopWords = {"hours", "stop"};
        oneQuestion(with);
        Call without;
        oneQuestion(without);
        QCOMPARE(QString::fromStdString(with.run().log.exact()), QString::fromStdString(without.run().log.exact()));
    }

    void recording_enabled_offRecordsNothing()
    {
        for (const bool enabled : {true, false}) {
            Call call;
            call.config.recording = enabled;
            call.caller = CallerTrack().silence(500ms).samples();
            call.run();
            QCOMPARE(call.tracks->caller.empty(), !enabled);
            QCOMPARE(call.tracks->caller.size(), call.tracks->agent.size());
        }
    }

    void theVoicesSettingsReachTheEngine()
    {
        Call call;
        call.config.greeting = "Hello.";
        call.config.voiceName = "slt";
        call.config.language = "hi-IN";
        call.config.voiceSpeed = 1.5;
        call.config.voicePitch = -2;
        const auto spoken = call.mouth->asked;
        call.run();
        QCOMPARE(spoken->at(0).voice, std::string("slt"));
        QCOMPARE(spoken->at(0).language, std::string("hi-IN"));
        QCOMPARE(spoken->at(0).speed, 1.5);
        QCOMPARE(spoken->at(0).pitch, -2.0);
    }
};

QTEST_GUILESS_MAIN(CallSettingsTest)
#include "CallSettingsTest.moc"
