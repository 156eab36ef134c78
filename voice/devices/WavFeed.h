#pragma once

#include "voice/devices/WavFile.h"
#include "voice/session/CallerFeed.h"

namespace sb::voice {

/// A WAV file as the caller in virtual time, read as the call goes on. Thread: the runner's.
class WavFeed final : public CallerFeed
{
public:
    explicit WavFeed(WavFile file) : m_file(std::move(file)) {}

    bool next(const AudioFrame &, AudioFrame &caller) override
    {
        caller.fill(0);
        m_file.read(caller);
        return !m_file.isAtEnd();
    }

    const WavFile &file() const { return m_file; }

private:
    WavFile m_file;
};

} // namespace sb::voice
