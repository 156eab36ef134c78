#include "voice/process/WebRtcProcessor.h"

namespace sb::voice {
namespace {

AudioProcessingSettings::Suppression suppressionOf(int strength)
{
    using Suppression = AudioProcessingSettings::Suppression;
    if (strength <= 0)
        return Suppression::Off;
    if (strength <= 33)
        return Suppression::Low;
    if (strength <= 66)
        return Suppression::Moderate;
    return strength < 100 ? Suppression::High : Suppression::VeryHigh;
}

} // namespace

WebRtcProcessor::WebRtcProcessor(bool echoCancelling, int noiseStrength)
    : m_processing(
          {.highPass = true, .echo = echoCancelling, .gain = echoCancelling, .noise = suppressionOf(noiseStrength)})
    , m_echo(echoCancelling)
{}

void WebRtcProcessor::process(AudioFrame &caller, const AudioFrame &played)
{
    if (m_echo)
        m_processing.hearPlayed(played);
    m_processing.process(caller);
}

} // namespace sb::voice
