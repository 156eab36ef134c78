#include "voice/process/AudioProcessing.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-parameter"
#ifndef WEBRTC_POSIX
#define WEBRTC_POSIX
#endif
#ifndef WEBRTC_AUDIO_PROCESSING_ONLY_BUILD
#define WEBRTC_AUDIO_PROCESSING_ONLY_BUILD
#endif
#include <webrtc/modules/audio_processing/include/audio_processing.h>
#pragma GCC diagnostic pop

namespace sb::voice {
namespace {

using webrtc::EchoCancellation;
using webrtc::GainControl;
using webrtc::NoiseSuppression;
using webrtc::VoiceDetection;

NoiseSuppression::Level levelOf(AudioProcessingSettings::Suppression suppression)
{
    switch (suppression) {
    case AudioProcessingSettings::Suppression::Off:
    case AudioProcessingSettings::Suppression::Low:
        return NoiseSuppression::kLow;
    case AudioProcessingSettings::Suppression::Moderate:
        return NoiseSuppression::kModerate;
    case AudioProcessingSettings::Suppression::High:
        return NoiseSuppression::kHigh;
    case AudioProcessingSettings::Suppression::VeryHigh:
        return NoiseSuppression::kVeryHigh;
    }
    return NoiseSuppression::kModerate;
}

const webrtc::StreamConfig &stream()
{
    static const webrtc::StreamConfig config(kSampleRate, 1);
    return config;
}

} // namespace

void AudioProcessing::Closer::operator()(webrtc::AudioProcessing *processing) const
{
    delete processing;
}

AudioProcessing::AudioProcessing(const AudioProcessingSettings &settings) : m_echo(settings.echo)
{
    webrtc::Config config;
    // The real delay between speaker and microphone is not known here; measured, a wrong hint costs half of the
    // cancelling.
    config.Set<webrtc::DelayAgnostic>(new webrtc::DelayAgnostic(settings.echo));
    config.Set<webrtc::ExtendedFilter>(new webrtc::ExtendedFilter(settings.echo));
    m_processing.reset(webrtc::AudioProcessing::Create(config));
    m_processing->Initialize(kSampleRate, kSampleRate, kSampleRate, webrtc::AudioProcessing::kMono,
                             webrtc::AudioProcessing::kMono, webrtc::AudioProcessing::kMono);
    m_processing->high_pass_filter()->Enable(settings.highPass);
    if (settings.echo) {
        m_processing->echo_cancellation()->enable_drift_compensation(false);
        m_processing->echo_cancellation()->set_suppression_level(EchoCancellation::kLowSuppression);
        m_processing->echo_cancellation()->Enable(true);
    }
    if (settings.noise != AudioProcessingSettings::Suppression::Off) {
        m_processing->noise_suppression()->set_level(levelOf(settings.noise));
        m_processing->noise_suppression()->Enable(true);
    }
    if (settings.gain) {
        m_processing->gain_control()->set_mode(GainControl::kAdaptiveDigital);
        m_processing->gain_control()->set_target_level_dbfs(6);
        m_processing->gain_control()->set_compression_gain_db(6);
        m_processing->gain_control()->enable_limiter(true);
        m_processing->gain_control()->Enable(true);
    }
    if (settings.voice) {
        m_processing->voice_detection()->set_likelihood(VoiceDetection::kLowLikelihood);
        m_processing->voice_detection()->set_frame_size_ms(10);
        m_processing->voice_detection()->Enable(true);
    }
}

AudioProcessing::~AudioProcessing() = default;

void AudioProcessing::hearPlayed(const AudioFrame &played)
{
    AudioFrame copy = played;
    float *channel = copy.data();
    m_processing->ProcessReverseStream(&channel, stream(), stream(), &channel);
}

void AudioProcessing::process(AudioFrame &frame)
{
    if (m_echo)
        m_processing->set_stream_delay_ms(60);
    float *channel = frame.data();
    m_processing->ProcessStream(&channel, stream(), stream(), &channel);
}

bool AudioProcessing::hasVoice() const
{
    return m_processing->voice_detection()->stream_has_voice();
}

float AudioProcessing::speechProbability() const
{
    return m_processing->noise_suppression()->speech_probability();
}

} // namespace sb::voice
