#include "app/CallReport.h"
#include "app/CallRun.h"
#include "app/EmbeddedEngines.h"
#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "app/cli/PassphraseSource.h"
#include "app/demo/DemoCaller.h"
#include "app/demo/SampleAgents.h"
#include "app/demo/ScriptedCallerSound.h"
#include "models/store/RecoveryCode.h"
#include "voice/record/WavRecording.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace sb::app {
namespace {

Result<> writeFile(const QString &path, const std::string &text, bool isSecret = false)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::Io, "a file of the demo cannot be written: " + file.errorString().toStdString());
    if (isSecret)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()) || !file.flush())
        return fail(ErrorCode::NoSpace, "a file of the demo cannot be written: " + file.errorString().toStdString());
    return {};
}

/// The operator's passphrase when one is given; else one made here and left beside the workspace.
Result<Secret> choosePassphrase(const Invocation &invocation, const QString &folder)
{
    const auto &options = invocation.options;
    if (options.isSet(QStringLiteral("passphrase-file")) || options.isSet(QStringLiteral("passphrase-fd")) ||
        qEnvironmentVariableIsSet("SWITCHBOARD_PASSPHRASE")) {
        PassphraseSource source{options.value(QStringLiteral("passphrase-file"))};
        if (options.isSet(QStringLiteral("passphrase-fd")))
            source.descriptor = options.value(QStringLiteral("passphrase-fd")).toInt();
        return source.read("");
    }
    auto made = RecoveryCode::random().text();
    if (auto written = writeFile(folder + QStringLiteral("/passphrase.txt"), std::string(made.text()) + "\n", true);
        !written)
        return fail(written.error());
    invocation.console.progress("The demo's workspace opens with the passphrase in " + folder.toStdString() +
                                "/passphrase.txt");
    return made;
}

void follow(Console &console, const voice::SessionEvent &event)
{
    if (const auto *line = std::get_if<voice::TurnFinished>(&event.what))
        console.progress((line->speaker == voice::Speaker::Caller ? "  Caller: " : "  Agent:  ") + line->text);
    else if (const auto *problem = std::get_if<voice::SessionProblem>(&event.what))
        console.progress("  Problem: " + sentenceFor(problem->error));
    else if (const auto *credit = std::get_if<voice::CreditEnding>(&event.what))
        console.progress("  The credit ends: so does the call, at " +
                         std::to_string(std::chrono::floor<std::chrono::seconds>(credit->endsAt).count()) + " s");
}

Result<CallDetail> callSample(Workspace &workspace, Console &console, const QString &folder, bool fast)
{
    const auto samples = sampleAgents();
    if (!samples)
        return fail(samples.error());
    const auto agents = createSampleAgents(workspace.backend(), *samples);
    if (!agents)
        return fail(agents.error());
    EmbeddedEngines engines;
    const auto voice = engines.voice();
    if (!voice)
        return fail(voice.error());
    auto script = DemoScript::builtIn(**voice);
    if (!script)
        return fail(script.error());
    const auto agent =
        std::ranges::find(*agents, script->agentName, [](const CompleteAgent &one) { return one.agent.name; });
    if (agent == agents->end())
        return fail(ErrorCode::Internal, "the demo's script calls an agent that is not among the samples");

    CallPlan plan;
    plan.agent = agent->agent.id;
    plan.variables = samples->at(static_cast<std::size_t>(agent - agents->begin())).variables;
    plan.userIdentifier = "+1 555 0100";
    plan.via = Via::CommandLine;
    plan.echoCancelling = false;
    auto caller = std::make_shared<ScriptedCaller>(std::move(script->lines));
    CallRun call(workspace, engines, [&console](const voice::SessionEvent &event) { follow(console, event); });
    if (fast) {
        plan.feed = std::make_unique<ScriptedCallerFeed>(caller);
    } else {
        auto devices = ScriptedCallerDevices::make(caller, [&call] { call.hangUp(); });
        plan.source = std::move(devices.source);
        plan.sink = std::move(devices.sink);
    }
    auto both = voice::WavRecording::create(QString(folder + QStringLiteral("/both.wav")).toStdString(),
                                            fast ? voice::Pace::Virtual : voice::Pace::RealTime);
    if (!both)
        return fail(both.error());
    plan.listener = std::move(*both);
    console.progress("A scripted caller talks to " + agent->agent.name +
                     (fast ? ", in virtual time." : ", in real time."));
    if (const auto started = call.start(std::move(plan)); !started)
        return fail(started.error());
    return call.finish();
}

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    const auto out = invocation.options.value(QStringLiteral("out"));
    if (out.isEmpty())
        return console.usage("demo takes --out DIR");
    const auto folder = invocation.resolve(out);
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        return console.problem({ErrorCode::Conflict, "the folder of the demo is not empty; give a new one"});
    if (!QDir().mkpath(folder))
        return console.problem({ErrorCode::Io, "the folder of the demo cannot be made"});
    const auto passphrase = choosePassphrase(invocation, folder);
    if (!passphrase)
        return console.problem(passphrase.error());
    const SystemClock clock;
    const auto created = Workspace::create(folder + QStringLiteral("/workspace"), QStringLiteral("Demo"), *passphrase,
                                           KeyCost::standard(), clock);
    if (!created)
        return console.problem(created.error());
    const auto detail =
        callSample(*created->workspace, console, folder, invocation.options.isSet(QStringLiteral("fast")));
    if (!detail)
        return console.problem(detail.error());

    const CallReport report(*detail);
    std::string transcript;
    for (const auto &line : report.transcript())
        transcript += line + "\n";
    if (auto written = writeFile(folder + QStringLiteral("/transcript.txt"), transcript); !written)
        return console.problem(written.error());
    if (auto written = writeFile(folder + QStringLiteral("/report.json"), report.toJson().dump(2) + "\n"); !written)
        return console.problem(written.error());
    console.line("\n" + transcript);
    for (const auto &line : report.stageTable())
        console.line(line);
    console.line("\nIn " + folder.toStdString() +
                 ": both.wav (caller left, agent right), transcript.txt, report.json, workspace/");
    auto answer = report.toJson();
    answer["folder"] = folder.toStdString();
    console.answer(answer);
    return detail->session.status == CallStatus::Completed ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

const Command kDemoCommand{
    "demo",
    "--out DIR [--fast]",
    "a workspace with sample agents, and a scripted call to one",
    Command::Needs::Nothing,
    [](QCommandLineParser &options) {
        options.addOptions({{QStringLiteral("out"), QStringLiteral("New or empty folder."), QStringLiteral("dir")},
                            {QStringLiteral("fast"), QStringLiteral("In virtual time, as fast as the machine can.")}});
    },
    run};

} // namespace sb::app
