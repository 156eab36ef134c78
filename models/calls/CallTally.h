#pragma once

#include "models/contract/Calls.h"

#include <vector>

namespace sb {

/// Calls counted by how they went, and ranked by their delays: CallDay's and CallFigureSum's fields. Pure; thread: any.
class CallTally
{
public:
    template <typename Sum>
    static void count(Sum &sum, CallStatus status, std::int64_t calls = 1)
    {
        sum.calls += calls;
        switch (status) {
        case CallStatus::Completed:
            sum.completed += calls;
            break;
        case CallStatus::Failed:
            sum.failed += calls;
            break;
        case CallStatus::NoAnswer:
        case CallStatus::Busy:
            sum.unanswered += calls;
            break;
        case CallStatus::Cancelled:
            sum.cancelled += calls;
            break;
        case CallStatus::Queued:
        case CallStatus::Dialing:
        case CallStatus::Ringing:
        case CallStatus::InProgress:
            sum.running += calls;
            break;
        }
    }

    /// \p delays: milliseconds, one for each measured call.
    template <typename Sum>
    static void measure(Sum &sum, std::vector<int> delays)
    {
        sum.measured = static_cast<std::int64_t>(delays.size());
        sum.medianDelayMs = sum.p95DelayMs = null;
        if (delays.empty())
            return;
        sum.medianDelayMs = ranked(delays, 0.5);
        sum.p95DelayMs = ranked(delays, 0.95);
    }

private:
    /// The value that \p share of the values do not exceed, by nearest rank; their order changes.
    static int ranked(std::vector<int> &values, double share);
};

} // namespace sb
