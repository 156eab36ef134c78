#include "voice/record/ByteSource.h"

#include <cerrno>
#include <system_error>

namespace sb::voice {

namespace {

std::string reason(int number)
{
    return std::generic_category().message(number);
}

} // namespace

Result<std::unique_ptr<FileBytes>> FileBytes::open(const std::string &path)
{
    File file(std::fopen(path.c_str(), "rbe"));
    if (!file) {
        const int number = errno;
        return fail(number == ENOENT ? ErrorCode::NotFound : ErrorCode::Io, path + ": " + reason(number));
    }
    // Opening a folder works, reading it does not; an empty file answers end-of-file without an error.
    std::uint8_t probe = 0;
    if (std::fread(&probe, 1, 1, file.get()) == 0 && std::ferror(file.get()) != 0)
        return fail(ErrorCode::Io, path + ": " + reason(errno));
    if (fseeko(file.get(), 0, SEEK_END) != 0)
        return fail(ErrorCode::Io, path + ": not a regular file");
    const auto size = static_cast<std::int64_t>(ftello(file.get()));
    std::rewind(file.get());
    return std::unique_ptr<FileBytes>(new FileBytes(std::move(file), size));
}

Result<std::size_t> FileBytes::read(std::int64_t offset, std::span<std::uint8_t> out)
{
    if (offset != m_at && fseeko(m_file.get(), offset, SEEK_SET) != 0)
        return fail(ErrorCode::Io, "seek failed: " + reason(errno));
    const auto count = std::fread(out.data(), 1, out.size(), m_file.get());
    m_at = offset + static_cast<std::int64_t>(count);
    if (count < out.size() && std::ferror(m_file.get()) != 0) {
        std::clearerr(m_file.get());
        m_at = -1;
        return fail(ErrorCode::Io, "read failed: " + reason(errno));
    }
    return count;
}

} // namespace sb::voice
