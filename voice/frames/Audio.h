#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sb::voice {

/// Everything between a source and a sink is mono float PCM in [-1, 1] at 16 kHz, in frames of 10 ms. Sources and sinks
/// convert at the edge.
inline constexpr int kSampleRate = 16'000;             ///< Hz
inline constexpr std::size_t kFrameSamples = 160;      ///< 10 ms
inline constexpr std::chrono::milliseconds kFrame{10}; ///< duration of one frame

using AudioFrame = std::array<float, kFrameSamples>;
using Samples = std::span<const float>;

/// Position on the call's one clock: microseconds since the call's first frame. Caller and agent track share it.
using CallTime = std::chrono::microseconds;

constexpr CallTime atSample(std::int64_t sample)
{
    return CallTime(sample * 1'000'000 / kSampleRate);
}

/// Number of an exchange: the greeting is 0, and the controller raises it at each new caller turn, speculation and
/// interruption. Whatever carries an older number than the current one is stale and dropped where it stands.
enum class TurnId : std::uint32_t {};

} // namespace sb::voice
