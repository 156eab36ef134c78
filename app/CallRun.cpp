#include "app/CallRun.h"

#include "app/CallEngines.h"
#include "app/Workspace.h"
#include "models/backend/Backend.h"
#include "models/base/Log.h"
#include "voice/record/OpusRecording.h"
#include "voice/session/RealTimeSession.h"
#include "voice/session/VirtualSession.h"

namespace sb::app {
namespace {

template <typename T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// Hands both tracks to taps that the run keeps, since a session owns its own.
class SharedTap final : public voice::RecordingTap
{
public:
    SharedTap(voice::RecordingTap *recording, voice::RecordingTap *listener)
        : m_recording(recording), m_listener(listener)
    {}
    void take(const voice::AudioFrame &caller, const voice::AudioFrame &agent) override
    {
        if (m_recording != nullptr)
            m_recording->take(caller, agent);
        if (m_listener != nullptr)
            m_listener->take(caller, agent);
    }

private:
    voice::RecordingTap *m_recording;
    voice::RecordingTap *m_listener;
};

} // namespace

CallRun::CallRun(Workspace &workspace, CallEngines &engines, Events events)
    : m_workspace(workspace), m_engines(engines), m_events(std::move(events))
{}

CallRun::~CallRun() = default;

Result<CompleteAgent> CallRun::usableAgent(const CallPlan &plan)
{
    const CallOptions options{OwnerCredential{plan.via}};
    auto agent = waitFor(m_workspace.backend().start(getAgent, {plan.agent}, options));
    if (!agent)
        return fail(agent.error());
    const auto catalog = waitFor(m_workspace.backend().start(listAllProviders, {}, options));
    if (!catalog)
        return fail(catalog.error());
    if (auto usable = m_engines.check(*agent, *catalog); !usable)
        return fail(usable.error());
    return agent;
}

Result<StartedCall> CallRun::start(CallPlan plan)
{
    const auto agent = usableAgent(plan);
    if (!agent)
        return fail(agent.error());
    const CallOptions options{OwnerCredential{plan.via}};
    TestCallStart in;
    in.agentId = plan.agent;
    in.variableValues = plan.variables;
    if (!plan.userIdentifier.empty())
        in.userIdentifier = plan.userIdentifier;
    if (agent->agent.recordingEnabled) {
        auto recording = CallRecording::begin(m_workspace.store(), m_workspace.blobs(), m_workspace.clock());
        if (!recording)
            return fail(recording.error());
        m_recording = std::move(*recording);
        in.recordingBlobId = m_recording->id();
    }
    auto call = waitFor(m_workspace.backend().start(startTestCall, std::move(in), options));
    if (!call)
        return call;
    m_filing = std::make_unique<CallFiling>(m_workspace.backend(), call->id, options);
    if (auto begun = begin(plan, *call); !begun) {
        if (const auto filed = m_filing->finishUnstarted(); !filed)
            qCWarning(logApp) << "a call that did not start could not be filed, code"
                              << static_cast<int>(filed.error().code);
        return fail(begun.error());
    }
    return call;
}

Result<> CallRun::begin(CallPlan &plan, const StartedCall &call)
{
    auto config = callSettings(call);
    config.echoCancelling = plan.echoCancelling;
    m_language = config.language;
    auto parts = m_engines.make(config);
    if (!parts)
        return fail(parts.error());
    const auto pace = plan.feed ? voice::Pace::Virtual : voice::Pace::RealTime;
    m_allowance = std::make_unique<CallAllowance>(
        m_workspace.backend(), call.id, CallOptions{OwnerCredential{plan.via}}, call.paidSeconds, config.sessionTimeout,
        pace, [this](voice::CallTime end) { endUnpaid(end); });
    if (m_recording) {
        auto encoder = voice::OpusRecording::open(m_recording, pace, [this](const Error &error) {
            tell({voice::CallTime{}, voice::SessionProblem{error}});
        });
        if (!encoder)
            return fail(encoder.error());
        m_encoder = std::move(*encoder);
    }
    m_listener = std::move(plan.listener);
    parts->recording = std::make_unique<SharedTap>(m_encoder.get(), m_listener.get());
    const auto events = [this](const voice::SessionEvent &event) { tell(event); };
    if (plan.feed) {
        parts->feed = std::move(plan.feed);
        m_virtual = std::make_unique<voice::VirtualSession>(config, std::move(*parts), events);
        m_virtual->run();
        return {};
    }
    parts->source = std::move(plan.source);
    parts->sink = std::move(plan.sink);
    auto session = std::make_unique<voice::RealTimeSession>(config, std::move(*parts), m_workspace.clock(), events);
    auto begun = session->start();
    if (!begun)
        return begun;
    const std::lock_guard lock(m_mutex);
    m_session = std::move(session);
    if (m_hangUpWanted)
        m_session->hangUp();
    if (m_unpaidFrom)
        m_session->endUnpaid(*m_unpaidFrom);
    return {};
}

void CallRun::endUnpaid(voice::CallTime end)
{
    if (m_virtual)
        return m_virtual->endUnpaid(end);
    const std::lock_guard lock(m_mutex);
    m_unpaidFrom = end; // for a session that is being made
    if (m_session)
        m_session->endUnpaid(end);
}

void CallRun::tell(const voice::SessionEvent &event)
{
    m_filing->add(event);
    m_events(event);
    if (std::holds_alternative<voice::Levels>(event.what)) // ten times a second
        m_allowance->follow(event.at);
    if (std::holds_alternative<voice::SessionEnded>(event.what)) {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_endedChanged.notify_all();
    }
}

Result<CallDetail> CallRun::finish()
{
    {
        std::unique_lock lock(m_mutex);
        m_endedChanged.wait(lock, [this] { return m_ended; });
    }
    std::unique_ptr<voice::VoiceSession> over;
    {
        const std::lock_guard lock(m_mutex);
        over.swap(m_session);
    }
    over.reset(); // waits for its threads, which may still tell an event
    m_virtual.reset();
    std::optional<BlobId> recording;
    std::optional<double> seconds;
    if (m_encoder) {
        recording = m_recording->id();
        seconds = m_encoder->finish().seconds;
        m_encoder.reset();
    }
    m_listener.reset();
    return m_filing->finish(recording, seconds, m_language);
}

voice::EndReason CallRun::endReason() const
{
    return m_filing->endReason();
}

void CallRun::hangUp()
{
    const std::lock_guard lock(m_mutex);
    m_hangUpWanted = true;
    if (m_session)
        m_session->hangUp();
}

void CallRun::mute(bool muted)
{
    const std::lock_guard lock(m_mutex);
    if (m_session)
        m_session->mute(muted);
}

void CallRun::say(std::string text)
{
    const std::lock_guard lock(m_mutex);
    if (m_session)
        m_session->say(std::move(text));
}

} // namespace sb::app
