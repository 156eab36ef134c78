#pragma once

#include "models/backend/Registry.h"
#include "models/calls/RecordingSource.h"
#include "models/store/Store.h"

namespace sb {

/// listCalls, getCall, getCallRecording, getCallAnalytics (L1–L4), exportCallAnalytics (L5, L6), getAgentStats.
/// \p store and \p recordings outlive every answer that is still being read.
void registerCallLog(Registry &registry, Store &store, const RecordingSource &recordings);

} // namespace sb
