#pragma once

#include "models/base/Clock.h"

#include <atomic>

namespace sb::test {

/// Time that a test moves.
class FakeClock final : public Clock
{
public:
    Instant now() const override { return Instant::fromMicroseconds(m_micros); }
    std::chrono::microseconds monotonic() const override { return std::chrono::microseconds(m_micros); }
    void advance(std::chrono::microseconds span) { m_micros += span.count(); }

private:
    std::atomic<std::int64_t> m_micros{1'790'000'000'000'000}; // a day in September 2026
};

} // namespace sb::test
