#pragma once

#include "models/base/Result.h"
#include "voice/frames/Audio.h"

#include <string>
#include <string_view>
#include <vector>

namespace sb::voice {

/// Samples as they stand in a cassette: 16-bit little-endian PCM in Base64 (RFC 4648).
std::string textOf(Samples samples);
Result<std::vector<float>> samplesOf(std::string_view text); ///< Corrupt when it is not such a text

/// What is left of samples after 16 bits, so that a recorded call and its replay are the same.
std::vector<float> rounded(Samples samples);

} // namespace sb::voice
