#pragma once

#include "voice/session/StageTimes.h"

#include <optional>
#include <vector>

namespace sb::ui {

/// The answer delays of one call: last, median and 95th percentile (nearest rank) in whole milliseconds, and each
/// turn's stages. Pure.
class DelayStats
{
public:
    struct Turn
    {
        int number = 0;  ///< as the transcript counts answers, from 1
        int ordinal = 0; ///< of the agent's line
        voice::StageTimes stages;
    };

    void add(int ordinal, const voice::StageTimes &stages);
    void clear() { m_turns.clear(); }

    const std::vector<Turn> &turns() const { return m_turns; }
    std::optional<int> last() const;
    std::optional<int> median() const;
    std::optional<int> percentile95() const;
    /// Medians of the stages over all turns, for "delay to expect".
    voice::StageTimes typical() const;

private:
    std::vector<int> sorted() const;

    std::vector<Turn> m_turns;
};

} // namespace sb::ui
