#pragma once

#include "app/CallSettings.h"
#include "voice/session/SessionParts.h"

namespace sb::app {

/// Where the engines of a test call come from. Thread: any one at a time.
class CallEngines
{
public:
    virtual ~CallEngines() = default;
    /// Unavailable, naming the section, when an engine that the agent names is not here.
    virtual Result<> check(const CompleteAgent &agent, const AllProviders &catalog) const = 0;
    /// Everything of a call but where its sound comes from and goes to.
    virtual Result<voice::SessionParts> make(const voice::SessionConfig &config) = 0;
};

} // namespace sb::app
