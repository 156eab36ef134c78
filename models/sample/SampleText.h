#pragma once

#include "models/base/Result.h"
#include "models/sample/SampleRandom.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sb {

/// Texts with {names} in them, cut once so that a million can be filled in. A name stands for a fact, which never
/// changes, or for a slot, which has another value in every call. Thread: any once made.
class SampleText
{
public:
    using Facts = std::map<std::string, std::string>;
    /// Invalid when a name is neither.
    static Result<SampleText> parse(std::string_view text, const Facts &facts, const std::vector<std::string> &slots);

    /// \p values are those of the slots, in their order.
    std::string fill(const std::vector<std::string_view> &values) const;

private:
    struct Part
    {
        std::string text;
        int slot = -1; ///< after the text; none when below zero
    };
    std::vector<Part> m_parts;
};

/// What one speaker says at a place of a conversation, in several ways; or what a tool was asked and answered.
struct SampleLine
{
    enum class Speaker : std::uint8_t { Agent = 1, Caller, Tool };
    Speaker speaker{};
    std::vector<SampleText> ways;
    std::string toolName;
    SampleText arguments;
    SampleText result;
};

/// What a call is about.
struct SampleTopic
{
    double weight = 1;
    std::vector<std::string> tags;
    std::vector<SampleLine> lines;
};

/// What an agent of a trade and its callers say to each other, with the facts of one agent filled in.
struct SampleScript
{
    std::string language;
    std::string prompt;
    std::string greeting;
    std::vector<std::vector<std::string>> slots; ///< values of each
    std::vector<SampleTopic> topics;
    std::vector<double> topicWeights;
    std::vector<SampleLine> goodbye;
    std::vector<std::string> notes;

    /// Of a trade in resources/sample/business.json. Invalid when it is not as that file says.
    static Result<SampleScript> parse(const nlohmann::json &trade, const SampleText::Facts &facts);
};

} // namespace sb
