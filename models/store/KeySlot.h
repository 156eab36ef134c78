#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace sb {

/// What deriving a key from a secret costs whoever does it: passes and memory of Argon2id.
struct KeyCost
{
    std::uint64_t passes = 0;
    std::uint64_t memoryBytes = 0;

    static KeyCost standard(); ///< about half a second, 256 MiB
    static KeyCost minimum();  ///< the least libsodium allows: for secrets that are random already, and for tests

    bool operator==(const KeyCost &) const = default;
};

/// One wrapping of the data key: XChaCha20-Poly1305 under a key that Argon2id makes from a secret. Kind and cost are
/// authenticated with it. Immutable; holds nothing secret.
class KeySlot
{
public:
    enum class Kind : std::uint8_t { Passphrase = 1, Recovery, Keychain };
    static constexpr std::size_t dataKeyBytes = 32;

    /// Takes the cost's time and memory. Unavailable when the memory cannot be had.
    static Result<KeySlot> wrap(Kind kind, const Secret &dataKey, const Secret &secret, KeyCost cost, Instant now);
    /// WrongKey when the secret is not this slot's. Takes the cost's time and memory.
    Result<Secret> unwrap(const Secret &secret) const;

    nlohmann::json toJson() const; ///< with its checksum
    /// Corrupt when the checksum does not fit, or a field is missing or beyond its bounds.
    static Result<KeySlot> fromJson(const nlohmann::json &json);

    Kind kind() const { return m_kind; }
    KeyCost cost() const { return m_cost; }
    Instant created() const { return m_created; }
    const std::vector<std::uint8_t> &wrapped() const { return m_wrapped; }

    static std::string nameOf(Kind kind); ///< "passphrase", "recovery", "keychain"

private:
    std::string authenticatedText() const;
    nlohmann::json fields() const;

    Kind m_kind = Kind::Passphrase;
    KeyCost m_cost;
    Instant m_created;
    std::vector<std::uint8_t> m_salt;
    std::vector<std::uint8_t> m_nonce;
    std::vector<std::uint8_t> m_wrapped; ///< 32 bytes and the authentication tag
};

} // namespace sb
