#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/contract/Fields.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"
#include "models/contract/Service.h"
#include "models/contract/Streams.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sb {

using FileId = Id<struct FileTag>; ///< upload_file_id of mappings
using FileMappingId = Id<struct FileMappingTag>;

/// K12: only ready files are searched.
enum class FileStatus : std::uint8_t { Queued = 1, Processing, Ready, Failed };
template <>
inline constexpr auto enumNames<FileStatus> =
    std::array{Named{FileStatus::Queued, "queued"}, Named{FileStatus::Processing, "processing"},
               Named{FileStatus::Ready, "ready"}, Named{FileStatus::Failed, "failed"}};

struct KnowledgeFile
{
    FileId id;
    std::optional<UserId> userId;
    std::string originalFilename;
    std::optional<std::string> storageFileId; ///< the blob's name
    std::optional<std::string> mimeType;
    std::optional<std::int64_t> sizeBytes;
    std::optional<std::string> sha256; ///< hex
    std::optional<FileStatus> status;
    std::optional<int> chunkCount;
    Patch<std::string> error;
    std::optional<std::vector<AgentId>> agentIds;
    Patch<std::string> viewUrl; ///< single-file answers only, and only where there is a server to ask
    Patch<std::string> downloadUrl;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const KnowledgeFile &) const = default;
    static constexpr auto fields()
    {
        using T = KnowledgeFile;
        return std::tuple(
            field("id", &T::id), field("user_id", &T::userId), field("original_filename", &T::originalFilename),
            field("storage_file_id", &T::storageFileId), field("mime_type", &T::mimeType),
            field("size_bytes", &T::sizeBytes), field("sha256", &T::sha256), field("status", &T::status),
            field("chunk_count", &T::chunkCount), field("error", &T::error), field("agent_ids", &T::agentIds),
            field("view_url", &T::viewUrl), field("download_url", &T::downloadUrl), field("created_at", &T::createdAt),
            field("updated_at", &T::updatedAt));
    }
};

/// What the vendor's knowledge routes wrap their answers in.
template <typename Data>
struct KnowledgeAnswer
{
    std::string message;
    Data data{};

    bool operator==(const KnowledgeAnswer &) const = default;
    static constexpr auto fields()
    {
        using T = KnowledgeAnswer;
        return std::tuple(field("message", &T::message), field("data", &T::data));
    }
};
using FileResponse = KnowledgeAnswer<KnowledgeFile>;

/// The bytes travel beside it, as the call's Upload.
struct FileUploadForm
{
    std::string file;     ///< its name
    Patch<UserId> userId; ///< legacy: the owner is the caller, whatever it says
    Patch<AgentId> agentId;

    bool operator==(const FileUploadForm &) const = default;
    static constexpr auto fields()
    {
        using T = FileUploadForm;
        return std::tuple(field("file", &T::file), field("user_id", &T::userId), field("agent_id", &T::agentId));
    }
};

struct SupportedFormats
{
    std::vector<std::string> mimeTypes;
    std::vector<std::string> extensions;
    std::optional<std::int64_t> maxSizeBytes;

    bool operator==(const SupportedFormats &) const = default;
    static constexpr auto fields()
    {
        using T = SupportedFormats;
        return std::tuple(field("mime_types", &T::mimeTypes), field("extensions", &T::extensions),
                          field("max_size_bytes", &T::maxSizeBytes));
    }
};

struct FileList
{
    std::vector<KnowledgeFile> files;
    std::optional<std::int64_t> total;

    bool operator==(const FileList &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("files", &FileList::files), field("total", &FileList::total));
    }
};

struct FileRef
{
    FileId fileId;

    bool operator==(const FileRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("file_id", &FileRef::fileId)); }
};

/// A signed address of a file (K5).
struct FileContentQuery
{
    FileId fileId;
    std::int64_t expires = 0; ///< Unix seconds
    std::string signature;    ///< hex
    Patch<bool> download;

    bool operator==(const FileContentQuery &) const = default;
    static constexpr auto fields()
    {
        using T = FileContentQuery;
        return std::tuple(field("file_id", &T::fileId), field("expires", &T::expires),
                          field("signature", &T::signature), field("download", &T::download));
    }
};

struct AgentFileMappingRequest
{
    AgentId agentId;
    FileId uploadFileId;

    bool operator==(const AgentFileMappingRequest &) const = default;
    static constexpr auto fields()
    {
        using T = AgentFileMappingRequest;
        return std::tuple(field("agent_id", &T::agentId), field("upload_file_id", &T::uploadFileId));
    }
};

struct AgentFileMapping
{
    FileMappingId id;
    AgentId agentId;
    FileId uploadFileId;
    std::optional<KnowledgeFile> file;
    std::optional<Instant> createdAt;

    bool operator==(const AgentFileMapping &) const = default;
    static constexpr auto fields()
    {
        using T = AgentFileMapping;
        return std::tuple(field("id", &T::id), field("agent_id", &T::agentId),
                          field("upload_file_id", &T::uploadFileId), field("file", &T::file),
                          field("created_at", &T::createdAt));
    }
};

struct AgentFilesRef
{
    AgentId agentId;

    bool operator==(const AgentFilesRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("agent_id", &AgentFilesRef::agentId)); }
};

struct SemanticSearch
{
    AgentId agentId;
    std::string query;
    Patch<int> limit;                  ///< default 10
    Patch<double> similarityThreshold; ///< largest cosine distance kept; default 0.5

    bool operator==(const SemanticSearch &) const = default;
    static constexpr auto fields()
    {
        using T = SemanticSearch;
        return std::tuple(field("agent_id", &T::agentId), field("query", &T::query), field("limit", &T::limit),
                          field("similarity_threshold", &T::similarityThreshold));
    }
};

struct HybridSearch
{
    AgentId agentId;
    std::string query;
    Patch<int> limit;            ///< default 5
    Patch<double> keywordWeight; ///< default 0.4
    Patch<double> semanticWeight;
    Patch<double> similarityThreshold; ///< default 0.85

    bool operator==(const HybridSearch &) const = default;
    static constexpr auto fields()
    {
        using T = HybridSearch;
        return std::tuple(field("agent_id", &T::agentId), field("query", &T::query), field("limit", &T::limit),
                          field("keyword_weight", &T::keywordWeight), field("semantic_weight", &T::semanticWeight),
                          field("similarity_threshold", &T::similarityThreshold));
    }
};

struct HybridScore
{
    double combinedScore = 0; ///< higher is better
    double distance = 0;      ///< cosine distance
    Patch<double> sparseScore;

    bool operator==(const HybridScore &) const = default;
    static constexpr auto fields()
    {
        using T = HybridScore;
        return std::tuple(field("combined_score", &T::combinedScore), field("distance", &T::distance),
                          field("sparse_score", &T::sparseScore));
    }
};

struct SearchHit
{
    std::string text;
    nlohmann::json score; ///< a number, or a HybridScore
    std::optional<FileId> fileId;
    std::optional<std::string> originalFilename;
    std::optional<int> chunkIndex;

    bool operator==(const SearchHit &) const = default;
    static constexpr auto fields()
    {
        using T = SearchHit;
        return std::tuple(field("text", &T::text), field("score", &T::score), field("file_id", &T::fileId),
                          field("original_filename", &T::originalFilename), field("chunk_index", &T::chunkIndex));
    }
};

/// `data` and `scores` are parallel.
template <typename Score>
struct SearchAnswer
{
    bool success = true;
    std::optional<std::string> message;
    std::vector<std::string> data;
    std::vector<Score> scores;
    std::optional<std::vector<SearchHit>> hits;

    bool operator==(const SearchAnswer &) const = default;
    static constexpr auto fields()
    {
        using T = SearchAnswer;
        return std::tuple(field("success", &T::success), field("message", &T::message), field("data", &T::data),
                          field("scores", &T::scores), field("hits", &T::hits));
    }
};

struct AgentFileRef
{
    AgentId agentId;
    FileId uploadFileId;

    bool operator==(const AgentFileRef &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &AgentFileRef::agentId),
                          field("upload_file_id", &AgentFileRef::uploadFileId));
    }
};

inline constexpr Operation<FileUploadForm, FileResponse> uploadFile{"uploadFile"};
inline constexpr Operation<Nothing, KnowledgeAnswer<SupportedFormats>> listSupportedFormats{"listSupportedFormats"};
inline constexpr Operation<Nothing, KnowledgeAnswer<FileList>> listMyFiles{"listMyFiles"};
inline constexpr Operation<FileRef, FileResponse> getFile{"getFile"};
inline constexpr Operation<FileRef, SuccessResponse> deleteFile{"deleteFile"};
inline constexpr Operation<FileContentQuery, Download> getFileContent{"getFileContent"};
inline constexpr Operation<AgentFileMappingRequest, KnowledgeAnswer<AgentFileMapping>> createAgentFileMapping{
    "createAgentFileMapping"};
inline constexpr Operation<AgentFilesRef, KnowledgeAnswer<std::vector<AgentFileMapping>>> listAgentFileMappings{
    "listAgentFileMappings"};
inline constexpr Operation<AgentFileRef, SuccessResponse> deleteAgentFileMapping{"deleteAgentFileMapping"};
inline constexpr Operation<SemanticSearch, SearchAnswer<double>> semanticSearch{"semanticSearch"};
inline constexpr Operation<HybridSearch, SearchAnswer<HybridScore>> hybridSearch{"hybridSearch"};

} // namespace sb
