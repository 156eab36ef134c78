#pragma once

#include "models/base/Instant.h"
#include "models/contract/Fields.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"

#include <cstdint>
#include <vector>

namespace sb {

// Ours (x-local): the course of the caller's calls, for the console's first page.

/// How many days up to today, and how much later than UTC the clock is by which they begin.
struct CallDaysQuery
{
    Patch<int> days; ///< 1–92, default 14
    Patch<int> utcOffsetMinutes;

    bool operator==(const CallDaysQuery &) const = default;
    template <typename Self = CallDaysQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("days", &Self::days), field("utc_offset_minutes", &Self::utcOffsetMinutes));
    }
};

/// The calls that started on a day. `calls` is the sum of the five after it.
struct CallDay
{
    Instant start;
    Instant end; ///< the start of the next day
    std::int64_t calls = 0;
    std::int64_t running = 0; ///< not ended yet
    std::int64_t completed = 0;
    std::int64_t failed = 0;
    std::int64_t unanswered = 0; ///< no answer, or busy
    std::int64_t cancelled = 0;
    std::int64_t measured = 0; ///< of the newest hundred calls, those whose answer delay was measured
    Patch<int> medianDelayMs;  ///< over each measured call's mean answer delay; null without one
    Patch<int> p95DelayMs;     ///< of the same, by nearest rank

    std::int64_t ended() const { return calls - running; }

    bool operator==(const CallDay &) const = default;
    template <typename Self = CallDay>
    static constexpr auto fields()
    {
        return std::tuple(field("start", &Self::start), field("end", &Self::end), field("calls", &Self::calls),
                          field("running", &Self::running), field("completed", &Self::completed),
                          field("failed", &Self::failed), field("unanswered", &Self::unanswered),
                          field("cancelled", &Self::cancelled), field("measured", &Self::measured),
                          field("median_delay_ms", &Self::medianDelayMs), field("p95_delay_ms", &Self::p95DelayMs));
    }
};

struct CallDays
{
    Instant until;              ///< the moment of the answer
    Patch<Instant> firstCallAt; ///< of all calls; null: there is none
    std::vector<CallDay> days;  ///< the oldest first; the last one is today and still grows
    /// Calls up to this time of the day on the same day of each of the four weeks before, the latest first; weeks from
    /// before the first call are not there.
    std::vector<std::int64_t> soFarBefore;

    bool operator==(const CallDays &) const = default;
    template <typename Self = CallDays>
    static constexpr auto fields()
    {
        return std::tuple(field("until", &Self::until), field("first_call_at", &Self::firstCallAt),
                          field("days", &Self::days), field("so_far_before", &Self::soFarBefore));
    }
};

inline constexpr Operation<CallDaysQuery, CallDays> getCallDays{"getCallDays"};

} // namespace sb
