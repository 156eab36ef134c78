#pragma once

#include "models/backend/Call.h"
#include "models/contract/Exports.h"
#include "models/store/Connection.h"

namespace sb {

/// The caller's agents, rules and tools as one archive (BundleFormat), or some agents with what they use, as they are
/// at one moment. Its texts are made at once and held until they are read: configurations, not calls.
Result<Download> bundleOf(const Call &call, const BundleQuery &query, Connection &connection);

/// An agent as agents/ has it. Thread: the connection's.
Result<nlohmann::json> bundledAgent(Connection &connection, const CompleteAgent &stored);

} // namespace sb
