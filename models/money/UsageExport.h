#pragma once

#include "models/backend/Registry.h"
#include "models/store/StoreDoor.h"

#include <memory>

namespace sb {

/// exportUsage (B7): a CSV with a row per priced unit, made while it is read, in the memory of a few sessions.
/// Thread: handlers run where the registry runs them. Goes before the store.
class UsageExport
{
public:
    explicit UsageExport(Store &store);
    ~UsageExport(); ///< ends the files that are still read: they answer Cancelled
    UsageExport(const UsageExport &) = delete;
    UsageExport &operator=(const UsageExport &) = delete;

    void registerOn(Registry &registry);

private:
    const std::shared_ptr<StoreDoor> m_door;
};

} // namespace sb
