#pragma once

#include "voice/frames/Audio.h"

#include <memory>

namespace webrtc {
class AudioProcessing;
}

namespace sb::voice {

/// What of the WebRTC audio processing is switched on.
struct AudioProcessingSettings
{
    enum class Suppression : std::uint8_t { Off, Low, Moderate, High, VeryHigh };

    bool highPass = false;
    bool echo = false; ///< always at low suppression, see WebRtcProcessor
    bool gain = false;
    bool voice = false; ///< voice detection, behind the noise suppression
    Suppression noise = Suppression::Off;
};

/// One instance of webrtc-audio-processing for 16 kHz mono frames of 10 ms. Deterministic. Thread: pipeline.
class AudioProcessing
{
public:
    explicit AudioProcessing(const AudioProcessingSettings &settings);
    ~AudioProcessing();

    void hearPlayed(const AudioFrame &played); ///< the echo's reference; before process() of the same tick
    void process(AudioFrame &frame);           ///< in place

    bool hasVoice() const;           ///< of the last frame, when voice detection is on
    float speechProbability() const; ///< of the last frame, 0…1, when noise suppression is on

private:
    struct Closer
    {
        void operator()(webrtc::AudioProcessing *processing) const;
    };
    std::unique_ptr<webrtc::AudioProcessing, Closer> m_processing;
    bool m_echo;
};

} // namespace sb::voice
