#include "models/webhooks/WebhookSignature.h"

#include <sodium.h>

namespace sb {

namespace {

using Sum = std::array<std::uint8_t, crypto_auth_hmacsha256_BYTES>;

constexpr std::string_view scheme = "sha256=";

std::string hexOf(const Sum &bytes)
{
    std::array<char, 2 * crypto_auth_hmacsha256_BYTES + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return std::string(text.data(), text.size() - 1);
}

/// Never null, which an empty view may be.
const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.empty() ? "" : text.data());
}

} // namespace

std::array<std::uint8_t, 32> hmacSha256(std::string_view key, std::string_view bytes)
{
    Sum sum{};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), key.size());
    crypto_auth_hmacsha256_update(&state, bytesOf(bytes), bytes.size());
    crypto_auth_hmacsha256_final(&state, sum.data());
    sodium_memzero(&state, sizeof state);
    return sum;
}

std::string webhookSignature(std::string_view secret, std::string_view bytes)
{
    return std::string(scheme) + hexOf(hmacSha256(secret, bytes));
}

bool isSignatureOf(std::string_view signature, std::string_view secret, std::string_view bytes)
{
    if (secret.empty())
        return false;
    const auto expected = webhookSignature(secret, bytes);
    // The form is no secret: only what is as long as a signature is compared.
    return signature.size() == expected.size() &&
           sodium_memcmp(signature.data(), expected.data(), expected.size()) == 0;
}

std::string makeWebhookSecret()
{
    Sum bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    auto text = hexOf(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return text;
}

} // namespace sb
