#pragma once

#include "voice/frames/Audio.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace sb::voice {

/// Where the caller's frames come from in virtual time: pulled as fast as the pipeline can take them. Thread: the
/// runner's.
class CallerFeed
{
public:
    virtual ~CallerFeed() = default;
    /// The next 10 ms into \p caller; \p agent is what the agent played in the 10 ms before, for a caller who listens.
    /// False when the caller has nothing more to say; the frame is silence then, and more may be asked for.
    virtual bool next(const AudioFrame &agent, AudioFrame &caller) = 0;
};

/// Samples of 16 kHz, such as a WAV file's.
class SampleFeed final : public CallerFeed
{
public:
    explicit SampleFeed(std::vector<float> samples) : m_samples(std::move(samples)) {}

    bool next(const AudioFrame &, AudioFrame &caller) override
    {
        caller.fill(0);
        const auto count = std::min(caller.size(), m_samples.size() - m_at);
        std::copy_n(m_samples.begin() + static_cast<std::ptrdiff_t>(m_at), count, caller.begin());
        m_at += count;
        return m_at < m_samples.size();
    }

private:
    std::vector<float> m_samples;
    std::size_t m_at = 0;
};

} // namespace sb::voice
