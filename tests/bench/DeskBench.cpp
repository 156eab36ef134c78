// The Calls page over a million calls, and words in their transcripts.
//
//     bench_desk [--json] [--rows 1000000]
//
// Calls are filled through the call store with transcripts of a few words. Widgets are painted by Qt's offscreen
// platform. open_calls_ms: from making the page to its first rows painted (median of five). jump_p95_ms: any place of
// the list, its end, an indexed filter or a pair of them, until every visible row is there. scan_filter_p95_ms: other
// filters, until the first rows are there or it is sure that there are none. late_frames_percent: frames over 16 ms
// while scrolling. rows_memory_mib: resident memory between an empty list and the whole one, looked at in many places.
// text_search: the newest 50 calls with words of every frequency, through the operation; beside the same questions to
// the same index in the sqlcipher shell. text_search_filtered: with agent, state and a month, no hit among them.

#include "models/calls/CallWords.h"
#include "tests/bench/DeskCalls.h"
#include "ui/calls/CallFilterBar.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/CallsModel.h"
#include "ui/calls/CallsPage.h"
#include "ui/calls/CallsView.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QScrollBar>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <malloc.h>
#include <unistd.h>

namespace {

using namespace sb;
using namespace sb::bench;
using namespace sb::ui;
using SteadyClock = std::chrono::steady_clock;

constexpr auto longest = std::chrono::seconds(30);

double millisecondsSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count();
}

double residentMib()
{
    malloc_trim(0);
    std::ifstream file("/proc/self/statm");
    long size = 0;
    long resident = 0;
    file >> size >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576.0;
}

/// Lets events run until something holds. False: it did not within half a minute.
template <typename Condition>
bool wait(Condition condition)
{
    const auto begin = SteadyClock::now();
    while (!condition()) {
        if (SteadyClock::now() - begin > longest)
            return false;
        QCoreApplication::processEvents();
        QThread::usleep(50);
    }
    return true;
}

class Desk
{
public:
    explicit Desk(Backend &backend) : m_page(backend), m_view(qobject_cast<CallsView *>(m_page.createWidget(nullptr)))
    {
        m_view->resize(1072, 746);
        m_view->show();
    }
    CallsView &view() { return *m_view; }
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
        return wait([this] { return isShown(); }) ? millisecondsSince(begin) : -1;
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

class Report
{
public:
    explicit Report(bool json) : m_json(json) {}
    void say(const char *figure, double value, const char *unit, const char *beside = nullptr)
    {
        if (m_json) {
            nlohmann::json line{{"bench", "desk"}, {"figure", figure}, {"value", value}, {"unit", unit}};
            if (beside)
                line["beside"] = beside;
            std::cout << line.dump() << std::endl;
        } else {
            std::printf("%-28s %10.3f  %s%s%s\n", figure, value, unit, beside ? "  beside: " : "",
                        beside ? beside : "");
            std::fflush(stdout);
        }
    }

private:
    bool m_json;
};

void measureOpening(Backend &backend, Report &report)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        const auto begin = SteadyClock::now();
        Desk desk(backend);
        if (wait([&] { return desk.isShown(); }))
            times.push_back(millisecondsSince(begin));
    }
    report.say("open_calls_ms", percentile(times, 50), "ms");
}

void measureJumps(Desk &desk, const Filled &filled, Report &report)
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
    const auto today = QDateTime::fromMSecsSinceEpoch(filled.startOf(filled.rows).milliseconds()).date();
    for (int round = 0; round < 60; ++round) {
        CallFilterChoice choice;
        if (round % 2 == 0)
            choice.agent = filled.agents[static_cast<std::size_t>(round) % filled.agents.size()];
        if (round % 3 == 0)
            choice.status = round % 4 == 0 ? CallStatus::Failed : CallStatus::NoAnswer;
        if (round % 5 == 0 || round % 3 == 1) {
            choice.days = CallFilterChoice::Days::Between;
            choice.from = today.addDays(-round * 5 - 20);
            choice.to = today.addDays(-round * 2);
        }
        times.push_back(desk.timeOf(choice));
    }
    report.say("jump_p95_ms", percentile(times, 95), "ms");
    report.say("jump_longest_ms", percentile(times, 99), "ms");
    desk.timeOf(CallFilterChoice());
}

void measureScans(Desk &desk, Report &report)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        std::vector<CallFilterChoice> choices(7);
        choices[0].type = CallType::Outbound;
        choices[1].endReason = QStringLiteral("call_transferred"); // one call, the oldest
        choices[2].minSeconds = 599 - round;
        choices[3].minCost = Money::fromMicros(199'900 + round);
        choices[4].language = QStringLiteral("fr");
        choices[5].endReason = QStringLiteral("agent_error"); // none
        choices[6].minSeconds = 300;
        choices[6].maxCost = Money::fromMicros(500);
        for (const auto &choice : choices)
            times.push_back(desk.timeOf(choice));
    }
    report.say("scan_filter_p95_ms", percentile(times, 95), "ms");
    report.say("scan_filter_median_ms", percentile(times, 50), "ms");
    desk.timeOf(CallFilterChoice());
}

void measureFrames(Desk &desk, Report &report)
{
    constexpr double frame = 16;
    constexpr int frames = 1500;
    auto *bar = desk.table().verticalScrollBar();
    bar->setValue(0);
    int late = 0;
    for (int i = 0; i < frames; ++i) {
        const auto begin = SteadyClock::now();
        bar->setValue(bar->value() + 96); // three rows a frame, as a quick wheel does
        desk.table().viewport()->repaint();
        QCoreApplication::processEvents();
        const auto took = millisecondsSince(begin);
        late += took > frame ? 1 : 0;
        if (took < frame)
            QThread::usleep(static_cast<unsigned long>((frame - took) * 1000));
    }
    report.say("late_frames_percent", 100.0 * late / frames, "%");
}

void measureMemory(Desk &desk, Report &report)
{
    CallFilterChoice none;
    none.status = CallStatus::Busy;
    desk.timeOf(none);
    const auto before = residentMib();
    desk.timeOf(CallFilterChoice());
    auto *bar = desk.table().verticalScrollBar();
    for (int round = 0; round < 200; ++round)
        desk.timeOf([&] { bar->setValue(bar->maximum() / 200 * round); });
    report.say("rows_memory_mib", residentMib() - before, "MiB");
}

/// Words of every frequency, and two of which one is rare.
std::vector<std::string> questions()
{
    std::vector<std::string> asked{"w0", "hello", "nowhere", "w0 w1", "w0 nowhere", "\"w0 hello\""};
    for (const int rank : {1, 2, 3, 5, 9, 17, 33, 90, 200, 700, 1500, 4000, 9000, 19000})
        asked.push_back(word(static_cast<std::uint64_t>(rank)));
    for (const int rank : {4, 50, 600})
        asked.push_back(word(1) + " " + word(static_cast<std::uint64_t>(rank)));
    return asked;
}

double searched(test::RuleWorkspace &workspace, const CallListQuery &query)
{
    const auto begin = SteadyClock::now();
    const auto page = workspace.call(listCalls, query);
    return page ? millisecondsSince(begin) : -1;
}

/// The same questions to the same index, by hand.
double besideShell(const test::RuleWorkspace &workspace, const QString &database)
{
    QString script =
        QStringLiteral("PRAGMA key = \"x'%1'\";\nPRAGMA cache_size = -16384;\n.timer on\n")
            .arg(QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(test::StoreFiles::key().bytes().data()),
                                                static_cast<qsizetype>(test::StoreFiles::key().bytes().size()))
                                         .toHex()));
    std::ignore = workspace;
    for (int round = 0; round < 3; ++round) {
        for (const auto &question : questions())
            script += QStringLiteral("SELECT c.id FROM call_words w CROSS JOIN call c ON c.words_id = w.docid WHERE"
                                     " w.words MATCH '%1' ORDER BY w.docid DESC LIMIT 50;\n")
                          .arg(QString::fromStdString(CallWords::wordsOf(question)));
    }
    QProcess shell;
    shell.start(QStringLiteral("sqlcipher"), {database});
    if (!shell.waitForStarted())
        return -1;
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished(600'000))
        return -1;
    std::vector<double> times;
    const auto output = QString::fromUtf8(shell.readAllStandardOutput());
    for (const auto &line : output.split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("Run Time: real ")))
            times.push_back(line.section(QLatin1Char(' '), 3, 3).toDouble() * 1000);
    }
    return percentile(times, 95);
}

void measureWords(test::RuleWorkspace &workspace, const Filled &filled, Report &report)
{
    std::vector<double> plain;
    std::vector<double> filtered;
    int round = 0;
    for (int again = 0; again < 3; ++again) {
        for (const auto &question : questions()) {
            CallListQuery query;
            query.limit = 50;
            query.criteria.said = question;
            plain.push_back(searched(workspace, query));
            query.agentId = filled.agents[static_cast<std::size_t>(round++) % filled.agents.size()];
            query.status = round % 3 == 0   ? CallStatus::NoAnswer
                           : round % 3 == 1 ? CallStatus::Failed
                                            : CallStatus::Completed;
            const auto day = filled.startOf(filled.rows * (round % 10) / 10);
            query.criteria.startedFrom = day;
            query.criteria.startedUntil = day + std::chrono::hours(24 * 30);
            filtered.push_back(searched(workspace, query));
        }
    }
    const auto database = workspace.files.path("workspace") + "/store.db";
    const auto shell = besideShell(workspace, QString::fromStdString(database));
    const auto beside = QStringLiteral("%1 ms in the sqlcipher shell").arg(shell, 0, 'f', 1).toStdString();
    report.say("text_search_p95_ms", percentile(plain, 95), "ms", beside.c_str());
    report.say("text_search_median_ms", percentile(plain, 50), "ms");
    report.say("text_search_filtered_p95_ms", percentile(filtered, 95), "ms");
}

} // namespace

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
    QApplication::setQuitOnLastWindowClosed(false);
    const Theme theme(application);
    const auto words = QCoreApplication::arguments();
    const auto at = words.indexOf(QStringLiteral("--rows"));
    Filled filled;
    filled.rows = at >= 0 && at + 1 < words.size() ? words[at + 1].toLongLong() : 1'000'000;
    Report report(words.contains(QStringLiteral("--json")));
    test::RuleWorkspace workspace;
    const auto begin = SteadyClock::now();
    if (!fill(workspace, filled)) {
        std::cerr << "the calls could not be inserted\n";
        return 1;
    }
    report.say("fill_calls_per_second", static_cast<double>(filled.rows) / millisecondsSince(begin) * 1000, "1/s");
    auto &backend = workspace.services->backend();
    measureOpening(backend, report);
    {
        Desk desk(backend);
        wait([&] { return desk.isShown(); });
        measureJumps(desk, filled, report);
        measureScans(desk, report);
        measureFrames(desk, report);
        measureMemory(desk, report);
    }
    measureWords(workspace, filled, report);
    return 0;
}
