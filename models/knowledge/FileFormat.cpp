#include "models/knowledge/FileFormat.h"

#include <QString>

#include <algorithm>
#include <array>

namespace sb {

namespace {

constexpr std::array formats{
    FileFormat{"pdf", "application/pdf", FileFormat::Content::Pdf},
    FileFormat{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
               FileFormat::Content::WordArchive},
    FileFormat{"txt", "text/plain", FileFormat::Content::Text},
    FileFormat{"md", "text/markdown", FileFormat::Content::Text},
    FileFormat{"csv", "text/csv", FileFormat::Content::Text},
    FileFormat{"html", "text/html", FileFormat::Content::Text},
    FileFormat{"htm", "text/html", FileFormat::Content::Text},
};

constexpr std::string_view pdfMark = "%PDF-";
constexpr std::string_view zipMark = "PK\x03\x04";
constexpr qsizetype longestName = 255; // bytes

bool isBinary(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x08 || byte == 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f);
}

bool isText(std::string_view head)
{
    if (head.starts_with(pdfMark) || head.starts_with(zipMark))
        return false;
    if (head.starts_with("\xfe\xff") || head.starts_with("\xff\xfe")) // UTF-16 says so itself
        return true;
    return std::ranges::none_of(head, isBinary);
}

/// An archive of Office Open XML begins with one of these parts (ECMA-376); any other archive does not.
bool isWordArchive(std::string_view head)
{
    constexpr std::size_t nameLength = 26; // where the first entry's header keeps it, and 30 the name itself
    constexpr std::size_t nameBegins = 30;
    if (!head.starts_with(zipMark) || head.size() < nameBegins)
        return false;
    const auto byte = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(head[at])); };
    const auto name = head.substr(nameBegins, byte(nameLength) | byte(nameLength + 1) << 8U);
    return name == "[Content_Types].xml" || name.starts_with("_rels/") || name.starts_with("word/") ||
           name.starts_with("docProps/");
}

} // namespace

std::span<const FileFormat> fileFormats()
{
    return formats;
}

std::optional<FileFormat> fileFormatOf(std::string_view fileName)
{
    const auto dot = fileName.rfind('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    std::string extension(fileName.substr(dot + 1));
    std::ranges::transform(extension, extension.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto *found = std::ranges::find(formats, std::string_view(extension), &FileFormat::extension);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

bool looksLike(const FileFormat &format, std::span<const std::uint8_t> head)
{
    const std::string bytes(head.begin(), head.end());
    switch (format.content) {
    case FileFormat::Content::Pdf:
        return bytes.starts_with(pdfMark);
    case FileFormat::Content::WordArchive:
        return isWordArchive(bytes);
    case FileFormat::Content::Text:
        return isText(bytes);
    }
    return false;
}

std::string keptFileName(std::string_view name)
{
    const auto base = name.substr(std::min(name.find_last_of("/\\") + 1, name.size()));
    auto text = QString::fromUtf8(base.data(), static_cast<qsizetype>(base.size()));
    text.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    text = text.trimmed();
    while (text.toUtf8().size() > longestName)
        text.remove(0, text.front().isHighSurrogate() ? 2 : 1);
    return text.toStdString();
}

} // namespace sb
