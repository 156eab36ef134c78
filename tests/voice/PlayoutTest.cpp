#include "voice/turn/Playout.h"
#include "tests/support/ScriptedEngines.h"

#include <QTest>

using namespace sb::voice;
using namespace sb::voice::scripted;
using namespace std::chrono_literals;

namespace {

/// A playout with sentences of turn 0 in it, opened.
struct Mouth
{
    Playout playout;
    std::uint32_t ordinal = 0;

    void pass(Payload payload)
    {
        playout.process({TurnId{0}, std::move(payload)}, [](const Frame &) {});
    }
    void add(const std::string &text, std::vector<float> samples, bool whole = true)
    {
        pass(Sentence{ordinal, text});
        pass(SpeechChunk{ordinal, std::move(samples)});
        if (whole)
            pass(SentenceEnded{ordinal});
        ++ordinal;
    }
    std::vector<float> pull(std::chrono::milliseconds length)
    {
        std::vector<float> all;
        for (auto left = length; left > 0ms; left -= 10ms) {
            AudioFrame frame;
            playout.pull(frame);
            all.insert(all.end(), frame.begin(), frame.end());
        }
        return all;
    }
};

float loudest(std::span<const float> samples)
{
    float peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

} // namespace

class PlayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSilentUntilItIsOpened()
    {
        Mouth mouth;
        mouth.add("Hello", tone(100ms));
        QCOMPARE(loudest(mouth.pull(50ms)), 0.0F);
        mouth.playout.open();
        QVERIFY(loudest(mouth.pull(10ms)) > 0.01F);
    }

    void dropsTheSilenceThatEnginesPutFirst()
    {
        Mouth mouth;
        auto samples = std::vector<float>(3200, 0.0F); // 200 ms
        const auto sound = tone(100ms);
        samples.insert(samples.end(), sound.begin(), sound.end());
        mouth.add("Hello", samples);
        mouth.add("again", samples); // later sentences keep 80 ms
        mouth.playout.open();
        QVERIFY(loudest(mouth.pull(10ms)) > 0.01F);
        mouth.pull(90ms);
        QCOMPARE(loudest(mouth.pull(80ms)), 0.0F);
        QVERIFY(loudest(mouth.pull(10ms)) > 0.01F);
    }

    void heardTextFollowsThePlayedSamples()
    {
        Mouth mouth;
        mouth.add("One two three.", tone(1400ms));
        mouth.add("Four five six.", tone(1400ms));
        mouth.playout.open();
        QCOMPARE(mouth.playout.heard(), std::string());
        mouth.pull(850ms); // 8.5 characters: "One two " and a bit of the third word
        QCOMPARE(mouth.playout.heard(), std::string("One two"));
        QCOMPARE(mouth.playout.unheard(), std::string("three. Four five six."));
        mouth.pull(650ms);
        QCOMPARE(mouth.playout.heard(), std::string("One two three."));
        mouth.pull(1300ms);
        QVERIFY(!mouth.playout.hasEnded());
        mouth.pass(AnswerEnded{});
        QVERIFY(mouth.playout.hasEnded());
        QCOMPARE(mouth.playout.heard(), std::string("One two three. Four five six."));
        QCOMPARE(mouth.playout.unheard(), std::string());
    }

    void sentenceWithoutSamplesWasNotHeard()
    {
        Mouth mouth;
        mouth.pass(Sentence{0, "Lost."});
        mouth.pass(SentenceEnded{0});
        mouth.pass(AnswerEnded{});
        mouth.playout.open();
        mouth.pull(10ms);
        QVERIFY(mouth.playout.hasEnded());
        QCOMPARE(mouth.playout.heard(), std::string());
    }

    void interruptionFadesOutWithin30Milliseconds()
    {
        Mouth mouth;
        mouth.add("Hello there", tone(1000ms));
        mouth.playout.open();
        mouth.pull(200ms);
        mouth.pass(Interrupted{});
        const auto after = mouth.pull(100ms);
        QVERIFY(loudest(std::span(after).first(160)) > 0.02F); // no click
        QCOMPARE(loudest(std::span(after).subspan(480)), 0.0F);
        for (std::size_t i = 1; i < 480; ++i)
            QVERIFY(std::abs(after[i] - after[i - 1]) < 0.06F);
    }

    void holdKeepsThePlaceAndResumeGoesOn()
    {
        Mouth mouth;
        mouth.add("Hello there", tone(1000ms));
        mouth.pass(AnswerEnded{});
        mouth.playout.open();
        mouth.pull(200ms);
        mouth.playout.hold();
        const auto fading = mouth.pull(100ms);
        QVERIFY(loudest(std::span(fading).first(160)) > 0.02F);
        QCOMPARE(loudest(std::span(fading).subspan(320)), 0.0F);
        mouth.playout.resume();
        const auto rest = mouth.pull(900ms);
        QVERIFY(loudest(rest) > 0.1F);
        QVERIFY(mouth.playout.hasEnded());
        const auto sounding = std::count_if(rest.begin(), rest.end(), [](float s) { return s != 0; });
        QVERIFY(sounding > 770 * 16 && sounding <= 780 * 16); // 200 ms and the fade were played before
    }

    void slowEngineLeavesAGapAndGoesOn()
    {
        Mouth mouth;
        mouth.add("Hello there", tone(100ms), false);
        mouth.playout.open();
        mouth.pull(100ms);
        QCOMPARE(loudest(mouth.pull(50ms)), 0.0F);
        mouth.pass(SpeechChunk{0, tone(100ms)});
        QVERIFY(loudest(mouth.pull(10ms)) > 0.01F);
    }
};

QTEST_GUILESS_MAIN(PlayoutTest)
#include "PlayoutTest.moc"
