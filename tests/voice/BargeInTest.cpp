#include "voice/turn/BargeIn.h"
#include "tests/support/ScriptedEngines.h"
#include "voice/turn/SpeechDetector.h"

#include <QTest>

using namespace sb::voice;
using namespace sb::voice::scripted;
using namespace std::chrono_literals;

namespace {

/// The verdicts of a sound, with the milliseconds at which they fall; silence follows the sound.
std::vector<std::pair<int, BargeIn::Verdict>>
verdictsOf(const std::vector<float> &sound, std::chrono::milliseconds minSpeech = 250ms, float playedLevel = -120)
{
    BargeIn bargeIn(minSpeech, 0.5F);
    EnergyDetector detector;
    std::vector<std::pair<int, BargeIn::Verdict>> verdicts;
    auto samples = sound;
    samples.resize(samples.size() + 500 * 16);
    for (std::size_t at = 0; at + kFrameSamples <= samples.size(); at += kFrameSamples) {
        AudioFrame frame;
        std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(at), kFrameSamples, frame.begin());
        const float level = decibels(rootMeanSquare(frame));
        const auto verdict = bargeIn.judge(frame, {detector.probability(frame), level > -45, level, playedLevel});
        if (verdict != BargeIn::Verdict::None)
            verdicts.emplace_back(static_cast<int>(at / 16 + 10), verdict);
    }
    return verdicts;
}

using Verdicts = std::vector<std::pair<int, BargeIn::Verdict>>;

} // namespace

class BargeInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speechHoldsTheAgentAndThenTakesTheTurn()
    {
        const auto verdicts = verdictsOf(tone(600ms));
        QVERIFY(verdicts.size() >= 2); // what follows judges an agent that is silent by then
        QCOMPARE(verdicts[0].second, BargeIn::Verdict::Hold);
        QVERIFY(verdicts[0].first <= 120);
        QCOMPARE(verdicts[1], (std::pair{250, BargeIn::Verdict::Confirm}));
    }

    void coughsAreReleased()
    {
        for (const auto length : {200ms, 400ms, 600ms}) {
            const auto verdicts = verdictsOf(hiss(length));
            QCOMPARE(verdicts.size(), std::size_t(2));
            QCOMPARE(verdicts[0].second, BargeIn::Verdict::Hold);
            QCOMPARE(verdicts[1].second, BargeIn::Verdict::Release);
        }
    }

    void clicksAreNotEvenNoticed()
    {
        std::vector<float> keys;
        for (int key = 0; key < 8; ++key) {
            const auto click = hiss(10ms, 0.5F);
            keys.insert(keys.end(), click.begin(), click.end());
            keys.resize(keys.size() + 190 * 16);
        }
        QVERIFY(verdictsOf(keys).empty());
    }

    void whatIsFarBelowThePlayedSoundIsEcho()
    {
        QVERIFY(verdictsOf(tone(600ms, 0.02F), 250ms, -8).empty());
        QVERIFY(!verdictsOf(tone(600ms, 0.2F), 250ms, -8).empty());
    }

    void hissThatGoesOnIsTakenForWhispering()
    {
        const auto verdicts = verdictsOf(hiss(900ms));
        QVERIFY(std::any_of(verdicts.begin(), verdicts.end(),
                            [](const auto &verdict) { return verdict.second == BargeIn::Verdict::Confirm; }));
    }

    void detectorNeedsThreeFramesOfFive()
    {
        SpeechDetector detector(0.5F);
        using Change = SpeechDetector::Change;
        const std::vector<float> frames{0.9F, 0, 0, 0, 0.9F, 0, 0.9F, 0.5F};
        std::vector<Change> changes;
        for (std::size_t i = 0; i < frames.size(); ++i)
            changes.push_back(detector.push(frames[i], static_cast<std::int64_t>(i) * kFrame));
        QCOMPARE(std::count(changes.begin(), changes.end(), Change::Began), 1);
        QCOMPARE(changes.back(), Change::Began);
        QCOMPARE(detector.onset(), CallTime(40ms));
        QCOMPARE(detector.speech(), CallTime(30ms));
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(detector.push(0, (80ms + i * kFrame)), Change::None);
        QCOMPARE(detector.push(0, 110ms), Change::Paused);
        QCOMPARE(detector.speechEnd(), CallTime(80ms));
    }

    void voicingFollowsANoisyLine()
    {
        Voicing voicing;
        const auto noise = hiss(2000ms, 0.01F); // about −45 dBFS, all the time
        const auto voice = tone(500ms, 0.2F);
        int sounding = 0;
        AudioFrame frame;
        for (std::size_t at = 0; at + kFrameSamples <= noise.size(); at += kFrameSamples) {
            std::copy_n(noise.begin() + static_cast<std::ptrdiff_t>(at), kFrameSamples, frame.begin());
            const auto blocks = voicing.push(frame);
            sounding += at > noise.size() / 2 && (blocks.first || blocks.second) ? 1 : 0;
        }
        QCOMPARE(sounding, 0);
        std::copy_n(voice.begin(), kFrameSamples, frame.begin());
        QVERIFY(voicing.push(frame).second);
    }
};

QTEST_GUILESS_MAIN(BargeInTest)
#include "BargeInTest.moc"
