#pragma once

#include "models/base/Result.h"

#include <string>

namespace sb {

/// Where the parts of a workspace lie. One workspace is one folder of its owner's alone (0700):
///
///     store.db        SQLCipher store (and store.db-wal, store.db-shm while it is open)
///     keys.json       key slots;  keys.json.bak  their second copy
///     blobs/          recordings and files, each encrypted under a key of its own kept in the store
///     *.rekey         both anew, while the workspace is encrypted anew (Rekey)
///     backups/        backups (BackupShelf), and copies made before a migration
///     lock            held by the process that has it open, with its process number
///     socket          through which other processes reach the holder
class WorkspaceFolder
{
public:
    explicit WorkspaceFolder(std::string path);

    /// Makes the folder and those in it; one that exists must be empty (Conflict).
    static Result<WorkspaceFolder> create(const std::string &path);
    /// NotFound when there is no workspace at \p path. Takes rights of group and others away.
    static Result<WorkspaceFolder> open(const std::string &path);

    const std::string &path() const { return m_path; }
    std::string store() const { return m_path + "/store.db"; }
    std::string keys() const { return m_path + "/keys.json"; }
    std::string keysCopy() const { return m_path + "/keys.json.bak"; }
    std::string blobs() const { return m_path + "/blobs"; }
    std::string backups() const { return m_path + "/backups"; }
    std::string lock() const { return m_path + "/lock"; }
    std::string socket() const { return m_path + "/socket"; }

private:
    std::string m_path; ///< without a slash at its end
};

} // namespace sb
