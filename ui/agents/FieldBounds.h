#pragma once

#include "models/base/Error.h"

#include <QString>

#include <array>
#include <limits>
#include <optional>
#include <string_view>

namespace sb::ui {

/// What the contract lets a number be (rule G11), and what it usually is.
struct FieldBounds
{
    std::string_view path;
    double least;
    double most;
    double usual;
};

inline constexpr double kNoMost = std::numeric_limits<double>::infinity();
inline constexpr std::array kFieldBounds{
    FieldBounds{"agent_model_config/temperature", 0, 2, 0.7},
    FieldBounds{"agent_model_config/max_tokens", 1, 32768, 256},
    FieldBounds{"vad_config/threshold", 0, 1, 0.5},
    FieldBounds{"vad_config/min_speech_duration_ms", 0, kNoMost, 250},
    FieldBounds{"vad_config/min_silence_duration_ms", 0, kNoMost, 500},
    FieldBounds{"vad_config/max_allowed_silence_duration", 0, kNoMost, 0},
    FieldBounds{"agent_specific_config/session_timeout", 1, 86400, 180},
    FieldBounds{"agent_specific_config/end_of_speech_timeout", 0, kNoMost, 1.5},
    FieldBounds{"agent_specific_config/max_output_tokens", 1, kNoMost, 370},
    FieldBounds{"agent_specific_config/noise_cancellation_strength", 0, 100, 50},
    FieldBounds{"agent_specific_config/background_noise_volume", 0, 100, 100},
};

const FieldBounds *boundsOf(std::string_view path);

/// The sentence for people: what is wrong, then what to do. The same words whether the window or the gate found it.
/// \p sessionTimeout is the call limit that the warning before the cut must stay under, in seconds.
QString problemSentence(const Problem &problem, int sessionTimeout);

} // namespace sb::ui
