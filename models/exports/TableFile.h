#pragma once

#include "models/backend/Call.h"
#include "models/contract/Exports.h"
#include "models/exports/TableSource.h"
#include "models/store/StoreDoor.h"

namespace sb {

/// A table as a file that is made while it is read: csv and json in the memory of a thousand rows, zip as a csv inside
/// an archive, xlsx collected on the disk before its first byte goes out (XlsxRows). No reader of the store is held
/// between two pieces, so that a slow client holds up nobody. \p call tells how far it is, and ends it with Cancelled.
/// \p name is without its ending.
Download tableFile(const std::shared_ptr<StoreDoor> &door, std::unique_ptr<TableSource> source, ExportFormat format,
                   const std::string &name, const Call &call);

} // namespace sb
