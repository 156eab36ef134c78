#include "models/store/WorkspaceLock.h"

#include "models/store/WorkspaceFolder.h"

#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <unistd.h>

namespace sb {

namespace {

/// The whole file, for writing. Belongs to the open file, not to the process (as POSIX locks do, which vanish when any
/// descriptor of the file is closed); and it can be asked for without being taken, unlike flock.
struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// The number in the file; nothing when it is being written or was never.
std::optional<std::int64_t> processIn(const File &file)
{
    std::array<std::uint8_t, 32> bytes{};
    const auto got = file.readAt(0, bytes);
    if (!got)
        return std::nullopt;
    const char *text = reinterpret_cast<const char *>(bytes.data());
    std::int64_t process = 0;
    if (std::from_chars(text, text + *got, process).ec != std::errc() || process <= 0)
        return std::nullopt;
    return process;
}

} // namespace

Result<WorkspaceLock> WorkspaceLock::take(const WorkspaceFolder &folder)
{
    auto file = File::open(folder.lock(), O_RDWR | O_CREAT);
    if (!file)
        return fail(file.error());
    struct flock lock = wholeFile();
    if (::fcntl(file->descriptor(), F_OFD_SETLK, &lock) != 0) {
        if (errno != EAGAIN && errno != EACCES)
            return fail(File::systemError("lock", errno));
        const auto process = processIn(*file);
        return fail(ErrorCode::Locked, "the workspace is open in " +
                                           (process ? "process " + std::to_string(*process) : "another process"));
    }
    // the file stays when the lock is let go: removing it would let two processes lock two files of the same name
    const std::string process = std::to_string(::getpid()) + '\n';
    if (auto emptied = file->truncate(0); !emptied)
        return fail(emptied.error());
    if (auto written = file->write({reinterpret_cast<const std::uint8_t *>(process.data()), process.size()}); !written)
        return fail(written.error());
    return WorkspaceLock(std::move(*file));
}

Result<std::optional<std::int64_t>> WorkspaceLock::holder(const WorkspaceFolder &folder)
{
    auto file = File::open(folder.lock(), O_RDWR);
    if (!file) {
        if (file.error().code == ErrorCode::NotFound)
            return std::optional<std::int64_t>();
        return fail(file.error());
    }
    struct flock lock = wholeFile();
    if (::fcntl(file->descriptor(), F_OFD_GETLK, &lock) != 0)
        return fail(File::systemError("lock", errno));
    if (lock.l_type == F_UNLCK)
        return std::optional<std::int64_t>();
    return std::optional<std::int64_t>(processIn(*file).value_or(0));
}

} // namespace sb
