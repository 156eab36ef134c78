#pragma once

#include "models/store/Migration.h"

#include <array>

namespace sb {

/// Calls, their turns, and the counters that triggers keep. Comes after the agents' tables.
Result<> createCallTables(Connection &connection);

/// Which line a call went over, from and to which number.
Result<> addCallNumbers(Connection &connection);

/// The index of an agent's calls in one state: a rare state is found without passing over the others.
Result<> indexCallsByAgentAndStatus(Connection &connection);

/// Tags and notes of calls, and the counters of tags that triggers keep.
Result<> createCallLabelTables(Connection &connection);

/// What `switchboard sample` put into this workspace.
Result<> createSampleMark(Connection &connection);
/// The index of calls that still have a recording, by age.
Result<> indexRecordedCalls(Connection &connection);

inline constexpr std::array callMigrations{Migration{50, createCallTables}, Migration{51, indexCallsByAgentAndStatus}};
static_assert(versionsRise(callMigrations));
inline constexpr std::array callNumberMigrations{Migration{175, addCallNumbers}}; ///< after the lines' tables
inline constexpr std::array retentionMigrations{Migration{270, indexRecordedCalls}};

inline constexpr std::array labelMigrations{Migration{200, createCallLabelTables}, Migration{201, createSampleMark}};
static_assert(versionsRise(labelMigrations));

} // namespace sb
