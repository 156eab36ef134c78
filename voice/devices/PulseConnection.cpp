#include "voice/devices/PulseConnection.h"

namespace sb::voice {

Result<std::unique_ptr<PulseConnection>> PulseConnection::open()
{
    std::unique_ptr<PulseConnection> connection(new PulseConnection);
    connection->m_loop.reset(pa_threaded_mainloop_new());
    if (!connection->m_loop)
        return fail(ErrorCode::Internal, "the sound connection has no thread");
    auto *loop = connection->m_loop.get();
    connection->m_context.reset(pa_context_new(pa_threaded_mainloop_get_api(loop), "Switchboard"));
    auto *context = connection->m_context.get();
    pa_context_set_state_callback(
        context, [](pa_context *, void *self) { static_cast<PulseConnection *>(self)->signal(); }, connection.get());
    if (pa_threaded_mainloop_start(loop) < 0)
        return fail(ErrorCode::Internal, "the sound connection has no thread");

    const Lock lock(*connection);
    // Not our business to start a server: where there is one, the desktop has started it.
    const bool begun = pa_context_connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) >= 0;
    const auto isSettled = [context] {
        const auto state = pa_context_get_state(context);
        return state == PA_CONTEXT_READY || !PA_CONTEXT_IS_GOOD(state);
    };
    if (!begun || !connection->waitUntil(isSettled) || pa_context_get_state(context) != PA_CONTEXT_READY)
        return fail(ErrorCode::Unavailable,
                    "no sound server answers (PulseAudio or PipeWire): " + connection->lastError());
    return connection;
}

PulseConnection::~PulseConnection()
{
    if (!m_loop)
        return;
    if (m_context) {
        const Lock lock(*this);
        pa_context_set_state_callback(m_context.get(), nullptr, nullptr);
        pa_context_disconnect(m_context.get());
    }
    pa_threaded_mainloop_stop(m_loop.get()); // joins: no callback runs from here on
    m_context.reset();
}

bool PulseConnection::waitUntil(const std::function<bool()> &done)
{
    struct Alarm
    {
        PulseConnection &connection;
        bool rang = false;
    } alarm{*this};
    const auto due = pa_rtclock_now() + static_cast<pa_usec_t>(std::chrono::microseconds(kPatience).count());
    auto *timer = pa_context_rttime_new(
        m_context.get(), due,
        [](pa_mainloop_api *, pa_time_event *, const timeval *, void *data) {
            auto *ringing = static_cast<Alarm *>(data);
            ringing->rang = true;
            ringing->connection.signal();
        },
        &alarm);
    while (!done() && !alarm.rang)
        pa_threaded_mainloop_wait(m_loop.get());
    pa_threaded_mainloop_get_api(m_loop.get())->time_free(timer);
    return done();
}

} // namespace sb::voice
