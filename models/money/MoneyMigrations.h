#pragma once

#include "models/store/Migration.h"

#include <array>

namespace sb {

/// Accounts, postings, grants and holds. Comes after the tables of identity.
Result<> createMoneyTables(Connection &connection);
/// Which entry drew on which grant.
Result<> createDrawTable(Connection &connection);

inline constexpr std::array moneyMigrations{Migration{150, createMoneyTables}};
inline constexpr std::array drawMigrations{Migration{260, createDrawTable}};
static_assert(versionsRise(moneyMigrations) && versionsRise(drawMigrations));

} // namespace sb
