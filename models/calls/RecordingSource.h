#pragma once

#include "models/contract/Streams.h"
#include "models/store/BlobStore.h"

namespace sb {

/// Where recordings are read from. Thread: open() on the connection's; what it answers as Download.
class RecordingSource
{
public:
    virtual ~RecordingSource() = default;
    /// The whole recording, or what a crash left of it. NotFound when there is none.
    virtual Result<Download> open(Connection &connection, BlobId id) const = 0;
};

/// Recordings as encrypted blobs beside the store.
class BlobRecordings final : public RecordingSource
{
public:
    explicit BlobRecordings(BlobStore blobs) : m_blobs(std::move(blobs)) {}
    Result<Download> open(Connection &connection, BlobId id) const override;

private:
    BlobStore m_blobs;
};

} // namespace sb
