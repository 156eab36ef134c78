#pragma once

#include "models/store/Migration.h"

#include <array>

namespace sb {

/// Prices of sessions that run, usage of settled ones, and its sums.
Result<> createUsageTables(Connection &connection);

inline constexpr std::array usageMigrations{Migration{160, createUsageTables}};
static_assert(versionsRise(usageMigrations));

} // namespace sb
