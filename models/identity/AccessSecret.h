#pragma once

#include "models/base/Result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace sb {

/// What API keys and session tokens are kept as: the secret itself never (rule Y2).
struct SecretDigest
{
    std::array<std::uint8_t, 16> salt{};
    std::array<std::uint8_t, 32> hash{}; ///< BLAKE2b-256 of the secret, keyed with the salt

    bool operator==(const SecretDigest &) const = default;
};

/// A secret that the server makes (Y1), `sb_key_<12>_<43>`: what it is, 12 characters by which its row is found and
/// people recognise it, and 256 random bits. See docs/decisions/0005.
class AccessSecret
{
public:
    enum class Kind : std::uint8_t { ApiKey = 1, SessionToken };

    static AccessSecret make(Kind kind);

    const std::string &text() const { return m_text; } ///< shown once
    std::string prefix() const { return m_text.substr(0, prefixSize); }
    SecretDigest digest() const; ///< with a new salt

    /// The prefix of \p text when it has the form of such a secret; empty otherwise.
    static std::string_view prefixOf(Kind kind, std::string_view text);
    /// Takes the same time whichever characters differ. Some microseconds.
    static bool matches(std::string_view text, const SecretDigest &digest);

private:
    static constexpr std::size_t prefixSize = 7 + 12;

    explicit AccessSecret(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

} // namespace sb
