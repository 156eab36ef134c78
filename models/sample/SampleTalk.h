#pragma once

#include "models/contract/Console.h"
#include "models/sample/SampleText.h"

#include <vector>

namespace sb {

/// How a call that was answered went on.
enum class SampleCourse : std::uint8_t {
    Talked = 1,
    CutOff,   ///< the caller hangs up in the middle
    NoAnswer, ///< nobody says a word after the greeting
    Broken    ///< the agent fails in the middle
};

/// What was said in one call.
struct SampleTalk
{
    std::vector<CallTurn> turns;
    std::vector<std::string> tags; ///< of its topics, each once
    std::int64_t lengthMs = 0;
    int greetingMs = 0; ///< from the start to the greeting
};

/// Makes up conversations from a script: one to three topics between a greeting and a goodbye, each line in one of its
/// ways, with the delays of an engine pipeline. Thread: one at a time.
class SampleTalker
{
public:
    explicit SampleTalker(SampleRandom &random) : m_random(random) {}

    SampleTalk talk(const SampleScript &script, SampleCourse course);

private:
    void say(SampleTalk &talk, const SampleLine &line);
    void agentSays(SampleTalk &talk, std::string text);
    void callerSays(SampleTalk &talk, std::string text);
    void useTool(SampleTalk &talk, const SampleLine &line);
    TurnStages stages();

    SampleRandom &m_random;
    std::vector<std::string_view> m_values; ///< of the slots in this call
    std::int64_t m_toolUs = 0;              ///< that the agent waited for since it spoke
    bool m_isAnswering = false;
};

} // namespace sb
