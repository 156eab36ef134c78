#pragma once

#include "models/base/Result.h"
#include "models/store/File.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sb {

/// The directory of an archive while its files go out: bytes that are put at the end and read once, from the beginning.
/// The first megabyte is kept in memory; from then on they go to a file without a name in \p folder, encrypted under a
/// key that only this object has (XChaCha20), for names of files tell when people called. Thread: one at a time.
/// Errors: Io, NoSpace.
class ZipDirectory
{
public:
    explicit ZipDirectory(std::string folder);
    ~ZipDirectory();
    ZipDirectory(const ZipDirectory &) = delete;
    ZipDirectory &operator=(const ZipDirectory &) = delete;

    Result<> add(std::span<const std::uint8_t> bytes);
    std::uint64_t size() const { return m_size; }
    /// The next piece; empty is the end. Nothing may be added any more.
    Result<std::vector<std::uint8_t>> next();

private:
    static constexpr std::size_t blockBytes = 1024UL * 1024; // a whole number of the cipher's blocks
    void crypt(std::vector<std::uint8_t> &block, std::uint64_t offset) const;
    Result<> spill();

    const std::string m_folder;
    std::array<std::uint8_t, 32> m_key{};
    std::array<std::uint8_t, 24> m_nonce{};
    std::optional<File> m_file;
    std::vector<std::uint8_t> m_tail; ///< what is not in the file
    std::uint64_t m_size = 0;
    std::uint64_t m_spilled = 0;
    std::uint64_t m_read = 0;
};

} // namespace sb
