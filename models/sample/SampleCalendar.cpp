#include "models/sample/SampleCalendar.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace sb {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t hoursAYear = 365 * 24;
constexpr double growth = 0.8; // the last day has 1.8 times the calls of the first

using Day = std::array<double, 24>;
struct Rhythm
{
    std::string_view name;
    Day day;
    std::array<double, 7> week; ///< Monday first
};

constexpr std::array rhythms{
    Rhythm{"office",
           {0.01, 0.01, 0.01, 0.01, 0.02, 0.05, 0.2, 0.6,  1.6,  2.0,  2.1,  1.7,
            1.1,  1.4,  1.8,  1.7,  1.3,  0.8,  0.3, 0.15, 0.08, 0.04, 0.02, 0.01},
           {1.25, 1.1, 1.0, 1.0, 0.95, 0.25, 0.08}},
    Rhythm{"night",
           {2.0, 1.7, 1.4, 1.1,  0.9, 1.0, 0.8, 0.4, 0.2, 0.1, 0.1, 0.1,
            0.1, 0.1, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8, 1.1, 1.5, 1.9, 2.1},
           {0.8, 0.8, 0.85, 1.0, 1.5, 1.7, 1.0}},
    Rhythm{"evening",
           {0.1, 0.02, 0.01, 0.01, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 0.9, 1.3,
            1.2, 0.8,  0.6,  0.7,  1.1,  1.7,  2.2,  2.3, 1.8, 1.0, 0.5, 0.2},
           {0.3, 0.8, 0.9, 1.1, 1.5, 1.6, 1.1}},
    Rhythm{"always",
           {0.3, 0.25, 0.2, 0.2, 0.25, 0.4, 0.7, 1.0, 1.3, 1.4, 1.4, 1.3,
            1.1, 1.2,  1.3, 1.3, 1.2,  1.1, 1.1, 1.0, 0.9, 0.7, 0.5, 0.4},
           {1.1, 1.0, 1.0, 1.0, 1.1, 0.9, 0.9}},
};

Instant hourAfter(Instant begin, std::size_t hours)
{
    return begin + std::chrono::hours(static_cast<std::int64_t>(hours));
}

} // namespace

std::optional<WeekRhythm> rhythmOf(std::string_view hours)
{
    const auto found = std::ranges::find(rhythms, hours, &Rhythm::name);
    if (found == rhythms.end())
        return std::nullopt;
    WeekRhythm week{};
    for (std::size_t hour = 0; hour < week.size(); ++hour)
        week[hour] = found->week[hour / 24] * found->day[hour % 24];
    return week;
}

std::size_t SampleCalendar::hourOfWeek(Instant moment)
{
    const auto hours = moment.microseconds() / 3'600'000'000;
    return static_cast<std::size_t>((hours + 3 * 24) % 168); // the first of January 1970 was a Thursday
}

SampleCalendar::SampleCalendar(std::int64_t count, const WeekRhythm &rhythm, Instant end)
    : m_count(count), m_begin(end - std::chrono::hours(hoursAYear))
{
    m_before.push_back(0);
    for (std::size_t hour = 0; hour < hoursAYear; ++hour) {
        const double grown = 1 + growth * static_cast<double>(hour) / hoursAYear;
        m_before.push_back(m_before.back() + rhythm[hourOfWeek(hourAfter(m_begin, hour) + 30min)] * grown);
    }
    const double all = m_before.back();
    for (auto &share : m_before)
        share /= all;
}

std::optional<Instant> SampleCalendar::next(SampleRandom &random)
{
    while (m_hour.empty()) {
        if (m_next == hoursAYear)
            return std::nullopt;
        const auto upTo = [&](std::size_t hour) { return std::llround(m_before[hour] * static_cast<double>(m_count)); };
        const auto calls = upTo(m_next + 1) - upTo(m_next);
        for (auto i = calls; i > 0; --i)
            m_hour.push_back(hourAfter(m_begin, m_next) + std::chrono::microseconds(random.below(3'600'000'000)));
        std::ranges::sort(m_hour, std::greater());
        ++m_next;
    }
    const auto moment = m_hour.back();
    m_hour.pop_back();
    return moment;
}

} // namespace sb
