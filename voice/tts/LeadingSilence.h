#pragma once

#include "voice/frames/Audio.h"

#include <array>
#include <cstddef>

namespace sb::voice {

/// Drops the pause that an engine puts before a sentence (Flite 50–200 ms): the caller would hear it as thinking time.
/// Of what lies before the first sound the last 5 ms stay, so that a soft onset is not cut.
class LeadingSilence
{
public:
    /// Passes on to \p emit what is not leading silence.
    template <typename Emit>
    void pass(Samples chunk, const Emit &emit)
    {
        if (!m_heard) {
            std::size_t sound = 0;
            while (sound < chunk.size() && chunk[sound] > -kAudible && chunk[sound] < kAudible)
                ++sound;
            if (sound == chunk.size()) {
                keep(chunk);
                return;
            }
            m_heard = true;
            const std::size_t lead = sound < kKept ? sound : kKept;
            if (lead < kKept)
                emit(Samples(m_kept).last(m_count < kKept - lead ? m_count : kKept - lead));
            chunk = chunk.subspan(sound - lead);
        }
        if (!chunk.empty())
            emit(chunk);
    }

private:
    static constexpr float kAudible = 0.004F; ///< −48 dBFS
    static constexpr std::size_t kKept = 80;  ///< 5 ms

    void keep(Samples chunk)
    {
        for (const float sample : chunk.last(chunk.size() < kKept ? chunk.size() : kKept)) {
            for (std::size_t i = 1; i < kKept; ++i)
                m_kept[i - 1] = m_kept[i];
            m_kept[kKept - 1] = sample;
            m_count = m_count < kKept ? m_count + 1 : kKept;
        }
    }

    std::array<float, kKept> m_kept{}; ///< the newest last
    std::size_t m_count = 0;           ///< how many of them are real
    bool m_heard = false;
};

} // namespace sb::voice
