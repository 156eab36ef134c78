#pragma once

#include "app/CallAllowance.h"
#include "app/CallFiling.h"
#include "app/CallRecording.h"
#include "voice/session/SessionParts.h"
#include "voice/session/VoiceSession.h"

#include <nlohmann/json.hpp>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace sb::voice {
class OpusRecording;
class VirtualSession;
} // namespace sb::voice

namespace sb::app {

class CallEngines;
class Workspace;

/// Whom to call, and through what.
struct CallPlan
{
    AgentId agent;
    nlohmann::json variables = nlohmann::json::object(); ///< for {{key}} (rule C7)
    std::string userIdentifier;
    Via via = Via::Window;

    // Real time: source and sink, each of which may be missing. Virtual time: the feed.
    std::unique_ptr<voice::AudioSource> source;
    std::unique_ptr<voice::AudioSink> sink;
    std::unique_ptr<voice::CallerFeed> feed;
    bool echoCancelling = true;
    /// Also gets both tracks, recorded or not.
    std::unique_ptr<voice::RecordingTap> listener;
};

/// One test call from its row in the log to its filed end: agent (models) and pipeline (voice) meet here.
/// It is kept paid while it runs, and warned and ended where the credit ends (W15).
/// A hang-up that comes while the call is still being prepared ends it as soon as it begins.
/// Thread: start() and finish() block and are for one thread that is not the UI's; the verbs are for any; events come
/// from the pipeline's thread.
class CallRun
{
public:
    using Events = std::function<void(const voice::SessionEvent &)>;

    CallRun(Workspace &workspace, CallEngines &engines, Events events);
    ~CallRun();

    /// Checks the agent's engines, opens the row and the recording, begins to talk. In virtual time the whole call
    /// happens in here. When it fails, the row (if there is one) says that the call failed to start.
    Result<StartedCall> start(CallPlan plan);
    /// Waits for the end and files it.
    Result<CallDetail> finish();

    voice::EndReason endReason() const; ///< after finish()

    void hangUp();
    void mute(bool muted);
    void say(std::string text);

private:
    Result<CompleteAgent> usableAgent(const CallPlan &plan);
    Result<> begin(CallPlan &plan, const StartedCall &call);
    void tell(const voice::SessionEvent &event);
    void endUnpaid(voice::CallTime end);

    Workspace &m_workspace;
    CallEngines &m_engines;
    Events m_events;
    std::string m_language;

    std::shared_ptr<CallRecording> m_recording; // null when the agent is not recorded
    std::unique_ptr<voice::OpusRecording> m_encoder;
    std::unique_ptr<voice::RecordingTap> m_listener;
    std::unique_ptr<CallFiling> m_filing;
    std::unique_ptr<CallAllowance> m_allowance;
    std::unique_ptr<voice::VoiceSession> m_session;   // real time
    std::unique_ptr<voice::VirtualSession> m_virtual; // virtual time

    std::mutex m_mutex;
    std::condition_variable m_endedChanged;
    bool m_ended = false;
    bool m_hangUpWanted = false;
    std::optional<voice::CallTime> m_unpaidFrom;
};

} // namespace sb::app
