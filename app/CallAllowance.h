#pragma once

#include "models/backend/CallOptions.h"
#include "models/base/Id.h"
#include "models/base/Result.h"
#include "models/contract/Console.h"
#include "voice/frames/Audio.h"
#include "voice/record/RecordingQueue.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace sb {
class Backend;
}

namespace sb::app {

/// Keeps a running call paid (W13): asks for the next minute before the one that is paid is over, and says when there
/// is no credit for it (W15). Thread: one, the pipeline's; nothing waits for the store but a call in virtual time,
/// whose clock would run away from it.
class CallAllowance
{
public:
    /// So long before the paid time is over the next minute is asked for; what is left then is for the warning.
    static constexpr std::chrono::seconds kAhead{20};

    using Unpaid = std::function<void(voice::CallTime end)>; ///< the call is paid until then, and no longer; told once

    /// \p paid: by the call's start; nothing: the call costs nothing and is never asked for. \p longest: beyond it no
    /// credit is needed. \p backend outlives it.
    CallAllowance(Backend &backend, CallId call, CallOptions options, const Patch<int> &paid, voice::CallTime longest,
                  voice::Pace pace, Unpaid unpaid);

    void follow(voice::CallTime now);

private:
    void ask();
    void take(const Result<PaidTime> &answer);

    Backend &m_backend;
    const CallId m_call;
    const CallOptions m_options;
    const voice::CallTime m_longest;
    const voice::Pace m_pace;
    const Unpaid m_unpaid;
    std::optional<voice::CallTime> m_paid;              // nothing: there is nothing to ask for any more
    std::optional<QFuture<Result<PaidTime>>> m_waiting; // for the answer
};

} // namespace sb::app
