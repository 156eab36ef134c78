#pragma once

#include "voice/devices/AudioDevice.h"

#include <memory>
#include <string>

namespace sb::voice {

class PulseStream;

/// A speaker of the sound server. What the ring does not fill is played as silence. Threads: as PulseSource.
class PulseSink final : public AudioSink
{
public:
    explicit PulseSink(std::string device = {});
    ~PulseSink() override;

    Result<> start(Render render, Lost lost) override;
    void stop() override;

private:
    std::string m_device;
    std::unique_ptr<PulseStream> m_stream;
};

} // namespace sb::voice
