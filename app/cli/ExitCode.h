#pragma once

#include "models/base/Error.h"

namespace sb::app {

/// What the process answers its caller (README, "Exit codes").
enum class ExitCode : int { Done = 0, Failed = 1, Usage = 2, WrongKey = 3, Corrupt = 4 };

constexpr ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
        return ExitCode::WrongKey;
    case ErrorCode::Corrupt:
        return ExitCode::Corrupt;
    default:
        return ExitCode::Failed;
    }
}

} // namespace sb::app
