#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace sb {

/// How a blob lies on the disk.
///
///     "SBBLOB1\n"  secretstream header (24 bytes)
///     chunk: length and final bit (4 bytes, little-endian)  check (8 bytes)  ciphertext (plain bytes + 17)
///     chunk: …                                                               the last one carries TAG_FINAL
///
/// The ciphertexts are one libsodium secretstream (XChaCha20-Poly1305), so that none can be changed, moved or dropped
/// in the middle. The check is SipHash over the chunk's number and its length word: a damaged length cannot pass for a
/// file that was cut short. Both keys are derived from the blob's own key.
struct BlobFormat
{
    static constexpr std::array<std::uint8_t, 8> magic{'S', 'B', 'B', 'L', 'O', 'B', '1', '\n'};
    static constexpr std::size_t streamHeaderBytes = 24;
    static constexpr std::size_t fileHeaderBytes = magic.size() + streamHeaderBytes;
    static constexpr std::size_t chunkHeaderBytes = 12;
    static constexpr std::size_t overheadBytes = 17; ///< of a ciphertext over its plain bytes
    static constexpr std::size_t mostPlainBytes =
        std::size_t(256) * 1024; ///< in one chunk: what reading one takes in memory
    static constexpr std::size_t keyBytes = 32;
    static constexpr std::uint32_t finalBit = 0x8000'0000u;

    using ChunkHeader = std::array<std::uint8_t, chunkHeaderBytes>;
    struct Chunk
    {
        std::size_t cipherBytes = 0;
        bool isFinal = false;
        std::size_t plainBytes() const { return cipherBytes - overheadBytes; }
    };

    static Secret streamKey(const Secret &blobKey);
    static Secret checkKey(const Secret &blobKey);
    static ChunkHeader seal(Chunk chunk, std::uint64_t number, const Secret &checkKey);
    /// Nothing when the check does not fit.
    static std::optional<Chunk> unseal(std::span<const std::uint8_t, chunkHeaderBytes> header, std::uint64_t number,
                                       const Secret &checkKey);
};

} // namespace sb
