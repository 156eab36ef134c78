#include "models/identity/AccessSecret.h"

#include <algorithm>

#include <sodium.h>

namespace sb {

namespace {

constexpr std::size_t secretBytes = 32;
constexpr std::size_t nameBytes = 9; // 12 characters
constexpr std::size_t textSize = 7 + 12 + 1 + 43;

constexpr std::string_view markOf(AccessSecret::Kind kind)
{
    return kind == AccessSecret::Kind::ApiKey ? "sb_key_" : "sb_ses_";
}

/// base64url without padding, but for '_', which parts the pieces.
template <std::size_t size>
std::string randomText()
{
    std::array<std::uint8_t, size> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, size * 2> text{};
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    sodium_memzero(bytes.data(), bytes.size());
    std::string out(text.data());
    std::ranges::replace(out, '_', '.');
    return out;
}

std::array<std::uint8_t, 32> hashOf(std::string_view text, const std::array<std::uint8_t, 16> &salt)
{
    std::array<std::uint8_t, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(text.data()), text.size(),
                       salt.data(), salt.size());
    return hash;
}

} // namespace

AccessSecret AccessSecret::make(Kind kind)
{
    return AccessSecret(std::string(markOf(kind)) + randomText<nameBytes>() + "_" + randomText<secretBytes>());
}

SecretDigest AccessSecret::digest() const
{
    SecretDigest digest;
    randombytes_buf(digest.salt.data(), digest.salt.size());
    digest.hash = hashOf(m_text, digest.salt);
    return digest;
}

std::string_view AccessSecret::prefixOf(Kind kind, std::string_view text)
{
    const bool fits = text.size() == textSize && text.starts_with(markOf(kind)) && text[prefixSize] == '_';
    return fits ? text.substr(0, prefixSize) : std::string_view();
}

bool AccessSecret::matches(std::string_view text, const SecretDigest &digest)
{
    const auto hash = hashOf(text, digest.salt);
    return sodium_memcmp(hash.data(), digest.hash.data(), hash.size()) == 0;
}

} // namespace sb
