#include "voice/devices/PulseDevices.h"

#include <utility>

namespace sb::voice {

namespace {

constexpr pa_usec_t kLookAgain = 2'000'000; // µs

/// Throws the operation away; its callback runs all the same.
void release(pa_operation *operation)
{
    if (operation != nullptr)
        pa_operation_unref(operation);
}

std::string text(const char *words)
{
    return words != nullptr ? words : "";
}

} // namespace

PulseDevices::PulseDevices(Changed changed) : m_changed(std::move(changed)), m_loop(pa_threaded_mainloop_new())
{
    connect();
    if (m_loop)
        pa_threaded_mainloop_start(m_loop.get());
}

PulseDevices::~PulseDevices()
{
    if (!m_loop)
        return;
    pa_threaded_mainloop_lock(m_loop.get());
    disconnect();
    if (m_timer != nullptr)
        pa_threaded_mainloop_get_api(m_loop.get())->time_free(m_timer);
    pa_threaded_mainloop_unlock(m_loop.get());
    pa_threaded_mainloop_stop(m_loop.get());
}

PulseDevices::List PulseDevices::list() const
{
    const std::scoped_lock lock(m_mutex);
    return m_list;
}

void PulseDevices::connect()
{
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop.get()), "Switchboard devices");
    pa_context_set_state_callback(
        m_context, [](pa_context *, void *self) { static_cast<PulseDevices *>(self)->stateChanged(); }, this);
    pa_context_set_subscribe_callback(
        m_context,
        [](pa_context *, pa_subscription_event_type_t, std::uint32_t, void *self) {
            static_cast<PulseDevices *>(self)->ask();
        },
        this);
    // A failure at once is told by the state, too, but before the callback could hear of it.
    if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
        lookAgainLater();
}

void PulseDevices::disconnect()
{
    if (m_context == nullptr)
        return;
    pa_context_set_state_callback(m_context, nullptr, nullptr);
    pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
    pa_context_disconnect(m_context); // cancels what is outstanding
    pa_context_unref(std::exchange(m_context, nullptr));
    m_pending = 0;
    m_isStale = false;
}

void PulseDevices::stateChanged()
{
    const auto state = pa_context_get_state(m_context);
    if (state == PA_CONTEXT_READY) {
        constexpr auto mask = PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SOURCE | PA_SUBSCRIPTION_MASK_SERVER;
        release(pa_context_subscribe(m_context, static_cast<pa_subscription_mask_t>(mask), nullptr, nullptr));
        ask();
    } else if (!PA_CONTEXT_IS_GOOD(state)) {
        lookAgainLater();
    }
}

void PulseDevices::lookAgainLater()
{
    if (m_timer != nullptr)
        return;
    publish({.server = Server::Absent, .why = pa_strerror(pa_context_errno(m_context))});
    m_timer = pa_context_rttime_new(
        m_context, pa_rtclock_now() + kLookAgain,
        [](pa_mainloop_api *api, pa_time_event *timer, const timeval *, void *data) {
            auto *self = static_cast<PulseDevices *>(data);
            api->time_free(timer);
            self->m_timer = nullptr;
            self->disconnect(); // here and not where it failed: libpulse is still inside the context there
            self->connect();
        },
        this);
}

/// Asks for everything anew: answers are small, and a single one could not tell what the default is.
void PulseDevices::ask()
{
    if (m_pending > 0) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_draft = {.server = Server::Present};
    m_pending = 3;
    release(pa_context_get_server_info(
        m_context,
        [](pa_context *, const pa_server_info *server, void *data) {
            auto *self = static_cast<PulseDevices *>(data);
            if (server != nullptr) {
                self->m_defaultMicrophone = text(server->default_source_name);
                self->m_defaultSpeaker = text(server->default_sink_name);
            }
            self->answered(true);
        },
        this));
    release(pa_context_get_source_info_list(
        m_context,
        [](pa_context *, const pa_source_info *source, int end, void *data) {
            auto *self = static_cast<PulseDevices *>(data);
            if (end == 0 && source->monitor_of_sink == PA_INVALID_INDEX)
                self->m_draft.microphones.push_back({text(source->name), text(source->description)});
            self->answered(end != 0);
        },
        this));
    release(pa_context_get_sink_info_list(
        m_context,
        [](pa_context *, const pa_sink_info *sink, int end, void *data) {
            auto *self = static_cast<PulseDevices *>(data);
            if (end == 0)
                self->m_draft.speakers.push_back({text(sink->name), text(sink->description)});
            self->answered(end != 0);
        },
        this));
}

void PulseDevices::answered(bool isLast)
{
    if (!isLast || --m_pending > 0)
        return;
    for (auto &device : m_draft.microphones)
        device.isDefault = device.id == m_defaultMicrophone;
    for (auto &device : m_draft.speakers)
        device.isDefault = device.id == m_defaultSpeaker;
    publish(std::move(m_draft));
    if (m_isStale)
        ask();
}

void PulseDevices::publish(List list)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (list == m_list)
            return;
        m_list = std::move(list);
    }
    if (m_changed)
        m_changed();
}

} // namespace sb::voice
