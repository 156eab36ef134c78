#pragma once

#include "models/contract/Calls.h"

namespace sb {

// A test call from its start to its end: /api/v1/console/calls/**, marked x-local in the contract.

/// How the silence before an agent's line was spent, in microseconds; the stages stand end to end and sum to `heard`.
/// Mirrors voice/session/StageTimes.
struct TurnStages
{
    std::int64_t vadUs = 0;
    std::int64_t endpointingUs = 0;
    std::int64_t sttUs = 0;
    std::int64_t llmFirstTokenUs = 0;
    std::int64_t firstSentenceUs = 0;
    std::int64_t toolsUs = 0;
    std::int64_t ttsFirstAudioUs = 0;
    std::int64_t playoutUs = 0;
    std::int64_t heardUs = 0; ///< the whole silence, measured on samples
    std::int64_t savedUs = 0; ///< speculative work done before the turn closed; not part of the sum

    std::int64_t sum() const
    {
        return vadUs + endpointingUs + sttUs + llmFirstTokenUs + firstSentenceUs + toolsUs + ttsFirstAudioUs +
               playoutUs;
    }
    bool operator==(const TurnStages &) const = default;
    template <typename Self = TurnStages>
    static constexpr auto fields()
    {
        return std::tuple(field("vad_us", &Self::vadUs), field("endpointing_us", &Self::endpointingUs),
                          field("stt_us", &Self::sttUs), field("llm_first_token_us", &Self::llmFirstTokenUs),
                          field("first_sentence_us", &Self::firstSentenceUs), field("tools_us", &Self::toolsUs),
                          field("tts_first_audio_us", &Self::ttsFirstAudioUs), field("playout_us", &Self::playoutUs),
                          field("heard_us", &Self::heardUs), field("saved_us", &Self::savedUs));
    }
};

/// One line of a call as the console keeps it: the contract's turn with its end and its stages.
struct CallTurn
{
    int ordinal = 0;
    TurnRole role{};
    std::string text;
    std::int64_t tsOffsetMs = 0;             ///< first voiced / audible sample, from the call's start
    std::optional<std::int64_t> endOffsetMs; ///< last one
    Patch<int> latencyMs;                    ///< agent's answers: heard silence before it
    bool interrupted = false;                ///< agent's line that the caller cut
    bool typed = false;                      ///< caller's line that came as text
    Patch<TurnStages> stages;
    Patch<std::string> toolName;
    Patch<nlohmann::json> toolArguments;
    Patch<nlohmann::json> toolResult;

    bool operator==(const CallTurn &) const = default;
    template <typename Self = CallTurn>
    static constexpr auto fields()
    {
        return std::tuple(field("ordinal", &Self::ordinal), field("role", &Self::role), field("text", &Self::text),
                          field("ts_offset_ms", &Self::tsOffsetMs), field("end_offset_ms", &Self::endOffsetMs),
                          field("latency_ms", &Self::latencyMs), answered("interrupted", &Self::interrupted),
                          answered("typed", &Self::typed), field("stages", &Self::stages),
                          field("tool_name", &Self::toolName), field("tool_arguments", &Self::toolArguments),
                          field("tool_result", &Self::toolResult));
    }
};

struct TestCallStart
{
    AgentId agentId;
    Patch<nlohmann::json> variableValues; ///< object of texts for {{key}} (C7)
    Patch<std::string> userIdentifier;    ///< who calls, for the log
    Patch<BlobId> recordingBlobId;        ///< known from the start, so that a crash does not lose it

    bool operator==(const TestCallStart &) const = default;
    template <typename Self = TestCallStart>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("variable_values", &Self::variableValues),
                          field("user_identifier", &Self::userIdentifier),
                          field("recording_blob_id", &Self::recordingBlobId));
    }
};

/// A call that has its row and may now be talked. Prompt and greeting have their variables filled in.
struct StartedCall
{
    CallId id;
    RequestId requestId;
    Instant startedAt;
    CompleteAgent agent;
    int agentVersion = 0;
    std::string systemPrompt;
    std::string firstMessage;
    std::vector<std::string> missingVariables; ///< placeholders that had no value and became empty
    Patch<int> paidSeconds;                    ///< of the call, by what is held (W13); null: it costs nothing

    bool operator==(const StartedCall &) const = default;
    template <typename Self = StartedCall>
    static constexpr auto fields()
    {
        return std::tuple(
            field("id", &Self::id), field("request_id", &Self::requestId), field("started_at", &Self::startedAt),
            field("agent", &Self::agent), field("agent_version", &Self::agentVersion),
            field("system_prompt", &Self::systemPrompt), field("first_message", &Self::firstMessage),
            field("missing_variables", &Self::missingVariables), field("paid_seconds", &Self::paidSeconds));
    }
};

/// Holds credit for the minutes of a running call that begin before `seconds` of it (W13). The same again changes
/// nothing.
struct PaidTimeWish
{
    CallId callId;
    int seconds = 0;

    bool operator==(const PaidTimeWish &) const = default;
    template <typename Self = PaidTimeWish>
    static constexpr auto fields()
    {
        return std::tuple(field("call_id", &Self::callId), field("seconds", &Self::seconds));
    }
};

/// How far a running call is paid. Less than what was wished for: there is no credit for more, and the call ends then
/// (W15).
struct PaidTime
{
    Patch<int> paidSeconds; ///< null: it costs nothing

    bool operator==(const PaidTime &) const = default;
    template <typename Self = PaidTime>
    static constexpr auto fields()
    {
        return std::tuple(field("paid_seconds", &Self::paidSeconds));
    }
};

/// One more line of a running call. The same ordinal with the same content again is accepted and changes nothing.
struct TurnAppend
{
    CallId callId;
    CallTurn turn;

    bool operator==(const TurnAppend &) const = default;
    template <typename Self = TurnAppend>
    static constexpr auto fields()
    {
        return std::tuple(field("call_id", &Self::callId), merged(&Self::turn));
    }
};

struct CallFinish
{
    CallId callId;
    CallStatus status{};   ///< Completed or Failed
    std::string endReason; ///< the contract's names: caller_hung_up, agent_error, …
    std::string endedBy;   ///< user, agent or system
    Patch<double> durationSeconds;
    Patch<std::string> language;
    Patch<int> timeToFirstGreetingMs;
    Patch<BlobId> recordingBlobId;
    Patch<double> recordingSeconds;

    bool operator==(const CallFinish &) const = default;
    template <typename Self = CallFinish>
    static constexpr auto fields()
    {
        return std::tuple(
            field("call_id", &Self::callId), field("status", &Self::status), field("end_reason", &Self::endReason),
            field("ended_by", &Self::endedBy), field("duration_seconds", &Self::durationSeconds),
            field("language", &Self::language), field("time_to_first_greeting_ms", &Self::timeToFirstGreetingMs),
            field("recording_blob_id", &Self::recordingBlobId), field("recording_seconds", &Self::recordingSeconds));
    }
};

inline constexpr Operation<TestCallStart, StartedCall> startTestCall{"startTestCall"};
inline constexpr Operation<TurnAppend, CallTurn> appendTurn{"appendTurn"};
inline constexpr Operation<PaidTimeWish, PaidTime> extendTestCall{"extendTestCall"};

} // namespace sb
