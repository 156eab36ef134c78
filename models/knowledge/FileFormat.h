#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sb {

/// One kind of document that is taken as knowledge (K2).
struct FileFormat
{
    enum class Content : std::uint8_t { Pdf = 1, WordArchive, Text };

    std::string_view extension; ///< "pdf", lower case
    std::string_view mediaType;
    Content content{};
};

inline constexpr std::int64_t largestFileBytes = std::int64_t{50} * 1024 * 1024;
inline constexpr std::size_t sniffedBytes = 4096; ///< of a file's beginning; fewer only when it is shorter

std::span<const FileFormat> fileFormats();
/// By the extension of \p fileName, ignoring case; nothing when that kind is not taken.
std::optional<FileFormat> fileFormatOf(std::string_view fileName);
/// Whether bytes that begin with \p head can be of \p format. Text is what has no control characters in it that text
/// has no use for (as the WHATWG's sniffing has it), so that no program or picture passes under a text's name.
bool looksLike(const FileFormat &format, std::span<const std::uint8_t> head);
/// A name as it is kept: without a path and control characters, valid UTF-8, and at most 255 bytes, its end kept.
std::string keptFileName(std::string_view name);

} // namespace sb
