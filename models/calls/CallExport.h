#pragma once

#include "models/calls/CallStore.h"
#include "models/calls/RecordingSource.h"
#include "models/store/Store.h"

namespace sb {

// Calls as one ZIP, made while it is read: each call's session as JSON, its transcript as text, and its recording when
// asked for and there (L5). Nothing is written to disk in the clear and memory stays constant. Several calls stand in a
// folder each. \p store and \p recordings outlive the Download.

Download exportOf(Store &store, const RecordingSource &recordings, std::vector<CallId> calls, bool withRecordings,
                  std::string name);
Download exportOf(Store &store, const RecordingSource &recordings, const CallFilter &filter, bool withRecordings,
                  std::string name);

} // namespace sb
