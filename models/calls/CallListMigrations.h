#pragma once

#include "models/store/Migration.h"

#include <array>

namespace sb {

/// What a call cost stands in its row, from the moment when its session is settled.
Result<> addCallCosts(Connection &connection);

/// The index of everything that lists are filtered by, and counters of days.
Result<> indexCallLists(Connection &connection);

/// The index of words, filled with what was said before.
Result<> createCallWords(Connection &connection);

/// Views of the call list that people keep.
Result<> createCallViews(Connection &connection);

inline constexpr std::array callListMigrations{Migration{210, addCallCosts}, Migration{211, indexCallLists},
                                               Migration{212, createCallWords}, Migration{213, createCallViews}};
static_assert(versionsRise(callListMigrations));

} // namespace sb
