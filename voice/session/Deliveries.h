#pragma once

#include "voice/frames/CancelToken.h"
#include "voice/frames/Mailbox.h"
#include "voice/session/CallClock.h"

#include <functional>
#include <queue>

namespace sb::voice {

/// Everything that reaches the pipeline thread from elsewhere, in the order of its due time and, within one moment, in
/// the order in which it was posted. In real time an engine's answer is due at once; a scripted or cassette engine's
/// answer is due when its record says so, in both kinds of time. post(): any thread. The rest: pipeline thread.
class Deliveries
{
public:
    using Action = std::function<void()>;
    explicit Deliveries(Mailbox<int>::Wake wake = {}) : m_mailbox(std::move(wake)) {}

    /// \p action runs on the pipeline thread when the clock reaches \p due, unless \p cancel came first.
    void post(CallTime due, CancelToken cancel, Action action)
    {
        m_mailbox.post({due, 0, std::move(cancel), std::move(action)});
    }

    /// Runs what is due by \p until, setting \p clock to each due time, and leaves the clock at \p until.
    void run(CallTime until, CallClock &clock);

private:
    struct Item
    {
        CallTime due{};
        std::uint64_t sequence = 0;
        CancelToken cancel;
        Action action;
    };
    struct Later
    {
        bool operator()(const Item &a, const Item &b) const
        {
            return a.due != b.due ? a.due > b.due : a.sequence > b.sequence;
        }
    };
    void sort();

    Mailbox<Item> m_mailbox;
    std::priority_queue<Item, std::vector<Item>, Later> m_waiting;
    std::uint64_t m_sequence = 0;
};

} // namespace sb::voice
