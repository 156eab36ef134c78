#pragma once

#include "models/calls/CallService.h"

namespace sb {

/// getCallAnalytics (L1–L4) and exportCallAnalytics (L5, L6), the call log of the vendor's contract.
/// A list without paging streams its rows: each chunk is a read of its own that goes on after the last key, so a call
/// that begins meanwhile is not in it and none comes twice.
void registerCallLog(Registry &registry, std::shared_ptr<StoreDoor> door, const BlobStore &blobs);

} // namespace sb
