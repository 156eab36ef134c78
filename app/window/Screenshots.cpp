#include "app/CallRun.h"
#include "app/EmbeddedEngines.h"
#include "app/demo/DemoCaller.h"
#include "app/demo/SampleAgents.h"
#include "app/demo/ScriptedCallerSound.h"
#include "app/window/WindowProgram.h"
#include "app/window/WorkspaceKeeper.h"
#include "models/backend/Backend.h"
#include "models/sample/SampleFill.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Shots.h"
#include "ui/theme/Theme.h"
#include "ui/unlock/FirstRunFace.h"
#include "ui/unlock/UnlockFace.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

namespace sb::app {
namespace {

constexpr std::int64_t kCalls = 6'000; // of the made-up business: as many as a second writes

/// The sample agents and one scripted call of the first of them.
Result<> fillCall(Workspace &workspace)
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
    CallPlan plan;
    plan.agent = agents->front().agent.id;
    plan.variables = samples->front().variables;
    plan.userIdentifier = "+1 555 0100";
    plan.echoCancelling = false;
    plan.feed = std::make_unique<ScriptedCallerFeed>(std::make_shared<ScriptedCaller>(std::move(script->lines)));
    CallRun call(workspace, engines, [](const voice::SessionEvent &) {});
    if (const auto started = call.start(std::move(plan)); !started)
        return fail(started.error());
    if (const auto filed = call.finish(); !filed)
        return fail(filed.error());
    return {};
}

/// A made-up business with a year of calls, and a call with a recording: no page is empty.
Result<> fill(Workspace &workspace)
{
    SamplePlan plan;
    plan.calls = kCalls;
    plan.now = workspace.clock().now();
    if (const auto made = SampleFill(workspace.store(), plan).run([](const SampleReport &) { return true; }); !made)
        return fail(made.error());
    return fillCall(workspace);
}

} // namespace

int runScreenshots(int argc, char *argv[], const QStringList &words)
{
    QApplication application(argc, argv);
    const auto at = words.indexOf(QStringLiteral("--out"));
    const auto out = at >= 0 ? words.value(at + 1) : QString();
    if (out.isEmpty()) {
        std::fputs("switchboard: screenshots takes --out DIR\n", stderr);
        return 2;
    }
    QDir().mkpath(out);
    QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::installLanguage(application, QStringLiteral("en"));
    ui::Theme theme(application);
    theme.setMotion(false);
    QApplication::setQuitOnLastWindowClosed(false);
    const SystemClock clock;
    WorkspaceKeeper keeper(clock, folder.filePath(QStringLiteral("workspaces.ini")));
    const auto home = folder.filePath(QStringLiteral("Harbour Voice"));
    auto created =
        keeper.create({home, QStringLiteral("Harbour Voice"), Secret(std::string_view("a passphrase for pictures"))});
    created.waitForFinished();
    auto filled = created.result() ? fill(*keeper.workspace()) : Result<>(fail(created.result().error()));
    if (!filled) {
        std::fprintf(stderr, "switchboard: the pages could not be filled: %s\n", filled.error().detail.c_str());
        return 1;
    }
    WindowProgram program(settings, keeper);
    program.openWorkspace(home);
    QList<ui::Shot> shots;
    shots.append({QStringLiteral("unlock"), [&] { return new ui::UnlockFace(keeper, home, {}); }});
    shots.append({QStringLiteral("first-run"), [&] { return new ui::FirstRunFace(keeper); }});
    for (const auto *page :
         {"home", "softphone", "calls", "agents", "usage", "wallets", "earnings", "reports", "settings"}) {
        shots.append({QLatin1String(page), [&program, page]() -> QWidget * {
                          auto &window = program.window();
                          window.showPage(window.pageNamed(QLatin1String(page)));
                          return &window;
                      }});
        shots.last().settleMs = 700;
        shots.last().ownsWindow = false;
    }
    ui::ShotWriter writer(theme, QDir(out), shots);
    int code = 0;
    QObject::connect(&writer, &ui::ShotWriter::failed, [&code](const QString &file) {
        std::fprintf(stderr, "switchboard: %s could not be written\n", qPrintable(file));
        code = 1;
    });
    QObject::connect(&writer, &ui::ShotWriter::finished, &application, [&] {
        std::printf("%d pictures in %s\n", static_cast<int>(writer.written().size()), qPrintable(out));
        QApplication::exit(code);
    });
    writer.start();
    return QApplication::exec();
}

} // namespace sb::app
