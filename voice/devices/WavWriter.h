#pragma once

#include "models/base/Result.h"
#include "voice/frames/Audio.h"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>

namespace sb::voice {

/// Writes a WAV file of 16-bit PCM at 16 kHz as a stream. The header's sizes are brought up to date once a second and
/// at finish(), so that a file whose writer died plays to its last second. Thread: one at a time.
class WavWriter
{
public:
    /// Creates or replaces \p path. Errors: Io, NoSpace.
    static Result<WavWriter> create(const std::string &path, int channels);

    /// Interleaved samples, whole frames; values outside [-1, 1] are cut.
    Result<> write(Samples interleaved);
    Result<> finish();

private:
    struct Closer
    {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    using File = std::unique_ptr<std::FILE, Closer>;

    WavWriter(File file, int channels) : m_file(std::move(file)), m_channels(channels) {}
    Result<> writeHeader();

    File m_file;
    int m_channels;
    std::int64_t m_dataBytes = 0;
    std::int64_t m_headerBytes = 0; ///< what the header says that there is
};

} // namespace sb::voice
