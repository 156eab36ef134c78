#include "voice/frames/Voicing.h"

#include <algorithm>
#include <cmath>

namespace sb::voice {

float rootMeanSquare(Samples samples)
{
    if (samples.empty())
        return 0;
    float sum = 0;
    for (const float sample : samples)
        sum += sample * sample;
    return std::sqrt(sum / static_cast<float>(samples.size()));
}

float decibels(float rootMeanSquare)
{
    return rootMeanSquare > 1e-6F ? 20.0F * std::log10(rootMeanSquare) : -120.0F;
}

float Voicing::limit() const
{
    if (m_mode == Floor::Fixed)
        return kQuiet;
    return std::clamp(m_floor + kOverFloor, kQuiet, kLoudest);
}

bool Voicing::sounds(Samples block)
{
    const float level = decibels(rootMeanSquare(block));
    constexpr float rise = 3.0F * static_cast<float>(kBlock) / static_cast<float>(kSampleRate);
    const bool sounding = level >= limit();
    m_floor = std::min(level, m_floor + rise);
    m_floor = std::max(m_floor, -90.0F); // digital silence says nothing about the line
    return sounding;
}

Voicing::Blocks Voicing::push(const AudioFrame &frame)
{
    const Samples samples(frame);
    m_level = decibels(rootMeanSquare(samples));
    Blocks blocks;
    blocks.first = sounds(samples.first(kBlock));
    blocks.second = sounds(samples.last(kBlock));
    return blocks;
}

void LevelMeter::push(const AudioFrame &frame)
{
    float peak = 0;
    for (const float sample : frame)
        peak = std::max(peak, std::abs(sample));
    m_peaks[m_at] = peak;
    m_at = (m_at + 1) % m_peaks.size();
}

float LevelMeter::peak() const
{
    return std::clamp(decibels(*std::max_element(m_peaks.begin(), m_peaks.end())), -60.0F, 0.0F);
}

} // namespace sb::voice
