#pragma once

#include "models/base/Result.h"
#include "models/contract/Console.h"
#include "models/contract/Providers.h"
#include "voice/session/SessionConfig.h"

namespace sb::app {

/// An agent's document as the voice pipeline wants it: defaults of the contract filled in, units in the type.
voice::SessionConfig callSettings(const StartedCall &call);

/// Whether the engines that the agent names are in this program. Unavailable, naming the section, when one of them runs
/// on a network: such engines are not in this version, and nothing else is put in their place.
Result<> checkEngines(const CompleteAgent &agent, const AllProviders &catalog);

} // namespace sb::app
