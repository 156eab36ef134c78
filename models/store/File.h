#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace sb {

/// An open file with errors as values: NotFound, NoSpace (disk, quota or size limit), Io. Details name the file without
/// its folder. New files belong to their owner alone (0600). Thread: one at a time.
class File
{
public:
    static Result<File> open(const std::string &path, int flags);
    /// A file without a name on the disk of \p folder, for what is too long for memory: it goes with its descriptor,
    /// also when the process is killed. Its blocks are not wiped, so that what is private is written encrypted.
    static Result<File> unnamed(const std::string &folder);
    File(File &&other) noexcept;
    File &operator=(File &&other) noexcept;
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File();

    Result<std::int64_t> size() const;
    Result<> seek(std::int64_t offset);
    /// Fewer bytes than asked for only at the end of the file.
    Result<std::size_t> read(std::span<std::uint8_t> into);
    Result<std::size_t> readAt(std::int64_t offset, std::span<std::uint8_t> into) const;
    Result<> write(std::span<const std::uint8_t> bytes);
    Result<> truncate(std::int64_t size);
    Result<> sync();  ///< on the disk when it answers well
    Result<> close(); ///< tells an error that the destructor would swallow

    int descriptor() const { return m_descriptor; }
    const std::string &name() const { return m_name; }

    static Result<std::vector<std::uint8_t>> readAll(const std::string &path, std::int64_t atMost);
    /// Either the old or the new content stands there, also after a power cut: temporary name, sync, rename, sync of
    /// the folder.
    static Result<> replace(const std::string &path, std::string_view content);
    static Result<> syncFolder(const std::string &folder);
    static Error systemError(std::string_view name, int cause);

private:
    File(int descriptor, std::string name) : m_descriptor(descriptor), m_name(std::move(name)) {}
    int m_descriptor = -1;
    std::string m_name;
};

} // namespace sb
