#pragma once

#include "models/store/Migration.h"

#include <array>

namespace sb {

/// Accounts, postings, grants and holds. Comes after the tables of identity.
Result<> createMoneyTables(Connection &connection);

inline constexpr std::array moneyMigrations{Migration{150, createMoneyTables}};
static_assert(versionsRise(moneyMigrations));

} // namespace sb
