#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/BlobFormat.h"
#include "models/store/File.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sb {

/// What a blob holds, in plain bytes.
struct BlobSize
{
    std::int64_t bytes = 0;
    std::int64_t chunks = 0;
    bool operator==(const BlobSize &) const = default;
};

/// Writes one encrypted blob from its beginning to its end in constant memory (two chunks). Until finish() the file is
/// called `<id>.part`; whatever ends the program before, everything up to the last flush() can be read.
/// Thread: one at a time, not the UI's: flush() and finish() wait for the disk.
class BlobWriter
{
public:
    /// \p path is the final name; neither it nor the `.part` may exist (Conflict).
    static Result<std::unique_ptr<BlobWriter>> create(const std::string &path, const Secret &blobKey);
    ~BlobWriter();
    BlobWriter(const BlobWriter &) = delete;
    BlobWriter &operator=(const BlobWriter &) = delete;

    /// Collects; a full chunk (256 KiB) is written, but waited for only by the next flush().
    Result<> append(std::span<const std::uint8_t> bytes);
    /// What was appended is one chunk more on the disk. Nothing appended: no chunk.
    /// After NoSpace it may be called again when there is room: what did not fit is kept.
    Result<> flush();
    /// The last chunk, the file on the disk under its final name. Nothing can be appended after it.
    Result<BlobSize> finish();

    BlobSize size() const { return m_size; } ///< of the chunks written so far

private:
    struct Stream;
    BlobWriter(std::string path, File file, Secret checkKey, std::unique_ptr<Stream> stream);

    Result<> writeChunk(bool isFinal);
    Result<> writePending();

    std::string m_path;
    File m_file;
    Secret m_checkKey;
    std::unique_ptr<Stream> m_stream;
    std::vector<std::uint8_t> m_collected; ///< plain bytes of the chunk to come; wiped
    std::vector<std::uint8_t> m_pending;   ///< an encrypted chunk that is not in the file yet
    BlobSize m_pendingSize;
    std::int64_t m_fileEnd = 0; ///< end of the last whole chunk
    BlobSize m_size;
    bool m_finalMade = false;
    bool m_finished = false;
};

} // namespace sb
