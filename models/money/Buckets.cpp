#include "models/money/Buckets.h"

#include <algorithm>
#include <chrono>

namespace sb {

namespace {

using namespace std::chrono;

sys_time<microseconds> timeOf(Instant moment)
{
    return sys_time<microseconds>{microseconds(moment.microseconds())};
}

Instant instantOf(sys_time<microseconds> time)
{
    return Instant::fromMicroseconds(time.time_since_epoch().count());
}

year_month_day dateOf(Instant moment)
{
    return year_month_day{floor<days>(timeOf(moment))};
}

sys_days mondayOf(sys_days day)
{
    return day - (weekday(day) - Monday);
}

/// "2026-W05": the week belongs to the year of its Thursday.
std::string weekLabel(Instant monday)
{
    const auto thursday = floor<days>(timeOf(monday)) + days(3);
    const auto year = year_month_day(thursday).year();
    const auto number = (thursday - sys_days(year / January / 1)).count() / 7 + 1;
    return std::to_string(static_cast<int>(year)) + (number < 10 ? "-W0" : "-W") + std::to_string(number);
}

} // namespace

Instant Buckets::floor(Granularity granularity, Instant moment)
{
    const auto date = dateOf(moment);
    switch (granularity) {
    case Granularity::Hour:
        return instantOf(std::chrono::floor<hours>(timeOf(moment)));
    case Granularity::Week:
        return instantOf(mondayOf(sys_days(date)));
    case Granularity::Month:
        return instantOf(sys_days(date.year() / date.month() / 1));
    case Granularity::Year:
        return instantOf(sys_days(date.year() / January / 1));
    case Granularity::Day:
        break;
    }
    return instantOf(sys_days(date));
}

Instant Buckets::next(Granularity granularity, Instant start)
{
    const auto date = dateOf(start);
    switch (granularity) {
    case Granularity::Hour:
        return start + hours(1);
    case Granularity::Week:
        return start + days(7);
    case Granularity::Month:
        return instantOf(sys_days((date.year() / date.month() + months(1)) / 1));
    case Granularity::Year:
        return instantOf(sys_days((date.year() + years(1)) / January / 1));
    case Granularity::Day:
        break;
    }
    return start + days(1);
}

Buckets::Buckets(Granularity granularity, Instant from, Instant now) : m_granularity(granularity)
{
    m_edges.push_back(floor(granularity, std::min(from, now)));
    do {
        m_edges.push_back(next(granularity, m_edges.back()));
    } while (m_edges.back() <= now);
}

std::string Buckets::label(std::size_t index) const
{
    const auto text = m_edges[index].toString();
    switch (m_granularity) {
    case Granularity::Hour:
        return text.substr(0, 10) + ' ' + text.substr(11, 5);
    case Granularity::Week:
        return weekLabel(m_edges[index]);
    case Granularity::Month:
        return text.substr(0, 7);
    case Granularity::Year:
        return text.substr(0, 4);
    case Granularity::Day:
        break;
    }
    return text.substr(0, 10);
}

std::size_t Buckets::indexOf(Instant moment) const
{
    const auto after = std::ranges::upper_bound(m_edges, moment);
    const auto index = std::max<std::ptrdiff_t>(after - m_edges.begin() - 1, 0);
    return std::min(static_cast<std::size_t>(index), size() - 1);
}

Buckets bucketsOf(TimePeriod period, Instant firstUsage, Instant now)
{
    switch (period) {
    case TimePeriod::Day:
        return {Granularity::Hour, now - hours(23), now};
    case TimePeriod::Week:
        return {Granularity::Day, now - days(6), now};
    case TimePeriod::Month:
        return {Granularity::Day, now - days(29), now};
    case TimePeriod::FourMonths:
        return {Granularity::Week, now - days(119), now};
    case TimePeriod::Year: {
        const auto date = dateOf(now);
        return {Granularity::Month, instantOf(sys_days((date.year() / date.month() - months(11)) / 1)), now};
    }
    case TimePeriod::All:
        break;
    }
    return {Granularity::Month, firstUsage, now};
}

std::optional<Instant> startOf(TimePeriod period, Instant now)
{
    switch (period) {
    case TimePeriod::Day:
        return now - days(1);
    case TimePeriod::Week:
        return now - days(7);
    case TimePeriod::Month:
        return now - days(30);
    case TimePeriod::FourMonths:
        return now - days(120);
    case TimePeriod::Year:
        return now - days(365);
    case TimePeriod::All:
        break;
    }
    return std::nullopt;
}

Buckets bucketsOf(EarningsPeriod period, Instant firstUsage, Instant now)
{
    switch (period) {
    case EarningsPeriod::Day:
        return {Granularity::Hour, Buckets::floor(Granularity::Day, now), now};
    case EarningsPeriod::Week:
        return {Granularity::Day, Buckets::floor(Granularity::Week, now), now};
    case EarningsPeriod::Month:
        return {Granularity::Day, Buckets::floor(Granularity::Month, now), now};
    case EarningsPeriod::Year:
        return {Granularity::Month, Buckets::floor(Granularity::Year, now), now};
    case EarningsPeriod::All:
        break;
    }
    return {Granularity::Year, firstUsage, now};
}

} // namespace sb
