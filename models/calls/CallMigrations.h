#pragma once

#include "models/store/Migration.h"

#include <array>

namespace sb {

/// Calls, their turns, and the counters that triggers keep. Comes after the agents' tables.
Result<> createCallTables(Connection &connection);

/// The index of an agent's calls in one state: a rare state is found without passing over the others.
Result<> indexCallsByAgentAndStatus(Connection &connection);

inline constexpr std::array callMigrations{Migration{50, createCallTables}, Migration{51, indexCallsByAgentAndStatus}};
static_assert(versionsRise(callMigrations));

} // namespace sb
