#pragma once

#include "voice/devices/WavFile.h"

#include <cmath>
#include <cstring>
#include <numbers>
#include <string>
#include <vector>

namespace sb::voice::test {

/// A WAV file made byte by byte, so that every field of it can be wrong.
struct WavBytes
{
    std::uint16_t format = 1;
    std::uint16_t channels = 1;
    std::uint32_t rate = 16'000;
    std::uint16_t bits = 16;
    bool extensible = false;
    std::optional<std::uint16_t> frameBytes = {};
    std::optional<std::uint32_t> dataSize = {}; ///< what the header says, if not the truth
    std::vector<std::uint8_t> data = {};

    static void number(std::vector<std::uint8_t> &out, std::uint64_t value, int width)
    {
        for (int i = 0; i < width; ++i, value >>= 8U)
            out.push_back(static_cast<std::uint8_t>(value & 0xFFU));
    }

    static void text(std::vector<std::uint8_t> &out, const std::string &letters)
    {
        out.insert(out.end(), letters.begin(), letters.end());
    }

    /// Appends \p value in the file's coding.
    void sample(double value)
    {
        const auto width = bits / 8;
        if (format == 3 && bits == 32) {
            std::uint32_t image = 0;
            const auto single = static_cast<float>(value);
            std::memcpy(&image, &single, sizeof image);
            number(data, image, 4);
        } else if (format == 3) {
            std::uint64_t image = 0;
            std::memcpy(&image, &value, sizeof image);
            number(data, image, 8);
        } else if (bits == 8) {
            number(data, static_cast<std::uint64_t>(std::lround(128 + value * 127)), 1);
        } else {
            const auto whole = std::llround(value * (std::exp2(bits - 1) - 1));
            number(data, static_cast<std::uint64_t>(whole), width);
        }
    }

    /// A sine of \p frequency Hz and peak \p level on all channels.
    void tone(double seconds, double frequency = 440, double level = 0.5)
    {
        const auto frames = static_cast<std::int64_t>(seconds * rate);
        for (std::int64_t i = 0; i < frames; ++i)
            for (int channel = 0; channel < channels; ++channel)
                sample(level * std::sin(2 * std::numbers::pi * frequency * static_cast<double>(i) / rate));
    }

    std::vector<std::uint8_t> header() const
    {
        std::vector<std::uint8_t> out;
        const auto size = dataSize.value_or(static_cast<std::uint32_t>(data.size()));
        const auto frame = frameBytes.value_or(static_cast<std::uint16_t>(channels * bits / 8));
        text(out, "RIFF");
        number(out, size + (extensible ? 60U : 36U), 4);
        text(out, "WAVEfmt ");
        number(out, extensible ? 40 : 16, 4);
        number(out, extensible ? 0xFFFE : format, 2);
        number(out, channels, 2);
        number(out, rate, 4);
        number(out, rate * frame, 4);
        number(out, frame, 2);
        number(out, bits, 2);
        if (extensible) {
            number(out, 22, 2);
            number(out, bits, 2);
            number(out, 0x3F, 4); // speakers
            number(out, format, 2);
            for (const int part : {0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xAA, 0x00, 0x38, 0x9B, 0x71})
                number(out, static_cast<std::uint64_t>(part), 1);
        }
        text(out, "data");
        number(out, size, 4);
        return out;
    }

    std::vector<std::uint8_t> bytes() const
    {
        auto out = header();
        out.insert(out.end(), data.begin(), data.end());
        return out;
    }
};

inline Result<WavFile> opened(std::vector<std::uint8_t> bytes)
{
    return WavFile::open(std::make_unique<MemoryBytes>(std::move(bytes)));
}

inline std::vector<float> all(WavFile &file)
{
    std::vector<float> samples;
    AudioFrame frame{};
    while (const auto count = file.read(frame))
        samples.insert(samples.end(), frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(count));
    return samples;
}

} // namespace sb::voice::test
