#pragma once

#include "voice/frames/Audio.h"

#include <memory>
#include <vector>

struct soxr;

namespace sb::voice {

/// Changes the sampling rate of one mono stream, streaming. Quality is soxr's "high" (20 bit), whose filter delays the
/// stream by about 2–5 ms; the delay is compensated at the ends, so n input samples give n·out/in output samples.
/// Thread: any one at a time. process() allocates only when a chunk is larger than any before it.
class Resampler
{
public:
    /// \p inputRate and \p outputRate in Hz, both above 0.
    Resampler(double inputRate, double outputRate);
    ~Resampler();
    Resampler(Resampler &&) noexcept;
    Resampler &operator=(Resampler &&) noexcept;

    /// The output that became ready; valid until the next call.
    Samples process(Samples input);
    /// What is left in the filter; the stream is over, reset() begins another.
    Samples flush();
    void reset();

private:
    struct Closer
    {
        void operator()(soxr *resampler) const;
    };

    double m_ratio; ///< output samples per input sample
    std::unique_ptr<soxr, Closer> m_resampler;
    std::vector<float> m_output;
};

} // namespace sb::voice
