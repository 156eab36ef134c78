#include "voice/detect/WebRtcVad.h"

#include "voice/frames/Voicing.h"

#include <algorithm>

namespace sb::voice {
namespace {

constexpr float kSilent = -55.0F;  // dBFS; nothing below it is speech
constexpr float kLowest = -75.0F;  // of the floor, so that digital silence does not make a whisper loud
constexpr float kHighest = -35.0F; // of the floor, so that a long loud vowel does not become noise
constexpr float kBegins = 6.0F;    // dB over the floor
constexpr float kCertain = 12.0F;  // dB over the floor
constexpr float kSlowRise = 0.06F; // dB a frame
constexpr float kFastRise = 0.2F;

} // namespace

WebRtcVad::WebRtcVad()
    : m_processing({.highPass = true, .voice = true, .noise = AudioProcessingSettings::Suppression::Moderate})
{}

float WebRtcVad::probability(const AudioFrame &frame)
{
    AudioFrame cleaned = frame;
    m_processing.process(cleaned);
    const bool voice = m_processing.hasVoice();
    const float level = decibels(rootMeanSquare(frame));
    m_floor = level < m_floor ? level : std::min(level, m_floor + (voice ? kSlowRise : kFastRise));
    m_floor = std::clamp(m_floor, kLowest, kHighest);
    if (level < kSilent)
        return 0;
    const float above = std::clamp((level - m_floor - kBegins) / (kCertain - kBegins), 0.0F, 1.0F);
    const float evidence = (voice ? 0.6F : 0.0F) + 0.4F * std::clamp(m_processing.speechProbability(), 0.0F, 1.0F);
    return evidence * above;
}

} // namespace sb::voice
