#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/KeySlots.h"
#include "models/store/WorkspaceFolder.h"

#include <functional>

namespace sb {

/// Encrypts a whole store anew under another data key. Blobs stay as they lie: their keys are in the store.
///
/// The new store is written beside the old one (`store.db.rekey`) and every page of it proved. Then the new key slots
/// are put down as `keys.json.rekey`, in one rename: until then the old key opens the workspace, from then on the new
/// one does. What is left, putting both in the place of the old files, can be begun again as often as the process dies
/// in it; recover() does that, and takes away what an earlier death left. Needs room for a second store.
/// Thread: any but the UI's. The caller holds the workspace's lock and has closed the store.
class Rekey
{
public:
    /// Called with the share done (0…1); false ends it with Cancelled. Not called any more once it cannot be ended.
    using Progress = std::function<bool(double done)>;

    explicit Rekey(WorkspaceFolder folder, Progress progress = {})
        : m_folder(std::move(folder)), m_progress(std::move(progress))
    {}

    /// \p slots wrap \p newKey. When it fails or is ended, the workspace is as it was.
    Result<> run(const Secret &oldKey, const Secret &newKey, const KeySlots &slots);

    /// Whether a process died in it.
    static bool isPending(const WorkspaceFolder &folder);
    /// Brings a workspace whose process died back to one key: the new one after the rename, the old one before.
    static Result<> recover(const WorkspaceFolder &folder);

private:
    Result<> writeNew(const Secret &oldKey, const Secret &newKey);

    WorkspaceFolder m_folder;
    Progress m_progress;
};

} // namespace sb
