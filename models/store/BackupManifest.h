#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/store/File.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace sb {

/// One file of a backup: `store.db`, `keys.json`, `blobs/<id>`.
struct BackupFile
{
    std::string name;
    std::int64_t bytes = 0;
    std::string sum; ///< BLAKE2b-256, hexadecimal
};

/// The list of a backup's files, `manifest.json` in its folder, with a sum over itself: a backup without a whole one is
/// not whole.
struct BackupManifest
{
    static constexpr const char *fileName = "manifest.json";

    Instant created;
    int storeVersion = 0;
    std::vector<BackupFile> files;

    Result<> save(const std::string &folder) const;
    /// NotFound when there is none; Corrupt when it is damaged or names files outside of its folder.
    static Result<BackupManifest> load(const std::string &folder);
};

/// Copies `from/name` to `to/name` in pieces, synced, and answers its size and sum.
Result<BackupFile> copyFile(const std::string &from, const std::string &to, const std::string &name);
/// Size and sum of `folder/name`.
Result<BackupFile> sumFile(const std::string &folder, const std::string &name);

} // namespace sb
