#include "app/window/Softphone.h"

#include "app/Workspace.h"
#include "voice/devices/PulseSink.h"
#include "voice/devices/PulseSource.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sb::app {
namespace {

constexpr float kSilentDb = -60.0F;

float decibels(float peak)
{
    return peak <= 0.001F ? kSilentDb : std::max(kSilentDb, 20 * std::log10(peak));
}

QList<ui::SoundDevice> toDevices(const std::vector<voice::AudioDeviceInfo> &list)
{
    QList<ui::SoundDevice> devices;
    for (const auto &device : list)
        devices.append({QString::fromStdString(device.id), QString::fromStdString(device.name), device.isDefault});
    return devices;
}

} // namespace

/// Both devices open without a call. The device threads only touch the atomics.
struct Softphone::LevelCheck
{
    LevelCheck(const std::string &microphone, const std::string &speaker) : source(microphone), sink(speaker) {}
    ~LevelCheck()
    {
        source.stop();
        sink.stop();
    }

    void capture(voice::Samples samples)
    {
        float peak = callerPeak.load(std::memory_order_relaxed);
        for (const float sample : samples)
            peak = std::max(peak, std::abs(sample));
        callerPeak.store(peak, std::memory_order_relaxed);
    }

    std::size_t render(std::span<float> out)
    {
        auto left = toneLeft.load(std::memory_order_relaxed);
        for (auto &sample : out) {
            const bool sounds = left > 0;
            sample = sounds ? 0.2F * std::sin(phase) : 0.0F;
            phase = std::fmod(phase + 2 * std::numbers::pi_v<float> * 440 / voice::kSampleRate,
                              2 * std::numbers::pi_v<float>);
            left -= sounds ? 1 : 0;
        }
        agentPeak.store(left > 0 ? 0.2F : 0.0F, std::memory_order_relaxed);
        toneLeft.store(left, std::memory_order_relaxed);
        return out.size();
    }

    voice::PulseSource source;
    voice::PulseSink sink;
    std::atomic<float> callerPeak{0};
    std::atomic<float> agentPeak{0};
    std::atomic<int> toneLeft{0}; // samples
    float phase = 0;              // speaker's thread
};

Softphone::Softphone(Workspace &workspace, QObject *parent) : TestCall(parent), m_workspace(workspace)
{
    m_devices = std::make_unique<voice::PulseDevices>(
        [this] { QMetaObject::invokeMethod(this, [this] { Q_EMIT devicesChanged(); }); });
    m_levels.setInterval(33);
    connect(&m_levels, &QTimer::timeout, this, &Softphone::tellLevels);
}

Softphone::~Softphone()
{
    stopCheck();
    m_devices.reset();
    if (m_run)
        m_run->hangUp();
}

ui::SoundDevices Softphone::devices() const
{
    const auto list = m_devices->list();
    return {list.server != voice::PulseDevices::Server::Absent, toDevices(list.microphones), toDevices(list.speakers),
            m_usualMicrophone, m_usualSpeaker};
}

void Softphone::setUsualDevices(const QString &microphone, const QString &speaker)
{
    if (m_usualMicrophone == microphone && m_usualSpeaker == speaker)
        return;
    m_usualMicrophone = microphone;
    m_usualSpeaker = speaker;
    Q_EMIT devicesChanged();
}

void Softphone::start(const ui::TestCallRequest &request)
{
    if (m_run) {
        Q_EMIT failed({ErrorCode::Conflict, "a test call is running"});
        return;
    }
    stopCheck();
    CallPlan plan;
    plan.agent = request.agent;
    for (auto it = request.variables.begin(); it != request.variables.end(); ++it)
        plan.variables[it.key().toStdString()] = it.value().toStdString();
    plan.echoCancelling = !request.textOnly;
    if (!request.textOnly) {
        plan.source = std::make_unique<voice::PulseSource>(request.microphone.toStdString());
        plan.sink = std::make_unique<voice::PulseSink>(request.speaker.toStdString());
    }
    m_run = std::make_shared<CallRun>(m_workspace, m_engines, [this](const voice::SessionEvent &happened) {
        QMetaObject::invokeMethod(this, [this, happened] { Q_EMIT event(happened); });
    });
    callFrom(std::move(plan));
}

void Softphone::callFrom(CallPlan plan)
{
    m_thread = std::jthread([this, run = m_run, plan = std::move(plan)]() mutable {
        const auto started = run->start(std::move(plan));
        if (!started) {
            QMetaObject::invokeMethod(this, [this, error = started.error()] {
                m_run.reset();
                Q_EMIT failed(error);
            });
            return;
        }
        ui::TestCallStarted told;
        told.call = started->id;
        told.agentVersion = started->agentVersion;
        const auto behaviour = started->agent.configurations.agentSpecificConfig.value_or(AgentSpecificConfig{});
        told.limit = std::chrono::seconds(behaviour.sessionTimeout.valueOr(180));
        for (const auto &name : started->missingVariables)
            told.missingVariables.append(QString::fromStdString(name));
        QMetaObject::invokeMethod(this, [this, told] { Q_EMIT this->started(told); });
        const auto detail = run->finish();
        QMetaObject::invokeMethod(this, [this, id = told.call, reason = run->endReason(),
                                         problem = detail ? std::optional<Error>() : detail.error()] {
            m_run.reset();
            if (problem)
                Q_EMIT event({{}, voice::SessionProblem{*problem}});
            Q_EMIT ended(id, reason);
        });
    });
}

void Softphone::hangUp()
{
    if (m_run)
        m_run->hangUp();
}

void Softphone::setMuted(bool muted)
{
    if (m_run)
        m_run->mute(muted);
}

void Softphone::say(const QString &text)
{
    if (m_run)
        m_run->say(text.toStdString());
}

void Softphone::startCheck(const QString &microphone, const QString &speaker)
{
    stopCheck();
    if (m_run || devices().microphones.isEmpty())
        return;
    m_check = std::make_unique<LevelCheck>(microphone.toStdString(), speaker.toStdString());
    auto *check = m_check.get();
    const auto lost = [this](const Error &error) {
        QMetaObject::invokeMethod(this, [this, error] {
            stopCheck();
            Q_EMIT checkFailed(error);
        });
    };
    auto heard = check->source.start([check](voice::Samples samples) { check->capture(samples); }, lost);
    if (heard)
        heard = check->sink.start([check](std::span<float> out) { return check->render(out); }, lost);
    if (!heard) {
        m_check.reset();
        Q_EMIT checkFailed(heard.error());
        return;
    }
    m_levels.start();
}

void Softphone::stopCheck()
{
    m_levels.stop();
    m_check.reset();
}

void Softphone::playTone()
{
    if (m_check)
        m_check->toneLeft.store(voice::kSampleRate * 6 / 10, std::memory_order_relaxed);
}

void Softphone::tellLevels()
{
    if (m_check)
        Q_EMIT checkLevels(decibels(m_check->callerPeak.exchange(0, std::memory_order_relaxed)),
                           decibels(m_check->agentPeak.load(std::memory_order_relaxed)));
}

} // namespace sb::app
