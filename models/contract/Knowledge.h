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
    template <typename Self = KnowledgeFile>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("user_id", &Self::userId),
                          field("original_filename", &Self::originalFilename),
                          field("storage_file_id", &Self::storageFileId), field("mime_type", &Self::mimeType),
                          field("size_bytes", &Self::sizeBytes), field("sha256", &Self::sha256),
                          field("status", &Self::status), field("chunk_count", &Self::chunkCount),
                          field("error", &Self::error), field("agent_ids", &Self::agentIds),
                          field("view_url", &Self::viewUrl), field("download_url", &Self::downloadUrl),
                          field("created_at", &Self::createdAt), field("updated_at", &Self::updatedAt));
    }
};

/// What the vendor's knowledge routes wrap their answers in.
template <typename Data>
struct KnowledgeAnswer
{
    std::string message;
    Data data{};

    bool operator==(const KnowledgeAnswer &) const = default;
    template <typename Self = KnowledgeAnswer>
    static constexpr auto fields()
    {
        return std::tuple(field("message", &Self::message), field("data", &Self::data));
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
    template <typename Self = FileUploadForm>
    static constexpr auto fields()
    {
        return std::tuple(field("file", &Self::file), field("user_id", &Self::userId),
                          field("agent_id", &Self::agentId));
    }
};

struct SupportedFormats
{
    std::vector<std::string> mimeTypes;
    std::vector<std::string> extensions;
    std::optional<std::int64_t> maxSizeBytes;

    bool operator==(const SupportedFormats &) const = default;
    template <typename Self = SupportedFormats>
    static constexpr auto fields()
    {
        return std::tuple(field("mime_types", &Self::mimeTypes), field("extensions", &Self::extensions),
                          field("max_size_bytes", &Self::maxSizeBytes));
    }
};

struct FileList
{
    std::vector<KnowledgeFile> files;
    std::optional<std::int64_t> total;

    bool operator==(const FileList &) const = default;
    template <typename Self = FileList>
    static constexpr auto fields()
    {
        return std::tuple(field("files", &Self::files), field("total", &Self::total));
    }
};

struct FileRef
{
    FileId fileId;

    bool operator==(const FileRef &) const = default;
    template <typename Self = FileRef>
    static constexpr auto fields()
    {
        return std::tuple(field("file_id", &Self::fileId));
    }
};

/// A signed address of a file (K5).
struct FileContentQuery
{
    FileId fileId;
    std::int64_t expires = 0; ///< Unix seconds
    std::string signature;    ///< hex
    Patch<bool> download;

    bool operator==(const FileContentQuery &) const = default;
    template <typename Self = FileContentQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("file_id", &Self::fileId), field("expires", &Self::expires),
                          field("signature", &Self::signature), field("download", &Self::download));
    }
};

struct AgentFileMappingRequest
{
    AgentId agentId;
    FileId uploadFileId;

    bool operator==(const AgentFileMappingRequest &) const = default;
    template <typename Self = AgentFileMappingRequest>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("upload_file_id", &Self::uploadFileId));
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
    template <typename Self = AgentFileMapping>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("agent_id", &Self::agentId),
                          field("upload_file_id", &Self::uploadFileId), field("file", &Self::file),
                          field("created_at", &Self::createdAt));
    }
};

struct AgentFilesRef
{
    AgentId agentId;

    bool operator==(const AgentFilesRef &) const = default;
    template <typename Self = AgentFilesRef>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId));
    }
};

struct SemanticSearch
{
    AgentId agentId;
    std::string query;
    Patch<int> limit;                  ///< default 10
    Patch<double> similarityThreshold; ///< largest cosine distance kept; default 0.5

    bool operator==(const SemanticSearch &) const = default;
    template <typename Self = SemanticSearch>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("query", &Self::query), field("limit", &Self::limit),
                          field("similarity_threshold", &Self::similarityThreshold));
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
    template <typename Self = HybridSearch>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("query", &Self::query), field("limit", &Self::limit),
                          field("keyword_weight", &Self::keywordWeight),
                          field("semantic_weight", &Self::semanticWeight),
                          field("similarity_threshold", &Self::similarityThreshold));
    }
};

struct HybridScore
{
    double combinedScore = 0; ///< higher is better
    double distance = 0;      ///< cosine distance
    Patch<double> sparseScore;

    bool operator==(const HybridScore &) const = default;
    template <typename Self = HybridScore>
    static constexpr auto fields()
    {
        return std::tuple(field("combined_score", &Self::combinedScore), field("distance", &Self::distance),
                          field("sparse_score", &Self::sparseScore));
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
    template <typename Self = SearchHit>
    static constexpr auto fields()
    {
        return std::tuple(field("text", &Self::text), field("score", &Self::score), field("file_id", &Self::fileId),
                          field("original_filename", &Self::originalFilename), field("chunk_index", &Self::chunkIndex));
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
    template <typename Self = SearchAnswer>
    static constexpr auto fields()
    {
        return std::tuple(field("success", &Self::success), field("message", &Self::message),
                          field("data", &Self::data), field("scores", &Self::scores), field("hits", &Self::hits));
    }
};

struct AgentFileRef
{
    AgentId agentId;
    FileId uploadFileId;

    bool operator==(const AgentFileRef &) const = default;
    template <typename Self = AgentFileRef>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("upload_file_id", &Self::uploadFileId));
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
