#include "app/demo/ScriptedCaller.h"

#include <algorithm>
#include <cmath>

namespace sb::app {
namespace {

using voice::kFrameSamples;
using voice::kSampleRate;

constexpr float kAudible = 0.004F; // peak; about −48 dBFS, above any background track
// Gaps between words and sentences of the agent are shorter than this; a longer one starts a new answer.
constexpr std::int64_t kAnswerGap = kSampleRate / 2;

constexpr std::int64_t samplesOf(std::chrono::milliseconds span)
{
    return span.count() * kSampleRate / 1000;
}

} // namespace

ScriptedCaller::ScriptedCaller(std::vector<CallerLine> lines, Manners manners)
    : m_lines(std::move(lines)), m_manners(manners)
{}

void ScriptedCaller::next(voice::AudioFrame &caller, const voice::AudioFrame &agent)
{
    const auto loudest = std::ranges::max_element(agent, {}, [](float sample) { return std::abs(sample); });
    listen(std::abs(*loudest) > kAudible);
    for (auto &sample : caller) {
        sample = std::clamp(nextSample() + roomNoise(), -1.0F, 1.0F);
        ++m_sample;
    }
}

void ScriptedCaller::listen(bool agentAudible)
{
    const auto frame = static_cast<std::int64_t>(kFrameSamples);
    if (agentAudible) {
        m_agentSpeech = m_agentSilence > kAnswerGap ? frame : m_agentSpeech + m_agentSilence + frame;
        m_agentSilence = 0;
        // What the agent still says while the caller talks over it is no answer.
        m_agentHeard = m_agentHeard || m_said >= m_saying.size();
    } else {
        m_agentSilence += frame;
    }
    if (m_said < m_saying.size())
        return;
    m_waiting += frame;
    const bool answered = m_agentHeard && m_agentSilence >= samplesOf(m_manners.reaction);
    if (m_next == m_lines.size()) {
        const bool lingered = m_agentHeard && m_agentSilence >= samplesOf(m_manners.lingering);
        m_finished = m_finished || lingered || m_waiting >= 3 * samplesOf(m_manners.patience);
        return;
    }
    const auto &line = m_lines[m_next];
    const bool impatient =
        m_waiting >= samplesOf(m_manners.patience) && m_agentSilence >= samplesOf(m_manners.reaction);
    if (line.bargeInAfter) {
        const bool over = m_agentSilence == 0 && m_agentSpeech >= samplesOf(*line.bargeInAfter);
        if (over || impatient)
            beginLine();
    } else if (answered || impatient) {
        beginLine();
    }
}

void ScriptedCaller::beginLine()
{
    const auto &line = m_lines[m_next++];
    SpokenLine spoken;
    spoken.label = line.label;
    spoken.firstSample = m_sample;
    spoken.bargedIn = m_agentSilence == 0;
    spoken.isNoise = line.isNoise;
    m_saying.clear();
    m_said = 0;
    for (const auto &part : line.parts) {
        if (!m_saying.empty()) {
            spoken.pauseStarts.push_back(m_sample + static_cast<std::int64_t>(m_saying.size()));
            m_saying.insert(m_saying.end(), static_cast<std::size_t>(samplesOf(line.innerPause)), 0.0F);
        }
        m_saying.insert(m_saying.end(), part.begin(), part.end());
    }
    spoken.endSample = m_sample + static_cast<std::int64_t>(m_saying.size());
    m_spoken.push_back(std::move(spoken));
    m_waiting = 0;
    // A noise leaves the agent's answer as it is: what was heard of it still counts.
    if (!line.isNoise)
        m_agentHeard = false;
}

float ScriptedCaller::nextSample()
{
    return m_said < m_saying.size() ? m_saying[m_said++] : 0.0F;
}

float ScriptedCaller::roomNoise()
{
    m_noise = m_noise * 1'664'525U + 1'013'904'223U; // Numerical Recipes' generator: the same noise in every run
    return (static_cast<float>(m_noise >> 8) / 8'388'608.0F - 1.0F) * m_manners.roomNoise;
}

} // namespace sb::app
