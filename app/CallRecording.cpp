#include "app/CallRecording.h"

namespace sb::app {

CallRecording::CallRecording(Store &store, const BlobStore &blobs, std::shared_ptr<BlobTicket> ticket,
                             std::unique_ptr<BlobWriter> writer)
    : m_store(store), m_blobs(blobs), m_ticket(std::move(ticket)), m_writer(std::move(writer))
{}

Result<std::shared_ptr<CallRecording>> CallRecording::begin(Store &store, const BlobStore &blobs, const Clock &clock)
{
    auto row = store.write(
        [&blobs, now = clock.now()](Transaction &transaction) { return blobs.begin(transaction, "audio/ogg", now); });
    row.waitForFinished();
    auto ticket = row.result();
    if (!ticket)
        return fail(ticket.error());
    auto writer = blobs.writer(**ticket);
    if (!writer)
        return fail(writer.error());
    return std::shared_ptr<CallRecording>(new CallRecording(store, blobs, std::move(*ticket), std::move(*writer)));
}

Result<> CallRecording::append(std::span<const std::uint8_t> pages)
{
    if (auto kept = m_writer->append(pages); !kept)
        return kept;
    return m_writer->flush();
}

Result<> CallRecording::finish()
{
    const auto size = m_writer->finish();
    if (!size)
        return fail(size.error());
    auto row = m_store.write(
        [this, size = *size](Transaction &transaction) { return m_blobs.finished(transaction, m_ticket->id, size); });
    row.waitForFinished();
    return row.result();
}

} // namespace sb::app
