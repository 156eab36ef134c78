#pragma once

#include "models/contract/Calls.h"
#include "models/contract/UsageBreakdown.h"

namespace sb {

// Ours (x-local): how calls went, for reports: whose calls as getUsageBreakdown has it, by the day (UTC) on which they
// started.

/// `calls` is the sum of the five after it.
struct CallFigureSum
{
    std::int64_t calls = 0;
    std::int64_t running = 0; ///< not ended yet
    std::int64_t completed = 0;
    std::int64_t failed = 0;
    std::int64_t unanswered = 0; ///< no answer, or busy
    std::int64_t cancelled = 0;
    double durationSeconds = 0; ///< of the talk
    std::int64_t measured = 0;  ///< calls whose answer delay was measured
    Patch<int> medianDelayMs;   ///< over each measured call's mean answer delay; null without one
    Patch<int> p95DelayMs;      ///< of the same, by nearest rank

    std::int64_t ended() const { return calls - running; }

    bool operator==(const CallFigureSum &) const = default;
    template <typename Self = CallFigureSum>
    static constexpr auto fields()
    {
        return std::tuple(field("calls", &Self::calls), field("running", &Self::running),
                          field("completed", &Self::completed), field("failed", &Self::failed),
                          field("unanswered", &Self::unanswered), field("cancelled", &Self::cancelled),
                          field("duration_seconds", &Self::durationSeconds), field("measured", &Self::measured),
                          field("median_delay_ms", &Self::medianDelayMs), field("p95_delay_ms", &Self::p95DelayMs));
    }
};

struct AgentCallFigures : CallFigureSum
{
    Patch<AgentId> agentId; ///< null: calls without an agent
    std::string name;       ///< as in its newest call

    bool operator==(const AgentCallFigures &) const = default;
    template <typename Self = AgentCallFigures>
    static constexpr auto fields()
    {
        return std::tuple_cat(CallFigureSum::fields(),
                              std::tuple(field("agent_id", &Self::agentId), field("name", &Self::name)));
    }
};

struct DayCallFigures : CallFigureSum
{
    std::string day; ///< "2026-01-31"

    bool operator==(const DayCallFigures &) const = default;
    template <typename Self = DayCallFigures>
    static constexpr auto fields()
    {
        return std::tuple_cat(CallFigureSum::fields(), std::tuple(field("day", &Self::day)));
    }
};

struct CallOutcome
{
    CallStatus status{};
    Patch<std::string> endReason; ///< the contract's names; null: none was noted
    std::int64_t calls = 0;

    bool operator==(const CallOutcome &) const = default;
    template <typename Self = CallOutcome>
    static constexpr auto fields()
    {
        return std::tuple(field("status", &Self::status), field("end_reason", &Self::endReason),
                          field("calls", &Self::calls));
    }
};

struct CallFigures
{
    Instant from;
    Instant until; ///< the end of the last day, or the moment of the answer
    CallFigureSum total;
    std::vector<AgentCallFigures> agents; ///< those with most calls first
    std::vector<DayCallFigures> days;     ///< every day of the period that has begun, the oldest first
    std::vector<CallOutcome> outcomes;    ///< the most frequent first

    bool operator==(const CallFigures &) const = default;
    template <typename Self = CallFigures>
    static constexpr auto fields()
    {
        return std::tuple(field("from", &Self::from), field("until", &Self::until), field("total", &Self::total),
                          field("agents", &Self::agents), field("days", &Self::days),
                          field("outcomes", &Self::outcomes));
    }
};

inline constexpr Operation<UsageScopeQuery, CallFigures> getCallFigures{"getCallFigures"};

} // namespace sb
