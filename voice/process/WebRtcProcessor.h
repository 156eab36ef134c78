#pragma once

#include "voice/process/AudioProcessing.h"
#include "voice/process/CallerProcessor.h"

namespace sb::voice {

/// Echo cancelling, noise suppression and gain control of the caller's audio.
///
/// Echo cancelling stays at low suppression: higher levels cut the caller's own voice while both speak, which is just
/// when a caller interrupts (measured at −6 dB of echo: 25 % of the caller's frames at low, 66 % at high).
/// noise_cancellation_strength chooses the suppressor's level: 0 off, 1–33 low, 34–66 moderate, 67–99 high, 100 very
/// high. Gain control comes with the microphone (echo cancelling on); files and lines keep their level.
class WebRtcProcessor final : public CallerProcessor
{
public:
    /// \p noiseStrength 0–100.
    WebRtcProcessor(bool echoCancelling, int noiseStrength);
    void process(AudioFrame &caller, const AudioFrame &played) override;

private:
    AudioProcessing m_processing;
    bool m_echo;
};

} // namespace sb::voice
