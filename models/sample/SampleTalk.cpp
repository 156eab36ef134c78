#include "models/sample/SampleTalk.h"

#include "models/money/CallRating.h"

#include <algorithm>
#include <array>

namespace sb {

namespace {

constexpr double agentMsACharacter = 62;
constexpr double callerMsACharacter = 70;
constexpr std::array topicCounts{0.60, 0.28, 0.12}; // one, two, three topics

std::int64_t whole(double value)
{
    return static_cast<std::int64_t>(value);
}

double characters(const std::string &text)
{
    return static_cast<double>(CallRating::charactersIn(text));
}

CallTurn turnOf(const SampleTalk &talk, TurnRole role, std::string text)
{
    CallTurn turn;
    turn.ordinal = static_cast<int>(talk.turns.size());
    turn.role = role;
    turn.text = std::move(text);
    turn.latencyMs = null;
    turn.stages = null;
    turn.toolName = null;
    turn.toolArguments = null;
    turn.toolResult = null;
    return turn;
}

} // namespace

SampleTalk SampleTalker::talk(const SampleScript &script, SampleCourse course)
{
    m_values.clear();
    for (const auto &slot : script.slots)
        m_values.emplace_back(slot[static_cast<std::size_t>(m_random.below(static_cast<std::int64_t>(slot.size())))]);
    m_toolUs = 0;
    m_isAnswering = false;

    SampleTalk talk;
    talk.greetingMs = static_cast<int>(m_random.around(420, 0.3));
    talk.lengthMs = talk.greetingMs;
    agentSays(talk, script.greeting);
    if (course == SampleCourse::NoAnswer) {
        talk.lengthMs += whole(m_random.around(14'000, 0.2));
        return talk;
    }
    std::vector<const SampleLine *> lines;
    std::vector<std::size_t> chosen;
    for (auto topics = m_random.weighted(topicCounts) + 1; topics > 0; --topics) {
        const auto topic = m_random.weighted(script.topicWeights);
        if (std::ranges::find(chosen, topic) != chosen.end())
            continue;
        chosen.push_back(topic);
        for (const auto &line : script.topics[topic].lines)
            lines.push_back(&line);
        for (const auto &tag : script.topics[topic].tags) {
            if (std::ranges::find(talk.tags, tag) == talk.tags.end())
                talk.tags.push_back(tag);
        }
    }
    if (course == SampleCourse::Talked) {
        for (const auto &line : script.goodbye)
            lines.push_back(&line);
    } else {
        lines.resize(static_cast<std::size_t>(m_random.below(static_cast<std::int64_t>(lines.size()))));
    }
    for (const auto *line : lines)
        say(talk, *line);
    talk.lengthMs += 200 + m_random.below(900);
    return talk;
}

void SampleTalker::say(SampleTalk &talk, const SampleLine &line)
{
    if (line.speaker == SampleLine::Speaker::Tool)
        return useTool(talk, line);
    const auto way = static_cast<std::size_t>(m_random.below(static_cast<std::int64_t>(line.ways.size())));
    auto text = line.ways[way].fill(m_values);
    if (line.speaker == SampleLine::Speaker::Agent)
        agentSays(talk, std::move(text));
    else
        callerSays(talk, std::move(text));
}

void SampleTalker::agentSays(SampleTalk &talk, std::string text)
{
    const auto spokenMs = whole(characters(text) * agentMsACharacter * (0.9 + 0.2 * m_random.unit()));
    auto turn = turnOf(talk, TurnRole::Agent, std::move(text));
    if (m_isAnswering) {
        const auto heard = stages();
        turn.stages = heard;
        turn.latencyMs = static_cast<int>(heard.heardUs / 1000);
        talk.lengthMs += heard.heardUs / 1000;
    }
    turn.tsOffsetMs = talk.lengthMs;
    turn.interrupted = m_isAnswering && m_random.chance(0.04);
    talk.lengthMs += turn.interrupted ? spokenMs * (30 + m_random.below(60)) / 100 : spokenMs;
    turn.endOffsetMs = talk.lengthMs;
    talk.turns.push_back(std::move(turn));
    m_isAnswering = false;
    m_toolUs = 0;
}

void SampleTalker::callerSays(SampleTalk &talk, std::string text)
{
    const bool isCutting = talk.turns.back().interrupted;
    talk.lengthMs += isCutting ? 0 : whole(m_random.around(650, 0.5));
    const auto spokenMs = 200 + whole(characters(text) * callerMsACharacter * (0.8 + 0.5 * m_random.unit()));
    auto turn = turnOf(talk, TurnRole::User, std::move(text));
    turn.tsOffsetMs = talk.lengthMs;
    talk.lengthMs += spokenMs;
    turn.endOffsetMs = talk.lengthMs;
    talk.turns.push_back(std::move(turn));
    m_isAnswering = true;
}

void SampleTalker::useTool(SampleTalk &talk, const SampleLine &line)
{
    const auto us = whole(m_random.around(480'000, 0.5));
    auto turn = turnOf(talk, TurnRole::Tool, {});
    turn.tsOffsetMs = talk.lengthMs;
    turn.endOffsetMs = talk.lengthMs + us / 1000;
    turn.toolName = line.toolName;
    turn.toolArguments = nlohmann::json::parse(line.arguments.fill(m_values), nullptr, false);
    turn.toolResult = nlohmann::json::parse(line.result.fill(m_values), nullptr, false);
    talk.turns.push_back(std::move(turn));
    m_toolUs += us;
}

TurnStages SampleTalker::stages()
{
    TurnStages times;
    times.vadUs = 20'000;
    times.endpointingUs = whole(m_random.around(190'000, 0.3));
    times.sttUs = whole(m_random.around(70'000, 0.4));
    times.llmFirstTokenUs = whole(m_random.around(240'000, 0.45));
    times.firstSentenceUs = whole(m_random.around(80'000, 0.4));
    times.toolsUs = m_toolUs;
    times.ttsFirstAudioUs = whole(m_random.around(120'000, 0.35));
    times.playoutUs = 30'000;
    times.heardUs = times.sum();
    times.savedUs = m_random.chance(0.3) ? whole(m_random.around(90'000, 0.4)) : 0;
    return times;
}

} // namespace sb
