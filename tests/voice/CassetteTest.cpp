#include "voice/replay/Cassette.h"
#include "tests/support/ScriptedCall.h"
#include "voice/replay/CassetteRecorder.h"
#include "voice/replay/SampleText.h"

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::scripted;
using namespace std::chrono_literals;

namespace {

class LinesSink final : public CassetteSink
{
public:
    void append(const std::string &line) override { lines += line + "\n"; }
    std::string lines;
};

SessionConfig configured()
{
    SessionConfig config;
    config.greeting = "Hello, this is the bakery. How can I help you?";
    config.modelMayEndCall = true;
    config.echoCancelling = false;
    return config;
}

/// Greeting, interruption, question with a dropped speculation, goodbye.
std::vector<float> caller()
{
    return CallerTrack()
        .silence(1500ms)
        .speech(1200ms)
        .silence(2000ms)
        .speech(1100ms)
        .silence(260ms)
        .speech(800ms)
        .silence(4000ms)
        .speech(1000ms)
        .silence(3000ms)
        .samples();
}

SessionParts scriptedParts()
{
    SessionParts parts;
    parts.speechToText = std::make_unique<Recognizer>(std::vector<Recognizer::Line>{
        {"what are your opening hours"}, {"tell me about the cakes"}, {"that you have"}, {"thank you goodbye"}});
    parts.languageModel = std::make_unique<Model>(
        std::map<std::string, Model::Reply>{{"what are your opening hours", {"We open at nine. We close at five."}},
                                            {"thank you goodbye", {"Goodbye!", 60ms, 5ms, EndCall{true}}}});
    parts.textToSpeech = std::make_unique<Voice>();
    return parts;
}

struct Run
{
    EventLog log;
    std::vector<float> agent;
};

Run run(SessionParts parts)
{
    Run result;
    const auto tracks = std::make_shared<Tracks>();
    parts.detector = std::make_unique<EnergyDetector>();
    parts.recording = std::make_unique<TrackTap>(tracks);
    parts.feed = std::make_unique<SampleFeed>(caller());
    VirtualSession session(configured(), std::move(parts),
                           [&result](const SessionEvent &event) { result.log.add(event); });
    session.run();
    result.agent = tracks->agent;
    return result;
}

SessionParts partsOf(const Cassette &cassette)
{
    SessionParts parts;
    parts.speechToText = cassette.speechToText();
    parts.languageModel = cassette.languageModel();
    parts.textToSpeech = cassette.textToSpeech();
    return parts;
}

} // namespace

class CassetteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replayIsTheCallToTheBit()
    {
        const auto sink = std::make_shared<LinesSink>();
        auto parts = scriptedParts();
        CassetteRecorder(sink).record(parts);
        const auto call = run(std::move(parts));
        QCOMPARE(call.log.transcript().back(), std::string("AGENT: Goodbye!"));
        QVERIFY(call.log.all<SpeculationDropped>().size() == 1);
        const auto cassette = Cassette::read(sink->lines);
        QVERIFY(cassette);
        QCOMPARE(cassette->segments().size(), std::size_t(4));
        for (int i = 0; i < 3; ++i) {
            const auto replay = run(partsOf(*cassette));
            QCOMPARE(QString::fromStdString(replay.log.exact()), QString::fromStdString(call.log.exact()));
            QVERIFY(replay.agent == call.agent);
        }
    }

    void recordingChangesNothingButTheRounding()
    {
        auto parts = scriptedParts();
        CassetteRecorder(std::make_shared<LinesSink>()).record(parts);
        const auto recorded = run(std::move(parts));
        const auto plain = run(scriptedParts());
        QCOMPARE(joined(recorded.log.lines()), joined(plain.log.lines()));
    }

    void failuresAreReplayedToo()
    {
        const auto sink = std::make_shared<LinesSink>();
        auto parts = scriptedParts();
        parts.languageModel = std::make_unique<Model>(std::map<std::string, Model::Reply>{
            {"what are your opening hours", {"", 60ms, 5ms, {}, Error{ErrorCode::Unavailable, "gone", {}}}}});
        CassetteRecorder(sink).record(parts);
        const auto call = run(std::move(parts));
        const auto replay = run(partsOf(*Cassette::read(sink->lines)));
        QCOMPARE(replay.log.all<SessionProblem>().at(0).error.detail, std::string("gone"));
        QCOMPARE(QString::fromStdString(replay.log.exact()), QString::fromStdString(call.log.exact()));
    }

    void whatWasNotRecordedIsUnavailable()
    {
        const Cassette empty;
        const auto answered = empty.languageModel()->answer({}, {}, [](const ModelEvent &) {});
        QCOMPARE(answered.error().code, ErrorCode::Unavailable);
        QCOMPARE(empty.textToSpeech()->speak({"Hello."}, {}, [](Samples) {}).error().code, ErrorCode::Unavailable);
        QCOMPARE(empty.speechToText()->begin().error().code, ErrorCode::Unavailable);
    }

    void damagedLinesAreNamed()
    {
        for (const auto *bad : {"{\"engine\":\"llm\"}", "nonsense", "[]",
                                "{\"engine\":\"tts\",\"text\":\"a\",\"chunks\":[[1,\"A*==\"]],\"cost\":1}"}) {
            const auto read = Cassette::read(std::string("\n") + bad + "\n");
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Corrupt);
            QVERIFY(read.error().detail.starts_with("cassette line 2"));
        }
        QVERIFY(Cassette::read("{\"engine\":\"something newer\"}")); // is passed over
    }

    void samplesSurviveAsText()
    {
        for (const std::size_t count : {0U, 1U, 2U, 3U, 160U}) {
            std::vector<float> samples;
            for (std::size_t i = 0; i < count; ++i)
                samples.push_back(static_cast<float>(i % 7) / 3.5F - 1.0F);
            const auto back = samplesOf(textOf(samples));
            QVERIFY(back);
            QVERIFY(*back == rounded(samples));
        }
        QVERIFY(!samplesOf("AAA"));
        QVERIFY(!samplesOf("AA=="));
    }
};

QTEST_GUILESS_MAIN(CassetteTest)
#include "CassetteTest.moc"
