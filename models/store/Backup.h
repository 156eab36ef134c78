#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/BackupManifest.h"
#include "models/store/Connection.h"
#include "models/store/WorkspaceFolder.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace sb {

struct BackupSummary
{
    int files = 0;
    std::int64_t bytes = 0;
    int storeVersion = 0;
    std::vector<std::string> missing; ///< blobs that were deleted or lost before they could be copied
};

/// Copies a workspace into a folder of its own, encrypted as it is, and back. What is being made stands under a
/// temporary name beside the target (`<target>.unfinished`) and gets its own name last, so that a backup or workspace
/// is there whole or not at all. Thread: any but the UI's.
class Backup
{
public:
    /// Called between files with the share done (0…1); false ends it with Cancelled.
    using Progress = std::function<bool(double done)>;

    explicit Backup(Progress progress = {}) : m_progress(std::move(progress)) {}

    /// One consistent state of the store, the key slots, the blobs of that state and a manifest with BLAKE2b sums, all
    /// read back and compared after writing. The store may be in use; \p source is a connection nobody else uses
    /// meanwhile. \p target must not exist, or be an empty folder (Conflict).
    Result<BackupSummary> make(const WorkspaceFolder &workspace, Connection &source, const Secret &dataKey,
                               const std::string &target, Instant now);

    /// Reads every file of the backup and compares it with the manifest. Corrupt names the first that does not fit.
    Result<BackupSummary> check(const std::string &backup) const;

    /// A workspace from a backup. \p target must not exist, or be an empty folder (Conflict): nothing is overwritten.
    Result<BackupSummary> restore(const std::string &backup, const std::string &target) const;

private:
    Result<> copyBlobs(const WorkspaceFolder &workspace, Connection &source, const std::string &target,
                       BackupManifest &manifest, BackupSummary &summary) const;
    bool goOn(double done) const { return !m_progress || m_progress(done); }

    Progress m_progress;
};

} // namespace sb
