#include "models/exports/BundleFile.h"

#include "models/base/Id.h"
#include "models/calls/ZipName.h"
#include "models/exports/JsonText.h"

#include <QString>

#include <algorithm>
#include <unordered_set>

#include <zip.h>

namespace sb {

namespace {

constexpr std::int64_t mostFiles = 400'000;
constexpr std::uint64_t longestDocument = 16ULL << 20;
constexpr std::uint64_t longestInAll = 2ULL << 30;
constexpr std::uint64_t longestRecording = 4ULL << 30;

tl::unexpected<Error> refused(std::uint64_t index, const char *why)
{
    return fail(ErrorCode::Invalid, "file " + std::to_string(index + 1) + " of the archive " + why);
}

std::string folded(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toCaseFolded().toStdString();
}

/// tools/, rules/ and agents/ hold <id>.json and nothing else.
std::optional<std::string> idIn(std::string_view name, std::string_view folder)
{
    if (!name.starts_with(folder) || !name.ends_with(".json"))
        return std::nullopt;
    name.remove_prefix(folder.size());
    name.remove_suffix(5);
    return Uuid::parse(name) ? std::optional(std::string(name)) : std::nullopt;
}

std::optional<BundleFile::Entry> known(std::string_view name)
{
    using Kind = BundleFile::Kind;
    if (name == "bundle.json")
        return BundleFile::Entry{Kind::Manifest, 0, {}, 0};
    if (auto id = idIn(name, "tools/"))
        return BundleFile::Entry{Kind::Tool, 0, std::move(*id), 0};
    if (auto id = idIn(name, "rules/"))
        return BundleFile::Entry{Kind::Rule, 0, std::move(*id), 0};
    if (auto id = idIn(name, "agents/"))
        return BundleFile::Entry{Kind::Agent, 0, std::move(*id), 0};
    const auto slash = name.rfind('/');
    const auto folder = slash == std::string_view::npos ? std::string_view() : name.substr(0, slash + 1);
    const auto file = name.substr(folder.size());
    constexpr std::pair<std::string_view, Kind> ofCall[]{{"session.json", Kind::Session},
                                                         {"turns.json", Kind::Turns},
                                                         {"recording.ogg", Kind::Recording},
                                                         {"transcript.txt", Kind::Other}};
    for (const auto &[each, kind] : ofCall) {
        if (file == each)
            return BundleFile::Entry{kind, 0, std::string(folder), 0};
    }
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<BundleFile>> BundleFile::open(std::span<const std::uint8_t> bytes)
{
    zip_error_t error{};
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr)
        return fail(ErrorCode::Internal, "an archive cannot be opened");
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) {
        zip_source_free(source);
        zip_error_fini(&error);
        return fail(ErrorCode::Invalid, "the file is no ZIP archive, or a damaged one");
    }
    std::unique_ptr<BundleFile> file(new BundleFile(archive));
    if (auto listed = file->list(); !listed)
        return fail(std::move(listed.error()));
    return file;
}

BundleFile::~BundleFile()
{
    zip_discard(m_archive);
}

Result<> BundleFile::list()
{
    const auto count = zip_get_num_entries(m_archive, 0);
    if (count > mostFiles)
        return fail(ErrorCode::Invalid, "the archive has more than 400,000 files");
    std::unordered_set<std::string> names;
    std::uint64_t inAll = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<std::uint64_t>(i);
        zip_stat_t found{};
        if (zip_stat_index(m_archive, index, ZIP_FL_ENC_RAW, &found) != 0 || found.name == nullptr)
            return refused(index, "cannot be read");
        const std::string_view name = found.name;
        if (!ZipName::isSafe(name))
            return refused(index, "has a name that is not safe");
        if (!names.insert(folded(name)).second)
            return refused(index, "has the name of another one");
        if (name.ends_with('/'))
            continue;
        constexpr zip_uint64_t needed =
            ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD | ZIP_STAT_CRC;
        if ((found.valid & needed) != needed || found.encryption_method != ZIP_EM_NONE)
            return refused(index, "is encrypted, or does not say what it is");
        if (found.comp_method != ZIP_CM_STORE && found.comp_method != ZIP_CM_DEFLATE)
            return refused(index, "is packed in a way that is not taken");
        auto entry = known(name);
        if (!entry)
            return refused(index, "is no part of a bundle");
        const bool isDocument = entry->kind <= Kind::Turns;
        if (found.size > (isDocument ? longestDocument : longestRecording))
            return refused(index, "is too large");
        inAll += isDocument ? found.size : 0;
        entry->index = index;
        entry->size = found.size;
        m_entries.push_back(std::move(*entry));
    }
    if (inAll > longestInAll)
        return fail(ErrorCode::Invalid, "the documents of the archive are too large together");
    std::ranges::stable_sort(m_entries, {}, &Entry::kind);
    return {};
}

Result<nlohmann::json> BundleFile::document(const Entry &entry)
{
    std::string text(static_cast<std::size_t>(entry.size), '\0');
    zip_file_t *file = zip_fopen_index(m_archive, entry.index, 0);
    if (file == nullptr)
        return refused(entry.index, "cannot be unpacked");
    std::size_t done = 0;
    zip_int64_t count = 1;
    while (done < text.size() && (count = zip_fread(file, text.data() + done, text.size() - done)) > 0)
        done += static_cast<std::size_t>(count);
    char more = 0;
    const bool isWhole = count > 0 && done == text.size() && zip_fread(file, &more, 1) == 0; // compares the checksum
    if (zip_fclose(file) != 0 || !isWhole)
        return refused(entry.index, "is damaged, or not as long as it says");
    auto document = parseJsonText(text);
    if (!document)
        return refused(entry.index, document.error().detail.c_str());
    return document;
}

std::string BundleFile::label(const Entry &entry)
{
    return "file " + std::to_string(entry.index + 1) + " of the archive ";
}

} // namespace sb
