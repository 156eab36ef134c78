#include "models/store/KeySlot.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

namespace sb {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t wrappedBytes = KeySlot::dataKeyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;
/// A damaged or hostile key file must not make the program take all memory or an hour.
constexpr std::uint64_t mostPasses = 64;
constexpr std::uint64_t mostMemory = 4ull << 30;

std::string hexOf(std::span<const std::uint8_t> bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

Result<Bytes> bytesOf(const nlohmann::json &json, const char *name, std::size_t size)
{
    const auto field = json.find(name);
    if (field == json.end() || !field->is_string())
        return fail(ErrorCode::Corrupt, std::string(name) + " is missing");
    const auto &text = field->get_ref<const std::string &>();
    Bytes bytes(size);
    std::size_t got = 0;
    if (text.size() != size * 2 ||
        sodium_hex2bin(bytes.data(), size, text.data(), text.size(), nullptr, &got, nullptr) != 0 || got != size)
        return fail(ErrorCode::Corrupt, std::string(name) + " is damaged");
    return bytes;
}

Result<std::uint64_t> numberOf(const nlohmann::json &json, const char *name, std::uint64_t least, std::uint64_t most)
{
    const auto field = json.find(name);
    if (field == json.end() || !field->is_number_unsigned())
        return fail(ErrorCode::Corrupt, std::string(name) + " is missing");
    const auto value = field->get<std::uint64_t>();
    if (value < least || value > most)
        return fail(ErrorCode::Corrupt, std::string(name) + " is out of bounds");
    return value;
}

std::string checksumOf(const nlohmann::json &fields)
{
    const std::string text = fields.dump(); // keys in alphabetical order, no blanks
    std::array<std::uint8_t, 16> sum{};
    crypto_generichash(sum.data(), sum.size(), reinterpret_cast<const std::uint8_t *>(text.data()), text.size(),
                       nullptr, 0);
    return hexOf(sum);
}

Result<Secret> derive(const Secret &secret, const Bytes &salt, KeyCost cost)
{
    Secret key = Secret::ofSize(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const char *text = secret.isEmpty() ? "" : secret.text().data(); // null is not allowed, even for no bytes
    if (crypto_pwhash(key.bytes().data(), key.size(), text, secret.size(), salt.data(), cost.passes,
                      static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Unavailable, "there is not enough memory to derive the key");
    return key;
}

const std::uint8_t *asBytes(const std::string &text)
{
    return reinterpret_cast<const std::uint8_t *>(text.data());
}

} // namespace

KeyCost KeyCost::standard()
{
    return {3, 256ull << 20};
}

KeyCost KeyCost::minimum()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

std::string KeySlot::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Passphrase:
        return "passphrase";
    case Kind::Recovery:
        return "recovery";
    case Kind::Keychain:
        return "keychain";
    }
    return {};
}

std::string KeySlot::authenticatedText() const
{
    return "switchboard key slot 1|" + nameOf(m_kind) + '|' + std::to_string(m_cost.passes) + '|' +
           std::to_string(m_cost.memoryBytes);
}

Result<KeySlot> KeySlot::wrap(Kind kind, const Secret &dataKey, const Secret &secret, KeyCost cost, Instant now)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Unavailable, "libsodium does not start");
    if (dataKey.size() != dataKeyBytes)
        return fail(ErrorCode::Internal, "the data key must have 32 bytes");
    KeySlot slot;
    slot.m_kind = kind;
    slot.m_cost = cost;
    slot.m_created = now;
    slot.m_salt.resize(crypto_pwhash_SALTBYTES);
    slot.m_nonce.resize(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.m_wrapped.resize(wrappedBytes);
    randombytes_buf(slot.m_salt.data(), slot.m_salt.size());
    randombytes_buf(slot.m_nonce.data(), slot.m_nonce.size());
    const auto key = derive(secret, slot.m_salt, cost);
    if (!key)
        return fail(key.error());
    const std::string text = slot.authenticatedText();
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.m_wrapped.data(), &size, dataKey.bytes().data(), dataKey.size(),
                                               asBytes(text), text.size(), nullptr, slot.m_nonce.data(),
                                               key->bytes().data());
    return slot;
}

Result<Secret> KeySlot::unwrap(const Secret &secret) const
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Unavailable, "libsodium does not start");
    const auto key = derive(secret, m_salt, m_cost);
    if (!key)
        return fail(key.error());
    const std::string text = authenticatedText();
    Secret dataKey = Secret::ofSize(dataKeyBytes);
    unsigned long long size = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(dataKey.bytes().data(), &size, nullptr, m_wrapped.data(),
                                                   m_wrapped.size(), asBytes(text), text.size(), m_nonce.data(),
                                                   key->bytes().data()) != 0)
        return fail(ErrorCode::WrongKey, "it does not open the workspace");
    return dataKey;
}

nlohmann::json KeySlot::fields() const
{
    return {{"kind", nameOf(m_kind)},          {"kdf", "argon2id13"},
            {"passes", m_cost.passes},         {"memory_bytes", m_cost.memoryBytes},
            {"created", m_created.toString()}, {"salt", hexOf(m_salt)},
            {"nonce", hexOf(m_nonce)},         {"wrapped", hexOf(m_wrapped)}};
}

nlohmann::json KeySlot::toJson() const
{
    nlohmann::json json = fields();
    json["checksum"] = checksumOf(json);
    return json;
}

Result<KeySlot> KeySlot::fromJson(const nlohmann::json &json)
{
    if (!json.is_object())
        return fail(ErrorCode::Corrupt, "is not a slot");
    const auto text = [&](const char *name) {
        const auto field = json.find(name);
        return field != json.end() && field->is_string() ? field->get<std::string>() : std::string();
    };
    nlohmann::json covered = json;
    covered.erase("checksum");
    if (text("checksum") != checksumOf(covered))
        return fail(ErrorCode::Corrupt, "the checksum does not fit");

    KeySlot slot;
    bool known = false;
    for (const Kind kind : {Kind::Passphrase, Kind::Recovery, Kind::Keychain})
        if (text("kind") == nameOf(kind)) {
            slot.m_kind = kind;
            known = true;
        }
    const auto created = Instant::parse(text("created"));
    if (!known || text("kdf") != "argon2id13" || !created)
        return fail(ErrorCode::Corrupt, "is of a kind this program does not know");
    slot.m_created = *created;

    const auto passes = numberOf(json, "passes", crypto_pwhash_OPSLIMIT_MIN, mostPasses);
    const auto memory = numberOf(json, "memory_bytes", crypto_pwhash_MEMLIMIT_MIN, mostMemory);
    auto salt = bytesOf(json, "salt", crypto_pwhash_SALTBYTES);
    auto nonce = bytesOf(json, "nonce", crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    auto wrapped = bytesOf(json, "wrapped", wrappedBytes);
    if (!passes)
        return fail(passes.error());
    if (!memory)
        return fail(memory.error());
    for (const auto *part : {&salt, &nonce, &wrapped})
        if (!*part)
            return fail(part->error());
    slot.m_cost = {*passes, *memory};
    slot.m_salt = std::move(*salt);
    slot.m_nonce = std::move(*nonce);
    slot.m_wrapped = std::move(*wrapped);
    return slot;
}

} // namespace sb
