#pragma once

#include "voice/process/CallerProcessor.h"
#include "voice/session/SessionConfig.h"

#include <memory>

namespace sb::voice {

/// What an agent's settings ask to be done to the caller's audio, in order: echo, noise and gain, then the telephone
/// band. Null when nothing is: the frames then pass as they are.
std::unique_ptr<CallerProcessor> makeCallerProcessor(const SessionConfig &config);

} // namespace sb::voice
