#pragma once

#include "models/base/Result.h"
#include "models/store/File.h"

#include <cstdint>
#include <optional>

namespace sb {

class WorkspaceFolder;

/// Only one process has a workspace open. The lock is the operating system's, so it goes with the process however that
/// ends; the file says which process holds it. Thread: any one.
class WorkspaceLock
{
public:
    /// Locked when another holds it, naming its process.
    static Result<WorkspaceLock> take(const WorkspaceFolder &folder);
    /// The process that holds it now, or nothing; 0 when it has not yet written its number. Takes nothing itself.
    static Result<std::optional<std::int64_t>> holder(const WorkspaceFolder &folder);

    WorkspaceLock(WorkspaceLock &&) noexcept = default;
    WorkspaceLock &operator=(WorkspaceLock &&) noexcept = default;

private:
    explicit WorkspaceLock(File file) : m_file(std::move(file)) {}
    File m_file; ///< closing it lets go
};

} // namespace sb
