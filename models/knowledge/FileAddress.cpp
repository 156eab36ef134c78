#include "models/knowledge/FileAddress.h"

#include <sodium.h>

#include <array>

namespace sb {

namespace {

using Signature = std::array<std::uint8_t, crypto_auth_hmacsha256_BYTES>;

/// What is signed: every part of the address that decides what it gives.
std::string signedText(FileId file, std::int64_t expires, bool saves)
{
    return "file-content\n" + file.toString() + '\n' + std::to_string(expires) + '\n' + (saves ? "save" : "show");
}

const unsigned char *bytesOf(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string hex(const Signature &bytes)
{
    std::array<char, 2 * std::tuple_size_v<Signature> + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return text.data();
}

std::optional<Signature> unhex(const std::string &text)
{
    Signature bytes{};
    std::size_t length = 0;
    const char *end = nullptr;
    const bool isHex =
        sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, &end) == 0 &&
        length == bytes.size() && end == text.data() + text.size();
    return isHex ? std::optional(bytes) : std::nullopt;
}

} // namespace

std::string FileAddress::make(std::string_view baseUrl, FileId file, Use use, Instant now) const
{
    const auto expires = (now + lifetime).milliseconds() / 1000;
    const auto text = signedText(file, expires, use == Use::Save);
    Signature signature{};
    crypto_auth_hmacsha256(signature.data(), bytesOf(text), text.size(), m_key.bytes().data());
    return std::string(baseUrl) + "/api/v1/console/files/" + file.toString() +
           "/content?expires=" + std::to_string(expires) + "&signature=" + hex(signature) +
           (use == Use::Save ? "&download=true" : "");
}

Result<> FileAddress::check(const FileContentQuery &address, Instant now) const
{
    const auto text = signedText(address.fileId, address.expires, address.download.valueOr(false));
    const auto signature = unhex(address.signature);
    if (!signature ||
        crypto_auth_hmacsha256_verify(signature->data(), bytesOf(text), text.size(), m_key.bytes().data()) != 0)
        return fail(ErrorCode::Forbidden, "the address is not one that this server made");
    if (now.milliseconds() / 1000 >= address.expires) // after the signature: so a wrong one learns nothing
        return fail(ErrorCode::Forbidden, "the address has ended");
    return {};
}

} // namespace sb
