#pragma once

#include "models/base/Instant.h"
#include "models/base/Money.h"
#include "models/contract/Agents.h"
#include "models/contract/Streams.h"

namespace sb {

enum class CallType : std::uint8_t { Web = 1, Inbound, Outbound, Batch, Chat };
template <>
inline constexpr auto enumNames<CallType> =
    std::array{Named{CallType::Web, "web"}, Named{CallType::Inbound, "inbound"}, Named{CallType::Outbound, "outbound"},
               Named{CallType::Batch, "batch"}, Named{CallType::Chat, "chat"}};

enum class CallDirection : std::uint8_t { Web = 1, Inbound, Outbound };
template <>
inline constexpr auto enumNames<CallDirection> =
    std::array{Named{CallDirection::Web, "web"}, Named{CallDirection::Inbound, "inbound"},
               Named{CallDirection::Outbound, "outbound"}};

enum class CallStatus : std::uint8_t {
    Queued = 1,
    Dialing,
    Ringing,
    InProgress,
    Completed,
    Failed,
    NoAnswer,
    Busy,
    Cancelled
};
template <>
inline constexpr auto enumNames<CallStatus> =
    std::array{Named{CallStatus::Queued, "queued"},       Named{CallStatus::Dialing, "dialing"},
               Named{CallStatus::Ringing, "ringing"},     Named{CallStatus::InProgress, "in_progress"},
               Named{CallStatus::Completed, "completed"}, Named{CallStatus::Failed, "failed"},
               Named{CallStatus::NoAnswer, "no_answer"},  Named{CallStatus::Busy, "busy"},
               Named{CallStatus::Cancelled, "cancelled"}};

/// A finished session never changes state again (L8).
constexpr bool isFinal(CallStatus status)
{
    return status >= CallStatus::Completed;
}

enum class TelephonyProvider : std::uint8_t { Pstn = 1, Web };
template <>
inline constexpr auto enumNames<TelephonyProvider> =
    std::array{Named{TelephonyProvider::Pstn, "pstn"}, Named{TelephonyProvider::Web, "web"}};

enum class TurnRole : std::uint8_t { Agent = 1, User, System, Tool };
template <>
inline constexpr auto enumNames<TurnRole> =
    std::array{Named{TurnRole::Agent, "agent"}, Named{TurnRole::User, "user"}, Named{TurnRole::System, "system"},
               Named{TurnRole::Tool, "tool"}};

/// Milliseconds; null when nothing was measured.
struct Latency
{
    Patch<int> timeToFirstGreetingMs;
    Patch<int> avgAgentLatencyMs;
    Patch<int> p95AgentLatencyMs;
    Patch<int> avgUserLatencyMs;
    Patch<int> sttMs;
    Patch<int> llmTtfbMs;
    Patch<int> ttsTtfbMs;

    bool operator==(const Latency &) const = default;
    static constexpr auto fields()
    {
        using T = Latency;
        return std::tuple(field("time_to_first_greeting_ms", &T::timeToFirstGreetingMs),
                          field("avg_agent_latency_ms", &T::avgAgentLatencyMs),
                          field("p95_agent_latency_ms", &T::p95AgentLatencyMs),
                          field("avg_user_latency_ms", &T::avgUserLatencyMs), field("stt_ms", &T::sttMs),
                          field("llm_ttfb_ms", &T::llmTtfbMs), field("tts_ttfb_ms", &T::ttsTtfbMs));
    }
};

/// One utterance or tool step.
struct TranscriptTurn
{
    int ordinal = 0;
    TurnRole role{};
    std::string text;
    Patch<Instant> ts;
    std::optional<std::int64_t> tsOffsetMs; ///< from the call's start
    Patch<int> latencyMs;                   ///< agent: end of the caller's speech to first audio
    std::optional<bool> interrupted;
    Patch<std::string> toolName;
    Patch<nlohmann::json> toolArguments;
    Patch<nlohmann::json> toolResult;

    bool operator==(const TranscriptTurn &) const = default;
    static constexpr auto fields()
    {
        using T = TranscriptTurn;
        return std::tuple(field("ordinal", &T::ordinal), field("role", &T::role), field("text", &T::text),
                          field("ts", &T::ts), field("ts_offset_ms", &T::tsOffsetMs),
                          field("latency_ms", &T::latencyMs), field("interrupted", &T::interrupted),
                          field("tool_name", &T::toolName), field("tool_arguments", &T::toolArguments),
                          field("tool_result", &T::toolResult));
    }
};

enum class AnalysisSource : std::uint8_t { SystemDefault = 1, Rule, Legacy };
template <>
inline constexpr auto enumNames<AnalysisSource> =
    std::array{Named{AnalysisSource::SystemDefault, "system_default"}, Named{AnalysisSource::Rule, "rule"},
               Named{AnalysisSource::Legacy, "legacy"}};

enum class AnalysisStatus : std::uint8_t { Pending = 1, Skipped, Completed, Failed };
template <>
inline constexpr auto enumNames<AnalysisStatus> =
    std::array{Named{AnalysisStatus::Pending, "pending"}, Named{AnalysisStatus::Skipped, "skipped"},
               Named{AnalysisStatus::Completed, "completed"}, Named{AnalysisStatus::Failed, "failed"}};

struct PostCallAnalysisResult
{
    std::optional<Uuid> id;
    Patch<Uuid> ruleId;
    Patch<std::string> ruleName;
    AnalysisSource source{};
    int sortOrder = 0;
    std::optional<AnalysisStatus> status;
    Patch<std::string> bodyText;
    Patch<nlohmann::json> structuredJson;
    Patch<nlohmann::json> toolInvocation;
    Patch<std::string> rawResponse;
    Patch<std::string> error;
    std::optional<Instant> createdAt;
    Patch<Instant> completedAt;

    bool operator==(const PostCallAnalysisResult &) const = default;
    static constexpr auto fields()
    {
        using T = PostCallAnalysisResult;
        return std::tuple(field("id", &T::id), field("rule_id", &T::ruleId), field("rule_name", &T::ruleName),
                          field("source", &T::source), field("sort_order", &T::sortOrder), field("status", &T::status),
                          field("body_text", &T::bodyText), field("structured_json", &T::structuredJson),
                          field("tool_invocation", &T::toolInvocation), field("raw_response", &T::rawResponse),
                          field("error", &T::error), field("created_at", &T::createdAt),
                          field("completed_at", &T::completedAt));
    }
};

/// One entry of the call log.
struct CallSession
{
    CallId id;
    RequestId requestId;
    UserId userId;
    Patch<OrgId> orgId;
    Patch<AgentId> agentId;
    Patch<std::string> agentName;
    Patch<Uuid> workflowId;
    Patch<Uuid> batchId;
    std::optional<CallType> callType;
    CallDirection direction{};
    CallStatus status{};
    std::optional<TelephonyProvider> telephonyProvider;
    Patch<std::string> telephonyLegId;
    Patch<Uuid> phoneNumberId;
    Patch<std::string> fromNumber;
    Patch<std::string> toNumber;
    Patch<std::string> userIdentifier;
    std::optional<nlohmann::json> variableValues;
    Instant createdAt;
    Patch<Instant> startedAt;
    Patch<Instant> endedAt;
    Patch<double> durationSeconds;
    Patch<double> agentDurationSeconds;
    Patch<double> transferDurationSeconds;
    Patch<std::string> endedBy;   ///< user, agent or system
    Patch<std::string> endReason; ///< caller_hung_up, agent_ended_the_call, …
    Patch<std::string> language;
    int messageCount = 0;
    int attemptNumber = 1;
    Patch<std::string> goalStatus;
    std::optional<Latency> latency;
    Patch<std::string> recordingUrl;
    Patch<double> recordingSeconds;
    std::optional<std::vector<TranscriptTurn>> transcript; ///< single-session answers only
    Patch<Money> cost;
    std::optional<std::vector<PostCallAnalysisResult>> postCallAnalysisResults;
    bool redacted = false; ///< HIPAA mode took transcript, recording and analysis out (L4)

    bool operator==(const CallSession &) const = default;
    static constexpr auto fields()
    {
        using T = CallSession;
        return std::tuple(
            field("id", &T::id), field("request_id", &T::requestId), field("user_id", &T::userId),
            field("org_id", &T::orgId), field("agent_id", &T::agentId), field("agent_name", &T::agentName),
            field("workflow_id", &T::workflowId), field("batch_id", &T::batchId), field("call_type", &T::callType),
            field("direction", &T::direction), field("status", &T::status),
            field("telephony_provider", &T::telephonyProvider), field("telephony_leg_id", &T::telephonyLegId),
            field("phone_number_id", &T::phoneNumberId), field("from_number", &T::fromNumber),
            field("to_number", &T::toNumber), field("user_identifier", &T::userIdentifier),
            field("variable_values", &T::variableValues), field("created_at", &T::createdAt),
            field("started_at", &T::startedAt), field("ended_at", &T::endedAt),
            field("duration_seconds", &T::durationSeconds), field("agent_duration_seconds", &T::agentDurationSeconds),
            field("transfer_duration_seconds", &T::transferDurationSeconds), field("ended_by", &T::endedBy),
            field("end_reason", &T::endReason), field("language", &T::language),
            answered("message_count", &T::messageCount), answered("attempt_number", &T::attemptNumber),
            field("goal_status", &T::goalStatus), field("latency", &T::latency),
            field("recording_url", &T::recordingUrl), field("recording_seconds", &T::recordingSeconds),
            field("transcript", &T::transcript), field("cost_usd", &T::cost),
            field("post_call_analysis_results", &T::postCallAnalysisResults), answered("redacted", &T::redacted));
    }
};

struct CallSessionPage
{
    std::vector<CallSession> items;
    std::int64_t total = 0;
    int page = 1;
    int pageSize = 20;

    bool operator==(const CallSessionPage &) const = default;
    static constexpr auto fields()
    {
        using T = CallSessionPage;
        return std::tuple(field("items", &T::items), field("total", &T::total), field("page", &T::page),
                          field("page_size", &T::pageSize));
    }
};

/// L1: one session with request_id, a page with page/page_size, else every session, newest first, as a stream.
struct CallAnalytics
{
    std::variant<CallSession, CallSessionPage, Rows<CallSession>> answer;
};

struct CallAnalyticsQuery
{
    Patch<std::string> requestId;
    Patch<int> page;
    Patch<int> pageSize;
    Patch<std::string> filter; ///< part of the request id or the call type (L2)
    Patch<ListScope> scope;
    Patch<std::string> organizationIds;
    Patch<std::string> ownerUserIds;
    Patch<std::string> platformRoles;

    bool operator==(const CallAnalyticsQuery &) const = default;
    static constexpr auto fields()
    {
        using T = CallAnalyticsQuery;
        return std::tuple(field("request_id", &T::requestId), field("page", &T::page), field("page_size", &T::pageSize),
                          field("filter", &T::filter, alias("search_filter")), field("scope", &T::scope),
                          field("organization_ids", &T::organizationIds), field("owner_user_ids", &T::ownerUserIds),
                          field("platform_roles", &T::platformRoles));
    }
};

struct CallExportQuery
{
    Patch<std::string> requestId;
    Patch<std::string> startDate; ///< "2026-01-31", inclusive
    Patch<std::string> endDate;
    Patch<bool> includeRecordings;

    bool operator==(const CallExportQuery &) const = default;
    static constexpr auto fields()
    {
        using T = CallExportQuery;
        return std::tuple(field("request_id", &T::requestId), field("start_date", &T::startDate),
                          field("end_date", &T::endDate), field("include_recordings", &T::includeRecordings));
    }
};

enum class ExportStatus : std::uint8_t { Accepted = 1, Queued, Completed };
template <>
inline constexpr auto enumNames<ExportStatus> =
    std::array{Named{ExportStatus::Accepted, "accepted"}, Named{ExportStatus::Queued, "queued"},
               Named{ExportStatus::Completed, "completed"}};

struct ExportAccepted
{
    ExportStatus status{};
    std::string message;
    Patch<std::string> jobId;

    bool operator==(const ExportAccepted &) const = default;
    static constexpr auto fields()
    {
        using T = ExportAccepted;
        return std::tuple(field("status", &T::status), field("message", &T::message), field("job_id", &T::jobId));
    }
};

struct CallExport
{
    std::variant<Download, ExportAccepted> answer;
};

inline constexpr Operation<CallAnalyticsQuery, CallAnalytics> getCallAnalytics{"getCallAnalytics"};
inline constexpr Operation<CallExportQuery, CallExport> exportCallAnalytics{"exportCallAnalytics"};

} // namespace sb
