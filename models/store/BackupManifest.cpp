#include "models/store/BackupManifest.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace sb {

namespace {

constexpr int formatVersion = 1;
constexpr std::int64_t largestManifest = 256 << 20;
constexpr std::size_t pieceBytes = std::size_t(256) * 1024;

std::string hexOf(std::span<const std::uint8_t> bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

class RunningSum
{
public:
    RunningSum() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
    void add(std::span<const std::uint8_t> bytes) { crypto_generichash_update(&m_state, bytes.data(), bytes.size()); }
    std::string take()
    {
        std::array<std::uint8_t, crypto_generichash_BYTES> sum{};
        crypto_generichash_final(&m_state, sum.data(), sum.size());
        return hexOf(sum);
    }

private:
    crypto_generichash_state m_state;
};

std::string sumOf(const std::string &text)
{
    RunningSum sum;
    sum.add({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()});
    return sum.take();
}

/// Names of our layout only: a manifest must not lead a restore out of its folder.
bool isOurName(const std::string &name)
{
    if (name == "store.db" || name == "keys.json" || name == "keys.json.bak")
        return true;
    return name.starts_with("blobs/") && name.size() > 6 && name.find('/', 6) == std::string::npos && name[6] != '.' &&
           name.find('\0') == std::string::npos;
}

/// Hands every piece of the file to \p take.
template <typename Take>
Result<BackupFile> readThrough(File &source, const std::string &name, Take take)
{
    BackupFile file{name, 0, {}};
    RunningSum sum;
    std::vector<std::uint8_t> piece(pieceBytes);
    for (;;) {
        const auto got = source.read(piece);
        if (!got)
            return fail(got.error());
        const auto bytes = std::span<const std::uint8_t>(piece).first(*got);
        sum.add(bytes);
        file.bytes += static_cast<std::int64_t>(*got);
        if (Result<> taken = take(bytes); !taken)
            return fail(taken.error());
        if (*got < piece.size())
            break;
    }
    file.sum = sum.take();
    return file;
}

} // namespace

Result<> BackupManifest::save(const std::string &folder) const
{
    nlohmann::json list = nlohmann::json::array();
    for (const BackupFile &file : files)
        list.push_back({{"name", file.name}, {"bytes", file.bytes}, {"blake2b", file.sum}});
    nlohmann::json json{{"format", formatVersion},
                        {"created", created.toString()},
                        {"store_version", storeVersion},
                        {"files", std::move(list)}};
    json["checksum"] = sumOf(json.dump());
    return File::replace(folder + "/" + fileName, json.dump(1) + '\n');
}

Result<BackupManifest> BackupManifest::load(const std::string &folder)
{
    const auto content = File::readAll(folder + "/" + fileName, largestManifest);
    if (!content)
        return fail(content.error());
    const auto damaged = [](const char *what) { return fail(ErrorCode::Corrupt, std::string(fileName) + ": " + what); };
    auto json = nlohmann::json::parse(content->begin(), content->end(), nullptr, false);
    if (!json.is_object() || !json.contains("checksum") || !json["checksum"].is_string())
        return damaged("it is not a whole manifest");
    const auto checksum = json["checksum"].get<std::string>();
    json.erase("checksum");
    if (checksum != sumOf(json.dump()))
        return damaged("its checksum does not fit");
    if (json.value("format", 0) > formatVersion)
        return fail(ErrorCode::Conflict, std::string(fileName) + ": was written by a newer program");

    // whole by its checksum; the shape is checked all the same, for anyone can compute that
    BackupManifest manifest;
    const auto created = json.find("created");
    const auto version = json.find("store_version");
    const auto files = json.find("files");
    if (created == json.end() || !created->is_string() || version == json.end() || !version->is_number_integer() ||
        files == json.end() || !files->is_array())
        return damaged("a field is missing");
    const auto moment = Instant::parse(created->get<std::string>());
    if (!moment)
        return damaged("its date is none");
    manifest.created = *moment;
    manifest.storeVersion = version->get<int>();
    for (const auto &entry : *files) {
        if (!entry.is_object() || !entry.contains("name") || !entry["name"].is_string() || !entry.contains("bytes") ||
            !entry["bytes"].is_number_integer() || !entry.contains("blake2b") || !entry["blake2b"].is_string())
            return damaged("an entry is not one");
        BackupFile file{entry["name"].get<std::string>(), entry["bytes"].get<std::int64_t>(),
                        entry["blake2b"].get<std::string>()};
        if (!isOurName(file.name))
            return damaged("it names a file that is not part of a workspace");
        manifest.files.push_back(std::move(file));
    }
    return manifest;
}

Result<BackupFile> copyFile(const std::string &from, const std::string &to, const std::string &name)
{
    auto source = File::open(from + "/" + name, O_RDONLY); // first: a missing one must leave no empty copy behind
    if (!source)
        return fail(source.error());
    auto target = File::open(to + "/" + name, O_WRONLY | O_CREAT | O_EXCL);
    if (!target)
        return fail(target.error().code == ErrorCode::NotFound ? Error{ErrorCode::Io, "the target folder is gone", {}}
                                                               : target.error());
    auto copied = readThrough(*source, name, [&](std::span<const std::uint8_t> bytes) { return target->write(bytes); });
    if (!copied)
        return copied;
    if (auto synced = target->sync(); !synced)
        return fail(synced.error());
    if (auto closed = target->close(); !closed)
        return fail(closed.error());
    return copied;
}

Result<BackupFile> sumFile(const std::string &folder, const std::string &name)
{
    auto source = File::open(folder + "/" + name, O_RDONLY);
    if (!source)
        return fail(source.error());
    return readThrough(*source, name, [](std::span<const std::uint8_t>) { return Result<>(); });
}

} // namespace sb
