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
    template <typename Self = Latency>
    static constexpr auto fields()
    {
        return std::tuple(field("time_to_first_greeting_ms", &Self::timeToFirstGreetingMs),
                          field("avg_agent_latency_ms", &Self::avgAgentLatencyMs),
                          field("p95_agent_latency_ms", &Self::p95AgentLatencyMs),
                          field("avg_user_latency_ms", &Self::avgUserLatencyMs), field("stt_ms", &Self::sttMs),
                          field("llm_ttfb_ms", &Self::llmTtfbMs), field("tts_ttfb_ms", &Self::ttsTtfbMs));
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
    template <typename Self = TranscriptTurn>
    static constexpr auto fields()
    {
        return std::tuple(field("ordinal", &Self::ordinal), field("role", &Self::role), field("text", &Self::text),
                          field("ts", &Self::ts), field("ts_offset_ms", &Self::tsOffsetMs),
                          field("latency_ms", &Self::latencyMs), field("interrupted", &Self::interrupted),
                          field("tool_name", &Self::toolName), field("tool_arguments", &Self::toolArguments),
                          field("tool_result", &Self::toolResult));
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
    template <typename Self = PostCallAnalysisResult>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("rule_id", &Self::ruleId), field("rule_name", &Self::ruleName),
                          field("source", &Self::source), field("sort_order", &Self::sortOrder),
                          field("status", &Self::status), field("body_text", &Self::bodyText),
                          field("structured_json", &Self::structuredJson),
                          field("tool_invocation", &Self::toolInvocation), field("raw_response", &Self::rawResponse),
                          field("error", &Self::error), field("created_at", &Self::createdAt),
                          field("completed_at", &Self::completedAt));
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
    template <typename Self = CallSession>
    static constexpr auto fields()
    {
        return std::tuple(
            field("id", &Self::id), field("request_id", &Self::requestId), field("user_id", &Self::userId),
            field("org_id", &Self::orgId), field("agent_id", &Self::agentId), field("agent_name", &Self::agentName),
            field("workflow_id", &Self::workflowId), field("batch_id", &Self::batchId),
            field("call_type", &Self::callType), field("direction", &Self::direction), field("status", &Self::status),
            field("telephony_provider", &Self::telephonyProvider), field("telephony_leg_id", &Self::telephonyLegId),
            field("phone_number_id", &Self::phoneNumberId), field("from_number", &Self::fromNumber),
            field("to_number", &Self::toNumber), field("user_identifier", &Self::userIdentifier),
            field("variable_values", &Self::variableValues), field("created_at", &Self::createdAt),
            field("started_at", &Self::startedAt), field("ended_at", &Self::endedAt),
            field("duration_seconds", &Self::durationSeconds),
            field("agent_duration_seconds", &Self::agentDurationSeconds),
            field("transfer_duration_seconds", &Self::transferDurationSeconds), field("ended_by", &Self::endedBy),
            field("end_reason", &Self::endReason), field("language", &Self::language),
            answered("message_count", &Self::messageCount), answered("attempt_number", &Self::attemptNumber),
            field("goal_status", &Self::goalStatus), field("latency", &Self::latency),
            field("recording_url", &Self::recordingUrl), field("recording_seconds", &Self::recordingSeconds),
            field("transcript", &Self::transcript), field("cost_usd", &Self::cost),
            field("post_call_analysis_results", &Self::postCallAnalysisResults), answered("redacted", &Self::redacted));
    }
};

struct CallSessionPage
{
    std::vector<CallSession> items;
    std::int64_t total = 0;
    int page = 1;
    int pageSize = 20;

    bool operator==(const CallSessionPage &) const = default;
    template <typename Self = CallSessionPage>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items), field("total", &Self::total), field("page", &Self::page),
                          field("page_size", &Self::pageSize));
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
    template <typename Self = CallAnalyticsQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("request_id", &Self::requestId), field("page", &Self::page),
                          field("page_size", &Self::pageSize), field("filter", &Self::filter, alias("search_filter")),
                          field("scope", &Self::scope), field("organization_ids", &Self::organizationIds),
                          field("owner_user_ids", &Self::ownerUserIds), field("platform_roles", &Self::platformRoles));
    }
};

struct CallExportQuery
{
    Patch<std::string> requestId;
    Patch<std::string> startDate; ///< "2026-01-31", inclusive
    Patch<std::string> endDate;
    Patch<bool> includeRecordings;

    bool operator==(const CallExportQuery &) const = default;
    template <typename Self = CallExportQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("request_id", &Self::requestId), field("start_date", &Self::startDate),
                          field("end_date", &Self::endDate), field("include_recordings", &Self::includeRecordings));
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
    template <typename Self = ExportAccepted>
    static constexpr auto fields()
    {
        return std::tuple(field("status", &Self::status), field("message", &Self::message),
                          field("job_id", &Self::jobId));
    }
};

struct CallExport
{
    std::variant<Download, ExportAccepted> answer;
};

inline constexpr Operation<CallAnalyticsQuery, CallAnalytics> getCallAnalytics{"getCallAnalytics"};
inline constexpr Operation<CallExportQuery, CallExport> exportCallAnalytics{"exportCallAnalytics"};

} // namespace sb
