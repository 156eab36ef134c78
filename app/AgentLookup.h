#pragma once

#include "models/backend/CallOptions.h"
#include "models/base/Result.h"
#include "models/contract/Agents.h"

#include <string_view>

namespace sb {
class Backend;
}

namespace sb::app {

/// The agent of this id or name (case and surrounding blanks aside). NotFound names the nearest; Conflict when several
/// have the name. Thread: blocks; not the UI's.
Result<AgentSummary> findAgent(Backend &backend, std::string_view nameOrId, const CallOptions &options);

} // namespace sb::app
