#pragma once

#include "models/calls/CallArchive.h"
#include "models/calls/CallPages.h"
#include "models/store/StoreDoor.h"

namespace sb {

/// The files of every call of \p filter, newest first, for an archive (L6). Some calls at a time are read by key, each
/// time on a reader of the pool that is given back before their bytes go out: a call that begins meanwhile is not in
/// it, and none comes twice. \p onCall is called after each; its failure ends the archive.
ZipEntries callFolders(std::shared_ptr<StoreDoor> door, CallFilter filter, CallParts parts,
                       std::function<Result<>()> onCall = {});

} // namespace sb
