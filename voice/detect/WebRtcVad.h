#pragma once

#include "voice/detect/VoiceActivityDetector.h"
#include "voice/process/AudioProcessing.h"

namespace sb::voice {

/// The voice detection of webrtc-audio-processing, behind its own noise suppression (on a copy: the caller's audio is
/// not touched), joined with our own evidence:
///
///   probability = (detector says voice ? 0.6 : 0) + 0.4 × the suppressor's speech probability, both
///                 times how far the frame stands above the noise floor: 0 at +6 dB, 1 at +12 dB and more, 0 under −55
///                 dBFS
///
/// The factor of the level ends the detector's hangover of 60–120 ms early, so that a pause is seen within about two
/// frames. The floor falls to a quieter frame at once and rises by 6 dB a second, 20 dB a second while the detector
/// says noise.
class WebRtcVad final : public VoiceActivityDetector
{
public:
    WebRtcVad();
    float probability(const AudioFrame &frame) override;

private:
    AudioProcessing m_processing;
    float m_floor = -60.0F; // dBFS
};

} // namespace sb::voice
