#include "models/knowledge/FileUploadService.h"

#include "models/backend/AuditStore.h"
#include "models/backend/IdempotencyStore.h"
#include "models/base/Log.h"
#include "models/contract/Codec.h"
#include "models/knowledge/FileService.h"

namespace sb {

namespace {

constexpr int uploadsAtOnce = 8; // each waits for its sender most of the time

template <typename T>
Result<T> waited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.takeResult();
}

/// What makes two uploads the same request.
std::string digestOf(const FileUploadForm &in, const StoredFile &file)
{
    auto request = encode(in);
    request["file"] = file.name;
    request["sha256"] = file.sha256;
    return IdempotencyStore::digest(request);
}

} // namespace

FileUploadService::FileUploadService(Store &store, AgentCheck mayAttach)
    : m_store(store), m_mayAttach(std::move(mayAttach))
{
    m_threads.setMaxThreadCount(uploadsAtOnce);
    discardInterrupted(); // posted before any upload can begin
}

/// What an earlier process left unfinished: rows and keys, and once these are gone the files.
void FileUploadService::discardInterrupted() const
{
    const auto &blobs = m_store.blobs();
    m_store.write(
        [&blobs](Transaction &transaction) -> Result<std::vector<BlobId>> {
            auto left = FileStore::unfinishedUploads(transaction.connection());
            if (!left)
                return left;
            for (const auto blob : *left) {
                if (auto removed = blobs.remove(transaction, blob); !removed)
                    return fail(std::move(removed.error()));
            }
            return left;
        },
        [&blobs](const Result<std::vector<BlobId>> &left) {
            for (const auto blob : left.value_or(std::vector<BlobId>())) {
                if (const auto removed = blobs.removeFile(blob); !removed)
                    qCWarning(logStore) << "a file of an upload that was cut short stays behind, code"
                                        << static_cast<int>(removed.error().code);
            }
        });
}

void FileUploadService::registerOn(Registry &registry)
{
    registry.waits(uploadFile,
                   [this](const Call &call, const FileUploadForm &in, const Registry::Done<FileResponse> &done) {
                       m_threads.start([this, call, in, done] { done(take(call, in)); });
                   });
}

Result<FileResponse> FileUploadService::take(const Call &call, const FileUploadForm &in) const
{
    if (!call.upload)
        return fail(
            Error{ErrorCode::Invalid, "a file is needed", {Problem{{"body", "file"}, "is no file", "missing"}}});
    StoredFile file;
    file.name = keptFileName(call.upload->name.empty() ? in.file : call.upload->name);
    const auto format = fileFormatOf(file.name);
    if (!format)
        return fail(Error{ErrorCode::UnsupportedType,
                          "files of this kind are not taken",
                          {Problem{{"body", "file"}, "is of a kind that is not taken", "file_type"}}});
    FileIntake intake(*call.upload, *format, call.stop);
    if (auto begun = intake.begin(); !begun)
        return fail(std::move(begun.error()));
    const auto ticket = begin(call, in, *format);
    if (!ticket)
        return fail(ticket.error());
    file.id = FileId::make(call.now.milliseconds());
    file.user = call.caller.user; // K1
    file.blob = (*ticket)->id;
    file.mediaType = format->mediaType;
    file.status = FileStatus::Queued;
    file.createdAt = file.updatedAt = call.now;
    auto filed = m_store.blobs()
                     .writer(**ticket)
                     .and_then([&](const std::unique_ptr<BlobWriter> &writer) { return intake.receive(*writer); })
                     .and_then([&](ReceivedFile received) {
                         file.bytes = received.size.bytes;
                         file.sha256 = std::move(received.sha256);
                         return finish(call, in, file, received.size);
                     });
    if (!filed || filed->isRepeated)
        discard(file.blob);
    return std::move(filed).map([](Filed done) { return std::move(done.answer); });
}

/// K3: an agent that is not the caller's to give files to is told before the bytes are taken.
Result<FileUploadService::Ticket> FileUploadService::begin(const Call &call, const FileUploadForm &in,
                                                           const FileFormat &format) const
{
    return waited(m_store.write([&](Transaction &transaction) -> Result<Ticket> {
        if (in.agentId.hasValue()) {
            if (auto may = m_mayAttach(transaction.connection(), call.caller, *in.agentId); !may)
                return fail(std::move(may.error()));
        }
        auto ticket = m_store.blobs().begin(transaction, format.mediaType, call.now);
        if (!ticket)
            return ticket;
        return FileStore::beginUpload(transaction, (*ticket)->id).map([&] { return *ticket; });
    }));
}

Result<FileUploadService::Filed> FileUploadService::finish(const Call &call, const FileUploadForm &in,
                                                           const StoredFile &file, BlobSize size) const
{
    return waited(m_store.write(
        [&](Transaction &transaction) -> Result<Filed> { return save(call, in, file, size, transaction); }));
}

Result<FileUploadService::Filed> FileUploadService::save(const Call &call, const FileUploadForm &in,
                                                         const StoredFile &file, BlobSize size,
                                                         Transaction &transaction) const
{
    auto &connection = transaction.connection();
    const bool keyed = !call.idempotencyKey.empty();
    const auto digest = keyed ? digestOf(in, file) : std::string();
    if (keyed) {
        const auto kept = IdempotencyStore::find(connection, call);
        if (!kept)
            return fail(kept.error());
        if (*kept && ((*kept)->operation != call.operation || (*kept)->request != digest))
            return fail(ErrorCode::Conflict, "this idempotency key was used for another request");
        if (*kept)
            return decode<FileResponse>(nlohmann::json::parse((*kept)->answer)).map([](FileResponse answer) {
                return Filed{std::move(answer), true};
            });
    }
    auto saved = m_store.blobs()
                     .finished(transaction, file.blob, size)
                     .and_then([&] { return FileStore::endUpload(transaction, file.blob); })
                     .and_then([&] { return FileStore::insert(transaction, file); });
    if (saved && in.agentId.hasValue()) {
        // The agent may have gone while the bytes came.
        saved = m_mayAttach(connection, call.caller, *in.agentId).and_then([&] {
            return FileStore::map(transaction,
                                  {FileMappingId::make(call.now.milliseconds()), *in.agentId, file.id, call.now});
        });
    }
    if (!saved)
        return fail(std::move(saved.error()));
    auto answer = FileService::presented(connection, file);
    if (!answer)
        return fail(std::move(answer.error()));
    call.record({"files", file.id.toString(), nullptr, encode(*answer)});
    if (auto noted = AuditStore::add(transaction, call); !noted)
        return fail(std::move(noted.error()));
    FileResponse response{"The file is kept. This version does not read its text yet, so it stays queued.",
                          std::move(*answer)};
    if (keyed) {
        if (auto done = IdempotencyStore::keep(transaction, call, {call.operation, digest, encode(response).dump()});
            !done)
            return fail(std::move(done.error()));
    }
    return Filed{std::move(response), false};
}

void FileUploadService::discard(BlobId blob) const
{
    const auto &blobs = m_store.blobs();
    const auto gone =
        waited(m_store.write([&](Transaction &transaction) -> Result<> { return blobs.remove(transaction, blob); }));
    if (!gone) // the store is closing: the row goes at the next start
        return;
    if (const auto removed = blobs.removeFile(blob); !removed)
        qCWarning(logStore) << "a file of an upload that failed stays behind, code"
                            << static_cast<int>(removed.error().code);
}

} // namespace sb
