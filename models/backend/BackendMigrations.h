#pragma once

#include "models/backend/AuditStore.h"
#include "models/backend/IdempotencyStore.h"
#include "models/backend/SettingStore.h"
#include "models/store/Migration.h"

#include <array>

namespace sb {

// Steps of the schema are numbered through the whole program: 1–9 store, 10 backend, 20 identity, 30 providers, 40
// agents, 50 calls, and from 100 to 190 by tag. New steps have numbers above 190: a store passes over what is at or
// below its version. The composition root joins the arrays.
inline constexpr std::array backendMigrations{Migration{10, AuditStore::createTables},
                                              Migration{11, IdempotencyStore::createTables}};
static_assert(versionsRise(backendMigrations));
inline constexpr std::array settingMigrations{Migration{190, SettingStore::createTables}};

} // namespace sb
