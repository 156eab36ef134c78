#pragma once

#include "models/backend/Registry.h"
#include "models/knowledge/FileAddress.h"
#include "models/knowledge/FileStore.h"
#include "models/store/Store.h"

namespace sb {

/// Files of the knowledge base but their upload (rules K2, K4–K6, K12). Text is not read out of them in this version:
/// a file stays queued and is found by no search. Thread: handlers run where the registry runs them. Outlives the
/// registry's use; goes before the store.
class FileService
{
public:
    explicit FileService(Store &store) : m_store(store) {}
    void registerOn(Registry &registry);

    /// The file if it is the caller's or the caller is a super admin; NotFound otherwise (M7).
    static Result<StoredFile> visible(Connection &connection, const Caller &caller, FileId id);
    /// As it is answered, without addresses.
    static Result<KnowledgeFile> presented(Connection &connection, const StoredFile &file);

private:
    Result<FileResponse> get(const Call &call, const FileRef &in, Connection &connection) const;
    Result<SuccessResponse> remove(const Call &call, const FileRef &in, Transaction &transaction) const;
    Result<Download> content(const Call &call, const FileContentQuery &in, Connection &connection) const;

    Store &m_store;
    FileAddress m_addresses;
};

} // namespace sb
