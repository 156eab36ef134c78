#include "voice/session/RealTimeSession.h"
#include "tests/support/EventLog.h"
#include "tests/support/FakeSoundCard.h"
#include "tests/support/ScriptedEngines.h"

#include <QTest>

#include <condition_variable>

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::scripted;
using namespace std::chrono_literals;

namespace {

/// The events of a call that runs on another thread.
class Watched
{
public:
    VoiceSession::Events events()
    {
        return [this](const SessionEvent &event) {
            const std::lock_guard lock(m_mutex);
            m_log.add(event);
            m_changed.notify_all();
        };
    }
    template <typename What>
    bool waitFor(std::size_t count = 1)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 30s, [&] { return m_log.all<What>().size() >= count; });
    }
    EventLog log()
    {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    EventLog m_log;
};

SessionParts partsOf(FakeSoundCard &card, std::vector<Recognizer::Line> lines,
                     std::map<std::string, Model::Reply> replies)
{
    SessionParts parts;
    parts.speechToText = std::make_unique<Recognizer>(std::move(lines));
    parts.languageModel = std::make_unique<Model>(std::move(replies));
    parts.textToSpeech = std::make_unique<Voice>();
    parts.detector = std::make_unique<EnergyDetector>();
    parts.source = card.source();
    parts.sink = card.sink();
    return parts;
}

SessionConfig configured()
{
    SessionConfig config;
    config.greeting = "Hello.";
    config.modelMayEndCall = true;
    config.echoCancelling = false;
    return config;
}

std::string wholeText(const std::vector<std::string> &lines)
{
    std::string all;
    for (const auto &line : lines)
        all += line + "\n";
    return all;
}

} // namespace

class RealTimeSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talksOverASoundCard()
    {
        FakeSoundCard card(
            CallerTrack().silence(1500ms).speech(1200ms).silence(3000ms).speech(1000ms).silence(500ms).samples());
        Watched watched;
        RealTimeSession session(configured(),
                                partsOf(card, {{"what are your opening hours"}, {"thank you goodbye"}},
                                        {{"what are your opening hours", {"We open at nine."}},
                                         {"thank you goodbye", {"Goodbye!", 60ms, 5ms, EndCall{true}}}}),
                                card.clock(), watched.events());
        QVERIFY(session.start());
        card.run();
        QVERIFY(watched.waitFor<SessionEnded>());
        const auto log = watched.log();
        QCOMPARE(wholeText(log.transcript()),
                 wholeText({"AGENT: Hello.", "CALLER: what are your opening hours", "AGENT: We open at nine.",
                            "CALLER: thank you goodbye", "AGENT: Goodbye!"}));
        QCOMPARE(log.all<SessionEnded>().at(0).reason, EndReason::AgentEnded);
        QCOMPARE(session.counters().overruns, std::uint64_t(0));
        const auto played = card.played();
        const auto loud = std::count_if(played.begin(), played.end(), [](float sample) { return sample > 0.1F; });
        QVERIFY(loud > 1000);
        for (const auto &turn : log.all<TurnFinished>()) {
            if (turn.hasStages)
                QCOMPARE(turn.stages.sum(), turn.stages.heard);
        }
    }

    void lostMicrophoneIsToldAndTypingStillWorks()
    {
        FakeSoundCard card({});
        card.loseSourceAt = 1000ms;
        Watched watched;
        RealTimeSession session(configured(), partsOf(card, {}, {{"goodbye", {"Goodbye!", 60ms, 5ms, EndCall{true}}}}),
                                card.clock(), watched.events());
        QVERIFY(session.start());
        card.run();
        QVERIFY(watched.waitFor<SessionProblem>());
        QCOMPARE(watched.log().all<SessionProblem>().at(0).error.detail, std::string("unplugged"));
        session.say("goodbye");
        QVERIFY(watched.waitFor<SessionEnded>());
        QCOMPARE(watched.log().all<SessionEnded>().at(0).reason, EndReason::AgentEnded);
    }

    void W15_theEndOfTheCreditReachesTheCall()
    {
        FakeSoundCard card(CallerTrack().silence(5000ms).samples());
        Watched watched;
        RealTimeSession session(configured(), partsOf(card, {}, {}), card.clock(), watched.events());
        QVERIFY(session.start());
        session.endUnpaid(3s);
        card.run();
        QVERIFY(watched.waitFor<SessionEnded>());
        const auto log = watched.log();
        QCOMPARE(log.all<CreditEnding>().size(), std::size_t(1));
        QCOMPARE(log.all<SessionEnded>().at(0).reason, EndReason::CreditRanOut);
        QVERIFY(log.all<TurnFinished>().back().text.find("about to end") != std::string::npos);
    }

    void lostSpeakerIsToldAndTheCallGoesOn()
    {
        FakeSoundCard card(CallerTrack().silence(2000ms).speech(1200ms).silence(500ms).samples());
        card.loseSinkAt = 500ms;
        Watched watched;
        RealTimeSession session(
            configured(),
            partsOf(card, {{"thank you goodbye"}}, {{"thank you goodbye", {"Goodbye!", 60ms, 5ms, EndCall{true}}}}),
            card.clock(), watched.events());
        QVERIFY(session.start());
        card.run();
        QVERIFY(watched.waitFor<SessionEnded>());
        QCOMPARE(watched.log().all<SessionProblem>().size(), std::size_t(1));
        QCOMPARE(watched.log().transcript().back(), std::string("AGENT: Goodbye!"));
    }

    void silentMicrophoneIsPacedByTheClock()
    {
        FakeSoundCard card({});
        Watched watched;
        auto parts = partsOf(card, {}, {});
        parts.source = nullptr;
        auto config = configured();
        config.maxAllowedSilence = 3s;
        RealTimeSession session(config, std::move(parts), card.clock(), watched.events());
        QVERIFY(session.start());
        card.run();
        QVERIFY(watched.waitFor<SessionEnded>());
        QCOMPARE(watched.log().all<SessionEnded>().at(0).reason, EndReason::NoResponse);
        QCOMPARE(watched.log().transcript(), std::vector<std::string>({"AGENT: Hello."}));
    }

    void noMicrophoneIsAnErrorAndNoCall()
    {
        FakeSoundCard card({});
        card.refuseSource = true;
        Watched watched;
        RealTimeSession session(configured(), partsOf(card, {}, {}), card.clock(), watched.events());
        const auto started = session.start();
        QVERIFY(!started);
        QCOMPARE(started.error().detail, std::string("no microphone"));
        QVERIFY(watched.log().events().empty());
    }

    void hangsUpWhenItIsDestroyed()
    {
        FakeSoundCard card({});
        Watched watched;
        {
            auto config = configured();
            config.greeting = std::string(200, 'a'); // is being spoken
            RealTimeSession session(config, partsOf(card, {}, {}), card.clock(), watched.events());
            QVERIFY(session.start());
            card.run();
            QVERIFY(watched.waitFor<AgentSaying>());
        }
        QCOMPARE(watched.log().all<SessionEnded>().at(0).reason, EndReason::CallerHungUp);
    }
};

QTEST_GUILESS_MAIN(RealTimeSessionTest)
#include "RealTimeSessionTest.moc"
