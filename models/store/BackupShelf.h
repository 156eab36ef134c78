#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/store/WorkspaceFolder.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace sb {

/// A backup in the workspace's own folder, as its manifest tells it: the files themselves were not read.
struct ShelvedBackup
{
    std::string folder;
    Instant created;
    int files = 0;
    std::int64_t bytes = 0;
    bool automatic = false;
    std::string damage; ///< why the manifest cannot be read; then only `folder` and `automatic` are known

    bool operator==(const ShelvedBackup &) const = default;
};

/// `backups/` of a workspace: which backups lie there, what the next one is called, and which the schedule takes away.
/// What lies there beside backups (the copies made before a migration) is passed over. Thread: any but the UI's.
class BackupShelf
{
public:
    explicit BackupShelf(const WorkspaceFolder &workspace) : m_folder(workspace.backups()) {}

    Result<std::vector<ShelvedBackup>> list() const; ///< newest first; damaged ones last

    /// A name that is free: `backups/2026-11-23-140631`, and `…/auto-2026-11-23-140631` for the schedule's. In UTC.
    std::string freeName(Instant now, bool automatic) const;
    /// NotFound unless it is one of the list.
    Result<> remove(const std::string &folder) const;
    /// Takes away the schedule's backups but the newest \p kept whole ones. How many went.
    Result<int> prune(int kept) const;

    /// Whether the schedule's next backup is due: none yet, or the newest is older than \p every, or from the future (a
    /// clock that was set back must not stop it).
    static bool isDue(std::optional<Instant> newest, std::chrono::hours every, Instant now);

private:
    std::string m_folder;
};

} // namespace sb
