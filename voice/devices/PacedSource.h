#pragma once

#include "voice/devices/AudioDevice.h"
#include "voice/devices/FramePacer.h"

namespace sb::voice {

/// A source without a device: a frame every 10 ms of the steady clock. Each kind says what is in the frame.
class PacedSource : public AudioSource
{
public:
    Result<> start(Capture capture, Lost) override
    {
        m_pacer.start([this, capture = std::move(capture)] {
            AudioFrame frame{};
            fill(frame);
            capture(frame);
        });
        return {};
    }

    void stop() override { m_pacer.stop(); }

protected:
    /// Pacer's thread. \p frame is silent.
    virtual void fill(AudioFrame &frame) = 0;

private:
    FramePacer m_pacer; // each final class stops it in its destructor, while its fill() is still there
};

/// A caller who says nothing.
class SilenceSource final : public PacedSource
{
public:
    ~SilenceSource() override { stop(); }

protected:
    void fill(AudioFrame &) override {}
};

/// A steady sine, for checking a line.
class ToneSource final : public PacedSource
{
public:
    /// \p frequency in Hz, \p level as the peak, full scale = 1.
    explicit ToneSource(double frequency = 440, float level = 0.25F) : m_frequency(frequency), m_level(level) {}
    ~ToneSource() override { stop(); }

protected:
    void fill(AudioFrame &frame) override;

private:
    double m_frequency;
    float m_level;
    double m_phase = 0; ///< turns, 0–1
};

} // namespace sb::voice
