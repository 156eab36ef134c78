#pragma once

#include "tests/bench/DeskFigures.h"
#include "tests/bench/StallWatch.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace sb::bench {

/// What somebody does in the window, a step after the other. A step is over when what it asks for is there and the
/// event loop has come to rest; the longest time for which the loop let an event wait is the step's. Thread: UI, in
/// the application's own loop.
class DeskTour
{
public:
    struct Step
    {
        QString name;
        std::function<void(int round)> act;
        std::function<bool()> hasCome; ///< what was asked for is there; may be null
        int rounds = 1;                ///< the act is done so often, each when the one before is over
    };

    /// \p isLoading tells of the whole window. \p done is called once, after the last step or when one does not end.
    DeskTour(std::vector<Step> steps, std::function<bool()> isLoading, std::function<void()> done);

    /// A line for each step, then the longest.
    void tell(const DeskFigures &figures, bool eachStep) const;

private:
    struct Visit
    {
        QString name;
        double milliseconds = 0; ///< until it was there, of the slowest round
        StallWatch::Stall longest;
        bool isComplete = true;
    };
    void beat(const StallWatch::Stall &stall);
    void begin();

    std::vector<Step> m_steps;
    std::function<bool()> m_isLoading;
    std::function<void()> m_done;
    std::vector<Visit> m_visits;
    std::size_t m_step = 0;
    int m_round = 0;
    int m_quickBeats = 0;
    std::chrono::steady_clock::time_point m_begun;
    std::optional<double> m_came; ///< milliseconds after the act
    StallWatch m_watch;           ///< last: its events go to the rest
};

} // namespace sb::bench
