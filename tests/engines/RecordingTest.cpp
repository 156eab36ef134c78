#include "tests/support/RecordingSinks.h"
#include "tests/support/SpeechSamples.h"
#include "voice/devices/WavFile.h"
#include "voice/record/OpusRecording.h"
#include "voice/record/RecordingPeaks.h"
#include "voice/record/TeeTap.h"
#include "voice/record/WavRecording.h"
#include "voice/tts/FliteVoice.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numbers>
#include <random>

using namespace sb;
using namespace sb::voice;
using sb::voice::test::level;
using sb::voice::test::MemorySink;
using sb::voice::test::spoken;

namespace {

/// 4 ms of 1.5 kHz that swells and fades: short enough to place within a millisecond, long enough for a codec.
std::vector<float> click()
{
    std::vector<float> samples(64);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto window = std::sin(std::numbers::pi * static_cast<double>(i) / 64);
        samples[i] = static_cast<float>(0.8 * window * window *
                                        std::sin(2 * std::numbers::pi * static_cast<double>(i) * 1500 / kSampleRate));
    }
    return samples;
}

void put(std::vector<float> &track, std::size_t at)
{
    std::ranges::copy(click(), track.begin() + static_cast<std::ptrdiff_t>(at));
}

/// Where within ±10 ms of \p around the click is, by correlation.
std::ptrdiff_t clickNear(const std::vector<float> &track, std::ptrdiff_t around)
{
    const auto shape = click();
    std::ptrdiff_t best = -1;
    double most = 0.5; // less is no click
    for (auto at = std::max<std::ptrdiff_t>(around - 160, 0); at <= around + 160; ++at) {
        double sum = 0;
        for (std::size_t i = 0; i < shape.size() && static_cast<std::size_t>(at) + i < track.size(); ++i)
            sum += static_cast<double>(shape[i]) * static_cast<double>(track[static_cast<std::size_t>(at) + i]);
        if (sum > most) {
            most = sum;
            best = at;
        }
    }
    return best;
}

void takeAll(RecordingTap &tap, const std::vector<float> &caller, const std::vector<float> &agent)
{
    for (std::size_t at = 0; at + kFrameSamples <= caller.size(); at += kFrameSamples) {
        AudioFrame left;
        AudioFrame right;
        std::copy_n(caller.begin() + static_cast<std::ptrdiff_t>(at), kFrameSamples, left.begin());
        std::copy_n(agent.begin() + static_cast<std::ptrdiff_t>(at), kFrameSamples, right.begin());
        tap.take(left, right);
    }
}

Result<std::unique_ptr<RecordingReader>> reading(std::vector<std::uint8_t> bytes, int rate = kSampleRate)
{
    return RecordingReader::open(std::make_unique<MemoryBytes>(std::move(bytes)), rate);
}

struct Tracks
{
    std::vector<float> caller;
    std::vector<float> agent;
};

Tracks decoded(RecordingReader &reader, std::size_t most = SIZE_MAX)
{
    Tracks tracks;
    std::vector<float> block(2 * 1000);
    while (tracks.caller.size() < most) {
        const auto count =
            reader.read(std::span(block).first(2 * std::min<std::size_t>(1000, most - tracks.caller.size())));
        if (!count || *count == 0)
            break;
        for (std::size_t i = 0; i < *count; ++i) {
            tracks.caller.push_back(block[2 * i]);
            tracks.agent.push_back(block[2 * i + 1]);
        }
    }
    return tracks;
}

/// A call with something to hear on both sides.
Tracks talk(std::size_t seconds)
{
    Tracks tracks;
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same talk each time
    std::uniform_real_distribution<float> noise(-0.05F, 0.05F);
    for (std::size_t i = 0; i < seconds * kSampleRate; ++i) {
        const auto time = static_cast<float>(i) / kSampleRate;
        tracks.caller.push_back(noise(random) + 0.3F * std::sin(time * (900 + 300 * std::sin(time * 3))));
        tracks.agent.push_back(noise(random) + 0.3F * std::sin(time * (2000 + 500 * std::sin(time * 5))));
    }
    return tracks;
}

std::shared_ptr<MemorySink> recorded(const Tracks &tracks, RecordingOutcome *outcome = nullptr)
{
    auto sink = std::make_shared<MemorySink>();
    auto recording = OpusRecording::open(sink, Pace::Virtual);
    takeAll(**recording, tracks.caller, tracks.agent);
    const auto ended = (*recording)->finish();
    if (outcome)
        *outcome = ended;
    return sink;
}

double difference(const std::vector<float> &left, const std::vector<float> &right)
{
    std::vector<float> rest;
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i)
        rest.push_back(left[i] - right[i]);
    return level(rest);
}

} // namespace

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

    void aStreamCutAnywherePlaysToItsLastWholePage()
    {
        const auto sink = recorded(talk(5));
        const auto whole = decoded(**reading(sink->bytes));
        std::int64_t longest = 0;
        for (std::size_t size = 0; size < sink->bytes.size(); size += 61) {
            const auto reader = reading({sink->bytes.begin(), sink->bytes.begin() + static_cast<std::ptrdiff_t>(size)});
            const auto seconds = std::ranges::count_if(sink->ends, [size](std::size_t end) { return end <= size; });
            if (!reader) {
                QVERIFY2(seconds == 0, std::to_string(size).c_str());
                continue;
            }
            const auto frames = (*reader)->frames();
            QVERIFY(frames >= longest);
            longest = frames;
            QVERIFY2(frames >= seconds * kSampleRate - 800, std::to_string(frames).c_str()); // 50 ms are in the encoder
            if (size % 5 == 0) {
                const auto heard = decoded(**reader);
                QCOMPARE(static_cast<std::int64_t>(heard.caller.size()), frames);
                const std::vector<float> body(heard.agent.begin(),
                                              heard.agent.end() - std::min<std::ptrdiff_t>(200, frames));
                QVERIFY(difference(body, whole.agent) < 1e-3);
            }
        }
        QVERIFY(longest > 4 * kSampleRate);
    }

    void aDamagedPageBecomesSilenceAndTheRestStaysInItsPlace()
    {
        auto tracks = talk(6);
        const std::size_t late = 5 * kSampleRate;
        std::fill(tracks.caller.begin() + 4 * kSampleRate + 8'000, tracks.caller.end(), 0.0F);
        put(tracks.caller, late);
        auto sink = recorded(tracks);
        for (std::size_t at = sink->ends[1] + 300; at < sink->ends[2] - 300; ++at)
            sink->bytes[at] ^= 0x5A;
        const auto reader = reading(sink->bytes);
        QVERIFY(reader);
        const auto heard = decoded(**reader);
        QCOMPARE(heard.caller.size(), tracks.caller.size());
        QVERIFY(std::abs(clickNear(heard.caller, late) - static_cast<std::ptrdiff_t>(late)) <= 16);
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

    void underLoadEveryFrameComesOutOnceInOrderAndInItsPlace_data()
    {
        QTest::addColumn<int>("pace");
        QTest::newRow("real time") << static_cast<int>(Pace::RealTime);
        QTest::newRow("virtual") << static_cast<int>(Pace::Virtual);
    }

    void underLoadEveryFrameComesOutOnceInOrderAndInItsPlace()
    {
        QFETCH(int, pace);
        constexpr std::size_t frames = 20'000;
        std::size_t next = 0;
        std::size_t silent = 0;
        bool right = true;
        std::uint64_t lost = 0;
        {
            RecordingQueue queue(static_cast<Pace>(pace), [&](Samples interleaved) {
                for (std::size_t at = 0; at < interleaved.size(); at += 2 * kFrameSamples, ++next) {
                    const auto caller = interleaved[at];
                    const auto agent = interleaved[at + 2 * kFrameSamples - 1];
                    if (caller == 0.0F)
                        ++silent;
                    else
                        right = right && caller == static_cast<float>(next + 1) && agent == -caller;
                }
            });
            for (std::size_t frame = 0; frame < frames; ++frame) {
                AudioFrame caller;
                AudioFrame agent;
                caller.fill(static_cast<float>(frame + 1));
                agent.fill(-static_cast<float>(frame + 1));
                queue.take(caller, agent);
            }
            queue.finish();
            lost = queue.lostFrames();
        }
        QVERIFY(right);
        QCOMPARE(next, frames);
        QCOMPARE(silent, static_cast<std::size_t>(lost));
        if (static_cast<Pace>(pace) == Pace::Virtual)
            QCOMPARE(lost, std::uint64_t{0});
    }

    void seekingIsSampleAccurate_data()
    {
        QTest::addColumn<int>("rate");
        QTest::newRow("16 kHz") << 16'000;
        QTest::newRow("48 kHz") << 48'000;
    }

    void seekingIsSampleAccurate()
    {
        QFETCH(int, rate);
        const auto reader = reading(recorded(talk(8))->bytes, rate);
        const auto whole = decoded(**reader);
        QCOMPARE(static_cast<std::int64_t>(whole.caller.size()), std::int64_t{8} * rate);
        for (const int at : {rate, 0, 5 * rate + 777, rate / 2 + 1, 8 * rate - 500, 3 * rate}) {
            QVERIFY((*reader)->seek(at));
            QCOMPARE((*reader)->position(), std::int64_t{at});
            const auto part = decoded(**reader, 2'000);
            QCOMPARE(part.agent.size(),
                     std::min<std::size_t>(2'000, whole.agent.size() - static_cast<std::size_t>(at)));
            const std::vector<float> same(whole.agent.begin() + at,
                                          whole.agent.begin() + at + static_cast<std::ptrdiff_t>(part.agent.size()));
            // A decoder that starts in the middle is not bit-exact (RFC 7845, 4.6), but it is in step.
            QVERIFY2(difference(part.agent, same) < 0.05 * level(same),
                     std::to_string(difference(part.agent, same)).c_str());
        }
        QVERIFY((*reader)->seek(100 * rate));
        QVERIFY(decoded(**reader).caller.empty());
        QVERIFY((*reader)->seek(0));
        QCOMPARE(decoded(**reader).caller.size(), whole.caller.size());
    }

    void peaksAreThoseOfTheDecodedTracks()
    {
        Tracks tracks{std::vector<float>(4 * kSampleRate), std::vector<float>(4 * kSampleRate)};
        put(tracks.caller, 8'000);
        put(tracks.agent, 50'000);
        const auto reader = reading(recorded(tracks)->bytes);
        const auto heard = decoded(**reader);
        const auto peaks = RecordingPeaks::of(**reader, 100);
        QVERIFY(peaks);
        QCOMPARE(peaks->seconds, 4.0);
        QCOMPARE(peaks->caller.size(), std::size_t{100});
        const auto range = std::ranges::minmax(std::span(heard.caller).subspan(7'680, 640)); // bucket 12 of 640 samples
        QCOMPARE(peaks->caller[12], (RecordingPeaks::Peak{range.min, range.max}));
        QVERIFY(peaks->caller[12].highest > 0.4F && peaks->caller[12].lowest < -0.4F);
        QVERIFY(peaks->agent[78].highest > 0.4F && peaks->caller[78].highest < 0.1F);
        QCOMPARE(RecordingPeaks::of(**reader, 1'000'000)->caller.size(), heard.caller.size());
        QCOMPARE(RecordingPeaks::of(**reader, 0)->caller.size(), std::size_t{0});
        CancelToken cancelled;
        cancelled.cancel();
        QCOMPARE(RecordingPeaks::of(**reader, 100, cancelled).error().code, ErrorCode::Cancelled);
    }

    void theShortestRecordingsAreWhole()
    {
        for (std::size_t frames = 1; frames <= 12; ++frames) {
            auto tracks = talk(1);
            tracks.caller.resize(frames * kFrameSamples);
            tracks.agent.resize(frames * kFrameSamples);
            const auto reader = reading(recorded(tracks)->bytes);
            QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
            QCOMPARE((*reader)->frames(), static_cast<std::int64_t>(frames * kFrameSamples));
            QCOMPARE(decoded(**reader).agent.size(), frames * kFrameSamples);
        }
    }

    void aRecordingWithoutASampleIsEmptyNotBroken()
    {
        const auto sink = recorded({});
        const auto reader = reading(sink->bytes);
        QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
        QCOMPARE((*reader)->frames(), static_cast<std::int64_t>(kFrameSamples)); // one frame of silence
        QVERIFY(level(decoded(**reader).caller) < 1e-4);
    }

    void whatIsNoRecordingIsRefusedAndAFailingBlobSaysWhy()
    {
        const std::string text =
            "This is a letter, not a recording. It goes on for a while, so that nobody could say it was cut.";
        const auto letter = reading({text.begin(), text.end()});
        QVERIFY(!letter && letter.error().code == ErrorCode::UnsupportedType);

        struct Failing final : ByteSource
        {
            MemoryBytes bytes;
            explicit Failing(std::vector<std::uint8_t> all) : bytes(std::move(all)) {}
            std::int64_t size() const override { return bytes.size(); }
            Result<std::size_t> read(std::int64_t offset, std::span<std::uint8_t> out) override
            {
                if (offset > 1'000 && offset < bytes.size() / 2)
                    return fail(ErrorCode::Corrupt, "chunk 3 was changed");
                return bytes.read(offset, out);
            }
        };
        const auto sink = recorded(talk(60));
        auto reader = RecordingReader::open(std::make_unique<Failing>(sink->bytes));
        std::optional<Error> error;
        if (!reader) {
            error = reader.error();
        } else {
            std::vector<float> block(2 * kSampleRate);
            for (int second = 0; second < 60 && !error; ++second)
                if (const auto read = (*reader)->read(block); !read)
                    error = read.error();
        }
        QVERIFY(error);
        QCOMPARE(error->detail, std::string("chunk 3 was changed"));
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
