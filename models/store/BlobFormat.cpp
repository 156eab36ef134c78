#include "models/store/BlobFormat.h"

#include <sodium.h>

namespace sb {

static_assert(BlobFormat::streamHeaderBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(BlobFormat::overheadBytes == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(BlobFormat::keyBytes == crypto_kdf_KEYBYTES);
static_assert(BlobFormat::chunkHeaderBytes == 4 + crypto_shorthash_BYTES);

namespace {

constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "SBBLOB01";

Secret derived(const Secret &blobKey, std::uint64_t number, std::size_t bytes)
{
    Secret key = Secret::ofSize(bytes);
    crypto_kdf_derive_from_key(key.bytes().data(), bytes, number, context, blobKey.bytes().data());
    return key;
}

void storeLittleEndian(std::uint64_t value, std::span<std::uint8_t> into)
{
    for (std::uint8_t &byte : into) {
        byte = static_cast<std::uint8_t>(value & 0xffu);
        value >>= 8;
    }
}

std::array<std::uint8_t, crypto_shorthash_BYTES> checkOf(std::span<const std::uint8_t> word, std::uint64_t number,
                                                         const Secret &checkKey)
{
    std::array<std::uint8_t, 12> covered{};
    storeLittleEndian(number, std::span(covered).first(8));
    std::copy(word.begin(), word.begin() + 4, covered.begin() + 8);
    std::array<std::uint8_t, crypto_shorthash_BYTES> check{};
    crypto_shorthash(check.data(), covered.data(), covered.size(), checkKey.bytes().data());
    return check;
}

} // namespace

Secret BlobFormat::streamKey(const Secret &blobKey)
{
    return derived(blobKey, 1, crypto_secretstream_xchacha20poly1305_KEYBYTES);
}

Secret BlobFormat::checkKey(const Secret &blobKey)
{
    return derived(blobKey, 2, crypto_shorthash_KEYBYTES);
}

BlobFormat::ChunkHeader BlobFormat::seal(Chunk chunk, std::uint64_t number, const Secret &checkKey)
{
    ChunkHeader header{};
    storeLittleEndian(static_cast<std::uint32_t>(chunk.cipherBytes) | (chunk.isFinal ? finalBit : 0u),
                      std::span(header).first(4));
    const auto check = checkOf(header, number, checkKey);
    std::copy(check.begin(), check.end(), header.begin() + 4);
    return header;
}

std::optional<BlobFormat::Chunk> BlobFormat::unseal(std::span<const std::uint8_t, chunkHeaderBytes> header,
                                                    std::uint64_t number, const Secret &checkKey)
{
    const auto check = checkOf(header, number, checkKey);
    if (sodium_memcmp(check.data(), header.data() + 4, check.size()) != 0)
        return std::nullopt;
    std::uint32_t word = 0;
    for (std::size_t byte = 4; byte-- > 0;)
        word = word * 256 + header[byte];
    const Chunk chunk{word & ~finalBit, (word & finalBit) != 0};
    if (chunk.cipherBytes < overheadBytes || chunk.cipherBytes > mostPlainBytes + overheadBytes)
        return std::nullopt;
    return chunk;
}

} // namespace sb
