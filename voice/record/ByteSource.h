#pragma once

#include "models/base/Result.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sb::voice {

/// Bytes that can be read from anywhere: a file, an encrypted blob, memory. Thread: one at a time.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    virtual std::int64_t size() const = 0;
    /// Reads from \p offset on; answers how many bytes, fewer than asked only at the end.
    virtual Result<std::size_t> read(std::int64_t offset, std::span<std::uint8_t> out) = 0;
};

class MemoryBytes final : public ByteSource
{
public:
    explicit MemoryBytes(std::vector<std::uint8_t> bytes) : m_bytes(std::move(bytes)) {}

    std::int64_t size() const override { return static_cast<std::int64_t>(m_bytes.size()); }

    Result<std::size_t> read(std::int64_t offset, std::span<std::uint8_t> out) override
    {
        const auto from = std::clamp<std::int64_t>(offset, 0, size());
        const auto count = std::min(out.size(), static_cast<std::size_t>(size() - from));
        std::copy_n(m_bytes.begin() + from, count, out.begin());
        return count;
    }

private:
    std::vector<std::uint8_t> m_bytes;
};

class FileBytes final : public ByteSource
{
public:
    /// Errors: NotFound, or Io when the system refuses (no permission, a folder).
    static Result<std::unique_ptr<FileBytes>> open(const std::string &path);

    std::int64_t size() const override { return m_size; }
    Result<std::size_t> read(std::int64_t offset, std::span<std::uint8_t> out) override;

private:
    struct Closer
    {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    using File = std::unique_ptr<std::FILE, Closer>;

    FileBytes(File file, std::int64_t size) : m_file(std::move(file)), m_size(size) {}

    File m_file;
    std::int64_t m_size;
    std::int64_t m_at = 0; ///< where the file stands, so that reading on needs no seek
};

} // namespace sb::voice
