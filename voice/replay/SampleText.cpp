#include "voice/replay/SampleText.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sb::voice {
namespace {

constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::int16_t toPcm(float sample)
{
    return static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
}

float fromPcm(std::int16_t pcm)
{
    return static_cast<float>(pcm) / 32767.0F;
}

} // namespace

std::vector<float> rounded(Samples samples)
{
    std::vector<float> all;
    all.reserve(samples.size());
    for (const float sample : samples)
        all.push_back(fromPcm(toPcm(sample)));
    return all;
}

std::string textOf(Samples samples)
{
    std::string text;
    text.reserve(samples.size() * 8 / 3 + 4);
    std::uint32_t bits = 0;
    int count = 0;
    const auto put = [&](std::uint32_t byte) {
        bits = (bits << 8U) | byte;
        if (++count == 3) {
            for (int shift = 18; shift >= 0; shift -= 6)
                text.push_back(kLetters[(bits >> static_cast<unsigned>(shift)) & 63U]);
            bits = 0;
            count = 0;
        }
    };
    for (const float sample : samples) {
        const auto pcm = static_cast<std::uint16_t>(toPcm(sample));
        put(pcm & 0xFFU);
        put(static_cast<std::uint32_t>(pcm) >> 8U);
    }
    if (count > 0) {
        const auto used = static_cast<std::size_t>(count) + 1;
        bits <<= 8U * static_cast<unsigned>(3 - count);
        for (std::size_t i = 0; i < 4; ++i)
            text.push_back(i < used ? kLetters[(bits >> (18U - 6U * i)) & 63U] : '=');
    }
    return text;
}

Result<std::vector<float>> samplesOf(std::string_view text)
{
    const auto bad = [] { return fail(ErrorCode::Corrupt, "cassette: samples are not Base64 of 16-bit PCM"); };
    if (text.size() % 4 != 0)
        return bad();
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    std::vector<float> samples;
    samples.reserve(text.size() * 3 / 8);
    std::uint32_t bits = 0;
    unsigned held = 0;
    std::uint32_t low = 0;
    bool hasLow = false;
    for (const char c : text) {
        const auto value = kLetters.find(c);
        if (value == std::string_view::npos)
            return bad();
        bits = (bits << 6U) | static_cast<std::uint32_t>(value);
        held += 6;
        if (held < 8)
            continue;
        held -= 8;
        const auto byte = (bits >> held) & 0xFFU;
        if (hasLow)
            samples.push_back(fromPcm(static_cast<std::int16_t>(static_cast<std::uint16_t>(low | (byte << 8U)))));
        low = byte;
        hasLow = !hasLow;
    }
    if (hasLow)
        return bad();
    return samples;
}

} // namespace sb::voice
