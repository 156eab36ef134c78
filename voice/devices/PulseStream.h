#pragma once

#include "voice/devices/AudioDevice.h"
#include "voice/devices/PulseConnection.h"

#include <optional>

namespace sb::voice {

/// One running stream of 16 kHz mono float on a connection of its own: what PulseSource and PulseSink have in common.
/// It asks for 10 ms pieces: half of it is lag for the caller, and fewer would cost more wake-ups than they save.
/// A stream on a named device ends with it; one on the default device follows when the desktop moves it.
/// Thread: the owner's; \p lost and the data callback come on the connection's thread.
class PulseStream
{
public:
    enum class Direction : std::uint8_t { Record, Play };
    using Lost = std::function<void(const Error &)>;
    using Data = std::function<void(pa_stream *, std::size_t bytes)>;

    /// Empty \p device = the default. Returns once the stream runs. Errors: Unavailable.
    static Result<std::unique_ptr<PulseStream>> open(Direction direction, const std::string &device, Data data,
                                                     Lost lost);
    ~PulseStream();
    PulseStream(const PulseStream &) = delete;
    PulseStream &operator=(const PulseStream &) = delete;

private:
    struct StreamCloser
    {
        void operator()(pa_stream *stream) const { pa_stream_unref(stream); }
    };

    PulseStream(std::unique_ptr<PulseConnection> connection, Direction direction, std::string device, Data data,
                Lost lost);
    Result<> begin();
    void stateChanged();
    Error gone() const;

    Direction m_direction;
    std::string m_device;
    Data m_data;
    Lost m_lost;
    bool m_running = false; ///< under the lock: ready once, and not lost since
    std::unique_ptr<PulseConnection> m_connection;
    std::unique_ptr<pa_stream, StreamCloser> m_stream;
};

} // namespace sb::voice
