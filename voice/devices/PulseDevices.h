#pragma once

#include <pulse/pulseaudio.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace sb::voice {

/// A microphone or speaker as people choose it.
struct AudioDeviceInfo
{
    std::string id;   ///< what PulseSource and PulseSink take; stays the same over restarts
    std::string name; ///< for people, in the system's language
    bool isDefault = false;

    bool operator==(const AudioDeviceInfo &) const = default;
};

/// The sound server's microphones and speakers, kept up to date as they come and go. Looks for the server again every
/// two seconds while there is none. Monitors (what a speaker plays, seen as a source) are left out.
/// Thread: constructor and destructor the owner's; list() any.
class PulseDevices
{
public:
    enum class Server : std::uint8_t { Asking, Present, Absent };

    struct List
    {
        Server server = Server::Asking;
        std::string why; ///< when absent: what the system says
        std::vector<AudioDeviceInfo> microphones;
        std::vector<AudioDeviceInfo> speakers;

        bool operator==(const List &) const = default;
    };
    using Changed = std::function<void()>; ///< watcher's thread, after list() has changed; must not destroy the watcher

    explicit PulseDevices(Changed changed);
    ~PulseDevices();
    PulseDevices(const PulseDevices &) = delete;
    PulseDevices &operator=(const PulseDevices &) = delete;

    List list() const;

private:
    struct LoopCloser
    {
        void operator()(pa_threaded_mainloop *loop) const { pa_threaded_mainloop_free(loop); }
    };

    // All of them on the watcher's thread, or under its lock.
    void connect();
    void disconnect();
    void stateChanged();
    void lookAgainLater();
    void ask();
    void answered(bool isLast);
    void publish(List list);

    Changed m_changed;
    mutable std::mutex m_mutex; ///< guards m_list: no audio runs on this thread
    List m_list;

    std::unique_ptr<pa_threaded_mainloop, LoopCloser> m_loop;
    pa_context *m_context = nullptr;
    pa_time_event *m_timer = nullptr;
    int m_pending = 0;      ///< answers outstanding of the running question
    bool m_isStale = false; ///< something changed while the question ran
    List m_draft;
    std::string m_defaultMicrophone;
    std::string m_defaultSpeaker;
};

} // namespace sb::voice
