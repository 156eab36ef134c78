#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/BlobFormat.h"
#include "models/store/BlobWriter.h"
#include "models/store/File.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sb {

/// Reads one encrypted blob in constant memory: from the front, or from any byte or chunk (what lies between is
/// decrypted from the nearest place known, about 1 GB/s). Thread: one at a time, not the UI's.
class BlobReader
{
public:
    enum class Ending : std::uint8_t {
        Whole = 1, ///< ends as it was finished
        Truncated, ///< its writing was cut short, or it is being written; everything up to the last whole chunk is
                   ///< there
        Damaged    ///< chunks beyond the last good one cannot be found; reading ends with Corrupt
    };

    /// Opens `path`, or else `path.part`. NotFound when there is neither; Corrupt when it is not a blob.
    static Result<std::unique_ptr<BlobReader>> open(const std::string &path, const Secret &blobKey);
    ~BlobReader();
    BlobReader(const BlobReader &) = delete;
    BlobReader &operator=(const BlobReader &) = delete;

    BlobSize size() const { return m_size; } ///< of what can be read, by the chunks' headers
    Ending ending() const { return m_ending; }

    /// The next chunk, or what is left of it after seek(); valid until the next call. Empty: the end.
    /// Corrupt when the chunk, or what came before it, was changed.
    Result<std::span<const std::uint8_t>> next();
    /// Fewer bytes than asked for only at the end.
    Result<std::size_t> read(std::span<std::uint8_t> into);
    Result<> seekChunk(std::int64_t chunk); ///< counted from 0; size().chunks is the end; beyond: Invalid
    Result<> seek(std::int64_t byte);       ///< size().bytes is the end; beyond: Invalid
    std::int64_t position() const { return m_plainOffset - static_cast<std::int64_t>(m_plain.size() - m_used); }

private:
    struct Stream;
    struct Mark; ///< a place reading can go on from

    BlobReader(File file, bool isPart, Secret checkKey);
    Result<> begin(const Secret &blobKey);
    Result<> findEnd();
    Result<bool> restIsEmpty(std::int64_t offset, std::int64_t fileSize) const;
    Result<bool> decryptNext();
    void remember();
    void goTo(const Mark &mark);

    File m_file;
    bool m_isPart;
    Secret m_checkKey;
    std::unique_ptr<Stream> m_stream;
    std::vector<Mark> m_marks;
    std::int64_t m_markEvery = 4; ///< chunks; doubled when there are too many marks
    BlobSize m_size;
    Ending m_ending = Ending::Truncated;
    std::int64_t m_fileSize = 0;

    std::int64_t m_chunk = 0;       ///< number of the chunk to be decrypted next
    std::int64_t m_fileOffset = 0;  ///< where it lies
    std::int64_t m_plainOffset = 0; ///< plain bytes before it
    std::vector<std::uint8_t> m_cipher;
    std::vector<std::uint8_t> m_plain; ///< the chunk decrypted last
    std::size_t m_used = 0;            ///< of it, handed out already
};

} // namespace sb
