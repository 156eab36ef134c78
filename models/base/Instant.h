#pragma once

#include "models/base/Result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace sb {

/// A moment in UTC with microsecond resolution, as stored and compared. A QDateTime is made only where a person reads
/// it.
class Instant
{
public:
    constexpr Instant() = default;
    static constexpr Instant fromMicroseconds(std::int64_t sinceEpoch) { return Instant(sinceEpoch); }
    static constexpr Instant fromMilliseconds(std::int64_t sinceEpoch) { return Instant(sinceEpoch * 1000); }
    /// ISO 8601 with a zone ("2026-01-31T10:20:30.123Z", "…+05:30"); anything else is Invalid (rule M3).
    static Result<Instant> parse(std::string_view text);

    constexpr std::int64_t microseconds() const { return m_micros; }
    constexpr std::int64_t milliseconds() const { return m_micros / 1000; }
    std::string toString() const; ///< "2026-01-31T10:20:30.123456Z"

    constexpr Instant operator+(std::chrono::microseconds span) const { return Instant(m_micros + span.count()); }
    constexpr Instant operator-(std::chrono::microseconds span) const { return Instant(m_micros - span.count()); }
    constexpr std::chrono::microseconds operator-(Instant other) const
    {
        return std::chrono::microseconds(m_micros - other.m_micros);
    }
    auto operator<=>(const Instant &) const = default;

private:
    constexpr explicit Instant(std::int64_t micros) : m_micros(micros) {}
    std::int64_t m_micros = 0;
};

} // namespace sb
