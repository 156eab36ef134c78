#include "models/knowledge/FileService.h"

#include "models/backend/BlobDownload.h"
#include "models/contract/Codec.h"
#include "models/knowledge/FileFormat.h"

#include <sodium.h>

namespace sb {

namespace {

constexpr const char *plainText = "text/plain";

std::string hex(std::span<const std::uint8_t> bytes)
{
    std::string text(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

Result<KnowledgeAnswer<SupportedFormats>> formats(const Call &, const Nothing &, Connection &)
{
    SupportedFormats all;
    for (const auto &format : fileFormats()) {
        all.extensions.emplace_back(format.extension);
        if (std::ranges::find(all.mimeTypes, format.mediaType) == all.mimeTypes.end())
            all.mimeTypes.emplace_back(format.mediaType);
    }
    all.maxSizeBytes = largestFileBytes;
    return KnowledgeAnswer<SupportedFormats>{"These kinds of files are taken", std::move(all)};
}

Result<KnowledgeAnswer<FileList>> list(const Call &call, const Nothing &, Connection &connection)
{
    const auto stored = FileStore::list(connection, call.caller.user);
    if (!stored)
        return fail(stored.error());
    FileList files;
    for (const auto &each : *stored) {
        auto file = FileService::presented(connection, each);
        if (!file)
            return fail(std::move(file.error()));
        files.files.push_back(std::move(*file));
    }
    files.total = static_cast<std::int64_t>(files.files.size());
    return KnowledgeAnswer<FileList>{"The caller's files", std::move(files)};
}

} // namespace

void FileService::registerOn(Registry &registry)
{
    registry.reads(listSupportedFormats, formats);
    registry.reads(listMyFiles, list);
    registry.reads(getFile, [this](const Call &call, const FileRef &in, Connection &connection) {
        return get(call, in, connection);
    });
    registry.writes(deleteFile, [this](const Call &call, const FileRef &in, Transaction &transaction) {
        return remove(call, in, transaction);
    });
    registry.reads(getFileContent, [this](const Call &call, const FileContentQuery &in, Connection &connection) {
        return content(call, in, connection);
    });
}

Result<StoredFile> FileService::visible(Connection &connection, const Caller &caller, FileId id)
{
    auto file = FileStore::find(connection, id);
    if (!file)
        return fail(std::move(file.error()));
    if (*file && ((*file)->user == caller.user || caller.role == Role::SuperAdmin))
        return std::move(**file);
    return fail(ErrorCode::NotFound, "there is no such file");
}

Result<KnowledgeFile> FileService::presented(Connection &connection, const StoredFile &file)
{
    auto agents = FileStore::agentsOf(connection, file.id);
    if (!agents)
        return fail(std::move(agents.error()));
    KnowledgeFile answer;
    answer.id = file.id;
    answer.userId = file.user;
    answer.originalFilename = file.name;
    answer.storageFileId = file.blob.toString();
    answer.mimeType = file.mediaType;
    answer.sizeBytes = file.bytes;
    answer.sha256 = hex(file.sha256);
    answer.status = file.status;
    answer.chunkCount = file.chunkCount;
    answer.error = Patch<std::string>::orNull(file.error);
    answer.agentIds = std::move(*agents);
    answer.createdAt = file.createdAt;
    answer.updatedAt = file.updatedAt;
    return answer;
}

Result<FileResponse> FileService::get(const Call &call, const FileRef &in, Connection &connection) const
{
    const auto file = visible(connection, call.caller, in.fileId);
    if (!file)
        return fail(file.error());
    auto answer = presented(connection, *file);
    if (!answer)
        return fail(std::move(answer.error()));
    answer->viewUrl = null; // where nobody serves, there is no address
    answer->downloadUrl = null;
    if (!call.baseUrl.empty()) {
        answer->viewUrl = m_addresses.make(call.baseUrl, file->id, FileAddress::Use::Show, call.now);
        answer->downloadUrl = m_addresses.make(call.baseUrl, file->id, FileAddress::Use::Save, call.now);
    }
    return FileResponse{"The file", std::move(*answer)};
}

Result<SuccessResponse> FileService::remove(const Call &call, const FileRef &in, Transaction &transaction) const
{
    const auto file = visible(transaction.connection(), call.caller, in.fileId);
    if (!file)
        return fail(file.error());
    const auto before = presented(transaction.connection(), *file);
    if (!before)
        return fail(before.error());
    const auto &blobs = m_store.blobs();
    auto removed =
        FileStore::remove(transaction, file->id).and_then([&] { return blobs.remove(transaction, file->blob); });
    if (!removed)
        return fail(std::move(removed.error()));
    // The key goes with the row, so the bytes are lost for good when this is committed. Their file goes right after
    // that and not before: should the commit fail, the row is still there.
    m_store.write([&blobs, blob = file->blob](Transaction &after) -> Result<> {
        const auto row = blobs.find(after.connection(), blob);
        if (!row)
            return fail(row.error());
        return *row ? Result<>() : blobs.removeFile(blob);
    });
    call.record({"files", file->id.toString(), encode(*before), nullptr});
    return SuccessResponse{"File deleted", std::nullopt};
}

Result<Download> FileService::content(const Call &call, const FileContentQuery &in, Connection &connection) const
{
    if (auto good = m_addresses.check(in, call.now); !good)
        return fail(std::move(good.error()));
    const auto file = FileStore::find(connection, in.fileId);
    if (!file)
        return fail(file.error());
    if (!*file)
        return fail(ErrorCode::NotFound, "there is no such file");
    auto blob = m_store.blobs().reader(connection, (*file)->blob);
    if (!blob)
        return fail(std::move(blob.error()));
    if (in.download.valueOr(false))
        return downloadOf(std::move(*blob), (*file)->mediaType, (*file)->name);
    // Shown as what it says, not as a page of this server whose scripts would run here.
    const bool isMarkup = (*file)->mediaType.starts_with("text/");
    return downloadOf(std::move(*blob), isMarkup ? plainText : (*file)->mediaType, {});
}

} // namespace sb
