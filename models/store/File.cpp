#include "models/store/File.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sb {

Error File::systemError(std::string_view name, int cause)
{
    ErrorCode code = ErrorCode::Io;
    if (cause == ENOENT)
        code = ErrorCode::NotFound;
    else if (cause == ENOSPC || cause == EDQUOT || cause == EFBIG)
        code = ErrorCode::NoSpace;
    return {code, std::string(name) + ": " + std::strerror(cause), {}};
}

Result<File> File::open(const std::string &path, int flags)
{
    const std::string name = path.substr(path.find_last_of('/') + 1);
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(systemError(name, errno));
    return File(descriptor, name);
}

Result<File> File::unnamed(const std::string &folder)
{
    constexpr const char *name = "temporary file";
    int descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR)) { // a file system without such files
        std::string path = folder + "/.unnamed-XXXXXX";
        descriptor = ::mkostemp(path.data(), O_CLOEXEC);
        if (descriptor >= 0)
            ::unlink(path.c_str());
    }
    if (descriptor < 0)
        return fail(systemError(name, errno));
    return File(descriptor, name);
}

File::File(File &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)), m_name(std::move(other.m_name))
{}

File &File::operator=(File &&other) noexcept
{
    if (this != &other) {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_name = std::move(other.m_name);
    }
    return *this;
}

File::~File()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::int64_t> File::size() const
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return fail(systemError(m_name, errno));
    return status.st_size;
}

Result<> File::seek(std::int64_t offset)
{
    if (::lseek(m_descriptor, offset, SEEK_SET) < 0)
        return fail(systemError(m_name, errno));
    return {};
}

Result<std::size_t> File::read(std::span<std::uint8_t> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got = ::read(m_descriptor, into.data() + done, into.size() - done);
        if (got == 0)
            break;
        if (got > 0)
            done += static_cast<std::size_t>(got);
        else if (errno != EINTR)
            return fail(systemError(m_name, errno));
    }
    return done;
}

Result<std::size_t> File::readAt(std::int64_t offset, std::span<std::uint8_t> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got =
            ::pread(m_descriptor, into.data() + done, into.size() - done, offset + static_cast<std::int64_t>(done));
        if (got == 0)
            break;
        if (got > 0)
            done += static_cast<std::size_t>(got);
        else if (errno != EINTR)
            return fail(systemError(m_name, errno));
    }
    return done;
}

Result<> File::write(std::span<const std::uint8_t> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::write(m_descriptor, bytes.data() + done, bytes.size() - done);
        if (put >= 0)
            done += static_cast<std::size_t>(put);
        else if (errno != EINTR)
            return fail(systemError(m_name, errno));
    }
    return {};
}

Result<> File::truncate(std::int64_t size)
{
    if (::ftruncate(m_descriptor, size) != 0)
        return fail(systemError(m_name, errno));
    return seek(size);
}

Result<> File::sync()
{
    if (::fsync(m_descriptor) != 0)
        return fail(systemError(m_name, errno));
    return {};
}

Result<> File::close()
{
    const int descriptor = std::exchange(m_descriptor, -1);
    if (descriptor >= 0 && ::close(descriptor) != 0)
        return fail(systemError(m_name, errno));
    return {};
}

Result<std::vector<std::uint8_t>> File::readAll(const std::string &path, std::int64_t atMost)
{
    auto file = open(path, O_RDONLY);
    if (!file)
        return fail(file.error());
    const auto size = file->size();
    if (!size)
        return fail(size.error());
    if (*size > atMost)
        return fail(ErrorCode::TooLarge, file->name() + ": larger than it can be");
    std::vector<std::uint8_t> content(static_cast<std::size_t>(*size));
    const auto read = file->read(content);
    if (!read)
        return fail(read.error());
    content.resize(*read);
    return content;
}

Result<> File::replace(const std::string &path, std::string_view content)
{
    const std::string temporary = path + ".new";
    auto written = [&]() -> Result<> {
        auto file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC);
        if (!file)
            return fail(file.error());
        if (auto put = file->write({reinterpret_cast<const std::uint8_t *>(content.data()), content.size()}); !put)
            return put;
        if (auto synced = file->sync(); !synced)
            return synced;
        return file->close();
    }();
    if (!written) {
        ::unlink(temporary.c_str());
        return written;
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        const int cause = errno;
        ::unlink(temporary.c_str());
        return fail(systemError(path.substr(path.find_last_of('/') + 1), cause));
    }
    return syncFolder(path.substr(0, path.find_last_of('/') + 1));
}

Result<> File::syncFolder(const std::string &folder)
{
    auto handle = open(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
    if (!handle)
        return fail(handle.error());
    return handle->sync();
}

} // namespace sb
