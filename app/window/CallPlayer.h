#pragma once

#include "ui/calls/RecordingPlayer.h"
#include "voice/devices/PulseSink.h"
#include "voice/frames/Ring.h"
#include "voice/record/RecordingReader.h"

#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace sb {
class Backend;
}

namespace sb::app {

/// Plays the recording of a call through the default speaker. A recording is fetched whole (it is encoded: about 0.25
/// MB a minute) and decoded as it plays. Thread: UI; a decoder thread fills a ring that the sound server's thread
/// empties.
class CallPlayer final : public ui::RecordingPlayer
{
    Q_OBJECT

public:
    explicit CallPlayer(Backend &backend, QObject *parent = nullptr);
    ~CallPlayer() override;

    void load(const CallId &call) override;
    void unload() override;
    void play() override;
    void pause() override;
    void seek(double milliseconds) override;

private:
    void decode(const std::stop_token &stop);
    void tell();

    Backend &m_backend;
    std::uint64_t m_request = 0; // answers to an older load are dropped
    std::unique_ptr<voice::PulseSink> m_sink;
    std::unique_ptr<voice::RecordingReader> m_reader; // the decoder's while it runs
    voice::Ring<float> m_ring{voice::kSampleRate / 2};
    std::atomic<std::int64_t> m_played{0}; // samples since the last seek
    std::int64_t m_base = 0;               // samples at the last seek
    std::int64_t m_length = 0;
    std::atomic<bool> m_decoded{false};
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_decoder;
    QTimer m_position;
};

} // namespace sb::app
