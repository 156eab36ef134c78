#include "tests/support/SpeechSamples.h"
#include "tests/support/WavBytes.h"
#include "voice/devices/WavFeed.h"
#include "voice/devices/WavSource.h"
#include "voice/devices/WavWriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

using namespace sb;
using namespace sb::voice;
using sb::voice::test::all;
using sb::voice::test::level;
using sb::voice::test::opened;
using sb::voice::test::WavBytes;

namespace {

/// How much of \p samples is the sine of \p frequency: amplitude of that one frequency (a correlation with sine and
/// cosine).
double amplitude(Samples samples, double frequency)
{
    double sine = 0;
    double cosine = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto angle = 2 * std::numbers::pi * frequency * static_cast<double>(i) / kSampleRate;
        sine += static_cast<double>(samples[i]) * std::sin(angle);
        cosine += static_cast<double>(samples[i]) * std::cos(angle);
    }
    return samples.empty() ? 0 : 2 * std::hypot(sine, cosine) / static_cast<double>(samples.size());
}

std::int64_t residentBytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class WavFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodingRateAndChannelCountBecomesTheSameTone_data()
    {
        QTest::addColumn<WavBytes>("wav");
        const auto row = [](const char *name, WavBytes wav) { QTest::newRow(name) << std::move(wav); };
        row("8-bit", {.bits = 8});
        row("16-bit", {});
        row("24-bit", {.bits = 24});
        row("32-bit", {.bits = 32});
        row("32-bit float", {.format = 3, .bits = 32});
        row("64-bit float", {.format = 3, .bits = 64});
        row("8 kHz", {.rate = 8'000});
        row("11.025 kHz", {.rate = 11'025});
        row("44.1 kHz stereo", {.channels = 2, .rate = 44'100});
        row("48 kHz", {.rate = 48'000});
        row("96 kHz, 24-bit", {.rate = 96'000, .bits = 24});
        row("192 kHz", {.rate = 192'000});
        row("5.1 at 48 kHz", {.channels = 6, .rate = 48'000, .extensible = true});
        row("7.1 float", {.format = 3, .channels = 8, .rate = 48'000, .bits = 32, .extensible = true});
        row("8-bit telephone", {.rate = 8'000, .bits = 8});
    }

    void everyCodingRateAndChannelCountBecomesTheSameTone()
    {
        QFETCH(WavBytes, wav);
        wav.tone(1.0);
        auto file = opened(wav.bytes());
        QVERIFY2(file, file ? "" : file.error().detail.c_str());
        QCOMPARE(file->format().channels, static_cast<int>(wav.channels));
        QVERIFY(std::abs(file->format().seconds() - 1.0) < 0.001);
        const auto samples = all(*file);
        QVERIFY(file->isAtEnd());
        QVERIFY(!file->notice());
        QVERIFY2(std::abs(static_cast<double>(samples.size()) - kSampleRate) <= 2,
                 std::to_string(samples.size()).c_str());
        const auto heard = amplitude(samples, 440);
        QVERIFY2(std::abs(heard - 0.5) < 0.01, std::to_string(heard).c_str());
        // Nothing but the tone: noise of the coding and of the resampler stays 38 dB below it even with 8 bits.
        QVERIFY(std::abs(level(samples) - heard / std::sqrt(2)) < 0.005);
    }

    void channelsAreAveraged()
    {
        WavBytes wav{.channels = 2};
        for (int i = 0; i < 160; ++i) {
            wav.sample(0.5);
            wav.sample(-0.25);
        }
        auto file = opened(wav.bytes());
        for (const float sample : all(*file))
            QVERIFY(std::abs(sample - 0.125F) < 0.0001F);
    }

    void theDelayOfResamplingIsCompensated()
    {
        WavBytes wav{.rate = 96'000};
        for (int i = 0; i < 96'000; ++i)
            wav.sample(i >= 48'000 && i < 48'006 ? 1.0 : 0.0);
        auto file = opened(wav.bytes());
        const auto samples = all(*file);
        const auto peak = std::ranges::max_element(samples) - samples.begin();
        QVERIFY2(std::abs(peak - 8'000) <= 1, std::to_string(peak).c_str());
    }

    void floatsThatAreNoNumberOrTooLoudAreTamed()
    {
        WavBytes wav{.format = 3, .bits = 32};
        for (const double value : {std::nan(""), std::numeric_limits<double>::infinity(), 7.0, -7.0, 0.5})
            wav.sample(value);
        auto file = opened(wav.bytes());
        QCOMPARE(all(*file), (std::vector<float>{0.0F, 0.0F, 1.0F, -1.0F, 0.5F}));
    }

    void badFilesAreRefusedPlainly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const std::vector<std::uint8_t> &bytes, ErrorCode code,
                            const char *says) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()))
                                << static_cast<int>(code) << QString::fromUtf8(says);
        };
        const auto text = [](std::string_view letters) {
            return std::vector<std::uint8_t>(letters.begin(), letters.end());
        };
        WavBytes good;
        good.tone(0.1);
        const auto whole = good.bytes();
        const auto cutAt = [&whole](std::ptrdiff_t size) {
            return std::vector<std::uint8_t>(whole.begin(), whole.begin() + size);
        };
        const auto with = [](WavBytes wav) {
            wav.data.assign(64, 0);
            return wav.bytes();
        };
        using enum ErrorCode;
        row("empty file", {}, Invalid, "the file is empty");
        row("text file", text("Dear diary, today nobody called."), UnsupportedType, "not a WAV file");
        row("an AVI file",
            text("RIFF\x10\x01\x01\x01"
                 "AVI LIST"),
            UnsupportedType, "not a WAV file");
        row("three letters", text("RIF"), UnsupportedType, "not a WAV file");
        row("cut in the first words", cutAt(9), Invalid, "damaged WAV header: cut short");
        row("cut in the format", cutAt(30), Invalid, "damaged WAV header: cut short");
        row("cut before the samples", cutAt(44), Invalid, "the WAV file holds no samples");
        row("cut before their chunk", cutAt(36), Invalid, "the WAV file holds no samples");
        row("no samples", WavBytes{}.bytes(), Invalid, "the WAV file holds no samples");
        row("ADPCM", with({.format = 2, .bits = 4}), UnsupportedType, "WAV coding not supported: ADPCM");
        row("MP3 inside", with({.format = 0x55}), UnsupportedType, "WAV coding not supported: MPEG");
        row("12 bits", with({.bits = 12}), UnsupportedType, "WAV coding not supported: 12-bit PCM");
        row("0 channels", with({.channels = 0}), Invalid, "damaged WAV header: 0 channels");
        row("9 channels", with({.channels = 9}), UnsupportedType, "WAV file with 9 channels (at most 8)");
        row("0 Hz", with({.rate = 0}), UnsupportedType, "WAV file at 0 Hz");
        row("384 kHz", with({.rate = 384'000}), UnsupportedType, "WAV file at 384000 Hz");
        row("odd frame size", with({.frameBytes = 3}), Invalid, "damaged WAV header: 3 bytes a frame instead of 2");
    }

    void badFilesAreRefusedPlainly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, says);
        const auto file = opened({bytes.begin(), bytes.end()});
        QVERIFY(!file);
        QCOMPARE(static_cast<int>(file.error().code), code);
        QVERIFY2(QString::fromStdString(file.error().detail).startsWith(says), file.error().detail.c_str());
    }

    void aMissingFileAndAFolderAreToldApart()
    {
        const auto missing = WavFile::open(std::string("/nowhere/caller.wav"));
        QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
        QVERIFY(missing.error().detail.find("/nowhere/caller.wav") != std::string::npos);
        const QTemporaryDir folder;
        const auto opened = WavFile::open(folder.path().toStdString());
        QVERIFY(!opened && opened.error().code == ErrorCode::Io);
    }

    void aCutDataChunkPlaysToItsEndAndSaysSo()
    {
        WavBytes wav;
        wav.tone(1.0);
        auto bytes = wav.bytes();
        bytes.resize(bytes.size() - 8'001); // the last sample is not whole either
        auto file = opened(bytes);
        QVERIFY(file);
        QVERIFY(file->notice());
        QCOMPARE(all(*file).size(), std::size_t{11'999});
    }

    void aStreamedFileOfUnknownSizePlaysToItsEnd()
    {
        WavBytes wav{.dataSize = 0xFFFFFFFF};
        wav.tone(0.5);
        auto file = opened(wav.bytes());
        QVERIFY(file);
        QVERIFY(!file->notice());
        QCOMPARE(all(*file).size(), std::size_t{8'000});
    }

    void otherChunksOddOnesTooAreSkipped()
    {
        WavBytes wav;
        wav.tone(0.1);
        auto bytes = wav.bytes();
        const std::string list("LIST\x05\0\0\0abcde\0", 14);
        bytes.insert(bytes.begin() + 36, list.begin(), list.end());
        auto file = opened(bytes);
        QVERIFY2(file, file ? "" : file.error().detail.c_str());
        QCOMPARE(all(*file).size(), std::size_t{1'600});
    }

    void everyPrefixAndEveryChangedHeaderByteIsSurvived()
    {
        WavBytes wav{.channels = 2, .rate = 44'100, .extensible = true};
        wav.tone(0.02);
        const auto whole = wav.bytes();
        std::size_t heard = 0;
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            if (auto file = opened({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)}))
                heard = std::max(heard, all(*file).size());
        }
        QVERIFY(heard > 300);
        for (std::size_t at = 0; at < 68; ++at)
            for (const int value : {0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF}) {
                auto changed = whole;
                changed[at] = static_cast<std::uint8_t>(value);
                if (auto file = opened(changed))
                    QVERIFY(all(*file).size() < 10'000);
            }
    }

    void everyFileOfTheFuzzersCorpusIsSurvived()
    {
        const QDir corpus(QStringLiteral(SB_SOURCE_DIR "/tests/fuzz/wav"));
        const auto names = corpus.entryList(QDir::Files);
        QVERIFY(names.size() >= 9);
        int played = 0;
        for (const auto &name : names) {
            auto file = WavFile::open(corpus.filePath(name).toStdString());
            if (!file)
                continue;
            const auto samples = all(*file);
            QVERIFY2(std::ranges::all_of(samples, [](float sample) { return std::abs(sample) <= 2.0F; }),
                     qPrintable(name));
            played += samples.empty() ? 0 : 1;
        }
        QVERIFY(played >= 9);
    }

    void twoHoursPlayInConstantMemory()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("long.wav"));
        constexpr std::int64_t frames = std::int64_t{2} * 60 * 60 * 24'000;
        const auto header = WavBytes{.rate = 24'000, .dataSize = static_cast<std::uint32_t>(frames * 2)}.header();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(header.data()), static_cast<qint64>(header.size()));
        QVERIFY(file.resize(static_cast<qint64>(header.size()) + frames * 2)); // sparse: no disk is used
        file.close();

        auto wav = WavFile::open(path.toStdString());
        QVERIFY(wav);
        QCOMPARE(wav->format().seconds(), 7200.0);
        std::vector<float> second(kSampleRate);
        wav->read(second);
        const auto before = residentBytes();
        std::int64_t heard = kSampleRate;
        while (const auto count = wav->read(second))
            heard += static_cast<std::int64_t>(count);
        QCOMPARE(heard, std::int64_t{7200} * kSampleRate);
        QVERIFY2(residentBytes() - before < 4'000'000, std::to_string(residentBytes() - before).c_str());
    }

    void whatTheWriterWroteReadsBackAndACutFilePlaysToItsLastSecond()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("both.wav"));
        std::vector<float> written;
        for (int i = 0; i < 2 * kSampleRate * 5 / 2; ++i) // 2.5 s of stereo, the same on both sides
            written.push_back(0.5F * std::sin(static_cast<float>(i / 2) * 0.1F));
        auto writer = WavWriter::create(path.toStdString(), 2);
        QVERIFY(writer);
        for (std::size_t at = 0; at < written.size(); at += 320)
            QVERIFY(writer->write(Samples(written).subspan(at, 320)));

        { // as after kill -9: nobody finished it
            auto cut = WavFile::open(path.toStdString());
            QVERIFY(cut);
            QVERIFY(cut->format().seconds() >= 2.0);
        }
        QVERIFY(writer->finish());
        auto whole = WavFile::open(path.toStdString());
        QVERIFY(whole);
        QCOMPARE(whole->format().channels, 2);
        const auto samples = all(*whole);
        QCOMPARE(samples.size(), written.size() / 2);
        for (std::size_t i = 0; i < samples.size(); ++i)
            QVERIFY(std::abs(samples[i] - written[2 * i]) < 0.0002F);
    }

    void aFullDiskIsToldByTheWriter()
    {
        auto writer = WavWriter::create("/dev/full", 1);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::NoSpace);
    }

    void aFeedGivesFramesThenSilence()
    {
        WavBytes wav;
        for (int i = 0; i < 400; ++i)
            wav.sample(0.5);
        WavFeed feed(std::move(*opened(wav.bytes())));
        AudioFrame frame{};
        QVERIFY(feed.next({}, frame));
        QVERIFY(feed.next({}, frame));
        QVERIFY(!feed.next({}, frame));
        QVERIFY(frame[79] > 0.4F && frame[80] == 0.0F);
        QVERIFY(!feed.next({}, frame));
        QVERIFY(frame[0] == 0.0F);
    }

    void aSourceInRealTimeGivesEveryFrameAndTellsItsEndOnce()
    {
        WavBytes wav;
        wav.tone(0.1);
        auto reference = opened(wav.bytes());
        const auto expected = all(*reference);
        std::binary_semaphore ended(0);
        std::atomic<int> ends = 0;
        std::vector<float> heard;
        WavSource source(std::move(*opened(wav.bytes())), [&](const std::optional<Error> &) {
            ++ends;
            ended.release();
        });
        const auto begin = std::chrono::steady_clock::now();
        QVERIFY(
            source.start([&heard](Samples samples) { heard.insert(heard.end(), samples.begin(), samples.end()); }, {}));
        QVERIFY(ended.try_acquire_for(std::chrono::seconds(10)));
        source.stop();
        QVERIFY(std::chrono::steady_clock::now() - begin >= std::chrono::milliseconds(100));
        QCOMPARE(ends.load(), 1);
        QVERIFY(heard.size() >= expected.size());
        QVERIFY(std::equal(expected.begin(), expected.end(), heard.begin()));
    }

    void toneAndSilenceArePacedByTheClock()
    {
        const auto second = [](AudioSource &source) {
            std::vector<float> heard;
            std::binary_semaphore enough(0);
            const auto begin = std::chrono::steady_clock::now();
            if (!source.start(
                    [&](Samples samples) {
                        if (heard.size() == kSampleRate / 4)
                            return enough.release();
                        heard.insert(heard.end(), samples.begin(), samples.end());
                    },
                    {}))
                return std::vector<float>{};
            const bool come = enough.try_acquire_for(std::chrono::seconds(10));
            source.stop();
            // Never faster than the clock; slower only as far as the machine is busy.
            return come && std::chrono::steady_clock::now() - begin >= std::chrono::milliseconds(250)
                       ? heard
                       : std::vector<float>{};
        };
        ToneSource tone(1000, 0.5F);
        const auto heard = second(tone);
        QCOMPARE(heard.size(), std::size_t{4'000});
        QVERIFY(std::abs(amplitude(heard, 1000) - 0.5) < 0.01);
        SilenceSource silence;
        const auto nothing = second(silence);
        QCOMPARE(nothing.size(), std::size_t{4'000});
        QCOMPARE(level(nothing), 0.0);
    }
};

QTEST_APPLESS_MAIN(WavFileTest)
#include "WavFileTest.moc"
