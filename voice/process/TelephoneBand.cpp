#include "voice/process/TelephoneBand.h"

#include <cmath>
#include <numbers>

namespace sb::voice {

TelephoneBand::TelephoneBand()
{
    const auto add = [this](double frequency, double q, bool highPass) {
        const double w = 2 * std::numbers::pi * frequency / kSampleRate;
        const double alpha = std::sin(w) / (2 * q);
        const double cosine = std::cos(w);
        const double edge = highPass ? (1 + cosine) / 2 : (1 - cosine) / 2;
        const double a0 = 1 + alpha;
        m_filters.push_back({.b0 = edge / a0,
                             .b1 = (highPass ? -2 : 2) * edge / a0,
                             .b2 = edge / a0,
                             .a1 = -2 * cosine / a0,
                             .a2 = (1 - alpha) / a0});
    };
    // Q of each section: 1 / (2 cos θ) with Butterworth's pole angles.
    for (const double q : {0.5412, 1.3066})
        add(300, q, true);
    for (const double q : {0.5098, 0.6013, 0.9000, 2.5629})
        add(3400, q, false);
}

void TelephoneBand::process(AudioFrame &caller, const AudioFrame &)
{
    for (auto &filter : m_filters) {
        for (auto &sample : caller) {
            const double in = static_cast<double>(sample);
            const double out = filter.b0 * in + filter.s1;
            filter.s1 = filter.b1 * in - filter.a1 * out + filter.s2;
            filter.s2 = filter.b2 * in - filter.a2 * out;
            sample = static_cast<float>(out);
        }
    }
}

} // namespace sb::voice
