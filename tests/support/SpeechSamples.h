#pragma once

#include "voice/tts/TextToSpeech.h"

#include <cmath>
#include <string>
#include <vector>

namespace sb::voice::test {

/// A sentence as samples, or empty when the voice failed.
inline std::vector<float> spoken(TextToSpeech &voice, const SpeechRequest &request)
{
    std::vector<float> samples;
    const auto done = voice.speak(request, CancelToken(), [&samples](Samples chunk) {
        samples.insert(samples.end(), chunk.begin(), chunk.end());
    });
    return done ? samples : std::vector<float>{};
}

/// Root mean square, full scale = 1.
inline double level(Samples samples)
{
    double sum = 0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return samples.empty() ? 0.0 : std::sqrt(sum / static_cast<double>(samples.size()));
}

} // namespace sb::voice::test
