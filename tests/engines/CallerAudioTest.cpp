#include "voice/detect/WebRtcVad.h"
#include "voice/frames/Voicing.h"
#include "voice/process/BackgroundNoise.h"
#include "voice/process/ProcessorChain.h"
#include "voice/process/TelephoneBand.h"
#include "voice/tts/FliteVoice.h"
#include "voice/turn/SpeechDetector.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace sb;
using namespace sb::voice;

namespace {

std::vector<AudioFrame> framesOf(const std::vector<float> &samples)
{
    std::vector<AudioFrame> frames(samples.size() / kFrameSamples);
    for (std::size_t i = 0; i < frames.size(); ++i)
        std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(i * kFrameSamples), kFrameSamples, frames[i].begin());
    return frames;
}

std::vector<float> spoken(const char *text)
{
    std::vector<float> samples;
    const auto voice = FliteVoice::open();
    Q_ASSERT(voice.has_value());
    const auto done = (*voice)->speak({.text = text, .voice = "rms"}, CancelToken(), [&samples](Samples piece) {
        samples.insert(samples.end(), piece.begin(), piece.end());
    });
    Q_ASSERT(done.has_value());
    return samples;
}

class Noise
{
public:
    float next()
    {
        m_state = m_state * 1'664'525U + 1'013'904'223U;
        return static_cast<float>(m_state >> 8) / 8'388'608.0F - 1.0F;
    }

private:
    std::uint32_t m_state = 7;
};

std::vector<float> tone(double frequency, std::size_t count, float amplitude = 0.3F)
{
    std::vector<float> samples(count);
    for (std::size_t i = 0; i < count; ++i)
        samples[i] = amplitude * static_cast<float>(
                                     std::sin(2 * std::numbers::pi * frequency * static_cast<double>(i) / kSampleRate));
    return samples;
}

float levelAfter(CallerProcessor &processor, const std::vector<float> &samples)
{
    double energy = 0;
    std::size_t count = 0;
    const auto frames = framesOf(samples);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        auto frame = frames[i];
        processor.process(frame, {});
        for (const float sample : frame) {
            if (i >= frames.size() / 2) {
                energy += static_cast<double>(sample) * static_cast<double>(sample);
                ++count;
            }
        }
    }
    return decibels(static_cast<float>(std::sqrt(energy / static_cast<double>(count))));
}

} // namespace

class CallerAudioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detectorHearsSpeechAndEndsWithinEightyMilliseconds()
    {
        auto samples = spoken("Hello, when are you open tomorrow?");
        const auto speechSamples = samples.size();
        samples.insert(samples.begin(), 8000, 0.0F);
        samples.resize(samples.size() + 16000, 0.0F);
        Noise noise;
        for (auto &sample : samples)
            sample += 0.0006F * noise.next();
        WebRtcVad detector;
        Voicing voicing;
        int voiced = 0;
        int heard = 0;
        std::size_t lastVoiced = 0;
        std::size_t lastHeard = 0;
        const auto frames = framesOf(samples);
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const bool speech = detector.probability(frames[i]) >= 0.5F;
            const auto blocks = voicing.push(frames[i]);
            if (blocks.first || blocks.second) {
                ++voiced;
                heard += speech ? 1 : 0;
                lastVoiced = i;
            }
            if (speech)
                lastHeard = i;
        }
        QVERIFY(speechSamples > 16000);
        QVERIFY2(heard * 100 >= voiced * 80, qPrintable(QStringLiteral("%1 of %2").arg(heard).arg(voiced)));
        QVERIFY2(lastHeard <= lastVoiced + 8, qPrintable(QStringLiteral("%1 after %2").arg(lastHeard).arg(lastVoiced)));
        QVERIFY(lastHeard + 10 >= lastVoiced);
    }

    void steadyNoiseAndClicksAreNoSpeech()
    {
        WebRtcVad detector;
        SpeechDetector smoother(0.5F);
        Noise noise;
        int speech = 0;
        int begun = 0;
        constexpr int kCount = 1000; // 10 s, the first of them to learn the noise
        for (int i = 0; i < kCount; ++i) {
            AudioFrame frame{};
            for (std::size_t k = 0; k < frame.size(); ++k) {
                const bool click = i % 50 == 0 && k < 24;
                frame[k] = (click ? 0.4F : 0.01F) * noise.next();
            }
            const float probability = detector.probability(frame);
            begun += smoother.push(probability, i * kFrame) == SpeechDetector::Change::Began && i > 100 ? 1 : 0;
            speech += probability >= 0.5F && i > 100 ? 1 : 0;
        }
        QVERIFY2(speech < kCount / 20, qPrintable(QString::number(speech)));
        QCOMPARE(begun, 0);
    }

    void echoOfTheSpeakerIsReducedAndTheCallerStays()
    {
        const auto far =
            framesOf(spoken("We are open from eight in the morning until six in the evening, Monday to Friday, and on "
                            "Saturday we open at ten and close at two in the afternoon."));
        SessionConfig config;
        const auto processor = makeCallerProcessor(config);
        QVERIFY(processor);
        double before = 0;
        double after = 0;
        for (std::size_t i = 6; i < far.size(); ++i) {
            AudioFrame caller{};
            for (std::size_t k = 0; k < caller.size(); ++k)
                caller[k] = 0.3F * far[i - 6][k]; // 60 ms late, −10 dB
            const auto heard = caller;
            processor->process(caller, far[i]);
            if (i < far.size() / 2)
                continue; // time to converge
            for (std::size_t k = 0; k < caller.size(); ++k) {
                before += static_cast<double>(heard[k]) * static_cast<double>(heard[k]);
                after += static_cast<double>(caller[k]) * static_cast<double>(caller[k]);
            }
        }
        const double reduction = 10 * std::log10(before / (after + 1e-12));
        QVERIFY2(reduction > 15, qPrintable(QString::number(reduction)));

        const auto near = framesOf(spoken("Can I make an appointment for tomorrow morning?"));
        const auto alone = makeCallerProcessor(config);
        double kept = 0;
        double said = 0;
        for (const auto &frame : near) {
            auto caller = frame;
            alone->process(caller, {});
            for (std::size_t k = 0; k < caller.size(); ++k) {
                said += static_cast<double>(frame[k]) * static_cast<double>(frame[k]);
                kept += static_cast<double>(caller[k]) * static_cast<double>(caller[k]);
            }
        }
        QVERIFY2(kept > 0.4 * said, qPrintable(QString::number(kept / said)));
    }

    void noiseStrengthReducesSteadyNoiseAndZeroLeavesTheAudioAlone()
    {
        SessionConfig config;
        config.echoCancelling = false;
        config.noiseReduction = true;
        config.noiseStrength = 0;
        QVERIFY(!makeCallerProcessor(config));
        std::vector<float> hiss(5 * kSampleRate);
        Noise noise;
        for (auto &sample : hiss)
            sample = 0.03F * noise.next();
        float last = 0;
        for (const int strength : {20, 50, 80, 100}) {
            config.noiseStrength = strength;
            const auto processor = makeCallerProcessor(config);
            const float level = levelAfter(*processor, hiss);
            QVERIFY2(level < last, qPrintable(QStringLiteral("%1 at %2").arg(level).arg(strength)));
            last = level;
        }
    }

    void samplingRate8000IsTheTelephoneBand()
    {
        SessionConfig config;
        config.echoCancelling = false;
        config.samplingRate = 8000;
        const float middle = levelAfter(*makeCallerProcessor(config), tone(1000, 16000));
        const float high = levelAfter(*makeCallerProcessor(config), tone(6000, 16000));
        const float low = levelAfter(*makeCallerProcessor(config), tone(60, 16000));
        QVERIFY(std::abs(middle - decibels(0.3F / std::numbers::sqrt2_v<float>)) < 1);
        QVERIFY(high < middle - 35);
        QVERIFY(low < middle - 35);
    }

    void backgroundSoundsAreTheCatalogsAndRepeatWithoutASeam()
    {
        QFile file(QStringLiteral(SB_SOURCE_DIR "/resources/noise/tracks.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        const auto listed = nlohmann::json::parse(bytes.begin(), bytes.end());
        QCOMPARE(listed.size(), BackgroundNoise::ids().size());
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const std::string id = listed[i]["id"];
            QCOMPARE(id, std::string(BackgroundNoise::ids()[i]));
            const auto track = BackgroundNoise::make(id);
            QVERIFY(track);
            QCOMPARE(**BackgroundNoise::make(id), **track);
            const float level = decibels(rootMeanSquare(**track));
            QVERIFY(level > -39 && level < -37);
            // Across the seam the samples differ as little as elsewhere.
            float largest = 0;
            for (std::size_t k = 1; k < (*track)->size(); ++k)
                largest = std::max(largest, std::abs((**track)[k] - (**track)[k - 1]));
            QVERIFY(std::abs((*track)->front() - (*track)->back()) <= largest);
        }
        QVERIFY(!BackgroundNoise::make("nowhere.wav"));
    }
};

QTEST_GUILESS_MAIN(CallerAudioTest)
#include "CallerAudioTest.moc"
