#pragma once

#include "models/calls/CallBatch.h"
#include "models/money/UsageStore.h"
#include "models/sample/SampleBusiness.h"
#include "models/sample/SampleTalk.h"

#include <queue>

namespace sb {

/// A call that was made up, with everything that is written about it.
struct SampleCall : FinishedCall
{
    std::optional<SettledUsage> usage; ///< rated; of a call that was answered
    std::size_t person = 0;            ///< whose

    Instant ended() const { return *call.session.endedAt; }
};

/// A year of calls of a business in the order in which they ended: what the same plan and business always give.
/// Thread: one at a time; touches no store.
class SampleCalls
{
public:
    /// \p business outlives it.
    SampleCalls(const SampleBusiness &business, const SamplePlan &plan, std::uint64_t seed);
    SampleCalls(const SampleCalls &) = delete;
    SampleCalls &operator=(const SampleCalls &) = delete;

    /// Nothing after the last. Errors: an amount that does not fit.
    Result<std::optional<SampleCall>> next();

private:
    Result<SampleCall> make(Instant start);
    void place(StoredCall &call, const SampleAgentRow &agent, Instant start);
    void answer(SampleCall &made, const SampleAgentRow &agent);
    void miss(StoredCall &call, CallStatus status);
    void label(SampleCall &made, const SampleAgentRow &agent, std::vector<std::string> tags);
    Result<> rate(SampleCall &made, const SampleAgentRow &agent);
    std::optional<CallStatus> missed(CallDirection direction);

    struct EndsLater
    {
        bool operator()(const SampleCall &one, const SampleCall &other) const
        {
            return std::pair(one.ended(), one.call.session.id) > std::pair(other.ended(), other.call.session.id);
        }
    };

    const SampleBusiness &m_business;
    SampleRandom m_random;
    SampleTalker m_talker;
    SampleCalendar m_calendar;
    std::array<std::vector<double>, 168> m_agents; ///< weights in each hour of the week
    std::optional<Instant> m_start;                ///< of the next call
    std::vector<SampleCall> m_running;             ///< a heap: the first to end in front
};

} // namespace sb
