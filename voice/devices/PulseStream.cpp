#include "voice/devices/PulseStream.h"

namespace sb::voice {

namespace {

constexpr std::uint32_t kPieceBytes = kFrameSamples * sizeof(float); // 10 ms
constexpr std::uint32_t kServersChoice = 0xFFFFFFFF;

} // namespace

Result<std::unique_ptr<PulseStream>> PulseStream::open(Direction direction, const std::string &device, Data data,
                                                       Lost lost)
{
    auto connection = PulseConnection::open();
    if (!connection)
        return fail(connection.error());
    std::unique_ptr<PulseStream> stream(
        new PulseStream(std::move(*connection), direction, device, std::move(data), std::move(lost)));
    if (auto begun = stream->begin(); !begun)
        return fail(begun.error());
    return stream;
}

PulseStream::PulseStream(std::unique_ptr<PulseConnection> connection, Direction direction, std::string device,
                         Data data, Lost lost)
    : m_direction(direction)
    , m_device(std::move(device))
    , m_data(std::move(data))
    , m_lost(std::move(lost))
    , m_connection(std::move(connection))
{}

PulseStream::~PulseStream()
{
    if (m_stream) {
        const PulseConnection::Lock lock(*m_connection);
        m_running = false;
        pa_stream_set_state_callback(m_stream.get(), nullptr, nullptr);
        pa_stream_set_read_callback(m_stream.get(), nullptr, nullptr);
        pa_stream_set_write_callback(m_stream.get(), nullptr, nullptr);
        pa_stream_disconnect(m_stream.get());
        m_stream.reset();
    }
    m_connection.reset();
}

Result<> PulseStream::begin()
{
    const PulseConnection::Lock lock(*m_connection);
    const pa_sample_spec format{.format = PA_SAMPLE_FLOAT32NE, .rate = kSampleRate, .channels = 1};
    const bool records = m_direction == Direction::Record;
    m_stream.reset(pa_stream_new(m_connection->context(), records ? "Microphone" : "Agent", &format, nullptr));
    if (!m_stream)
        return fail(ErrorCode::Unavailable, "the sound server gives no stream: " + m_connection->lastError());
    auto *stream = m_stream.get();
    pa_stream_set_state_callback(
        stream, [](pa_stream *, void *self) { static_cast<PulseStream *>(self)->stateChanged(); }, this);
    const auto request = [](pa_stream *which, std::size_t bytes, void *self) {
        static_cast<PulseStream *>(self)->m_data(which, bytes);
    };

    pa_buffer_attr buffer{};
    buffer.maxlength = kServersChoice;
    buffer.fragsize = kPieceBytes;
    buffer.tlength = 2 * kPieceBytes;
    buffer.minreq = kPieceBytes;
    buffer.prebuf = 0; // time goes on when we are late, as in a call it must
    unsigned flags = PA_STREAM_ADJUST_LATENCY;
    if (!m_device.empty())
        flags |= PA_STREAM_DONT_MOVE;
    const char *device = m_device.empty() ? nullptr : m_device.c_str();
    int code = 0;
    if (records) {
        pa_stream_set_read_callback(stream, request, this);
        code = pa_stream_connect_record(stream, device, &buffer, static_cast<pa_stream_flags_t>(flags));
    } else {
        pa_stream_set_write_callback(stream, request, this);
        code = pa_stream_connect_playback(stream, device, &buffer, static_cast<pa_stream_flags_t>(flags), nullptr,
                                          nullptr);
    }
    const auto isSettled = [stream] {
        const auto state = pa_stream_get_state(stream);
        return state == PA_STREAM_READY || !PA_STREAM_IS_GOOD(state);
    };
    if (code < 0 || !m_connection->waitUntil(isSettled) || pa_stream_get_state(stream) != PA_STREAM_READY) {
        const std::string what = records ? "microphone" : "speaker";
        const auto which =
            m_device.empty() ? "there is no " + what : "the " + what + " \"" + m_device + "\" is not there";
        return fail(ErrorCode::Unavailable, which + ": " + m_connection->lastError());
    }
    m_running = true;
    return {};
}

/// Connection's thread. A dying server takes its streams along, so that the stream's state tells of both.
void PulseStream::stateChanged()
{
    m_connection->signal();
    if (!m_running || PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream.get())))
        return;
    m_running = false;
    m_lost(gone());
}

Error PulseStream::gone() const
{
    const std::string what = m_direction == Direction::Record ? "microphone" : "speaker";
    if (!PA_CONTEXT_IS_GOOD(pa_context_get_state(m_connection->context())))
        return {ErrorCode::Unavailable, "the sound server has gone, and the " + what + " with it"};
    return {ErrorCode::Unavailable, "the " + what + (m_device.empty() ? "" : " \"" + m_device + "\"") + " has gone"};
}

} // namespace sb::voice
