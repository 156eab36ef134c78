#pragma once

#include "voice/process/Resampler.h"
#include "voice/record/ByteSource.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

struct OggOpusFile;

namespace sb::voice {

/// Decodes a recording (Ogg Opus, RFC 7845) to interleaved stereo: caller left, agent right. A stream that was cut
/// short plays to its last whole page; a damaged page in the middle comes out as silence, so that what follows stays in
/// its place. Constant memory. Thread: one at a time.
class RecordingReader
{
public:
    /// \p rate of what read() answers: 16,000 or 48,000 Hz (Opus' own, cheaper).
    /// Errors: UnsupportedType (not Ogg Opus), Corrupt, or those of \p bytes.
    static Result<std::unique_ptr<RecordingReader>> open(std::unique_ptr<ByteSource> bytes, int rate = kSampleRate);
    ~RecordingReader();
    RecordingReader(const RecordingReader &) = delete;
    RecordingReader &operator=(const RecordingReader &) = delete;

    int rate() const { return m_rate; }
    std::int64_t frames() const { return m_frames; } ///< samples of each track, at rate()
    double seconds() const { return static_cast<double>(m_frames) / m_rate; }
    std::int64_t position() const { return m_position; } ///< of the next frame that read() answers

    /// Fills \p interleaved (an even number of samples); answers how many frames, fewer than asked only at the end.
    /// Errors: those of the byte source, Corrupt.
    Result<std::size_t> read(std::span<float> interleaved);
    Result<> seek(std::int64_t frame); ///< sample-accurate; beyond the end is the end

private:
    struct Input
    {
        std::unique_ptr<ByteSource> bytes;
        std::int64_t at = 0;
        std::optional<Error> failure = {};
    };
    struct Closer
    {
        void operator()(OggOpusFile *file) const;
    };

    RecordingReader(std::unique_ptr<Input> input, int rate);
    Result<> begin();
    Result<> decode();
    void ready(std::size_t frames);
    Error error(int code, const char *what) const;

    std::unique_ptr<Input> m_input; // its address is known to the decoder
    std::unique_ptr<OggOpusFile, Closer> m_file;
    int m_rate;
    std::int64_t m_frames = 0;
    std::int64_t m_position = 0;
    std::int64_t m_decoded = 0; ///< at 48 kHz: where the decoder stands
    std::int64_t m_skip = 0;    ///< frames to drop after a seek, which begins early to settle the filter
    bool m_ended = false;
    std::array<std::optional<Resampler>, 2> m_resamplers; // none at 48 kHz
    std::array<std::vector<float>, 2> m_tracks;
    std::vector<float> m_block;
    std::vector<float> m_ready; ///< interleaved, at rate()
    std::size_t m_given = 0;    ///< frames of it
};

} // namespace sb::voice
