#pragma once

#include "models/backend/CallerSource.h"
#include "models/backend/Registry.h"
#include "models/store/StoreDoor.h"

namespace sb {

/// exportTable and exportBundle: who may see rows may take them along, and nobody else (L3, L4, M7, W4, R4). What is
/// only checked is done in the request; rows are read while the file is. Thread: handlers run where the registry runs
/// them. Goes before the store.
class ExportService
{
public:
    ExportService(Store &store, CallerSource &callers); ///< both outlive it
    ~ExportService();                                   ///< ends the files that are still read: they answer Cancelled
    ExportService(const ExportService &) = delete;
    ExportService &operator=(const ExportService &) = delete;

    void registerOn(Registry &registry);

private:
    const std::shared_ptr<StoreDoor> m_door;
    CallerSource &m_callers;
};

} // namespace sb
