#include "tests/bench/WireCaller.h"

#include <QFile>

namespace sb::bench {

namespace {

/// Heard but not yet reacted to; what is older is skipped.
constexpr std::size_t longestLag = voice::kSampleRate * 40 / 1000;

} // namespace

WireCaller::WireCaller(std::shared_ptr<app::ScriptedCaller> caller, std::function<void()> finished)
    : m_caller(std::move(caller)), m_finished(std::move(finished))
{}

WireCaller::~WireCaller()
{
    m_mouth.reset();
    m_ear.reset();
    m_recorder.kill();
    m_recorder.waitForFinished();
}

Result<> WireCaller::start()
{
    if (!voice::test::SoundServer::isInstalled() || !m_server.start())
        return fail(ErrorCode::Unavailable, "no sound server of our own could be started");
    const auto load = [this](const char *module) {
        return !m_server.control(QString::fromLatin1(module).split(QLatin1Char(' '))).isEmpty();
    };
    const bool wired =
        load("load-module module-null-sink sink_name=wire rate=16000 channels=2 format=s16le "
             "channel_map=front-left,front-right") &&
        load("load-module module-remap-sink sink_name=wire_micfeed master=wire channels=1 channel_map=front-left "
             "master_channel_map=front-left remix=no") &&
        load("load-module module-remap-sink sink_name=wire_speaker master=wire channels=1 channel_map=front-right "
             "master_channel_map=front-right remix=no") &&
        load("load-module module-remap-source source_name=wire_mic master=wire.monitor channels=1 "
             "channel_map=front-left master_channel_map=front-left remix=no") &&
        load("load-module module-remap-source source_name=wire_ear master=wire.monitor channels=1 "
             "channel_map=front-right master_channel_map=front-right remix=no");
    if (!wired)
        return fail(ErrorCode::Unavailable, "the sound server does not take the wiring");
    m_recorder.start(QStringLiteral("parecord"),
                     {QStringLiteral("--device=wire.monitor"), QStringLiteral("--raw"),
                      QStringLiteral("--format=s16le"), QStringLiteral("--rate=16000"), QStringLiteral("--channels=2"),
                      QStringLiteral("--latency-msec=20"), m_server.file(QStringLiteral("wire.raw"))});
    if (!m_recorder.waitForStarted())
        return fail(ErrorCode::Unavailable, "parecord cannot be started");
    m_ear = std::make_unique<voice::PulseSource>("wire_ear");
    m_mouth = std::make_unique<voice::PulseSink>("wire_micfeed");
    return m_ear->start([this](voice::Samples samples) { m_heard.push(samples); }, [](const Error &) {})
        .and_then([this] {
            return m_mouth->start([this](std::span<float> out) { return speak(out); }, [](const Error &) {});
        });
}

std::unique_ptr<voice::AudioSource> WireCaller::microphone() const
{
    return std::make_unique<voice::PulseSource>("wire_mic");
}

std::unique_ptr<voice::AudioSink> WireCaller::speaker() const
{
    return std::make_unique<voice::PulseSink>("wire_speaker");
}

std::size_t WireCaller::speak(std::span<float> out)
{
    for (auto &sample : out) {
        if (m_given == m_frame.size())
            nextFrame();
        sample = m_frame[m_given++];
    }
    return out.size();
}

void WireCaller::nextFrame()
{
    if (const auto waiting = m_heard.size(); waiting > longestLag)
        m_heard.drop(waiting - longestLag);
    voice::AudioFrame agent{};
    m_heard.pull(agent);
    m_caller->next(m_frame, agent);
    m_given = 0;
    if (m_caller->isFinished() && !m_told) {
        m_told = true;
        m_finished();
    }
}

Result<Tracks> WireCaller::finish()
{
    m_mouth.reset();
    m_ear.reset();
    m_recorder.terminate();
    m_recorder.waitForFinished();
    QFile file(m_server.file(QStringLiteral("wire.raw")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "nothing was recorded outside");
    const auto bytes = file.readAll();
    std::vector<std::int16_t> samples(static_cast<std::size_t>(bytes.size()) / 2);
    std::memcpy(samples.data(), bytes.data(), samples.size() * 2);
    Tracks tracks;
    for (std::size_t i = 0; i + 1 < samples.size(); i += 2) {
        tracks.caller.push_back(static_cast<float>(samples[i]) / 32768);
        tracks.agent.push_back(static_cast<float>(samples[i + 1]) / 32768);
    }
    return tracks;
}

} // namespace sb::bench
