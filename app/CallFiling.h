#pragma once

#include "models/backend/CallOptions.h"
#include "models/base/Id.h"
#include "models/base/Result.h"
#include "models/contract/Console.h"
#include "voice/session/SessionEvent.h"

#include <QFuture>

#include <mutex>
#include <vector>

namespace sb {
class Backend;
}

namespace sb::app {

/// Writes a running call into the log, line by line as they are finished, so that a crash loses nothing that was said.
/// Thread: add() is for the pipeline and only posts; the rest is for one other thread.
class CallFiling
{
public:
    CallFiling(Backend &backend, CallId call, CallOptions options);

    void add(const voice::SessionEvent &event);
    /// The call's end row. Blocks until every line is on the disk; the first line that could not be stored is the
    /// error.
    Result<CallDetail> finish(std::optional<BlobId> recording, std::optional<double> recordingSeconds,
                              const std::string &language);
    /// The call never came to life.
    Result<CallDetail> finishUnstarted();

    voice::EndReason endReason() const { return m_reason; }

private:
    Result<CallDetail> close(CallFinish finish);

    Backend &m_backend;
    const CallId m_call;
    const CallOptions m_options;
    std::mutex m_mutex; // guards m_written: add() posts while finish() may begin
    std::vector<QFuture<Result<CallTurn>>> m_written;
    std::optional<int> m_firstGreetingMs;
    voice::EndReason m_reason = voice::EndReason::AgentError;
    voice::CallTime m_length{};
};

/// The contract's names of the reasons, and who ended the call by them.
std::string_view endReasonName(voice::EndReason reason);
std::string_view endedBy(voice::EndReason reason);

} // namespace sb::app
