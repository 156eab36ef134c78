#pragma once

#include "models/contract/History.h"
#include "models/contract/TestCalls.h"

namespace sb {

// What the console needs and the vendor's contract lacks: /api/v1/console/**, marked x-local in the contract.

/// Row of the call list.
struct CallRow
{
    CallId id;
    RequestId requestId;
    Patch<AgentId> agentId;
    std::string agentName;
    CallType callType{};
    CallStatus status{};
    Instant startedAt; ///< with `id` the key of the page
    Patch<double> durationSeconds;
    int messageCount = 0;
    Patch<int> avgAgentLatencyMs;
    Patch<std::string> endReason;
    Patch<std::string> endedBy;
    Patch<std::string> language;
    Patch<std::string> userIdentifier;
    Patch<Money> cost;
    bool hasRecording = false;
    std::vector<std::string> tags;
    bool hasNote = false;

    bool operator==(const CallRow &) const = default;
    template <typename Self = CallRow>
    static constexpr auto fields()
    {
        return std::tuple(
            field("id", &Self::id), field("request_id", &Self::requestId), field("agent_id", &Self::agentId),
            field("agent_name", &Self::agentName), field("call_type", &Self::callType), field("status", &Self::status),
            field("started_at", &Self::startedAt), field("duration_seconds", &Self::durationSeconds),
            field("message_count", &Self::messageCount), field("avg_agent_latency_ms", &Self::avgAgentLatencyMs),
            field("end_reason", &Self::endReason), field("ended_by", &Self::endedBy),
            field("language", &Self::language), field("user_identifier", &Self::userIdentifier),
            field("cost_usd", &Self::cost), field("has_recording", &Self::hasRecording), field("tags", &Self::tags),
            field("has_note", &Self::hasNote));
    }
};

/// What a list of calls is narrowed to, besides agent, state and tag. Everything that is set must hold.
struct CallCriteria
{
    Patch<Instant> startedFrom;  ///< then or later
    Patch<Instant> startedUntil; ///< before
    Patch<CallType> callType;
    Patch<std::string> endReason; ///< the contract's names: caller_hung_up, …
    Patch<std::string> language;  ///< "en" has "en-GB", too
    Patch<double> minSeconds;     ///< of the talk; a call without a length is not in the list
    Patch<double> maxSeconds;
    Patch<Money> minCostUsd; ///< a call that is not settled is not in the list
    Patch<Money> maxCostUsd;
    Patch<std::string> said;   ///< words of the transcript, all of them; "in quotes" they stand next to each other
    Patch<std::string> caller; ///< part of the other side's number or name; blanks and signs between digits aside

    bool operator==(const CallCriteria &) const = default;
    template <typename Self = CallCriteria>
    static constexpr auto fields()
    {
        return std::tuple(field("started_from", &Self::startedFrom), field("started_until", &Self::startedUntil),
                          field("call_type", &Self::callType), field("end_reason", &Self::endReason),
                          field("language", &Self::language), field("min_seconds", &Self::minSeconds),
                          field("max_seconds", &Self::maxSeconds), field("min_cost_usd", &Self::minCostUsd),
                          field("max_cost_usd", &Self::maxCostUsd), field("said", &Self::said),
                          field("caller", &Self::caller));
    }
};

/// A page of calls, newest first, by key: the rows before (beforeStartedAt, beforeId), or after `skip` rows of the
/// whole list when a scroll bar jumps. Agent, state and dates, or a tag and dates, are found on an index. Any other
/// filter is looked for in a bounded number of calls: the page may have fewer rows than asked for, and says where to
/// go on.
struct CallListQuery
{
    Patch<Instant> beforeStartedAt;
    Patch<CallId> beforeId;
    Patch<std::int64_t> skip; ///< rows to pass over first, found on the covering index
    Patch<int> limit;         ///< 1–200, default 50
    Patch<AgentId> agentId;
    Patch<CallStatus> status;
    Patch<std::string> tag; ///< in any case
    CallCriteria criteria;

    bool operator==(const CallListQuery &) const = default;
    template <typename Self = CallListQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("before_started_at", &Self::beforeStartedAt), field("before_id", &Self::beforeId),
                          field("skip", &Self::skip), field("limit", &Self::limit), field("agent_id", &Self::agentId),
                          field("status", &Self::status), field("tag", &Self::tag), merged(&Self::criteria));
    }
};

/// The key of a row of the list.
struct CallKey
{
    Instant startedAt;
    CallId id;

    bool operator==(const CallKey &) const = default;
    template <typename Self = CallKey>
    static constexpr auto fields()
    {
        return std::tuple(field("started_at", &Self::startedAt), field("id", &Self::id));
    }
};

struct CallRowPage
{
    std::vector<CallRow> items;
    std::int64_t total = 0; ///< of the filtered list, when it is exact; else of these rows
    bool hasMore = false;   ///< with filters that are looked for: there may be more
    bool isTotalExact = true;
    Patch<CallKey> next; ///< where to go on, when there is more

    bool operator==(const CallRowPage &) const = default;
    template <typename Self = CallRowPage>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items), field("total", &Self::total), field("has_more", &Self::hasMore),
                          field("is_total_exact", &Self::isTotalExact), field("next", &Self::next));
    }
};

/// The calls after a key, as far as one answer counts them.
struct CallCountQuery
{
    Patch<Instant> beforeStartedAt;
    Patch<CallId> beforeId;
    Patch<AgentId> agentId;
    Patch<CallStatus> status;
    Patch<std::string> tag;
    CallCriteria criteria;

    bool operator==(const CallCountQuery &) const = default;
    template <typename Self = CallCountQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("before_started_at", &Self::beforeStartedAt), field("before_id", &Self::beforeId),
                          field("agent_id", &Self::agentId), field("status", &Self::status), field("tag", &Self::tag),
                          merged(&Self::criteria));
    }
};

struct CallCount
{
    std::int64_t counted = 0;   ///< calls of the list among those examined
    std::int64_t examined = 0;  ///< calls that were looked at
    std::int64_t length = 0;    ///< how many there are to look at, from the top to the end
    std::vector<CallKey> marks; ///< of every hundredth call that was counted
    Patch<CallKey> next;        ///< where to go on; absent: all are counted

    bool operator==(const CallCount &) const = default;
    template <typename Self = CallCount>
    static constexpr auto fields()
    {
        return std::tuple(field("counted", &Self::counted), field("examined", &Self::examined),
                          field("length", &Self::length), field("marks", &Self::marks), field("next", &Self::next));
    }
};

/// A list of calls that somebody named: what it is narrowed to and which columns it shows, in words of the window that
/// keeps it.
struct CallView
{
    std::string name;
    bool isDefault = false; ///< shown when the window opens
    nlohmann::json filters; ///< object
    std::vector<std::string> columns;

    bool operator==(const CallView &) const = default;
    template <typename Self = CallView>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("is_default", &Self::isDefault),
                          field("filters", &Self::filters), field("columns", &Self::columns));
    }
};

/// Of the caller alone. In a change, all of them: what is not in it is no more.
struct CallViewList
{
    std::vector<CallView> items;
    std::vector<std::string> columns; ///< shown without a view; empty: as the window likes

    bool operator==(const CallViewList &) const = default;
    template <typename Self = CallViewList>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items), field("columns", &Self::columns));
    }
};

/// What people put on a call; in a change, what is absent stays as it is.
struct CallLabels
{
    Patch<std::vector<std::string>> tags;
    Patch<std::string> note;

    bool operator==(const CallLabels &) const = default;
    template <typename Self = CallLabels>
    static constexpr auto fields()
    {
        return std::tuple(field("tags", &Self::tags), field("note", &Self::note));
    }
};

struct CallLabelsChange
{
    CallId callId;
    CallLabels labels;

    bool operator==(const CallLabelsChange &) const = default;
    template <typename Self = CallLabelsChange>
    static constexpr auto fields()
    {
        return std::tuple(field("call_id", &Self::callId), merged(&Self::labels));
    }
};

/// A tag, and how many of the caller's calls have it.
struct CallTag
{
    std::string tag;
    std::int64_t calls = 0;

    bool operator==(const CallTag &) const = default;
    template <typename Self = CallTag>
    static constexpr auto fields()
    {
        return std::tuple(field("tag", &Self::tag), field("calls", &Self::calls));
    }
};

struct CallTagList
{
    std::vector<CallTag> items;

    bool operator==(const CallTagList &) const = default;
    template <typename Self = CallTagList>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items));
    }
};

struct CallRef
{
    CallId callId;

    bool operator==(const CallRef &) const = default;
    template <typename Self = CallRef>
    static constexpr auto fields()
    {
        return std::tuple(field("call_id", &Self::callId));
    }
};

/// Everything kept of one call. `session.transcript` is left out; `turns` has it with its stages.
struct CallDetail
{
    CallSession session;
    std::vector<CallTurn> turns;
    int agentVersion = 0; ///< 0 = unknown
    Patch<BlobId> recordingBlobId;
    std::vector<std::string> missingVariables;
    std::vector<std::string> tags;
    Patch<std::string> note;

    bool operator==(const CallDetail &) const = default;
    template <typename Self = CallDetail>
    static constexpr auto fields()
    {
        return std::tuple(
            field("session", &Self::session), field("turns", &Self::turns), field("agent_version", &Self::agentVersion),
            field("recording_blob_id", &Self::recordingBlobId), field("missing_variables", &Self::missingVariables),
            field("tags", &Self::tags), field("note", &Self::note));
    }
};

struct WorkspaceInfo
{
    std::string name;
    Instant createdAt;
    std::string ownerName;
    std::string organization;
    std::int64_t agents = 0;
    std::int64_t calls = 0;
    int schemaVersion = 0;
    std::string programVersion;
    std::string contractVersion;
    int operations = 0;            ///< in the contract
    int operationsImplemented = 0; ///< of those, with a handler here
    std::string catalogDate;       ///< day of the price lists
    std::int64_t sampleCalls = 0;  ///< of its calls, those that `switchboard sample` made up
    bool isSample = false;         ///< sample data was put in; stays so

    bool operator==(const WorkspaceInfo &) const = default;
    template <typename Self = WorkspaceInfo>
    static constexpr auto fields()
    {
        return std::tuple(
            field("name", &Self::name), field("created_at", &Self::createdAt), field("owner_name", &Self::ownerName),
            field("organization", &Self::organization), field("agents", &Self::agents), field("calls", &Self::calls),
            field("schema_version", &Self::schemaVersion), field("program_version", &Self::programVersion),
            field("contract_version", &Self::contractVersion), field("operations", &Self::operations),
            field("operations_implemented", &Self::operationsImplemented), field("catalog_date", &Self::catalogDate),
            field("sample_calls", &Self::sampleCalls), field("is_sample", &Self::isSample));
    }
};

/// How often the open workspace is backed up by itself.
enum class BackupRhythm : std::uint8_t { Off = 1, Daily, Weekly };
template <>
inline constexpr auto enumNames<BackupRhythm> = std::array{
    Named{BackupRhythm::Off, "off"}, Named{BackupRhythm::Daily, "daily"}, Named{BackupRhythm::Weekly, "weekly"}};

/// Choices that belong to the workspace. Absent in a change: stays as it is.
struct WorkspaceSettings
{
    Patch<bool> allowPrivateToolHosts;
    Patch<BackupRhythm> backupRhythm;
    Patch<int> backupsKept;        ///< of those that the rhythm made
    Patch<int> recordingsKeptDays; ///< 0: for ever
    Patch<int> callsKeptDays;      ///< with transcript, recording and numbers; 0: for ever

    bool operator==(const WorkspaceSettings &) const = default;
    template <typename Self = WorkspaceSettings>
    static constexpr auto fields()
    {
        return std::tuple(field("allow_private_tool_hosts", &Self::allowPrivateToolHosts),
                          field("backup_rhythm", &Self::backupRhythm), field("backups_kept", &Self::backupsKept),
                          field("recordings_kept_days", &Self::recordingsKeptDays),
                          field("calls_kept_days", &Self::callsKeptDays));
    }
};

/// Times to count by; absent: those of the workspace.
struct RetentionQuery
{
    Patch<int> recordingsKeptDays;
    Patch<int> callsKeptDays;

    bool operator==(const RetentionQuery &) const = default;
    template <typename Self = RetentionQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("recordings_kept_days", &Self::recordingsKeptDays),
                          field("calls_kept_days", &Self::callsKeptDays));
    }
};

/// What is older than it is kept, or was deleted for that.
struct RetentionAmount
{
    std::int64_t calls = 0;
    std::int64_t turns = 0;
    std::int64_t recordings = 0; ///< of these calls and of those that stay
    std::int64_t recordingBytes = 0;
    bool hasMore = false; ///< one request deletes only so many

    bool operator==(const RetentionAmount &) const = default;
    template <typename Self = RetentionAmount>
    static constexpr auto fields()
    {
        return std::tuple(field("calls", &Self::calls), field("turns", &Self::turns),
                          field("recordings", &Self::recordings), field("recording_bytes", &Self::recordingBytes),
                          field("has_more", &Self::hasMore));
    }
};

inline constexpr Operation<CallFinish, CallDetail> finishTestCall{"finishTestCall"};
inline constexpr Operation<CallListQuery, CallRowPage> listCalls{"listCalls"};
inline constexpr Operation<CallCountQuery, CallCount> countCalls{"countCalls"};
inline constexpr Operation<Nothing, CallViewList> getCallViews{"getCallViews"};
inline constexpr Operation<CallViewList, CallViewList> putCallViews{"putCallViews"};
inline constexpr Operation<CallRef, CallDetail> getCall{"getCall"};
inline constexpr Operation<CallLabelsChange, CallLabels> putCallLabels{"putCallLabels"};
inline constexpr Operation<Nothing, CallTagList> listCallTags{"listCallTags"};
inline constexpr Operation<CallRef, Download> getCallRecording{"getCallRecording"};
inline constexpr Operation<AgentRef, AgentVersionList> listAgentVersions{"listAgentVersions"};
inline constexpr Operation<AgentVersionRef, AgentVersionDetail> getAgentVersion{"getAgentVersion"};
inline constexpr Operation<AgentRestore, CompleteAgent> restoreAgentVersion{"restoreAgentVersion"};
inline constexpr Operation<AuditQuery, AuditPage> listAuditEntries{"listAuditEntries"};
inline constexpr Operation<Nothing, WorkspaceInfo> getWorkspaceInfo{"getWorkspaceInfo"};
inline constexpr Operation<Nothing, WorkspaceSettings> getWorkspaceSettings{"getWorkspaceSettings"};
inline constexpr Operation<WorkspaceSettings, WorkspaceSettings> updateWorkspaceSettings{"updateWorkspaceSettings"};
inline constexpr Operation<RetentionQuery, RetentionAmount> previewRetention{"previewRetention"};
inline constexpr Operation<Nothing, RetentionAmount> applyRetention{"applyRetention"};

} // namespace sb
