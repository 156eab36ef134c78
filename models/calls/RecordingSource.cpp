#include "models/calls/RecordingSource.h"

namespace sb {

Result<Download> BlobRecordings::open(Connection &connection, BlobId id) const
{
    const auto row = m_blobs.find(connection, id);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, "there is no such recording");
    auto opened = m_blobs.reader(connection, id);
    if (!opened)
        return fail(std::move(opened.error()));
    const std::shared_ptr<BlobReader> reader(std::move(*opened));
    return Download{(*row)->mediaType, id.toString() + ".ogg", static_cast<std::uint64_t>(reader->size().bytes),
                    [reader]() -> Result<std::vector<std::uint8_t>> {
                        std::vector<std::uint8_t> chunk(64 * 1024);
                        const auto taken = reader->read(chunk);
                        if (!taken)
                            return fail(taken.error());
                        chunk.resize(*taken);
                        return chunk;
                    }};
}

} // namespace sb
