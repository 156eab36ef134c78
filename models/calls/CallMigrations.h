#pragma once

#include "models/store/Migration.h"

#include <array>

namespace sb {

/// Calls, their turns, and the counters that triggers keep. Comes after the agents' tables.
Result<> createCallTables(Connection &connection);

inline constexpr std::array callMigrations{Migration{50, createCallTables}};
static_assert(versionsRise(callMigrations));

} // namespace sb
