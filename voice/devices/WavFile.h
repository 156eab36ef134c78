#pragma once

#include "voice/devices/WavFormat.h"
#include "voice/frames/Audio.h"
#include "voice/process/Resampler.h"

#include <optional>
#include <vector>

namespace sb::voice {

/// A WAV file as the pipeline's audio: any rate from 8 to 192 kHz resampled to 16 kHz, channels averaged to mono,
/// values outside [-1, 1] cut and such as are no number silenced. Streaming: memory does not grow with the file's
/// length. Thread: one at a time.
class WavFile
{
public:
    /// Errors: WavFormat::read's and FileBytes::open's, with the path in front.
    static Result<WavFile> open(const std::string &path);
    static Result<WavFile> open(std::unique_ptr<ByteSource> bytes);

    const WavFormat &format() const { return m_format; }

    /// The next samples (16 kHz); fewer than asked only at the end. A medium that fails in the middle ends the audio
    /// too; notice() tells.
    std::size_t read(std::span<float> out);
    bool isAtEnd() const { return m_ended && m_ready.size() == m_given; }

    /// A sentence for the operator when less than promised is played: a file cut short, a failing disk.
    std::optional<Error> notice() const;

private:
    WavFile(std::unique_ptr<ByteSource> bytes, const WavFormat &format);
    void decodeBlock();

    std::unique_ptr<ByteSource> m_bytes;
    WavFormat m_format;
    std::optional<Resampler> m_resampler; // none at 16 kHz
    std::vector<std::uint8_t> m_block;
    std::vector<float> m_mono;
    Samples m_ready; // of m_mono or of the resampler
    std::size_t m_given = 0;
    std::int64_t m_frame = 0;
    bool m_ended = false;
    std::optional<Error> m_failure;
};

} // namespace sb::voice
