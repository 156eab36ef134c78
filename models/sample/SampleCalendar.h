#pragma once

#include "models/base/Instant.h"
#include "models/sample/SampleRandom.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace sb {

/// When people call a trade: the weight of each hour of the week in UTC, Monday's first hour first.
using WeekRhythm = std::array<double, 168>;
/// "office", "night", "evening", "always"; nothing for another name.
std::optional<WeekRhythm> rhythmOf(std::string_view hours);

/// A year of moments up to \p end, in order: with the rhythm of the week, and more from month to month. How many fall
/// into each hour is decided by the rhythm alone, which minute by chance. Thread: one at a time.
class SampleCalendar
{
public:
    SampleCalendar(std::int64_t count, const WeekRhythm &rhythm, Instant end);

    Instant begin() const { return m_begin; }
    std::optional<Instant> next(SampleRandom &random); ///< nothing after the last

    static std::size_t hourOfWeek(Instant moment);

private:
    std::int64_t m_count;
    Instant m_begin;
    std::vector<double> m_before; ///< share of the year before each hour
    std::vector<Instant> m_hour;  ///< moments left of the current hour, the next one last
    std::size_t m_next = 0;       ///< hour
};

} // namespace sb
