#pragma once

#include "app/demo/ScriptedCaller.h"
#include "tests/bench/CallMeasure.h"
#include "tests/support/SoundServer.h"
#include "voice/devices/PulseSink.h"
#include "voice/devices/PulseSource.h"
#include "voice/frames/Ring.h"

#include <QProcess>

#include <atomic>
#include <functional>
#include <memory>

namespace sb::bench {

/// The scripted caller as somebody outside of the program: it hears the virtual speaker and speaks into the virtual
/// microphone of a sound server, while another process (parecord) records both.
///
///   caller ─► wire_micfeed ─┬─► left  of "wire" ─► wire_mic ─► the program
///                           └─────────┐
///   parecord ◄───────────── monitor of "wire", one clock for both sides
///                           ┌─────────┘
///   caller ◄─ wire_ear ◄────┴── right of "wire" ◄─ wire_speaker ◄─ the program
///
/// Thread: one, but for what the sound server's threads do inside.
class WireCaller
{
public:
    /// \p finished is called once, on a thread of the sound server, when the caller has nothing more to wait for.
    WireCaller(std::shared_ptr<app::ScriptedCaller> caller, std::function<void()> finished);
    ~WireCaller();
    WireCaller(const WireCaller &) = delete;
    WireCaller &operator=(const WireCaller &) = delete;

    /// Starts the server, the recording process and the caller's own streams. Errors: Unavailable.
    Result<> start();
    /// The program's devices.
    std::unique_ptr<voice::AudioSource> microphone() const;
    std::unique_ptr<voice::AudioSink> speaker() const;

    /// Ends everything and answers what was recorded outside.
    Result<Tracks> finish();

private:
    std::size_t speak(std::span<float> out);
    void nextFrame();

    std::shared_ptr<app::ScriptedCaller> m_caller;
    std::function<void()> m_finished;
    voice::test::SoundServer m_server;
    QProcess m_recorder;
    voice::Ring<float> m_heard{voice::kSampleRate};
    // The sink's thread only:
    voice::AudioFrame m_frame{};
    std::size_t m_given = voice::kFrameSamples; ///< of m_frame
    bool m_told = false;
    std::unique_ptr<voice::PulseSource> m_ear;
    std::unique_ptr<voice::PulseSink> m_mouth;
};

} // namespace sb::bench
