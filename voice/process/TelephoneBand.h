#pragma once

#include "voice/process/CallerProcessor.h"

#include <vector>

namespace sb::voice {

/// The band of a telephone line, 300–3400 Hz, for sampling_rate 8000: what an 8 kHz line would have carried, on our 16
/// kHz frames. Butterworth high pass of 4th and low pass of 8th order as biquads (R. Bristow-Johnson, "Cookbook
/// formulae for audio EQ biquad filter coefficients"); adds under 1 ms of delay.
class TelephoneBand final : public CallerProcessor
{
public:
    TelephoneBand();
    void process(AudioFrame &caller, const AudioFrame &played) override;

private:
    struct Biquad
    {
        double b0 = 0, b1 = 0, b2 = 0, a1 = 0, a2 = 0;
        double s1 = 0, s2 = 0; // transposed direct form II
    };
    std::vector<Biquad> m_filters;
};

} // namespace sb::voice
