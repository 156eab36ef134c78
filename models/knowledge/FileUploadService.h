#pragma once

#include "models/backend/Registry.h"
#include "models/knowledge/FileIntake.h"
#include "models/knowledge/FileStore.h"
#include "models/store/Store.h"

#include <QThreadPool>

namespace sb {

/// uploadFile (rules K1–K3): the bytes go, piece by piece, into an encrypted blob on a thread that may wait for the
/// sender; the file's row comes with the last of them. What fails leaves no row and no file (M12); what a crash cuts
/// short goes at the next start. Outlives the registry's use; goes before the store.
class FileUploadService
{
public:
    /// Whether the caller may give a file to an agent; NotFound otherwise. Agents stand to the right of knowledge.
    using AgentCheck = std::function<Result<>(Connection &, const Caller &, AgentId)>;

    FileUploadService(Store &store, AgentCheck mayAttach);
    void registerOn(Registry &registry);

private:
    struct Filed
    {
        FileResponse answer;
        bool isRepeated = false; ///< answered from an idempotency key: the bytes are there already
    };
    using Ticket = std::shared_ptr<BlobTicket>;

    Result<FileResponse> take(const Call &call, const FileUploadForm &in) const;
    Result<Ticket> begin(const Call &call, const FileUploadForm &in, const FileFormat &format) const;
    Result<Filed> finish(const Call &call, const FileUploadForm &in, const StoredFile &file, BlobSize size) const;
    Result<Filed> save(const Call &call, const FileUploadForm &in, const StoredFile &file, BlobSize size,
                       Transaction &transaction) const;
    void discard(BlobId blob) const;
    void discardInterrupted() const;

    Store &m_store;
    const AgentCheck m_mayAttach;
    QThreadPool m_threads; ///< declared last: its work ends first
};

} // namespace sb
