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
    static constexpr auto fields()
    {
        using T = CallRow;
        return std::tuple(
            field("id", &T::id), field("request_id", &T::requestId), field("agent_id", &T::agentId),
            field("agent_name", &T::agentName), field("call_type", &T::callType), field("status", &T::status),
            field("started_at", &T::startedAt), field("duration_seconds", &T::durationSeconds),
            field("message_count", &T::messageCount), field("avg_agent_latency_ms", &T::avgAgentLatencyMs),
            field("end_reason", &T::endReason), field("ended_by", &T::endedBy), field("language", &T::language),
            field("user_identifier", &T::userIdentifier), field("cost_usd", &T::cost),
            field("has_recording", &T::hasRecording), field("tags", &T::tags), field("has_note", &T::hasNote));
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
    Patch<std::string> said; ///< words of the transcript, all of them; "in quotes" they stand next to each other

    bool operator==(const CallCriteria &) const = default;
    static constexpr auto fields()
    {
        using T = CallCriteria;
        return std::tuple(field("started_from", &T::startedFrom), field("started_until", &T::startedUntil),
                          field("call_type", &T::callType), field("end_reason", &T::endReason),
                          field("language", &T::language), field("min_seconds", &T::minSeconds),
                          field("max_seconds", &T::maxSeconds), field("min_cost_usd", &T::minCostUsd),
                          field("max_cost_usd", &T::maxCostUsd), field("said", &T::said));
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
    static constexpr auto fields()
    {
        using T = CallListQuery;
        return std::tuple(field("before_started_at", &T::beforeStartedAt), field("before_id", &T::beforeId),
                          field("skip", &T::skip), field("limit", &T::limit), field("agent_id", &T::agentId),
                          field("status", &T::status), field("tag", &T::tag), merged(&T::criteria));
    }
};

/// The key of a row of the list.
struct CallKey
{
    Instant startedAt;
    CallId id;

    bool operator==(const CallKey &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("started_at", &CallKey::startedAt), field("id", &CallKey::id));
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
    static constexpr auto fields()
    {
        using T = CallRowPage;
        return std::tuple(field("items", &T::items), field("total", &T::total), field("has_more", &T::hasMore),
                          field("is_total_exact", &T::isTotalExact), field("next", &T::next));
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
    static constexpr auto fields()
    {
        using T = CallCountQuery;
        return std::tuple(field("before_started_at", &T::beforeStartedAt), field("before_id", &T::beforeId),
                          field("agent_id", &T::agentId), field("status", &T::status), field("tag", &T::tag),
                          merged(&T::criteria));
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
    static constexpr auto fields()
    {
        using T = CallCount;
        return std::tuple(field("counted", &T::counted), field("examined", &T::examined), field("length", &T::length),
                          field("marks", &T::marks), field("next", &T::next));
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
    static constexpr auto fields()
    {
        using T = CallView;
        return std::tuple(field("name", &T::name), field("is_default", &T::isDefault), field("filters", &T::filters),
                          field("columns", &T::columns));
    }
};

/// Of the caller alone. In a change, all of them: what is not in it is no more.
struct CallViewList
{
    std::vector<CallView> items;
    std::vector<std::string> columns; ///< shown without a view; empty: as the window likes

    bool operator==(const CallViewList &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("items", &CallViewList::items), field("columns", &CallViewList::columns));
    }
};

/// What people put on a call; in a change, what is absent stays as it is.
struct CallLabels
{
    Patch<std::vector<std::string>> tags;
    Patch<std::string> note;

    bool operator==(const CallLabels &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("tags", &CallLabels::tags), field("note", &CallLabels::note));
    }
};

struct CallLabelsChange
{
    CallId callId;
    CallLabels labels;

    bool operator==(const CallLabelsChange &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("call_id", &CallLabelsChange::callId), merged(&CallLabelsChange::labels));
    }
};

/// A tag, and how many of the caller's calls have it.
struct CallTag
{
    std::string tag;
    std::int64_t calls = 0;

    bool operator==(const CallTag &) const = default;
    static constexpr auto fields() { return std::tuple(field("tag", &CallTag::tag), field("calls", &CallTag::calls)); }
};

struct CallTagList
{
    std::vector<CallTag> items;

    bool operator==(const CallTagList &) const = default;
    static constexpr auto fields() { return std::tuple(field("items", &CallTagList::items)); }
};

struct CallRef
{
    CallId callId;

    bool operator==(const CallRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("call_id", &CallRef::callId)); }
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
    static constexpr auto fields()
    {
        using T = CallDetail;
        return std::tuple(field("session", &T::session), field("turns", &T::turns),
                          field("agent_version", &T::agentVersion), field("recording_blob_id", &T::recordingBlobId),
                          field("missing_variables", &T::missingVariables), field("tags", &T::tags),
                          field("note", &T::note));
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
    static constexpr auto fields()
    {
        using T = WorkspaceInfo;
        return std::tuple(
            field("name", &T::name), field("created_at", &T::createdAt), field("owner_name", &T::ownerName),
            field("organization", &T::organization), field("agents", &T::agents), field("calls", &T::calls),
            field("schema_version", &T::schemaVersion), field("program_version", &T::programVersion),
            field("contract_version", &T::contractVersion), field("operations", &T::operations),
            field("operations_implemented", &T::operationsImplemented), field("catalog_date", &T::catalogDate),
            field("sample_calls", &T::sampleCalls), field("is_sample", &T::isSample));
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
    static constexpr auto fields()
    {
        using T = WorkspaceSettings;
        return std::tuple(field("allow_private_tool_hosts", &T::allowPrivateToolHosts),
                          field("backup_rhythm", &T::backupRhythm), field("backups_kept", &T::backupsKept),
                          field("recordings_kept_days", &T::recordingsKeptDays),
                          field("calls_kept_days", &T::callsKeptDays));
    }
};

/// Times to count by; absent: those of the workspace.
struct RetentionQuery
{
    Patch<int> recordingsKeptDays;
    Patch<int> callsKeptDays;

    bool operator==(const RetentionQuery &) const = default;
    static constexpr auto fields()
    {
        using T = RetentionQuery;
        return std::tuple(field("recordings_kept_days", &T::recordingsKeptDays),
                          field("calls_kept_days", &T::callsKeptDays));
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
    static constexpr auto fields()
    {
        using T = RetentionAmount;
        return std::tuple(field("calls", &T::calls), field("turns", &T::turns), field("recordings", &T::recordings),
                          field("recording_bytes", &T::recordingBytes), field("has_more", &T::hasMore));
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
