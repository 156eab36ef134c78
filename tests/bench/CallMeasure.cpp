#include "tests/bench/CallMeasure.h"

#include "voice/frames/Voicing.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace sb::bench {
namespace {

using voice::Voicing;

constexpr std::int64_t kRate = voice::kSampleRate;
constexpr auto kBlock = static_cast<std::int64_t>(Voicing::kBlock);

double toMs(std::int64_t samples)
{
    return static_cast<double>(samples) * 1000.0 / static_cast<double>(kRate);
}

/// One flag for each 5 ms block: does it sound?
std::vector<bool> soundingBlocks(const std::vector<float> &samples, Voicing::Floor floor)
{
    Voicing voicing(floor);
    std::vector<bool> blocks;
    voice::AudioFrame frame{};
    for (std::size_t at = 0; at + frame.size() <= samples.size(); at += frame.size()) {
        std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(at), frame.size(), frame.begin());
        const auto pair = voicing.push(frame);
        blocks.push_back(pair.first);
        blocks.push_back(pair.second);
    }
    return blocks;
}

std::vector<double> envelope(const std::vector<float> &samples)
{
    std::vector<double> levels;
    for (std::size_t at = 0; at + Voicing::kBlock <= samples.size(); at += Voicing::kBlock) {
        double energy = 0;
        for (std::size_t i = 0; i < Voicing::kBlock; ++i)
            energy += static_cast<double>(samples[at + i]) * static_cast<double>(samples[at + i]);
        levels.push_back(std::sqrt(energy / static_cast<double>(Voicing::kBlock)));
    }
    return levels;
}

template <typename T>
double correlation(const std::vector<T> &clean, const std::vector<T> &track, std::int64_t lag, std::int64_t length)
{
    double sum = 0;
    const auto from = std::max<std::int64_t>(0, -lag);
    const auto to =
        std::min({length, static_cast<std::int64_t>(clean.size()), static_cast<std::int64_t>(track.size()) - lag});
    for (std::int64_t i = from; i < to; ++i)
        sum += static_cast<double>(clean[static_cast<std::size_t>(i)]) *
               static_cast<double>(track[static_cast<std::size_t>(i + lag)]);
    return sum;
}

template <typename T>
std::int64_t bestLag(const std::vector<T> &clean, const std::vector<T> &track, std::int64_t from, std::int64_t to,
                     std::int64_t length)
{
    std::int64_t best = from;
    double highest = -1e300;
    for (auto lag = from; lag <= to; ++lag) {
        if (const auto value = correlation(clean, track, lag, length); value > highest) {
            highest = value;
            best = lag;
        }
    }
    return best;
}

} // namespace

std::int64_t alignment(const std::vector<float> &clean, const std::vector<float> &track)
{
    constexpr std::int64_t kSearch = 20 * 200; // blocks: 20 s either way
    const auto coarse = bestLag(envelope(clean), envelope(track), -kSearch, kSearch, 120 * 200) * kBlock;
    return bestLag(clean, track, coarse - 2 * kBlock, coarse + 2 * kBlock, 60 * kRate);
}

std::vector<LineMeasure> measure(const std::vector<ScriptLine> &script, const std::vector<float> &clean,
                                 const Tracks &tracks)
{
    const auto lag = alignment(clean, tracks.caller);
    const auto voiced = soundingBlocks(clean, Voicing::Floor::Adaptive);
    const auto audible = soundingBlocks(tracks.agent, Voicing::Floor::Fixed);
    const auto agentSounds = [&](std::int64_t sample) {
        const auto block = sample / kBlock;
        return block >= 0 && block < static_cast<std::int64_t>(audible.size()) &&
               audible[static_cast<std::size_t>(block)];
    };
    const auto trackEnd = static_cast<std::int64_t>(audible.size()) * kBlock;

    std::vector<LineMeasure> measures;
    for (std::size_t i = 0; i < script.size(); ++i) {
        const auto &line = script[i];
        LineMeasure result;
        result.kind = line.kind;
        result.onTrack = line.firstSample + lag;
        // First and last voiced sample of the line, from the clean track.
        std::int64_t onset = -1;
        std::int64_t last = -1;
        for (auto block = line.firstSample / kBlock; block < line.endSample / kBlock; ++block) {
            if (block < static_cast<std::int64_t>(voiced.size()) && voiced[static_cast<std::size_t>(block)]) {
                onset = onset < 0 ? block * kBlock : onset;
                last = (block + 1) * kBlock;
            }
        }
        if (onset < 0 || line.kind == "noise") {
            measures.push_back(result);
            continue;
        }
        onset += lag;
        last += lag;
        const auto next = i + 1 < script.size() ? script[i + 1].firstSample + lag : trackEnd;
        // Speaking over the agent: when was it silent for good (300 ms)?
        auto from = onset;
        if (line.bargedIn) {
            std::int64_t lastSound = onset;
            for (auto at = onset; at < std::min(next, onset + 3 * kRate) && at - lastSound < 300 * kRate / 1000;
                 at += kBlock) {
                if (agentSounds(at))
                    lastSound = at + kBlock;
            }
            result.bargeInMs = toMs(lastSound - onset);
            from = lastSound;
        }
        for (auto at = from; at < last; at += kBlock)
            result.cutOff = result.cutOff || agentSounds(at);
        for (auto at = last; !result.cutOff && at < next; at += kBlock) {
            if (agentSounds(at)) {
                result.answerMs = toMs(at - last);
                break;
            }
        }
        measures.push_back(result);
    }
    return measures;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return -1;
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

} // namespace sb::bench
