#pragma once

#include "models/backend/Registry.h"
#include "models/calls/CallStore.h"
#include "models/store/BlobStore.h"

namespace sb {

/// listCalls, countCalls, getCall, getCallRecording, getAgentStats. \p blobs outlives the registry's use.
void registerCallReads(Registry &registry, const BlobStore &blobs);

/// The recording of a call, and nothing when it has none that may be heard (L4): not linked, empty, or private.
Result<std::unique_ptr<BlobReader>> recordingOf(Connection &connection, const BlobStore &blobs, const StoredCall &call);

} // namespace sb
