#pragma once

#include "models/base/Result.h"
#include "voice/record/ByteSource.h"

#include <cstdint>
#include <string>

namespace sb::voice {

/// What the header of a RIFF WAVE file says (Microsoft's Multimedia Programming Interface 1.0, WAVE_FORMAT_EXTENSIBLE,
/// and EBU Tech 3306 for RF64, the form above 4 GB).
struct WavFormat
{
    enum class Coding : std::uint8_t { Unsigned8, Signed16, Signed24, Signed32, Float32, Float64 };

    Coding coding = Coding::Signed16;
    int channels = 1;            ///< 1–8
    int rate = 16'000;           ///< Hz, 8,000–192,000
    std::int64_t dataOffset = 0; ///< where the samples begin
    std::int64_t frames = 0;     ///< whole frames that are there (one sample of each channel)
    bool cutShort = false;       ///< the header promises more than the file holds, or the last frame is not whole

    std::size_t sampleBytes() const;
    std::size_t frameBytes() const { return sampleBytes() * static_cast<std::size_t>(channels); }
    double seconds() const { return static_cast<double>(frames) / rate; }

    /// Reads the chunks up to the samples. Errors: UnsupportedType (not a WAV file; a coding, rate or number of
    /// channels that we do not read), Invalid (damaged header, no samples), Io.
    static Result<WavFormat> read(ByteSource &bytes);
};

} // namespace sb::voice
