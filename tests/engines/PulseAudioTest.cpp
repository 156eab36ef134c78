#include "tests/support/SoundServer.h"
#include "tests/support/WavBytes.h"
#include "voice/devices/PulseDevices.h"
#include "voice/devices/PulseSink.h"
#include "voice/devices/PulseSource.h"
#include "voice/devices/WavWriter.h"
#include "voice/frames/Ring.h"

#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace sb;
using namespace sb::voice;
using sb::voice::test::SoundServer;

namespace {

constexpr int kDeadline = 20'000; // ms; only a broken machine waits so long

/// Half a second from 300 to 3,000 Hz: nothing else looks like it.
std::vector<float> sweep()
{
    std::vector<float> samples(8'000);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto time = static_cast<double>(i) / kSampleRate;
        samples[i] = static_cast<float>(0.5 * std::sin(2 * std::numbers::pi * (300 * time + 2'700 * time * time)));
    }
    return samples;
}

/// Best correlation of the sweep's first quarter of a second with any part of \p heard; 1 = the same but for loudness.
double likeness(const std::vector<float> &heard)
{
    auto shape = sweep();
    shape.resize(4'000);
    double best = 0;
    for (std::size_t at = 0; at + shape.size() <= heard.size(); ++at) {
        if (std::abs(heard[at]) < 0.001F && std::abs(heard[at + 2'000]) < 0.001F)
            continue; // silence: what begins here is not the sweep
        double product = 0;
        double own = 0;
        double other = 0;
        for (std::size_t i = 0; i < shape.size(); ++i) {
            const auto left = static_cast<double>(shape[i]);
            const auto right = static_cast<double>(heard[at + i]);
            product += left * right;
            own += left * left;
            other += right * right;
        }
        best = std::max(best, product / std::sqrt(own * std::max(other, 1e-9)));
    }
    return best;
}

/// What a source captured, and how often it was lost.
struct Ear
{
    Ring<float> ring{std::size_t{64} * kSampleRate};
    std::atomic<int> losses = 0;
    Error error; ///< written before losses rises

    AudioSource::Capture capture()
    {
        return [this](Samples samples) { ring.push(samples); };
    }
    AudioSource::Lost lost()
    {
        return [this](const Error &reason) {
            error = reason;
            ++losses;
        };
    }
    std::vector<float> heard()
    {
        std::vector<float> samples(ring.size());
        ring.pull(samples);
        return samples;
    }
};

/// What a sink plays: silence, until something is put in.
struct Mouth
{
    Ring<float> ring{std::size_t{4} * kSampleRate};
    std::atomic<std::size_t> asked = 0;
    std::atomic<int> losses = 0;
    Error error;

    AudioSink::Render render()
    {
        return [this](std::span<float> out) {
            asked += out.size();
            return ring.pull(out);
        };
    }
    AudioSink::Lost lost()
    {
        return [this](const Error &reason) {
            error = reason;
            ++losses;
        };
    }
};

bool has(const std::vector<AudioDeviceInfo> &devices, const AudioDeviceInfo &wanted)
{
    return std::ranges::find(devices, wanted) != devices.end();
}

bool hasId(const std::vector<AudioDeviceInfo> &devices, const std::string &id)
{
    return std::ranges::any_of(devices, [&id](const AudioDeviceInfo &device) { return device.id == id; });
}

} // namespace

class PulseAudioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SoundServer::isInstalled())
            QSKIP("pulseaudio is not installed");
    }

    void withoutAServerTheErrorIsPlain()
    {
        const SoundServer none;
        Ear ear;
        PulseSource source;
        const auto started = source.start(ear.capture(), ear.lost());
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Unavailable);
        QVERIFY2(started.error().detail.starts_with("no sound server answers"), started.error().detail.c_str());
        Mouth mouth;
        PulseSink sink;
        QVERIFY(!sink.start(mouth.render(), mouth.lost()));
        const PulseDevices devices({});
        QTRY_VERIFY_WITH_TIMEOUT(devices.list().server == PulseDevices::Server::Absent, kDeadline);
        QVERIFY(!devices.list().why.empty());
        QCOMPARE(ear.losses + mouth.losses, 0);
    }

    void devicesAreListedAsTheyComeAndGo()
    {
        SoundServer server;
        QVERIFY(server.start());
        std::atomic<int> changes = 0;
        const PulseDevices devices([&changes] { ++changes; });
        QTRY_VERIFY_WITH_TIMEOUT(devices.list().server == PulseDevices::Server::Present, kDeadline);
        auto list = devices.list();
        QVERIFY(has(list.microphones, {"va_mic", "VirtualMic", true}));
        QVERIFY(has(list.microphones, {"va_loop", "Loop", false}));
        QVERIFY(has(list.speakers, {"va_speaker", "VirtualSpeaker", true}));
        QVERIFY(has(list.speakers, {"va_micfeed", "VirtualMicFeed", false}));
        QCOMPARE(list.microphones.size(), std::size_t{2}); // no monitors

        const auto module = server.control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                                            QStringLiteral("sink_name=usb_headset")});
        QVERIFY(!module.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(hasId(devices.list().speakers, "usb_headset"), kDeadline);
        server.control({QStringLiteral("set-default-sink"), QStringLiteral("usb_headset")});
        QTRY_VERIFY_WITH_TIMEOUT(!has(devices.list().speakers, {"va_speaker", "VirtualSpeaker", true}), kDeadline);
        server.control({QStringLiteral("unload-module"), QString::fromLatin1(module)});
        QTRY_VERIFY_WITH_TIMEOUT(!hasId(devices.list().speakers, "usb_headset"), kDeadline);
        QVERIFY(changes >= 4);

        server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(devices.list().server == PulseDevices::Server::Absent, kDeadline);
        QVERIFY(devices.list().microphones.empty());
        QVERIFY(server.start()); // the watcher finds it by itself
        QTRY_VERIFY_WITH_TIMEOUT(has(devices.list().microphones, {"va_mic", "VirtualMic", true}), kDeadline);
    }

    void theMicrophoneHearsWhatIsSpokenIntoIt_data()
    {
        QTest::addColumn<QString>("device");
        QTest::newRow("by name") << QStringLiteral("va_mic");
        QTest::newRow("the default") << QString();
    }

    void theMicrophoneHearsWhatIsSpokenIntoIt()
    {
        QFETCH(QString, device);
        SoundServer server;
        QVERIFY(server.start());
        const auto path = server.file(QStringLiteral("sweep.wav"));
        auto wav = WavWriter::create(path.toStdString(), 1);
        QVERIFY(wav && wav->write(sweep()) && wav->finish());

        Ear ear;
        PulseSource source(device.toStdString());
        const auto started = source.start(ear.capture(), ear.lost());
        QVERIFY2(started, started ? "" : started.error().detail.c_str());
        // The server swallows up to two seconds while its devices wake up.
        QTRY_VERIFY_WITH_TIMEOUT(ear.ring.size() > 5 * kSampleRate / 2, kDeadline);
        QCOMPARE(QProcess::execute(QStringLiteral("paplay"), {QStringLiteral("--device=va_micfeed"), path}), 0);
        const auto already = ear.ring.size();
        QTRY_VERIFY_WITH_TIMEOUT(ear.ring.size() > already + kSampleRate / 2, kDeadline);
        source.stop();
        const auto like = likeness(ear.heard());
        QVERIFY2(like > 0.9, std::to_string(like).c_str());
        QCOMPARE(ear.losses.load(), 0);
    }

    void theSpeakerIsHeardOutsideTheProgram()
    {
        SoundServer server;
        QVERIFY(server.start());
        const auto path = server.file(QStringLiteral("heard.raw"));
        QProcess recorder;
        recorder.start(QStringLiteral("parecord"),
                       {QStringLiteral("--device=va_speaker.monitor"), QStringLiteral("--latency-msec=20"),
                        QStringLiteral("--raw"), QStringLiteral("--format=s16le"), QStringLiteral("--rate=16000"),
                        QStringLiteral("--channels=1"), path});
        QVERIFY(recorder.waitForStarted());

        Mouth mouth;
        PulseSink sink("va_speaker");
        const auto started = sink.start(mouth.render(), mouth.lost());
        QVERIFY2(started, started ? "" : started.error().detail.c_str());
        const auto recorded = [&path] { return QFileInfo(path).size() / 2; };
        QTRY_VERIFY_WITH_TIMEOUT(recorded() > kSampleRate, kDeadline);
        const auto voice = sweep();
        QCOMPARE(mouth.ring.push(voice), voice.size());
        QTRY_VERIFY_WITH_TIMEOUT(mouth.ring.size() == 0, kDeadline);
        const auto already = recorded();
        QTRY_VERIFY_WITH_TIMEOUT(recorded() > already + kSampleRate, kDeadline);
        sink.stop();
        recorder.terminate();
        QVERIFY(recorder.waitForFinished(kDeadline));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        std::vector<std::int16_t> whole(static_cast<std::size_t>(bytes.size()) / 2);
        std::memcpy(whole.data(), bytes.constData(), whole.size() * 2);
        std::vector<float> heard;
        for (const auto sample : whole)
            heard.push_back(static_cast<float>(sample) / 32'768.0F);
        const auto like = likeness(heard);
        QVERIFY2(like > 0.9, std::to_string(like).c_str());
        QCOMPARE(mouth.losses.load(), 0);
    }

    void aServerThatDiesInMidCallIsToldOnBothSidesOnce()
    {
        SoundServer server;
        QVERIFY(server.start());
        Ear ear;
        Mouth mouth;
        PulseSource source;
        PulseSink sink;
        QVERIFY(source.start(ear.capture(), ear.lost()));
        QVERIFY(sink.start(mouth.render(), mouth.lost()));
        QTRY_VERIFY_WITH_TIMEOUT(ear.ring.size() > 0 && mouth.asked > kSampleRate / 2, kDeadline);
        server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(ear.losses > 0 && mouth.losses > 0, kDeadline);
        source.stop();
        sink.stop();
        QCOMPARE(ear.losses.load(), 1);
        QCOMPARE(mouth.losses.load(), 1);
        QCOMPARE(ear.error.code, ErrorCode::Unavailable);
        QVERIFY2(ear.error.detail.find("sound server") != std::string::npos, ear.error.detail.c_str());

        QVERIFY(server.start()); // and the same objects work again
        const auto asked = mouth.asked.load();
        QVERIFY(sink.start(mouth.render(), mouth.lost()));
        QTRY_VERIFY_WITH_TIMEOUT(mouth.asked > asked, kDeadline);
    }

    void aDeviceThatIsPulledOutIsToldByName()
    {
        SoundServer server;
        QVERIFY(server.start());
        const auto headset = server.control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                                             QStringLiteral("sink_name=usb_headset")});
        const auto microphone =
            server.control({QStringLiteral("load-module"), QStringLiteral("module-remap-source"),
                            QStringLiteral("master=va_micfeed.monitor"), QStringLiteral("source_name=usb_mic")});
        Ear ear;
        Mouth mouth;
        PulseSource source("usb_mic");
        PulseSink sink("usb_headset");
        QVERIFY(source.start(ear.capture(), ear.lost()));
        QVERIFY(sink.start(mouth.render(), mouth.lost()));
        server.control({QStringLiteral("unload-module"), QString::fromLatin1(microphone)});
        QTRY_COMPARE_WITH_TIMEOUT(ear.losses.load(), 1, kDeadline);
        QCOMPARE(ear.error.detail, std::string("the microphone \"usb_mic\" has gone"));
        server.control({QStringLiteral("unload-module"), QString::fromLatin1(headset)});
        QTRY_COMPARE_WITH_TIMEOUT(mouth.losses.load(), 1, kDeadline);
        QCOMPARE(mouth.error.detail, std::string("the speaker \"usb_headset\" has gone"));
    }

    void aDeviceThatIsNotThereIsRefusedByName()
    {
        SoundServer server;
        QVERIFY(server.start());
        Ear ear;
        PulseSource source("studio_mic");
        const auto started = source.start(ear.capture(), ear.lost());
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Unavailable);
        QVERIFY2(started.error().detail.starts_with("the microphone \"studio_mic\" is not there"),
                 started.error().detail.c_str());
    }

    /// Clicks through speaker, loop and microphone. The figure is printed for the reader; that each arrives is the
    /// test.
    void clicksComeRoundTheLoop()
    {
        SoundServer server;
        QVERIFY(server.start());
        using Steady = std::chrono::steady_clock;
        std::atomic<std::int64_t> clicked = 0; // ns, when the click was handed to the server
        std::atomic<std::int64_t> came = 0;
        std::atomic<bool> wanted = false;
        std::atomic<std::size_t> captured = 0;
        PulseSource source("va_loop");
        PulseSink sink("va_speaker");
        QVERIFY(source.start(
            [&](Samples samples) {
                captured += samples.size();
                for (const float sample : samples)
                    if (std::abs(sample) > 0.4F && came == 0)
                        came = Steady::now().time_since_epoch().count();
            },
            [](const Error &) {}));
        QVERIFY(sink.start(
            [&](std::span<float> out) -> std::size_t {
                if (!wanted.exchange(false) || out.size() < 16)
                    return 0;
                std::ranges::fill(out, 0.0F);
                std::ranges::fill(out.first(16), 0.8F);
                clicked = Steady::now().time_since_epoch().count();
                return out.size();
            },
            [](const Error &) {}));
        QTRY_VERIFY_WITH_TIMEOUT(captured > 5 * kSampleRate / 2, kDeadline);
        std::vector<double> times;
        for (int click = 0; click < 25; ++click) {
            came = 0;
            const auto until = captured + kSampleRate / 10;
            wanted = true;
            QTRY_VERIFY_WITH_TIMEOUT(came != 0 && captured > until, kDeadline);
            times.push_back(static_cast<double>(came - clicked) / 1e6);
        }
        std::ranges::sort(times);
        qInfo("speaker to microphone: median %.1f ms, 5 %% %.1f, 95 %% %.1f", times[12], times[1], times[23]);
    }
};

QTEST_GUILESS_MAIN(PulseAudioTest)
#include "PulseAudioTest.moc"
