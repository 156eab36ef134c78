#include "app/AgentLookup.h"
#include "app/CallReport.h"
#include "app/CallRun.h"
#include "app/EmbeddedEngines.h"
#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "voice/devices/PulseSink.h"
#include "voice/devices/PulseSource.h"
#include "voice/devices/WavFeed.h"
#include "voice/devices/WavSource.h"
#include "voice/record/WavRecording.h"

#include <atomic>
#include <utility>

namespace sb::app {
namespace {

Result<nlohmann::json> readVariables(const QStringList &pairs)
{
    auto variables = nlohmann::json::object();
    for (const auto &pair : pairs) {
        const auto equals = pair.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return fail(ErrorCode::Invalid, "--set takes name=value");
        variables[pair.left(equals).toStdString()] = pair.mid(equals + 1).toStdString();
    }
    return variables;
}

/// Where the caller is heard: the microphone, or a file in real or in virtual time.
Result<> chooseSound(const Invocation &invocation, CallPlan &plan, voice::WavSource::Ended ended)
{
    const auto &options = invocation.options;
    const auto input = options.value(QStringLiteral("input"));
    if (options.isSet(QStringLiteral("mic"))) {
        plan.source = std::make_unique<voice::PulseSource>(options.value(QStringLiteral("microphone")).toStdString());
        plan.sink = std::make_unique<voice::PulseSink>(options.value(QStringLiteral("speaker")).toStdString());
        return {};
    }
    plan.echoCancelling = false; // a file hears nothing of the speaker
    const auto path = invocation.resolve(input).toStdString();
    auto file = voice::WavFile::open(path);
    if (!file)
        return fail(file.error());
    if (options.isSet(QStringLiteral("fast")))
        plan.feed = std::make_unique<voice::WavFeed>(std::move(*file));
    else
        plan.source = std::make_unique<voice::WavSource>(std::move(*file), std::move(ended));
    return {};
}

/// The caller of a file that is played in real time: hangs up when the file is over and the agent has had its say.
class PatientCaller
{
public:
    void fileEnded() { m_fileEnded = true; } // source's thread
    /// Pipeline's thread. True once, when it is time to hang up.
    bool isDone(const voice::SessionEvent &event)
    {
        if (const auto *agent = std::get_if<voice::AgentStateChanged>(&event.what))
            m_waits = agent->state == voice::AgentState::Listening || agent->state == voice::AgentState::Idle;
        if (!m_waits || !m_fileEnded)
            m_since = event.at;
        return event.at - m_since > kPatience && !std::exchange(m_told, true);
    }

private:
    static constexpr std::chrono::milliseconds kPatience{2500};
    std::atomic<bool> m_fileEnded{false};
    bool m_waits = true;
    bool m_told = false;
    voice::CallTime m_since{};
};

void follow(Console &console, const voice::SessionEvent &event)
{
    if (const auto *line = std::get_if<voice::TurnFinished>(&event.what))
        console.progress((line->speaker == voice::Speaker::Caller ? "Caller: " : "Agent: ") + line->text);
    else if (const auto *problem = std::get_if<voice::SessionProblem>(&event.what))
        console.progress("Problem: " + sentenceFor(problem->error));
    else if (const auto *credit = std::get_if<voice::CreditEnding>(&event.what))
        console.progress("The credit ends: so does the call, at " +
                         std::to_string(std::chrono::floor<std::chrono::seconds>(credit->endsAt).count()) + " s");
}

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    const auto &options = invocation.options;
    const bool microphone = options.isSet(QStringLiteral("mic"));
    if (!options.isSet(QStringLiteral("agent")) || microphone == options.isSet(QStringLiteral("input")))
        return console.usage("call takes --agent NAME and one of --input FILE and --mic");
    if (microphone && options.isSet(QStringLiteral("fast")))
        return console.usage("--fast is for --input: a microphone has its own pace");
    auto &workspace = *invocation.workspace;
    const auto agent = findAgent(workspace.backend(), options.value(QStringLiteral("agent")).toStdString(),
                                 {OwnerCredential{Via::CommandLine}});
    if (!agent)
        return console.problem(agent.error());
    CallPlan plan;
    plan.agent = agent->id;
    plan.via = Via::CommandLine;
    auto variables = readVariables(options.values(QStringLiteral("set")));
    if (!variables)
        return console.problem(variables.error());
    plan.variables = std::move(*variables);
    EmbeddedEngines engines;
    PatientCaller caller;
    CallRun *running = nullptr;
    CallRun call(workspace, engines, [&](const voice::SessionEvent &event) {
        follow(console, event);
        if (caller.isDone(event))
            running->hangUp();
    });
    running = &call;
    const auto ended = [&caller, &console](const std::optional<Error> &notice) {
        if (notice)
            console.progress("Notice: " + sentenceFor(*notice));
        caller.fileEnded();
    };
    if (auto chosen = chooseSound(invocation, plan, ended); !chosen)
        return console.problem(chosen.error());
    const auto output = options.value(QStringLiteral("output"));
    if (!output.isEmpty()) {
        const auto pace = plan.feed ? voice::Pace::Virtual : voice::Pace::RealTime;
        auto recording = voice::WavRecording::create(invocation.resolve(output).toStdString(), pace);
        if (!recording)
            return console.problem(recording.error());
        plan.listener = std::move(*recording);
    }
    if (const auto started = call.start(std::move(plan)); !started)
        return console.problem(started.error());
    const auto detail = call.finish();
    if (!detail)
        return console.problem(detail.error());
    const CallReport report(*detail);
    console.line("");
    for (const auto &line : report.transcript())
        console.line(line);
    console.line("");
    for (const auto &line : report.stageTable())
        console.line(line);
    console.answer(report.toJson());
    return detail->session.status == CallStatus::Completed ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

const Command kCallCommand{
    "call",
    "--agent NAME (--input WAV | --mic)",
    "a whole test call; prints transcript and delays",
    Command::Needs::OpenWorkspace,
    [](QCommandLineParser &options) {
        options.addOptions({
            {QStringLiteral("agent"), QStringLiteral("Name or id of the agent."), QStringLiteral("name")},
            {QStringLiteral("input"), QStringLiteral("WAV file with the caller's side."), QStringLiteral("file")},
            {QStringLiteral("mic"), QStringLiteral("Talk through the microphone and speaker.")},
            {QStringLiteral("microphone"), QStringLiteral("Sound server's name of the microphone."),
             QStringLiteral("id")},
            {QStringLiteral("speaker"), QStringLiteral("Sound server's name of the speaker."), QStringLiteral("id")},
            {QStringLiteral("output"), QStringLiteral("Write both sides into this stereo WAV file."),
             QStringLiteral("file")},
            {QStringLiteral("fast"), QStringLiteral("In virtual time, as fast as the machine can.")},
            {QStringLiteral("set"), QStringLiteral("A value for {{name}} in prompt and greeting; may be repeated."),
             QStringLiteral("name=value")},
        });
    },
    run};

} // namespace sb::app
