#include "models/store/BackupShelf.h"

#include "models/store/BackupManifest.h"
#include "models/store/File.h"

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace sb {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view automaticPrefix = "auto-";
constexpr std::string_view unfinished = ".unfinished";

} // namespace

Result<std::vector<ShelvedBackup>> BackupShelf::list() const
{
    std::vector<ShelvedBackup> found;
    std::error_code error;
    if (!fs::exists(m_folder, error))
        return found;
    for (const auto &entry : fs::directory_iterator(m_folder, error)) {
        const auto name = entry.path().filename().string();
        std::error_code ignored;
        if (!entry.is_directory(ignored) || name.ends_with(unfinished))
            continue;
        ShelvedBackup backup;
        backup.folder = entry.path().string();
        backup.automatic = name.starts_with(automaticPrefix);
        const auto manifest = BackupManifest::load(backup.folder);
        if (manifest) {
            backup.created = manifest->created;
            backup.files = static_cast<int>(manifest->files.size());
            for (const auto &file : manifest->files)
                backup.bytes += file.bytes;
        } else {
            backup.damage = manifest.error().detail;
        }
        found.push_back(std::move(backup));
    }
    if (error)
        return fail(File::systemError("backups", error.value()));
    std::ranges::sort(found, [](const ShelvedBackup &one, const ShelvedBackup &other) {
        if (one.damage.empty() != other.damage.empty())
            return one.damage.empty();
        return one.created != other.created ? one.created > other.created : one.folder > other.folder;
    });
    return found;
}

std::string BackupShelf::freeName(Instant now, bool automatic) const
{
    std::string moment = now.toString().substr(0, 19); // 2026-11-23T14:06:31
    moment[10] = '-';
    std::erase(moment, ':');
    const std::string stem = m_folder + '/' + std::string(automatic ? automaticPrefix : "") + moment;
    std::string name = stem;
    std::error_code error;
    for (int attempt = 2; fs::exists(name, error); ++attempt)
        name = stem + '-' + std::to_string(attempt);
    return name;
}

Result<> BackupShelf::remove(const std::string &folder) const
{
    const auto backups = list();
    if (!backups)
        return fail(backups.error());
    if (std::ranges::find(*backups, folder, &ShelvedBackup::folder) == backups->end())
        return fail(ErrorCode::NotFound, "there is no such backup in the workspace");
    // Without its manifest it is no backup any more, should the rest be interrupted.
    std::error_code error;
    fs::remove(fs::path(folder) / BackupManifest::fileName, error);
    if (!error)
        fs::remove_all(folder, error);
    if (error)
        return fail(File::systemError("backup", error.value()));
    return File::syncFolder(m_folder);
}

Result<int> BackupShelf::prune(int kept) const
{
    const auto backups = list();
    if (!backups)
        return fail(backups.error());
    int seen = 0;
    int gone = 0;
    for (const auto &backup : *backups) {
        if (!backup.automatic || (backup.damage.empty() && ++seen <= kept))
            continue;
        if (auto removed = remove(backup.folder); !removed)
            return fail(std::move(removed.error()));
        ++gone;
    }
    return gone;
}

bool BackupShelf::isDue(std::optional<Instant> newest, std::chrono::hours every, Instant now)
{
    return !newest || *newest > now || now - *newest >= every;
}

} // namespace sb
