#pragma once

#include "tests/support/RecordingSinks.h"
#include "tests/support/SpeechSamples.h"
#include "voice/record/OpusRecording.h"
#include "voice/record/RecordingReader.h"

#include <algorithm>
#include <numbers>
#include <random>

/// Calls made of clicks and noise, recorded and read back.
namespace sb::voice::test {

/// 4 ms of 1.5 kHz that swells and fades: short enough to place within a millisecond, long enough for a codec.
inline std::vector<float> click()
{
    std::vector<float> samples(64);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto window = std::sin(std::numbers::pi * static_cast<double>(i) / 64);
        samples[i] = static_cast<float>(0.8 * window * window *
                                        std::sin(2 * std::numbers::pi * static_cast<double>(i) * 1500 / kSampleRate));
    }
    return samples;
}

inline void put(std::vector<float> &track, std::size_t at)
{
    std::ranges::copy(click(), track.begin() + static_cast<std::ptrdiff_t>(at));
}

/// Where within ±10 ms of \p around the click is, by correlation.
inline std::ptrdiff_t clickNear(const std::vector<float> &track, std::ptrdiff_t around)
{
    const auto shape = click();
    std::ptrdiff_t best = -1;
    double most = 0.5; // less is no click
    for (auto at = std::max<std::ptrdiff_t>(around - 160, 0); at <= around + 160; ++at) {
        double sum = 0;
        for (std::size_t i = 0; i < shape.size() && static_cast<std::size_t>(at) + i < track.size(); ++i)
            sum += static_cast<double>(shape[i]) * static_cast<double>(track[static_cast<std::size_t>(at) + i]);
        if (sum > most) {
            most = sum;
            best = at;
        }
    }
    return best;
}

inline void takeAll(RecordingTap &tap, const std::vector<float> &caller, const std::vector<float> &agent)
{
    for (std::size_t at = 0; at + kFrameSamples <= caller.size(); at += kFrameSamples) {
        AudioFrame left;
        AudioFrame right;
        std::copy_n(caller.begin() + static_cast<std::ptrdiff_t>(at), kFrameSamples, left.begin());
        std::copy_n(agent.begin() + static_cast<std::ptrdiff_t>(at), kFrameSamples, right.begin());
        tap.take(left, right);
    }
}

inline Result<std::unique_ptr<RecordingReader>> reading(std::vector<std::uint8_t> bytes, int rate = kSampleRate)
{
    return RecordingReader::open(std::make_unique<MemoryBytes>(std::move(bytes)), rate);
}

struct Tracks
{
    std::vector<float> caller;
    std::vector<float> agent;
};

inline Tracks decoded(RecordingReader &reader, std::size_t most = SIZE_MAX)
{
    Tracks tracks;
    std::vector<float> block(2 * 1000);
    while (tracks.caller.size() < most) {
        const auto count =
            reader.read(std::span(block).first(2 * std::min<std::size_t>(1000, most - tracks.caller.size())));
        if (!count || *count == 0)
            break;
        for (std::size_t i = 0; i < *count; ++i) {
            tracks.caller.push_back(block[2 * i]);
            tracks.agent.push_back(block[2 * i + 1]);
        }
    }
    return tracks;
}

/// A call with something to hear on both sides.
inline Tracks talk(std::size_t seconds)
{
    Tracks tracks;
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same talk each time
    std::uniform_real_distribution<float> noise(-0.05F, 0.05F);
    for (std::size_t i = 0; i < seconds * kSampleRate; ++i) {
        const auto time = static_cast<float>(i) / kSampleRate;
        tracks.caller.push_back(noise(random) + 0.3F * std::sin(time * (900 + 300 * std::sin(time * 3))));
        tracks.agent.push_back(noise(random) + 0.3F * std::sin(time * (2000 + 500 * std::sin(time * 5))));
    }
    return tracks;
}

inline std::shared_ptr<MemorySink> recorded(const Tracks &tracks, RecordingOutcome *outcome = nullptr)
{
    auto sink = std::make_shared<MemorySink>();
    auto recording = OpusRecording::open(sink, Pace::Virtual);
    takeAll(**recording, tracks.caller, tracks.agent);
    const auto ended = (*recording)->finish();
    if (outcome)
        *outcome = ended;
    return sink;
}

inline double difference(const std::vector<float> &left, const std::vector<float> &right)
{
    std::vector<float> rest;
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i)
        rest.push_back(left[i] - right[i]);
    return level(rest);
}

} // namespace sb::voice::test
