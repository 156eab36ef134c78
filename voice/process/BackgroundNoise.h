#pragma once

#include "models/base/Result.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace sb::voice {

/// The sounds behind background_noise_id: places made of shaped noise and sparse events, 12 s that repeat without a
/// seam, about −38 dBFS. Made in code, so nothing is recorded from anybody and every run has the same samples. The ids
/// are those of resources/noise/tracks.json, which the catalog serves.
class BackgroundNoise
{
public:
    using Track = std::shared_ptr<const std::vector<float>>; ///< 16 kHz mono

    static std::span<const std::string_view> ids();
    /// Takes some tens of milliseconds. NotFound for an id that is none of ours.
    static Result<Track> make(std::string_view id);
};

} // namespace sb::voice
