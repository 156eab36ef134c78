#include "voice/devices/PulseSink.h"

#include "voice/devices/PulseStream.h"

namespace sb::voice {

namespace {

/// Connection's thread: renders straight into the server's memory.
void writeAll(pa_stream *stream, std::size_t wanted, const AudioSink::Render &render)
{
    while (wanted >= sizeof(float)) {
        void *data = nullptr;
        std::size_t room = wanted;
        if (pa_stream_begin_write(stream, &data, &room) < 0 || data == nullptr)
            return;
        const auto bytes = std::min(room, wanted) / sizeof(float) * sizeof(float);
        const std::span out(static_cast<float *>(data), bytes / sizeof(float));
        const auto given = render(out);
        std::ranges::fill(out.subspan(given), 0.0F);
        if (bytes == 0 || pa_stream_write(stream, data, bytes, nullptr, 0, PA_SEEK_RELATIVE) < 0)
            return;
        wanted -= bytes;
    }
}

} // namespace

PulseSink::PulseSink(std::string device) : m_device(std::move(device)) {}

PulseSink::~PulseSink() = default;

Result<> PulseSink::start(Render render, Lost lost)
{
    auto stream = PulseStream::open(
        PulseStream::Direction::Play, m_device,
        [render = std::move(render)](pa_stream *which, std::size_t wanted) { writeAll(which, wanted, render); },
        std::move(lost));
    if (!stream)
        return fail(stream.error());
    m_stream = std::move(*stream);
    return {};
}

void PulseSink::stop()
{
    m_stream.reset();
}

} // namespace sb::voice
