#include "voice/turn/EndpointingPolicy.h"

#include <algorithm>

namespace sb::voice {

double EndpointingPolicy::factor(Completeness completeness)
{
    switch (completeness) {
    case Completeness::Closed:
        return 0.45;
    case Completeness::Complete:
        return 0.76;
    case Completeness::Unsure:
        return 1.0;
    case Completeness::Fragment:
        return 1.1;
    case Completeness::Unfinished:
        return 2.6;
    }
    return 1.0;
}

CallTime EndpointingPolicy::delay(std::string_view text) const
{
    using std::chrono::duration_cast;
    const std::chrono::duration<double, std::micro> wished = m_minSilence * factor(completenessOf(text));
    const CallTime latest = std::max<CallTime>(m_timeout, kEarliest);
    return std::clamp<CallTime>(duration_cast<CallTime>(wished), kEarliest, latest);
}

} // namespace sb::voice
