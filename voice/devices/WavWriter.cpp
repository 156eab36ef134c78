#include "voice/devices/WavWriter.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <system_error>
#include <vector>

namespace sb::voice {

namespace {

constexpr std::size_t kHeaderBytes = 44;
constexpr std::int64_t kMostBytes = 0xFFFFFFFF - kHeaderBytes;

Error systemError(const std::string &what)
{
    const int number = errno;
    return {number == ENOSPC || number == EDQUOT ? ErrorCode::NoSpace : ErrorCode::Io,
            what + ": " + std::generic_category().message(number)};
}

} // namespace

Result<WavWriter> WavWriter::create(const std::string &path, int channels)
{
    File file(std::fopen(path.c_str(), "wbe"));
    if (!file)
        return fail(systemError(path));
    WavWriter writer(std::move(file), channels);
    if (auto written = writer.writeHeader(); !written)
        return fail(written.error());
    return writer;
}

Result<> WavWriter::write(Samples interleaved)
{
    std::vector<std::uint8_t> bytes(interleaved.size() * 2);
    for (std::size_t i = 0; i < interleaved.size(); ++i) {
        const auto value = static_cast<std::int16_t>(std::lround(std::clamp(interleaved[i], -1.0F, 1.0F) * 32'767.0F));
        const auto bits = static_cast<std::uint16_t>(value);
        bytes[2 * i] = static_cast<std::uint8_t>(bits & 0xFFU);
        bytes[2 * i + 1] = static_cast<std::uint8_t>(bits >> 8U);
    }
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size())
        return fail(systemError("writing the WAV file"));
    m_dataBytes += static_cast<std::int64_t>(bytes.size());
    if (m_dataBytes - m_headerBytes >= std::int64_t{2} * kSampleRate * m_channels)
        return writeHeader();
    return {};
}

Result<> WavWriter::finish()
{
    return writeHeader();
}

Result<> WavWriter::writeHeader()
{
    // Samples first: a header must never promise what is not there.
    if (std::fflush(m_file.get()) != 0)
        return fail(systemError("writing the WAV file"));
    std::array<std::uint8_t, kHeaderBytes> header{};
    std::size_t at = 0;
    const auto text = [&](const char *four) {
        at = static_cast<std::size_t>(std::copy_n(four, 4, &header[at]) - header.data());
    };
    const auto number = [&](std::int64_t value, int width) {
        for (int i = 0; i < width; ++i, value >>= 8)
            header[at++] = static_cast<std::uint8_t>(value & 0xFF);
    };
    const auto data = std::min(m_dataBytes, kMostBytes);
    text("RIFF");
    number(data + static_cast<std::int64_t>(kHeaderBytes) - 8, 4);
    text("WAVE");
    text("fmt ");
    number(16, 4);
    number(1, 2); // PCM
    number(m_channels, 2);
    number(kSampleRate, 4);
    number(std::int64_t{2} * kSampleRate * m_channels, 4);
    number(std::int64_t{2} * m_channels, 2);
    number(16, 2);
    text("data");
    number(data, 4);
    const bool written = std::fseek(m_file.get(), 0, SEEK_SET) == 0 &&
                         std::fwrite(header.data(), 1, header.size(), m_file.get()) == header.size() &&
                         std::fflush(m_file.get()) == 0 && std::fseek(m_file.get(), 0, SEEK_END) == 0;
    if (!written)
        return fail(systemError("writing the WAV file"));
    m_headerBytes = m_dataBytes;
    return {};
}

} // namespace sb::voice
