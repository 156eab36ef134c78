#include "app/StopSignals.h"
#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "models/sample/SampleFill.h"

namespace sb::app {
namespace {

constexpr qlonglong mostCalls = 20'000'000;
constexpr std::int64_t progressLines = 20;

/// One line for each twentieth of the work.
class ProgressLines
{
public:
    explicit ProgressLines(Console &console) : m_console(console) {}

    void tell(const SampleReport &report)
    {
        const auto part = report.calls * progressLines / std::max<std::int64_t>(report.planned, 1);
        if (part == m_told)
            return;
        m_told = part;
        m_console.progress("  " + std::to_string(report.calls) + " of " + std::to_string(report.planned) + " calls");
    }

private:
    Console &m_console;
    std::int64_t m_told = 0;
};

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    bool isNumber = false;
    bool isSeed = false;
    SamplePlan plan;
    plan.calls = invocation.options.value(QStringLiteral("calls")).toLongLong(&isNumber);
    plan.seed = invocation.options.value(QStringLiteral("seed")).toLongLong(&isSeed);
    if (!isNumber || plan.calls < 1 || plan.calls > mostCalls)
        return console.usage("sample takes --calls N, from 1 to " + std::to_string(mostCalls));
    if (!isSeed)
        return console.usage("a seed is a whole number");
    auto &workspace = *invocation.workspace;
    plan.now = workspace.clock().now();
    const auto hasCalls = SampleFill::hasRealCalls(workspace.store());
    if (!hasCalls)
        return console.problem(hasCalls.error());
    if (*hasCalls && !invocation.options.isSet(QStringLiteral("force")))
        return console.problem({ErrorCode::Conflict,
                                "the workspace has calls of its own, and sample data is never taken out again; with"
                                " --force it is put beside them, in organizations of its own"});
    plan.isBesideRealCalls = *hasCalls;
    const StopSignals signals;
    console.progress("Makes up organizations, people, agents and a year with " + std::to_string(plan.calls) +
                     " calls in " + invocation.folder.toStdString() + ".");
    console.progress("It stays marked as sample data and is not taken out again. Ctrl+C ends it in order.");

    ProgressLines lines(console);
    const auto report = SampleFill(workspace.store(), plan).run([&](const SampleReport &done) {
        lines.tell(done);
        return !signals.isStopped();
    });
    if (!report)
        return console.problem(report.error());
    console.line(std::to_string(report->calls) + " calls of sample data, seed " + std::to_string(plan.seed));
    console.answer({{"calls", report->calls},
                    {"planned", report->planned},
                    {"seed", plan.seed},
                    {"until", plan.now.toString()},
                    {"is_cancelled", report->isCancelled}});
    if (report->isCancelled)
        return console.problem({ErrorCode::Cancelled, "ended early; what was written is complete in itself"});
    return ExitCode::Done;
}

} // namespace

const Command kSampleCommand{
    "sample",
    "--calls N [--seed S] [--force]",
    "fills the workspace with a made-up business and a year of its calls",
    Command::Needs::OwnWorkspace,
    [](QCommandLineParser &options) {
        options.addOptions(
            {{QStringLiteral("calls"), QStringLiteral("How many calls."), QStringLiteral("number")},
             {QStringLiteral("seed"), QStringLiteral("The same seed gives the same data; 1 when absent."),
              QStringLiteral("number"), QStringLiteral("1")},
             {QStringLiteral("force"), QStringLiteral("Beside calls of its own, too.")}});
    },
    run};

} // namespace sb::app
