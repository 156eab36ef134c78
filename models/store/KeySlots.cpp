#include "models/store/KeySlots.h"

#include "models/store/File.h"
#include "models/store/WorkspaceFolder.h"

#include <QString>

#include <nlohmann/json.hpp>
#include <sodium.h>

namespace sb {

namespace {

constexpr int formatVersion = 1;
constexpr std::int64_t largestFile = 1 << 20;

/// What one of the two files gives.
struct KeyFile
{
    std::vector<KeySlot> slots;
    std::vector<std::string> damage;
    bool missing = false;
    bool newer = false;
    bool isWhole() const { return damage.empty() && !slots.empty(); }
};

KeyFile readKeyFile(const std::string &path)
{
    KeyFile file;
    const std::string name = path.substr(path.find_last_of('/') + 1);
    const auto content = File::readAll(path, largestFile);
    if (!content) {
        file.missing = content.error().code == ErrorCode::NotFound;
        file.damage.push_back(file.missing ? name + ": it is missing" : content.error().detail);
        return file;
    }
    const auto json = nlohmann::json::parse(content->begin(), content->end(), nullptr, false);
    if (json.is_object() && json.contains("format") && json["format"].is_number_integer() &&
        json["format"].get<int>() > formatVersion) {
        file.newer = true;
        file.damage.push_back(name + ": was written by a newer program");
        return file;
    }
    if (!json.is_object() || !json.contains("slots") || !json["slots"].is_array() || json["slots"].empty() ||
        json.value("count", nlohmann::json()) != json["slots"].size()) {
        file.damage.push_back(name + ": it is not a whole key file");
        if (!json.is_object() || !json.contains("slots") || !json["slots"].is_array())
            return file;
    }
    int number = 0;
    for (const auto &entry : json["slots"]) {
        ++number;
        auto slot = KeySlot::fromJson(entry);
        if (slot)
            file.slots.push_back(std::move(*slot));
        else
            file.damage.push_back(name + ": slot " + std::to_string(number) + ": " + slot.error().detail);
    }
    return file;
}

/// The same passphrase typed on different keyboards may come composed or decomposed; one form is derived from.
Secret normalized(const Secret &passphrase)
{
    const auto bytes = passphrase.bytes();
    if (std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte < 128; }))
        return passphrase.clone();
    QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray encoded = composed.toUtf8();
    Secret secret(std::string_view(encoded.constData(), static_cast<std::size_t>(encoded.size())));
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    sodium_memzero(composed.data(), static_cast<std::size_t>(composed.size()) * sizeof(QChar));
    sodium_memzero(encoded.data(), static_cast<std::size_t>(encoded.size()));
    return secret;
}

} // namespace

Result<KeySlots> KeySlots::load(const WorkspaceFolder &folder)
{
    KeyFile first = readKeyFile(folder.keys());
    KeyFile second = readKeyFile(folder.keysCopy());
    if (first.newer || second.newer)
        return fail(ErrorCode::Conflict, "keys.json: was written by a newer program");

    KeySlots slots;
    slots.m_damage = first.damage;
    slots.m_damage.insert(slots.m_damage.end(), second.damage.begin(), second.damage.end());
    if (first.isWhole()) {
        slots.m_slots = std::move(first.slots);
    } else if (second.isWhole()) {
        slots.m_slots = std::move(second.slots);
    } else {
        slots.m_slots = std::move(first.slots);
        for (KeySlot &slot : second.slots)
            if (!slots.has(slot.kind()))
                slots.m_slots.push_back(std::move(slot));
    }
    if (!slots.m_slots.empty())
        return slots;
    if (first.missing && second.missing)
        return fail(ErrorCode::Corrupt, "keys.json: it is missing, and so is its copy");
    return fail(ErrorCode::Corrupt, "keys.json: it and its copy are damaged (" + first.damage.front() + ")");
}

Result<> KeySlots::save(const WorkspaceFolder &folder) const
{
    // the first file is whole on the disk before the second is touched, so that one of them always is
    if (auto written = saveAs(folder.keys()); !written)
        return written;
    return saveAs(folder.keysCopy());
}

Result<> KeySlots::saveAs(const std::string &path) const
{
    nlohmann::json json{{"format", formatVersion}, {"count", m_slots.size()}, {"slots", nlohmann::json::array()}};
    for (const KeySlot &slot : m_slots)
        json["slots"].push_back(slot.toJson());
    return File::replace(path, json.dump(2) + '\n');
}

bool KeySlots::has(KeySlot::Kind kind) const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [&](const KeySlot &slot) { return slot.kind() == kind; });
}

Result<Secret> KeySlots::openWith(KeySlot::Kind kind, const Secret &secret) const
{
    for (const KeySlot &slot : m_slots) {
        if (slot.kind() != kind)
            continue;
        auto opened = slot.unwrap(secret);
        if (opened || opened.error().code != ErrorCode::WrongKey)
            return opened;
    }
    const std::string name = KeySlot::nameOf(kind);
    if (has(kind))
        return fail(ErrorCode::WrongKey, "the " + name + " does not open the workspace");
    for (const std::string &line : m_damage)
        if (line.find(": slot ") != std::string::npos)
            return fail(ErrorCode::Corrupt, "keys.json: the " + name + " slot is damaged");
    return fail(ErrorCode::NotFound, "the workspace has no " + name + " slot");
}

Result<Secret> KeySlots::openWithPassphrase(const Secret &passphrase) const
{
    return openWith(KeySlot::Kind::Passphrase, normalized(passphrase));
}

Result<Secret> KeySlots::openWithRecoveryCode(const RecoveryCode &code) const
{
    return openWith(KeySlot::Kind::Recovery, code.entropy());
}

Result<Secret> KeySlots::openWithKeychain(const Secret &keychainSecret) const
{
    return openWith(KeySlot::Kind::Keychain, keychainSecret);
}

Result<> KeySlots::set(KeySlot::Kind kind, const Secret &dataKey, const Secret &secret, KeyCost cost, Instant now)
{
    auto slot = KeySlot::wrap(kind, dataKey, secret, cost, now);
    if (!slot)
        return fail(slot.error());
    const auto old =
        std::find_if(m_slots.begin(), m_slots.end(), [&](const KeySlot &one) { return one.kind() == kind; });
    if (old == m_slots.end())
        m_slots.push_back(std::move(*slot));
    else
        *old = std::move(*slot);
    return {};
}

Result<> KeySlots::setPassphrase(const Secret &dataKey, const Secret &passphrase, KeyCost cost, Instant now)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::Invalid, "the passphrase is empty");
    return set(KeySlot::Kind::Passphrase, dataKey, normalized(passphrase), cost, now);
}

Result<> KeySlots::setRecoveryCode(const Secret &dataKey, const RecoveryCode &code, KeyCost cost, Instant now)
{
    return set(KeySlot::Kind::Recovery, dataKey, code.entropy(), cost, now);
}

Result<> KeySlots::setKeychain(const Secret &dataKey, const Secret &keychainSecret, Instant now)
{
    if (keychainSecret.size() != KeySlot::dataKeyBytes)
        return fail(ErrorCode::Internal, "the key chain's secret must have 32 bytes");
    return set(KeySlot::Kind::Keychain, dataKey, keychainSecret, KeyCost::minimum(), now);
}

Result<> KeySlots::remove(KeySlot::Kind kind)
{
    if (!has(kind))
        return fail(ErrorCode::NotFound, "the workspace has no " + KeySlot::nameOf(kind) + " slot");
    const auto known = std::count_if(m_slots.begin(), m_slots.end(), [&](const KeySlot &slot) {
        return slot.kind() != kind && slot.kind() != KeySlot::Kind::Keychain;
    });
    if (known == 0)
        return fail(ErrorCode::Conflict, "it is the last way into the workspace");
    std::erase_if(m_slots, [&](const KeySlot &slot) { return slot.kind() == kind; });
    return {};
}

} // namespace sb
