#include "voice/devices/WavFormat.h"

#include <array>
#include <optional>
#include <string_view>

namespace sb::voice {

namespace {

constexpr std::uint32_t kUnknownSize = 0xFFFFFFFF; // a writer that could not seek, and RF64
constexpr int kMostChunks = 1000;                  // before the samples; more is damage, not metadata

std::uint32_t number(std::span<const std::uint8_t> bytes, std::size_t at, std::size_t width)
{
    std::uint32_t value = 0;
    for (std::size_t i = width; i-- > 0;)
        value = value << 8U | bytes[at + i];
    return value;
}

std::string_view tag(std::span<const std::uint8_t> bytes, std::size_t at)
{
    return {reinterpret_cast<const char *>(bytes.data()) + at, 4}; // bytes seen as characters
}

std::string codingName(std::uint32_t format, std::uint32_t bits)
{
    switch (format) {
    case 1:
        return std::to_string(bits) + "-bit PCM";
    case 2:
    case 0x11:
        return "ADPCM";
    case 3:
        return std::to_string(bits) + "-bit float";
    case 6:
        return "A-law";
    case 7:
        return "mu-law";
    case 0x50:
    case 0x55:
        return "MPEG";
    default:
        return "format " + std::to_string(format);
    }
}

std::optional<WavFormat::Coding> codingOf(std::uint32_t format, std::uint32_t bits)
{
    using enum WavFormat::Coding;
    if (format == 1 && bits == 8)
        return Unsigned8;
    if (format == 1 && bits == 16)
        return Signed16;
    if (format == 1 && bits == 24)
        return Signed24;
    if (format == 1 && bits == 32)
        return Signed32;
    if (format == 3 && bits == 32)
        return Float32;
    if (format == 3 && bits == 64)
        return Float64;
    return {};
}

/// The fmt chunk's content.
Result<WavFormat> described(std::span<const std::uint8_t> chunk)
{
    if (chunk.size() < 16)
        return fail(ErrorCode::Invalid,
                    "damaged WAV header: format chunk of " + std::to_string(chunk.size()) + " bytes");
    auto format = number(chunk, 0, 2);
    const auto channels = number(chunk, 2, 2);
    const auto rate = number(chunk, 4, 4);
    const auto frameBytes = number(chunk, 12, 2);
    const auto bits = number(chunk, 14, 2);
    if (format == 0xFFFE) { // extensible: the coding stands in the first two bytes of a GUID
        if (chunk.size() < 40)
            return fail(ErrorCode::Invalid,
                        "damaged WAV header: extensible format chunk of " + std::to_string(chunk.size()) + " bytes");
        format = number(chunk, 24, 2);
    }
    const auto coding = codingOf(format, bits);
    if (!coding)
        return fail(ErrorCode::UnsupportedType, "WAV coding not supported: " + codingName(format, bits) +
                                                    " (8, 16, 24, 32-bit PCM and 32, 64-bit float are)");
    if (channels == 0)
        return fail(ErrorCode::Invalid, "damaged WAV header: 0 channels");
    if (channels > 8)
        return fail(ErrorCode::UnsupportedType, "WAV file with " + std::to_string(channels) + " channels (at most 8)");
    if (rate < 8'000 || rate > 192'000)
        return fail(ErrorCode::UnsupportedType, "WAV file at " + std::to_string(rate) + " Hz (8000 to 192000)");
    WavFormat result{.coding = *coding, .channels = static_cast<int>(channels), .rate = static_cast<int>(rate)};
    if (frameBytes != result.frameBytes())
        return fail(ErrorCode::Invalid, "damaged WAV header: " + std::to_string(frameBytes) +
                                            " bytes a frame instead of " + std::to_string(result.frameBytes()));
    return result;
}

} // namespace

std::size_t WavFormat::sampleBytes() const
{
    switch (coding) {
    case Coding::Unsigned8:
        return 1;
    case Coding::Signed16:
        return 2;
    case Coding::Signed24:
        return 3;
    case Coding::Signed32:
    case Coding::Float32:
        return 4;
    case Coding::Float64:
        return 8;
    }
    return 1;
}

Result<WavFormat> WavFormat::read(ByteSource &bytes)
{
    const auto size = bytes.size();
    if (size == 0)
        return fail(ErrorCode::Invalid, "the file is empty");
    std::array<std::uint8_t, 40> buffer{};
    const auto readAt = [&](std::int64_t at, std::size_t count) {
        return bytes.read(at, std::span(buffer).first(count));
    };

    auto got = readAt(0, 12);
    if (!got)
        return fail(got.error());
    const auto form = tag(buffer, 0);
    if (*got < 4 || (form != "RIFF" && form != "RF64") || (*got == 12 && tag(buffer, 8) != "WAVE"))
        return fail(ErrorCode::UnsupportedType, "not a WAV file");
    if (*got < 12)
        return fail(ErrorCode::Invalid, "damaged WAV header: cut short");
    const bool streamed = number(buffer, 4, 4) == 0;
    std::optional<WavFormat> format;
    std::optional<std::int64_t> largeSize; // of RF64

    std::int64_t at = 12;
    for (int chunks = 0; chunks < kMostChunks; ++chunks) {
        got = readAt(at, 8);
        if (!got)
            return fail(got.error());
        if (*got < 8)
            break;
        const std::string name(tag(buffer, 0));
        const auto declared = number(buffer, 4, 4);
        at += 8;
        if (name == "data") {
            if (!format)
                return fail(ErrorCode::Invalid, "damaged WAV header: samples before their format");
            const auto there = size - at;
            const bool toTheEnd = declared == kUnknownSize || (declared == 0 && streamed);
            const auto promised = toTheEnd ? largeSize.value_or(there) : std::int64_t{declared};
            const auto length = std::clamp<std::int64_t>(promised, 0, there);
            const auto frameBytes = static_cast<std::int64_t>(format->frameBytes());
            format->dataOffset = at;
            format->frames = length / frameBytes;
            format->cutShort = promised > there || length % frameBytes != 0;
            if (format->frames == 0)
                return fail(ErrorCode::Invalid, "the WAV file holds no samples");
            return *format;
        }
        if (name == "fmt ") {
            got = readAt(at, std::min<std::size_t>(declared, buffer.size()));
            if (!got)
                return fail(got.error());
            if (*got < std::min<std::size_t>(declared, buffer.size()))
                return fail(ErrorCode::Invalid, "damaged WAV header: cut short");
            auto described = voice::described(std::span(buffer).first(*got));
            if (!described)
                return described;
            format = *described;
        } else if (name == "ds64" && declared >= 16) {
            got = readAt(at, 16);
            if (!got)
                return fail(got.error());
            if (*got == 16) {
                const auto large = std::uint64_t{number(buffer, 12, 4)} << 32U | number(buffer, 8, 4);
                largeSize = static_cast<std::int64_t>(std::min(large, std::uint64_t{1} << 62U));
            }
        }
        at += std::int64_t{declared} + declared % 2; // chunks begin at even offsets
    }
    return fail(ErrorCode::Invalid, format ? "the WAV file holds no samples" : "damaged WAV header: cut short");
}

} // namespace sb::voice
