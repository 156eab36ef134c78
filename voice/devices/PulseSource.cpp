#include "voice/devices/PulseSource.h"

#include "voice/devices/PulseStream.h"

#include <array>

namespace sb::voice {

namespace {

/// Connection's thread: copies out of the server's memory, and nothing else.
void readAll(pa_stream *stream, const AudioSource::Capture &capture)
{
    static constexpr AudioFrame silence{};
    while (pa_stream_readable_size(stream) > 0) {
        const void *data = nullptr;
        std::size_t bytes = 0;
        if (pa_stream_peek(stream, &data, &bytes) < 0 || bytes == 0)
            return;
        if (data != nullptr) {
            capture(Samples(static_cast<const float *>(data), bytes / sizeof(float)));
        } else { // a hole: the server lost this much
            for (auto left = bytes / sizeof(float); left > 0; left -= std::min(left, silence.size()))
                capture(Samples(silence).first(std::min(left, silence.size())));
        }
        pa_stream_drop(stream);
    }
}

} // namespace

PulseSource::PulseSource(std::string device) : m_device(std::move(device)) {}

PulseSource::~PulseSource() = default;

Result<> PulseSource::start(Capture capture, Lost lost)
{
    auto stream = PulseStream::open(
        PulseStream::Direction::Record, m_device,
        [capture = std::move(capture)](pa_stream *which, std::size_t) { readAll(which, capture); }, std::move(lost));
    if (!stream)
        return fail(stream.error());
    m_stream = std::move(*stream);
    return {};
}

void PulseSource::stop()
{
    m_stream.reset();
}

} // namespace sb::voice
