#include "models/store/Backup.h"

#include "models/store/BlobStore.h"
#include "models/store/DatabaseCopy.h"
#include "models/store/File.h"
#include "models/store/KeySlots.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace sb {

namespace {

namespace fs = std::filesystem;

/// The folder that becomes `target` when commit() is called, and vanishes otherwise.
class UnfinishedFolder
{
public:
    static Result<UnfinishedFolder> begin(const std::string &target)
    {
        std::error_code error;
        const bool taken =
            fs::exists(target, error) && !(fs::is_directory(target, error) && fs::is_empty(target, error));
        if (taken)
            return fail(ErrorCode::Conflict, "the target is not an empty folder");
        UnfinishedFolder folder(WorkspaceFolder(target).path());
        fs::remove_all(folder.path(), error); // of an attempt that was interrupted
        const auto parent = fs::path(folder.m_target).parent_path();
        if (!parent.empty())
            fs::create_directories(parent, error);
        if (auto made = WorkspaceFolder::create(folder.path()); !made)
            return fail(made.error());
        return folder;
    }
    UnfinishedFolder(UnfinishedFolder &&other) noexcept : m_target(std::exchange(other.m_target, {})) {}
    UnfinishedFolder &operator=(UnfinishedFolder &&) = delete;
    ~UnfinishedFolder()
    {
        std::error_code error;
        if (!m_target.empty())
            fs::remove_all(path(), error);
    }

    std::string path() const { return m_target + ".unfinished"; }

    Result<> commit()
    {
        for (const std::string &folder : {path() + "/blobs", path()})
            if (auto synced = File::syncFolder(folder); !synced)
                return synced;
        if (std::rename(path().c_str(), m_target.c_str()) != 0) // an empty folder of that name gives way
            return fail(File::systemError("target", errno));
        const std::string target = std::exchange(m_target, {});
        return File::syncFolder(fs::path(target).parent_path().string());
    }

private:
    explicit UnfinishedFolder(std::string target) : m_target(std::move(target)) {}
    std::string m_target;
};

Error inBackup(Error error)
{
    error.detail = "backup: " + error.detail;
    return error;
}

bool same(const BackupFile &one, const BackupFile &other)
{
    return one.bytes == other.bytes && one.sum == other.sum;
}

} // namespace

Result<BackupSummary> Backup::make(const WorkspaceFolder &workspace, Connection &source, const Secret &dataKey,
                                   const std::string &target, Instant now)
{
    auto folder = UnfinishedFolder::begin(target);
    if (!folder)
        return fail(inBackup(folder.error()));
    BackupManifest manifest;
    BackupSummary summary;
    manifest.created = now;

    const bool own = !source.inTransaction(); // the store and the list of its blobs are of one state
    if (own)
        if (auto begun = source.execute("BEGIN"); !begun)
            return fail(begun.error());
    const auto copied = [&]() -> Result<> {
        const auto version = source.userVersion();
        if (!version)
            return fail(version.error());
        manifest.storeVersion = summary.storeVersion = *version;
        if (auto done = copyDatabase(source, folder->path() + "/store.db", dataKey); !done)
            return done;
        const auto store = sumFile(folder->path(), "store.db");
        if (!store)
            return fail(store.error());
        manifest.files.push_back(*store);
        const auto slots = KeySlots::load(workspace); // not copied as they lie: a damaged first file is mended here
        if (!slots)
            return fail(slots.error());
        if (auto saved = slots->save(WorkspaceFolder(folder->path())); !saved)
            return saved;
        for (const char *name : {"keys.json", "keys.json.bak"}) {
            const auto keys = sumFile(folder->path(), name);
            if (!keys)
                return fail(keys.error());
            manifest.files.push_back(*keys);
        }
        return copyBlobs(workspace, source, folder->path(), manifest, summary);
    }();
    if (own && source.inTransaction())
        if (auto ended = source.execute("ROLLBACK"); copied && !ended)
            return fail(ended.error());
    if (!copied)
        return fail(inBackup(copied.error()));
    if (auto saved = manifest.save(folder->path()); !saved)
        return fail(inBackup(saved.error()));
    if (auto checked = check(folder->path()); !checked)
        return fail(checked.error());
    if (auto done = folder->commit(); !done)
        return fail(inBackup(done.error()));
    summary.files = static_cast<int>(manifest.files.size());
    for (const BackupFile &file : manifest.files)
        summary.bytes += file.bytes;
    return summary;
}

Result<> Backup::copyBlobs(const WorkspaceFolder &workspace, Connection &source, const std::string &target,
                           BackupManifest &manifest, BackupSummary &summary) const
{
    const auto hasBlobs = source.value<int>("SELECT 1 FROM sqlite_master WHERE name = 'blob'");
    if (!hasBlobs)
        return fail(hasBlobs.error());
    if (!*hasBlobs)
        return {};
    const auto rows = BlobStore(workspace.blobs()).list(source);
    if (!rows)
        return fail(rows.error());
    for (std::size_t number = 0; number < rows->size(); ++number) {
        const std::string name = "blobs/" + (*rows)[number].id.toString();
        // its own name, or that while it is written, or finished between the two looks
        auto copied = copyFile(workspace.path(), target, name);
        for (const auto &other : {name + ".part", name})
            if (!copied && copied.error().code == ErrorCode::NotFound)
                copied = copyFile(workspace.path(), target, other);
        if (!copied && copied.error().code != ErrorCode::NotFound)
            return fail(copied.error());
        if (copied)
            manifest.files.push_back(std::move(*copied));
        else
            summary.missing.push_back(name);
        if (!goOn(static_cast<double>(number + 1) / static_cast<double>(rows->size() + 1)))
            return fail(ErrorCode::Cancelled, "it was ended");
    }
    return {};
}

Result<BackupSummary> Backup::check(const std::string &backup) const
{
    const auto manifest = BackupManifest::load(backup);
    if (!manifest)
        return fail(inBackup(manifest.error()));
    BackupSummary summary;
    summary.storeVersion = manifest->storeVersion;
    for (const BackupFile &file : manifest->files) {
        const auto found = sumFile(backup, file.name);
        if (!found && found.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::Corrupt, "backup: " + file.name + ": it is missing");
        if (!found)
            return fail(inBackup(found.error()));
        if (!same(*found, file))
            return fail(ErrorCode::Corrupt, "backup: " + file.name + ": does not fit its checksum");
        ++summary.files;
        summary.bytes += file.bytes;
    }
    return summary;
}

Result<BackupSummary> Backup::restore(const std::string &backup, const std::string &target) const
{
    const auto manifest = BackupManifest::load(backup);
    if (!manifest)
        return fail(inBackup(manifest.error()));
    auto folder = UnfinishedFolder::begin(target);
    if (!folder)
        return fail(folder.error());
    BackupSummary summary;
    summary.storeVersion = manifest->storeVersion;
    for (const BackupFile &file : manifest->files) {
        const auto copied = copyFile(backup, folder->path(), file.name);
        if (!copied && copied.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::Corrupt, "backup: " + file.name + ": it is missing");
        if (!copied)
            return fail(inBackup(copied.error()));
        if (!same(*copied, file))
            return fail(ErrorCode::Corrupt, "backup: " + file.name + ": does not fit its checksum");
        ++summary.files;
        summary.bytes += file.bytes;
        if (!goOn(static_cast<double>(summary.files) / static_cast<double>(manifest->files.size() + 1)))
            return fail(ErrorCode::Cancelled, "it was ended");
    }
    if (auto done = folder->commit(); !done)
        return fail(done.error());
    return summary;
}

} // namespace sb
