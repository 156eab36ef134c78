#include "tests/bench/DeskTour.h"

#include "tests/bench/DeskWait.h"

#include <algorithm>
#include <cstdio>

namespace sb::bench {

namespace {

constexpr double quick = 4;            // milliseconds: nothing else was done
constexpr int restBeats = 40;          // quick ones in a row
constexpr double longestStep = 30'000; // milliseconds
constexpr std::size_t nowhere = SIZE_MAX;

} // namespace

DeskTour::DeskTour(std::vector<Step> steps, std::function<bool()> isLoading, std::function<void()> done)
    : m_steps(std::move(steps))
    , m_isLoading(std::move(isLoading))
    , m_done(std::move(done))
    , m_step(nowhere)
    , m_watch([this](const StallWatch::Stall &stall) { beat(stall); })
{}

void DeskTour::begin()
{
    m_quickBeats = 0;
    m_came.reset();
    m_begun = SteadyClock::now();
    m_steps[m_step].act(m_round);
}

void DeskTour::beat(const StallWatch::Stall &stall)
{
    if (m_step == m_steps.size())
        return;
    if (m_step == nowhere) {
        m_step = 0;
        m_visits.push_back({m_steps.front().name, 0, {}, true});
        return begin();
    }
    auto &visit = m_visits.back();
    if (stall.milliseconds > visit.longest.milliseconds)
        visit.longest = stall;
    const auto &step = m_steps[m_step];
    const auto passed = millisecondsSince(m_begun);
    if (!m_came && !m_isLoading() && (!step.hasCome || step.hasCome()))
        m_came = passed;
    m_quickBeats = m_came && stall.milliseconds < quick ? m_quickBeats + 1 : 0;
    if (m_quickBeats < restBeats && passed < longestStep)
        return;
    visit.milliseconds = std::max(visit.milliseconds, m_came.value_or(passed));
    visit.isComplete = visit.isComplete && m_came;
    if (visit.isComplete && ++m_round < step.rounds)
        return begin();
    m_round = 0;
    if (++m_step == m_steps.size())
        return m_done();
    m_visits.push_back({m_steps[m_step].name, 0, {}, true});
    begin();
}

void DeskTour::tell(const DeskFigures &figures, bool eachStep) const
{
    const auto longest =
        std::ranges::max_element(m_visits, {}, [](const Visit &visit) { return visit.longest.milliseconds; });
    if (longest == m_visits.end())
        return;
    if (eachStep) {
        std::printf("%-44s %10s %10s %10s\n", "tour: ms", "there", "stall", "of it busy");
        for (const auto &visit : m_visits)
            std::printf("%-44s %10.1f %10.1f %10.1f%s\n", qPrintable(visit.name), visit.milliseconds,
                        visit.longest.milliseconds, visit.longest.busy, visit.isComplete ? "" : "  DID NOT COME");
    }
    figures.tell("longest_stall_ms", longest->longest.milliseconds, "ms", 50,
                 longest->name.toStdString() + ", busy for " + std::to_string(longest->longest.busy) + " ms of it; " +
                     std::to_string(m_visits.size()) + " steps");
}

} // namespace sb::bench
