#pragma once

#include "models/base/Result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

struct zip;

namespace sb {

/// An archive from outside, in memory, held against what an archive can do to its reader. open() refuses, before
/// anything is unpacked: names that lead out of a folder or are otherwise unsafe (ZipName), a name twice (ignoring
/// case), encrypted files, other methods than stored and deflated, more than 400,000 files, and more than 16 MiB in one
/// document or 2 GiB in all of them. What is read is never longer than what was told, and its checksum is compared.
/// Invalid for all of it, and details name a file by its number: its name is a stranger's. Thread: one at a time.
class BundleFile
{
public:
    enum class Kind : std::uint8_t { Manifest, Tool, Rule, Agent, Session, Turns, Recording, Other };
    struct Entry
    {
        Kind kind{};
        std::uint64_t index = 0; ///< in the archive
        std::string key;         ///< the id of tools/, rules/ and agents/; the folder of a call's files
        std::uint64_t size = 0;
    };

    /// \p bytes outlive it. Files that are no part of a bundle are refused as well.
    static Result<std::unique_ptr<BundleFile>> open(std::span<const std::uint8_t> bytes);
    ~BundleFile();
    BundleFile(const BundleFile &) = delete;
    BundleFile &operator=(const BundleFile &) = delete;

    /// In the order of their kinds, so that what is referred to comes first; of one kind as in the archive.
    const std::vector<Entry> &entries() const { return m_entries; }
    Result<nlohmann::json> document(const Entry &entry);
    /// "the file 12 of the archive "
    static std::string label(const Entry &entry);

private:
    explicit BundleFile(zip *archive) : m_archive(archive) {}
    Result<> list();

    zip *m_archive;
    std::vector<Entry> m_entries;
};

} // namespace sb
