#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace sb {

// Signatures of hook bodies (H5, H6): HMAC-SHA256 (RFC 2104, RFC 4231) over the bytes as they travel, in the header
// X-Webhook-Signature as "sha256=" and 64 lower-case hexadecimal digits. The key is the secret's text. Thread: any;
// pure.

std::array<std::uint8_t, 32> hmacSha256(std::string_view key, std::string_view bytes);
std::string webhookSignature(std::string_view secret, std::string_view bytes);
/// Takes the same time wherever a signature goes wrong. False for an empty secret.
bool isSignatureOf(std::string_view signature, std::string_view secret, std::string_view bytes);

/// 32 random bytes as hexadecimal digits.
std::string makeWebhookSecret();

} // namespace sb
