#include "tests/support/SpeechSamples.h"
#include "voice/tts/EspeakVoice.h"
#include "voice/tts/FliteVoice.h"
#include "voice/tts/SpokenText.h"
#include "voice/tts/Voices.h"

#include <QTest>

#include <thread>

using namespace sb;
using namespace sb::voice;
using sb::voice::test::level;
using sb::voice::test::spoken;

class VoiceEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFliteVoiceSpeaksTheSameSamplesTwice()
    {
        const auto flite = FliteVoice::open();
        QVERIFY(flite);
        for (const auto name : FliteVoice::names()) {
            const SpeechRequest request{.text = "Good morning, how can I help you?", .voice = std::string(name)};
            const auto first = spoken(**flite, request);
            QVERIFY2(first.size() > kSampleRate && first.size() < 4 * kSampleRate, request.voice.c_str());
            QVERIFY2(level(first) > 0.01, request.voice.c_str());
            QVERIFY2(first == spoken(**flite, request), request.voice.c_str());
        }
    }

    void fliteSpeaksOnTwoThreadsAsOnOne()
    {
        const SpeechRequest request{.text = "Your table for four is booked at seven thirty.", .voice = "slt"};
        const auto here = FliteVoice::open();
        const auto alone = spoken(**here, request);
        std::array<std::vector<float>, 2> heard;
        {
            std::vector<std::jthread> threads;
            for (auto &samples : heard)
                threads.emplace_back([&samples, &request] {
                    const auto flite = FliteVoice::open();
                    samples = spoken(**flite, request);
                });
        }
        for (const auto &samples : heard) {
            QVERIFY(std::abs(static_cast<double>(samples.size()) - static_cast<double>(alone.size())) < 160);
            QVERIFY(std::abs(level(samples) / level(alone) - 1.0) < 0.05);
        }
    }

    void fliteStopsSoonAfterCancel()
    {
        const auto flite = FliteVoice::open();
        const SpeechRequest request{.text = "This sentence is long enough to be stopped well before it has ended, "
                                            "because somebody speaks over it.",
                                    .voice = "slt"};
        const auto whole = spoken(**flite, request).size();
        const CancelToken cancel;
        std::size_t heard = 0;
        const auto done = (*flite)->speak(request, cancel, [&](Samples chunk) {
            heard += chunk.size();
            cancel.cancel();
        });
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(heard > 0 && heard < whole / 4);
    }

    void speedAndPitchChangeTheSpeech()
    {
        const auto flite = FliteVoice::open();
        for (const auto *name : {"kal16", "slt"}) {
            const SpeechRequest plain{.text = "We are open every day.", .voice = name};
            SpeechRequest fast = plain;
            fast.speed = 2.0;
            SpeechRequest high = plain;
            high.pitch = 4.0;
            const auto usual = spoken(**flite, plain);
            const auto quick = spoken(**flite, fast);
            const double ratio = static_cast<double>(usual.size()) / static_cast<double>(quick.size());
            QVERIFY2(ratio > 1.6 && ratio < 2.4, name);
            QVERIFY2(spoken(**flite, high) != usual, name);
        }
    }

    void noSilenceStandsBeforeTheFirstWord()
    {
        Voices voices(FliteVoice::open().value(), EspeakVoice::open().value());
        for (const auto *voice : {"kal16", "awb", "rms", "slt", "espeak"}) {
            const auto samples = spoken(voices, {.text = "Yes, of course.", .voice = voice});
            const auto onset = std::ranges::find_if(samples, [](float sample) { return std::abs(sample) > 0.004F; });
            QVERIFY2(onset != samples.end() && onset - samples.begin() <= 80, voice);
        }
    }

    void fliteRefusesAnUnknownVoiceAndIsSilentOnNoWords()
    {
        const auto flite = FliteVoice::open();
        const auto done = (*flite)->speak({.text = "Hello", .voice = "nobody"}, CancelToken(), [](Samples) {});
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        std::size_t heard = 0;
        QVERIFY((*flite)->speak({.text = " … — \xff\xfe"}, CancelToken(), [&](Samples s) { heard += s.size(); }));
        QCOMPARE(heard, std::size_t{0});
    }

    void espeakSpeaksHindiAudiblyAndAlikeTwice()
    {
        const auto espeak = EspeakVoice::open();
        QVERIFY(espeak);
        const SpeechRequest hindi{.text = "नमस्ते, मैं आपकी क्या मदद कर सकता हूँ?", .language = "hi-IN"};
        const auto first = spoken(**espeak, hindi);
        QVERIFY(first.size() > kSampleRate && first.size() < 6 * kSampleRate);
        QVERIFY(level(first) > 0.02);
        // Another language in between leaves no trace but the oscillator's phase.
        QVERIFY(!spoken(**espeak, {.text = "Guten Tag", .language = "de-DE", .speed = 1.5, .pitch = 3}).empty());
        const auto second = spoken(**espeak, hindi);
        const auto difference = static_cast<double>(first.size()) - static_cast<double>(second.size());
        QVERIFY(std::abs(difference) < kSampleRate / 5.0); // pauses in a sentence depend on the one before
        QVERIFY(std::abs(level(second) / level(first) - 1.0) < 0.05);
    }

    void espeakIsOneInAProcessAndKnowsItsLanguages()
    {
        {
            const auto espeak = EspeakVoice::open();
            QVERIFY(espeak);
            QCOMPARE(EspeakVoice::open().error().code, ErrorCode::Conflict);
            const auto done = (*espeak)->speak({.text = "x", .language = "qq-QQ"}, CancelToken(), [](Samples) {});
            QCOMPARE(done.error().code, ErrorCode::NotFound);
            const CancelToken cancel;
            std::size_t heard = 0;
            const auto stopped = (*espeak)->speak({.text = "Eins zwei drei vier fünf sechs sieben", .language = "de"},
                                                  cancel, [&](Samples chunk) {
                                                      heard += chunk.size();
                                                      cancel.cancel();
                                                  });
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
            QVERIFY(heard < kSampleRate / 4);
            QVERIFY(!spoken(**espeak, {.text = "Noch einmal", .language = "de"}).empty());
        }
        QVERIFY(EspeakVoice::open());
    }

    void voicesPickTheEngineByLanguageAndName()
    {
        auto espeak = EspeakVoice::open().value();
        Voices voices(FliteVoice::open().value(), espeak);
        const auto flite = FliteVoice::open().value();
        const std::string text = "Hello there";
        QVERIFY(spoken(voices, {.text = text, .voice = "rms", .language = "en-GB"}) ==
                spoken(*flite, {.text = text, .voice = "rms"}));
        QVERIFY(spoken(voices, {.text = text, .voice = "some-network-voice", .language = "en-US"}) ==
                spoken(*flite, {.text = text}));
        const auto alike = [](const std::vector<float> &one, const std::vector<float> &other) {
            const auto difference = static_cast<double>(one.size()) - static_cast<double>(other.size());
            return !one.empty() && std::abs(difference) < kSampleRate / 1000.0 &&
                   std::abs(level(one) / level(other) - 1.0) < 0.05;
        };
        QVERIFY(alike(spoken(voices, {.text = text, .voice = "espeak-female", .language = "en-US"}),
                      spoken(*espeak, {.text = text, .voice = "female"})));
        QVERIFY(alike(spoken(voices, {.text = "Guten Tag", .voice = "slt", .language = "de-DE"}),
                      spoken(*espeak, {.text = "Guten Tag", .language = "de-DE"})));
    }

    void englishTextIsMadePlain()
    {
        QCOMPARE(spokenAscii("It’s a “café” – open 9\u201310…"), std::string("It's a \"cafe\" ,  open 9, 10..."));
        QCOMPARE(spokenAscii("**Bold** 5€ नमस्ते"), std::string("  Bold   5 euros        "));
    }
};

QTEST_GUILESS_MAIN(VoiceEngineTest)
#include "VoiceEngineTest.moc"
