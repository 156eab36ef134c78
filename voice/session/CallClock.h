#pragma once

#include "voice/frames/Audio.h"

#include <algorithm>

namespace sb::voice {

/// The call's one clock, set by the runner and read by everything on the pipeline thread. It moves with the samples:
/// tick n leaves it at (n + 1) × 10 ms; a delivery between two ticks sets it to the moment when it came (virtual time:
/// when it is due). It never goes back. Thread: pipeline.
class CallClock
{
public:
    CallTime now() const { return m_now; }
    void advance(CallTime to) { m_now = std::max(m_now, to); }

private:
    CallTime m_now{};
};

} // namespace sb::voice
