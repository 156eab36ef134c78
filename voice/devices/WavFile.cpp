#include "voice/devices/WavFile.h"

#include <bit>
#include <cmath>

namespace sb::voice {

namespace {

constexpr std::size_t kBlockFrames = 4096;

std::uint64_t bits(const std::uint8_t *at, std::size_t width)
{
    std::uint64_t value = 0;
    for (std::size_t i = width; i-- > 0;)
        value = value << 8U | at[i];
    return value;
}

float clean(double value)
{
    return std::isfinite(value) ? static_cast<float>(std::clamp(value, -1.0, 1.0)) : 0.0F;
}

float sample(const std::uint8_t *at, WavFormat::Coding coding)
{
    using enum WavFormat::Coding;
    switch (coding) {
    case Unsigned8:
        return static_cast<float>(*at - 128) / 128.0F;
    case Signed16:
        return static_cast<float>(static_cast<std::int16_t>(bits(at, 2))) / 32'768.0F;
    case Signed24: // shifted up, so that its sign stands where 32 bits have it
        return static_cast<float>(static_cast<std::int32_t>(bits(at, 3) << 8U)) / 2'147'483'648.0F;
    case Signed32:
        return static_cast<float>(static_cast<std::int32_t>(bits(at, 4))) / 2'147'483'648.0F;
    case Float32:
        return clean(static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(bits(at, 4)))));
    case Float64:
        return clean(std::bit_cast<double>(bits(at, 8)));
    }
    return 0;
}

} // namespace

Result<WavFile> WavFile::open(const std::string &path)
{
    auto bytes = FileBytes::open(path);
    if (!bytes)
        return fail(bytes.error());
    auto file = open(std::move(*bytes));
    if (!file)
        return fail(file.error().code, path + ": " + file.error().detail);
    return file;
}

Result<WavFile> WavFile::open(std::unique_ptr<ByteSource> bytes)
{
    const auto format = WavFormat::read(*bytes);
    if (!format)
        return fail(format.error());
    return WavFile(std::move(bytes), *format);
}

WavFile::WavFile(std::unique_ptr<ByteSource> bytes, const WavFormat &format)
    : m_bytes(std::move(bytes)), m_format(format), m_block(kBlockFrames * format.frameBytes()), m_mono(kBlockFrames)
{
    if (m_format.rate != kSampleRate)
        m_resampler.emplace(m_format.rate, kSampleRate);
}

std::size_t WavFile::read(std::span<float> out)
{
    std::size_t filled = 0;
    while (filled < out.size() && !isAtEnd()) {
        if (m_given == m_ready.size()) {
            decodeBlock();
            continue;
        }
        const auto count = std::min(out.size() - filled, m_ready.size() - m_given);
        std::copy_n(m_ready.begin() + static_cast<std::ptrdiff_t>(m_given), count,
                    out.begin() + static_cast<std::ptrdiff_t>(filled));
        filled += count;
        m_given += count;
    }
    return filled;
}

void WavFile::decodeBlock()
{
    const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(kBlockFrames, m_format.frames - m_frame));
    const auto frameBytes = m_format.frameBytes();
    std::size_t frames = 0;
    if (wanted > 0) {
        const auto got = m_bytes->read(m_format.dataOffset + m_frame * static_cast<std::int64_t>(frameBytes),
                                       std::span(m_block).first(wanted * frameBytes));
        if (!got)
            m_failure = got.error();
        frames = got ? *got / frameBytes : 0;
    }
    const auto channels = static_cast<std::size_t>(m_format.channels);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        float sum = 0;
        for (std::size_t channel = 0; channel < channels; ++channel)
            sum += sample(&m_block[frame * frameBytes + channel * m_format.sampleBytes()], m_format.coding);
        m_mono[frame] = sum / static_cast<float>(channels);
    }
    m_frame += static_cast<std::int64_t>(frames);
    m_ended = frames < wanted || m_frame == m_format.frames;
    m_given = 0;
    m_ready = Samples(m_mono).first(frames);
    if (!m_resampler)
        return;
    // What the filter held back comes after the last block; both must be handed out, and a flush reuses the buffer.
    m_ready = m_resampler->process(m_ready);
    if (m_ended) {
        m_mono.assign(m_ready.begin(), m_ready.end());
        const auto tail = m_resampler->flush();
        m_mono.insert(m_mono.end(), tail.begin(), tail.end());
        m_ready = m_mono;
    }
}

std::optional<Error> WavFile::notice() const
{
    if (m_failure)
        return m_failure;
    if (m_format.cutShort)
        return Error{ErrorCode::Invalid, "the WAV file is cut short; what is there was played"};
    return {};
}

} // namespace sb::voice
