#include "tests/bench/DeskCalls.h"

#include "tests/bench/DeskWait.h"
#include "tests/bench/Numbers.h"
#include "ui/calls/CallFilterBar.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/CallsModel.h"
#include "ui/calls/CallsPage.h"
#include "ui/calls/CallsView.h"

#include <QScrollBar>

#include <fstream>
#include <functional>
#include <malloc.h>
#include <memory>
#include <unistd.h>

namespace sb::bench {

namespace {

using namespace sb::ui;

double residentMib()
{
    malloc_trim(0);
    std::ifstream file("/proc/self/statm");
    long size = 0;
    long resident = 0;
    file >> size >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576.0;
}

class Desk
{
public:
    explicit Desk(Backend &backend, const CallFilterChoice &first = {})
        : m_page(backend), m_view(qobject_cast<CallsView *>(m_page.createWidget(nullptr)))
    {
        m_view->showList(first);
        m_view->resize(1072, 746);
        m_view->show();
    }
    CallTable &table() { return *m_view->table(); }
    CallsModel &calls() { return m_view->calls(); }

    /// Every row that is in sight is there, and painted.
    bool isShown()
    {
        if (!calls().hasLoaded())
            return false;
        if (calls().rowCount() == 0)
            return calls().isLengthKnown();
        const auto first = table().rowAt(0);
        const auto last = table().rowAt(table().viewport()->height() - 1);
        if (first < 0)
            return false;
        for (int row = first; row <= (last < 0 ? calls().rowCount() - 1 : last); ++row) {
            calls().want(row);
            if (!calls().call(row))
                return false;
        }
        table().viewport()->repaint();
        return true;
    }
    double timeOf(const std::function<void()> &change)
    {
        const auto begin = SteadyClock::now();
        change();
        wait([this] { return isShown(); }); // what does not come counts as the half minute
        return millisecondsSince(begin);
    }
    double timeOf(const CallFilterChoice &choice)
    {
        return timeOf([&] {
            m_view->filters()->setChoice(choice);
            Q_EMIT m_view->filters()->changed();
        });
    }

private:
    CallsPage m_page;
    std::unique_ptr<CallsView> m_view;
};

void measureOpening(Backend &backend, const DeskFacts &facts, const DeskFigures &figures)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        const auto begin = SteadyClock::now();
        Desk desk(backend);
        if (wait([&] { return desk.isShown(); }))
            times.push_back(millisecondsSince(begin));
    }
    figures.tell("open_calls_ms", percentile(times, 50), "ms", 100, std::to_string(facts.calls) + " rows");
}

void measureJumps(Desk &desk, const DeskFacts &facts, const DeskFigures &figures)
{
    std::vector<double> times;
    auto *bar = desk.table().verticalScrollBar();
    for (int round = 0; round < 60; ++round) {
        const auto place = static_cast<int>(mixed(static_cast<std::uint64_t>(round)) %
                                            static_cast<std::uint64_t>(std::max(1, bar->maximum())));
        times.push_back(desk.timeOf([&] { bar->setValue(place); }));
    }
    times.push_back(desk.timeOf([&] { desk.table().scrollToBottom(); }));
    times.push_back(desk.timeOf([&] { desk.table().scrollToTop(); }));
    const auto today = QDateTime::fromMSecsSinceEpoch(facts.last.milliseconds()).date();
    for (int round = 0; round < 60; ++round) {
        CallFilterChoice choice;
        if (round % 2 == 0)
            choice.agent = facts.agents[static_cast<std::size_t>(round) % facts.agents.size()];
        if (round % 3 == 0)
            choice.status = round % 4 == 0 ? CallStatus::Failed : CallStatus::NoAnswer;
        if (round % 5 == 0 || round % 3 == 1) {
            choice.days = CallFilterChoice::Days::Between;
            choice.from = today.addDays(-round * 5 - 20);
            choice.to = today.addDays(-round * 2);
        }
        times.push_back(desk.timeOf(choice));
    }
    figures.tell("jump_p95_ms", percentile(times, 95), "ms", 50);
    figures.tell("jump_p99_ms", percentile(times, 99), "ms");
    desk.timeOf(CallFilterChoice());
}

void measureScans(Desk &desk, const DeskFacts &facts, const DeskFigures &figures)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        std::vector<CallFilterChoice> choices(7);
        choices[0].type = CallType::Outbound;
        choices[1].endReason = QString::fromStdString(facts.endReasons.back());
        choices[2].minSeconds = facts.longestSeconds - round;
        choices[3].minCost = facts.dearest;
        choices[4].language = QString::fromStdString(facts.languages.back());
        choices[5].minSeconds = facts.longestSeconds + 1; // none
        choices[6].minSeconds = facts.longestSeconds / 2;
        choices[6].maxCost = Money::fromMicros(500);
        for (const auto &choice : choices)
            times.push_back(desk.timeOf(choice));
    }
    figures.tell("scan_filter_p95_ms", percentile(times, 95), "ms", 600);
    figures.tell("scan_filter_median_ms", percentile(times, 50), "ms");
    desk.timeOf(CallFilterChoice());
}

void measureFrames(Desk &desk, const DeskFigures &figures)
{
    constexpr double frame = 16;
    constexpr int frames = 1500;
    auto *bar = desk.table().verticalScrollBar();
    bar->setValue(0);
    int late = 0;
    double latest = 0;
    for (int i = 0; i < frames; ++i) {
        const auto begin = SteadyClock::now();
        bar->setValue(bar->value() + 96); // three rows a frame, as a quick wheel does
        desk.table().viewport()->repaint();
        QCoreApplication::processEvents();
        const auto took = millisecondsSince(begin);
        latest = std::max(latest, took);
        late += took > frame ? 1 : 0;
        if (took < frame)
            QThread::usleep(static_cast<unsigned long>((frame - took) * 1000));
    }
    figures.tell("late_frames_percent", 100.0 * late / frames, "%", 1,
                 "the latest took " + std::to_string(latest) + " ms");
}

/// Of a list that was never longer before: what was once taken is not given back.
void measureMemory(Backend &backend, const DeskFacts &facts, const DeskFigures &figures)
{
    CallFilterChoice none;
    none.status = CallStatus::Queued;
    Desk desk(backend, none);
    wait([&] { return desk.isShown(); });
    const auto before = residentMib();
    desk.timeOf(CallFilterChoice());
    auto *bar = desk.table().verticalScrollBar();
    for (int round = 0; round < 200; ++round)
        desk.timeOf([&] { bar->setValue(bar->maximum() / 200 * round); });
    figures.tell("rows_memory_mib", residentMib() - before, "MiB", 44, std::to_string(facts.calls) + " rows");
}

} // namespace

void measureCalls(Backend &backend, const DeskFacts &facts, const DeskFigures &figures)
{
    measureMemory(backend, facts, figures); // first: memory that others gave back would be taken unseen
    measureOpening(backend, facts, figures);
    Desk desk(backend);
    wait([&] { return desk.isShown(); });
    measureJumps(desk, facts, figures);
    measureScans(desk, facts, figures);
    measureFrames(desk, figures);
}

} // namespace sb::bench
