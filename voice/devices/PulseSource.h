#pragma once

#include "voice/devices/AudioDevice.h"

#include <memory>
#include <string>

namespace sb::voice {

class PulseStream;

/// A microphone of the sound server. The server's first second after opening is often silence or nothing: open it with
/// the page, not with the call. Thread: start() and stop() the owner's, not from a callback; start() waits up to
/// PulseConnection::kPatience.
class PulseSource final : public AudioSource
{
public:
    explicit PulseSource(std::string device = {}); ///< id from PulseDevices; empty = the default microphone
    ~PulseSource() override;

    Result<> start(Capture capture, Lost lost) override;
    void stop() override;

private:
    std::string m_device;
    std::unique_ptr<PulseStream> m_stream;
};

} // namespace sb::voice
