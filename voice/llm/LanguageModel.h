#pragma once

#include "models/base/Result.h"
#include "voice/frames/CancelToken.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace sb::voice {

enum class Role : std::uint8_t { System, Agent, Caller };

struct ChatMessage
{
    Role role = Role::Caller;
    std::string text;
    bool interrupted = false; ///< the agent was cut off; `text` is what was heard
};

struct ModelRequest
{
    std::string systemPrompt;         ///< variables already filled in (rule C7)
    std::vector<ChatMessage> history; ///< oldest first; the last one is what the caller just said
    double temperature = 0.7;         ///< 0–2
    int maxTokens = 256;              ///< smaller of the model's max_tokens and the behaviour's max_output_tokens
    bool mayEndCall = false;          ///< llm_conversation_stop_enabled or auto_terminate_call
    std::string language = "en-US";   ///< BCP-47, of the agent's voice
    /// Above 0: do not answer, but say in one short sentence, fitting the talk so far, that the call ends in so long
    /// (end_call_message_mode "context_aware").
    std::chrono::seconds callEndsIn{0};
};

struct TextDelta
{
    std::string text; ///< a piece of the answer, to be joined without a blank
};
struct EndCall
{
    bool callerAsked = false; ///< the caller said goodbye; otherwise the agent ends by itself
};
struct TokenUsage
{
    int input = 0;
    int output = 0;
};
using ModelEvent = std::variant<TextDelta, EndCall, TokenUsage>;

/// Answers the caller, streaming.
/// Thread: one engine worker; answer() blocks it and looks at \p cancel between pieces.
class LanguageModel
{
public:
    using Emit = std::function<void(ModelEvent)>;
    virtual ~LanguageModel() = default;
    virtual Result<> answer(const ModelRequest &request, const CancelToken &cancel, const Emit &emit) = 0;
};

} // namespace sb::voice
