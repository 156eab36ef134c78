#include "models/store/WorkspaceFolder.h"

#include "models/store/File.h"

#include <cerrno>
#include <filesystem>
#include <sys/stat.h>

namespace sb {

namespace {

Result<> makeFolder(const std::string &path)
{
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(File::systemError(path.substr(path.find_last_of('/') + 1), errno));
    if (::chmod(path.c_str(), 0700) != 0)
        return fail(File::systemError(path.substr(path.find_last_of('/') + 1), errno));
    return {};
}

bool exists(const std::string &path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0;
}

} // namespace

WorkspaceFolder::WorkspaceFolder(std::string path) : m_path(std::move(path))
{
    while (m_path.size() > 1 && m_path.back() == '/')
        m_path.pop_back();
}

Result<WorkspaceFolder> WorkspaceFolder::create(const std::string &path)
{
    const WorkspaceFolder folder(path);
    std::error_code error;
    if (exists(folder.m_path) && !std::filesystem::is_empty(folder.m_path, error))
        return fail(ErrorCode::Conflict, "the folder is not empty");
    if (error)
        return fail(File::systemError("workspace folder", error.value()));
    std::filesystem::create_directories(folder.m_path, error);
    if (error)
        return fail(File::systemError("workspace folder", error.value()));
    for (const auto &name : {folder.m_path, folder.blobs(), folder.backups()})
        if (auto made = makeFolder(name); !made)
            return fail(made.error());
    return folder;
}

Result<WorkspaceFolder> WorkspaceFolder::open(const std::string &path)
{
    const WorkspaceFolder folder(path);
    if (!exists(folder.store()) && !exists(folder.keys()) && !exists(folder.keysCopy()))
        return fail(ErrorCode::NotFound, "there is no workspace in this folder");
    for (const auto &name : {folder.m_path, folder.blobs(), folder.backups()})
        if (auto made = makeFolder(name); !made)
            return fail(made.error());
    return folder;
}

} // namespace sb
