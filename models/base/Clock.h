#pragma once

#include "models/base/Instant.h"

#include <chrono>

namespace sb {

/// Where the program asks for the time, so that a test can answer.
/// Thread: any; implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;                         ///< wall clock, UTC; may jump
    virtual std::chrono::microseconds monotonic() const = 0; ///< since an arbitrary start; never goes back
};

class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        const auto moment = std::chrono::system_clock::now().time_since_epoch();
        return Instant::fromMicroseconds(std::chrono::duration_cast<std::chrono::microseconds>(moment).count());
    }
    std::chrono::microseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace sb
