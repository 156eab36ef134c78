#pragma once

#include "models/base/Clock.h"
#include "models/store/BlobStore.h"
#include "models/store/BlobWriter.h"
#include "models/store/Store.h"
#include "voice/record/RecordingSink.h"

#include <memory>

namespace sb::app {

/// The encrypted blob that a call's recording goes into, a second at a time.
/// Thread: begin() blocks on the store; append() and finish() are the recorder's.
class CallRecording final : public voice::RecordingSink
{
public:
    static Result<std::shared_ptr<CallRecording>> begin(Store &store, const BlobStore &blobs, const Clock &clock);

    BlobId id() const { return m_ticket->id; }
    Result<> append(std::span<const std::uint8_t> pages) override;
    Result<> finish() override;

private:
    CallRecording(Store &store, const BlobStore &blobs, std::shared_ptr<BlobTicket> ticket,
                  std::unique_ptr<BlobWriter> writer);

    Store &m_store;
    const BlobStore &m_blobs;
    std::shared_ptr<BlobTicket> m_ticket;
    std::unique_ptr<BlobWriter> m_writer;
};

} // namespace sb::app
