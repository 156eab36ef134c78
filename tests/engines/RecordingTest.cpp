// What recordings hold: both tracks, whole and in step, whatever the disk does.
#include "tests/support/RecordedTalk.h"
#include "voice/record/TeeTap.h"
#include "voice/record/WavRecording.h"
#include "voice/tts/FliteVoice.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::test;

class RecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clicksOnBothTracksComeBackWhereTheyWere()
    {
        Tracks tracks{std::vector<float>(5 * kSampleRate), std::vector<float>(5 * kSampleRate)};
        const std::vector<std::ptrdiff_t> callers{160, 4'000, 20'000, 41'234, 79'000};
        const std::vector<std::ptrdiff_t> agents{8'000, 15'990, 30'001, 63'999};
        for (const auto at : callers)
            put(tracks.caller, static_cast<std::size_t>(at));
        for (const auto at : agents)
            put(tracks.agent, static_cast<std::size_t>(at));
        RecordingOutcome outcome;
        const auto sink = recorded(tracks, &outcome);
        QCOMPARE(outcome.seconds, 5.0);
        QCOMPARE(outcome.lostFrames, std::uint64_t{0});
        QVERIFY(!outcome.failure);
        QCOMPARE(sink->finished, 1);

        const auto reader = reading(sink->bytes);
        QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
        QCOMPARE((*reader)->frames(), std::int64_t{5} * kSampleRate);
        const auto heard = decoded(**reader);
        QCOMPARE(heard.caller.size(), tracks.caller.size());
        for (const auto at : callers)
            QVERIFY2(std::abs(clickNear(heard.caller, at) - at) <= 16,
                     std::to_string(clickNear(heard.caller, at) - at).c_str());
        for (const auto at : agents)
            QVERIFY2(std::abs(clickNear(heard.agent, at) - at) <= 16,
                     std::to_string(clickNear(heard.agent, at) - at).c_str());
        // And no click on the other side.
        for (const auto at : callers)
            QCOMPARE(clickNear(heard.agent, at), std::ptrdiff_t{-1});
    }

    void speechOnOneTrackIsHardlyHeardOnTheOther()
    {
        const auto flite = FliteVoice::open();
        Tracks tracks;
        tracks.agent =
            spoken(**flite,
                   {.text = "Your table for four is booked at seven thirty, under the name of Meyer.", .voice = "slt"});
        tracks.caller.resize(tracks.agent.size());
        const auto reader = reading(recorded(tracks)->bytes);
        const auto heard = decoded(**reader);
        const auto apart = 20 * std::log10(level(heard.agent) / std::max(level(heard.caller), 1e-9));
        QVERIFY2(apart > 30, std::to_string(apart).c_str());
        QVERIFY(std::abs(level(heard.agent) / level(tracks.agent) - 1) < 0.1);
    }

    void eachSecondIsAWholePageOfItsOwn()
    {
        const auto sink = recorded(talk(6));
        QCOMPARE(sink->ends.size(), std::size_t{7}); // six and the end
        std::size_t pages = 0;
        std::int64_t last = 0;
        for (std::size_t at = 0; at < sink->bytes.size(); ++pages) {
            const auto *page = &sink->bytes[at];
            QVERIFY(std::equal(page, page + 4, "OggS"));
            std::int64_t granule = 0;
            for (int i = 7; i >= 0; --i)
                granule = granule << 8 | page[6 + i];
            QVERIFY2(granule - last <= 48'000 + 960, std::to_string(granule - last).c_str());
            last = granule;
            std::size_t size = 27U + page[26];
            for (int i = 0; i < page[26]; ++i)
                size += page[27 + i];
            at += size;
        }
        QVERIFY(pages >= 8);
    }

    void aFullDiskIsToldOnceAndWhatWasKeptPlays()
    {
        auto sink = std::make_shared<MemorySink>();
        sink->room = 20'000;
        int told = 0;
        std::optional<Error> error;
        auto recording = OpusRecording::open(sink, Pace::Virtual, [&](const Error &failure) {
            ++told;
            error = failure;
        });
        const auto tracks = talk(30);
        takeAll(**recording, tracks.caller, tracks.agent); // the call goes on: nothing waits for ever
        const auto outcome = (*recording)->finish();
        QCOMPARE(told, 1);
        QCOMPARE(error->code, ErrorCode::NoSpace);
        QCOMPARE(outcome.failure, error);
        QCOMPARE(sink->failures, 1);
        QCOMPARE(sink->finished, 0); // so that the recording can be told from a whole one
        QVERIFY(outcome.seconds >= 1 && outcome.seconds < 10);
        const auto reader = reading(sink->bytes);
        QVERIFY(reader);
        QVERIFY(std::abs((*reader)->seconds() - outcome.seconds) < 0.05);
        recording->reset();
        QCOMPARE(told, 1);
    }

    void inVirtualTimeNothingIsLost()
    {
        auto sink = std::make_shared<MemorySink>();
        auto recording = OpusRecording::open(sink, Pace::Virtual);
        for (int frame = 0; frame < 3 * static_cast<int>(RecordingQueue::kFrames); ++frame)
            (*recording)->take(AudioFrame{}, AudioFrame{});
        const auto outcome = (*recording)->finish();
        QCOMPARE(outcome.lostFrames, std::uint64_t{0});
        QCOMPARE(outcome.seconds, 30.0);
        QCOMPARE((*reading(sink->bytes))->seconds(), 30.0);
    }

    void inRealTimeAStalledDiskLosesFramesButNotTheClock()
    {
        std::binary_semaphore stall(0);
        auto sink = std::make_shared<MemorySink>();
        sink->stall = &stall;
        auto recording = OpusRecording::open(sink, Pace::RealTime);
        constexpr std::size_t frames = 2 * RecordingQueue::kFrames;
        for (std::size_t frame = 0; frame < frames; ++frame)
            (*recording)->take(AudioFrame{}, AudioFrame{}); // comes back although nobody makes room
        stall.release();
        Tracks late{std::vector<float>(kSampleRate), std::vector<float>(kSampleRate)};
        put(late.agent, 8'000);
        // The stall is over when the next frame finds room; until then frames are lost, each of them counted.
        std::size_t taken = frames;
        for (auto lost = ~std::uint64_t{0}; lost != (*recording)->lostFrames(); ++taken) {
            lost = (*recording)->lostFrames();
            (*recording)->take(AudioFrame{}, AudioFrame{});
            std::this_thread::yield();
        }
        takeAll(**recording, late.caller, late.agent);
        const auto outcome = (*recording)->finish();
        QVERIFY(outcome.lostFrames >= frames - RecordingQueue::kFrames - 2 * RecordingQueue::kStretch);
        const auto expected = static_cast<std::ptrdiff_t>(taken * kFrameSamples + 8'000);
        const auto reader = reading(sink->bytes);
        QCOMPARE((*reader)->frames(), static_cast<std::int64_t>(taken * kFrameSamples + kSampleRate));
        const auto heard = decoded(**reader);
        QVERIFY(std::abs(clickNear(heard.agent, expected) - expected) <= 16);
    }

    void theWavRecordingHoldsTheSameCallSampleBySample()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("both.wav")).toStdString();
        const auto tracks = talk(2);
        auto sink = std::make_shared<MemorySink>();
        const std::shared_ptr<OpusRecording> opus = std::move(*OpusRecording::open(sink, Pace::Virtual));
        const std::shared_ptr<WavRecording> wav = std::move(*WavRecording::create(path, Pace::Virtual));
        TeeTap tee(opus, wav);
        takeAll(tee, tracks.caller, tracks.agent);
        QCOMPARE(opus->finish().seconds, 2.0);
        QCOMPARE(wav->finish().seconds, 2.0);

        auto bytes = FileBytes::open(path);
        QCOMPARE((*bytes)->size(), std::int64_t{44 + 2 * 2 * 2 * kSampleRate});
        std::vector<std::uint8_t> data(static_cast<std::size_t>((*bytes)->size()) - 44);
        QVERIFY((*bytes)->read(44, data));
        for (std::size_t i = 0; i < tracks.caller.size(); ++i) {
            const auto value = [&data](std::size_t at) {
                return static_cast<float>(static_cast<std::int16_t>(data[at] | data[at + 1] << 8)) / 32'767.0F;
            };
            QVERIFY(std::abs(value(4 * i) - tracks.caller[i]) < 0.0001F);
            QVERIFY(std::abs(value(4 * i + 2) - tracks.agent[i]) < 0.0001F);
        }
        QCOMPARE((*reading(sink->bytes))->frames(), std::int64_t{2} * kSampleRate);
    }
};

QTEST_APPLESS_MAIN(RecordingTest)
#include "RecordingTest.moc"
