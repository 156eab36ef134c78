#include "models/base/Instant.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace sb {
namespace {

using namespace std::chrono;

/// Reads exactly \p count digits at \p position and moves on; -1 when there are fewer.
int digits(std::string_view text, std::size_t &position, std::size_t count)
{
    if (position + count > text.size())
        return -1;
    int value = 0;
    const auto end = text.data() + position + count;
    const auto [stop, error] = std::from_chars(text.data() + position, end, value);
    if (error != std::errc() || stop != end || value < 0)
        return -1;
    position += count;
    return value;
}

bool skip(std::string_view text, std::size_t &position, char expected)
{
    if (position >= text.size() || text[position] != expected)
        return false;
    ++position;
    return true;
}

} // namespace

Result<Instant> Instant::parse(std::string_view text)
{
    const auto bad = [] { return fail(ErrorCode::Invalid, "not an ISO 8601 time with a zone"); };
    std::size_t at = 0;
    const int y = digits(text, at, 4);
    if (y < 0 || !skip(text, at, '-'))
        return bad();
    const int mo = digits(text, at, 2);
    if (mo < 0 || !skip(text, at, '-'))
        return bad();
    const int d = digits(text, at, 2);
    if (d < 0 || !(skip(text, at, 'T') || skip(text, at, 't') || skip(text, at, ' ')))
        return bad();
    const int h = digits(text, at, 2);
    if (h < 0 || h > 23 || !skip(text, at, ':'))
        return bad();
    const int mi = digits(text, at, 2);
    if (mi < 0 || mi > 59 || !skip(text, at, ':'))
        return bad();
    const int s = digits(text, at, 2);
    if (s < 0 || s > 60)
        return bad();
    std::int64_t micros = 0;
    if (skip(text, at, '.')) {
        std::int64_t unit = 100'000;
        std::size_t count = 0;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++count) {
            micros += (text[at] - '0') * unit;
            unit /= 10;
        }
        if (count == 0)
            return bad();
    }
    minutes zone{0};
    if (!skip(text, at, 'Z') && !skip(text, at, 'z')) {
        const bool west = at < text.size() && text[at] == '-';
        if (!west && (at >= text.size() || text[at] != '+'))
            return bad();
        ++at;
        const int zh = digits(text, at, 2);
        if (zh < 0 || zh > 23 || !skip(text, at, ':'))
            return bad();
        const int zm = digits(text, at, 2);
        if (zm < 0 || zm > 59)
            return bad();
        zone = minutes((west ? -1 : 1) * (zh * 60 + zm));
    }
    const year_month_day date{year(y), month(static_cast<unsigned>(mo)), day(static_cast<unsigned>(d))};
    if (at != text.size() || !date.ok())
        return bad();
    const auto moment = sys_days(date) + hours(h) + minutes(mi) + seconds(s) - zone;
    return fromMicroseconds(duration_cast<std::chrono::microseconds>(moment.time_since_epoch()).count() + micros);
}

std::string Instant::toString() const
{
    const sys_time<std::chrono::microseconds> moment{std::chrono::microseconds(m_micros)};
    const auto midnight = floor<days>(moment);
    const year_month_day date{midnight};
    const hh_mm_ss clock{moment - midnight};
    const auto y = static_cast<int>(date.year());
    if (y < 0 || y > 9999) { // further than any call is from here
        std::array<char, 48> buffer{};
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%06dZ", y,
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
        return buffer.data();
    }
    std::string text = "0000-00-00T00:00:00.000000Z"; // exports write millions of these
    const auto put = [&text](std::size_t end, std::int64_t value) {
        for (; value > 0; value /= 10)
            text[--end] = static_cast<char>('0' + value % 10);
    };
    put(4, y);
    put(7, static_cast<unsigned>(date.month()));
    put(10, static_cast<unsigned>(date.day()));
    put(13, clock.hours().count());
    put(16, clock.minutes().count());
    put(19, clock.seconds().count());
    put(26, clock.subseconds().count());
    return text;
}

} // namespace sb
