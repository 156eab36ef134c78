#include "voice/turn/Periodicity.h"

#include <algorithm>
#include <cmath>

namespace sb::voice {

float Periodicity::push(const AudioFrame &frame)
{
    std::copy(m_history.begin() + kStep, m_history.end(), m_history.begin());
    auto *fresh = m_history.data() + (m_history.size() - kStep);
    for (std::size_t i = 0; i < kStep; ++i)
        fresh[i] = 0.5F * (frame[2 * i] + frame[2 * i + 1]);

    const float *now = m_history.data() + kLongest;
    float energy = 0;
    for (std::size_t i = 0; i < kWindow; ++i)
        energy += now[i] * now[i];
    if (energy < 1e-4F) // below about −64 dBFS there is nothing to judge
        return 0;
    float best = 0;
    for (std::size_t lag = kShortest; lag <= kLongest; ++lag) {
        const float *before = now - lag;
        float product = 0;
        float other = 0;
        for (std::size_t i = 0; i < kWindow; ++i) {
            product += now[i] * before[i];
            other += before[i] * before[i];
        }
        if (product > 0 && other > 1e-6F)
            best = std::max(best, product / std::sqrt(energy * other));
    }
    return best;
}

} // namespace sb::voice
