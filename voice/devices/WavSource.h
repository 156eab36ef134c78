#pragma once

#include "voice/devices/PacedSource.h"
#include "voice/devices/WavFile.h"

#include <utility>

namespace sb::voice {

/// A WAV file as the caller in real time. After its end the line stays open and silent.
class WavSource final : public PacedSource
{
public:
    using Ended = std::function<void(const std::optional<Error> &notice)>; ///< source's thread, once; WavFile::notice()

    explicit WavSource(WavFile file, Ended ended = {}) : m_file(std::move(file)), m_ended(std::move(ended)) {}
    ~WavSource() override { stop(); }

protected:
    void fill(AudioFrame &frame) override
    {
        m_file.read(frame);
        if (m_file.isAtEnd() && m_ended)
            std::exchange(m_ended, nullptr)(m_file.notice());
    }

private:
    WavFile m_file;
    Ended m_ended;
};

} // namespace sb::voice
