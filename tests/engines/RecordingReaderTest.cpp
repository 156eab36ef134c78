// Reading recordings: anywhere in them, cut, damaged or none at all.
#include "tests/support/RecordedTalk.h"
#include "voice/record/RecordingPeaks.h"

#include <QTest>

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::test;

class RecordingReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_APPLESS_MAIN(RecordingReaderTest)
#include "RecordingReaderTest.moc"
