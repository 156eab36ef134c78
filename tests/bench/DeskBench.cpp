// The window over a million calls: the Calls page, words in transcripts, and a tour of every page.
//
//     bench_desk [--json] [--only calls|search|tour] [--rows 1000000] [--workspace DIR [--passphrase-file FILE]]
//
// Without --workspace, two are made: one with as many short calls of its owner for the Calls page and the search, and
// one as `switchboard sample` makes it for the tour. With it, everything is measured over that one. Widgets are painted
// by Qt's offscreen platform. open_calls_ms: from making the page to its first rows painted (median of five).
// jump_p95_ms: any place of the list, its end, an indexed filter or a pair of them, until every visible row is there.
// scan_filter_p95_ms: other filters, until the first rows are there or it is sure that there are none.
// late_frames_percent: frames over 16 ms while scrolling. rows_memory_mib: resident memory between an empty list and
// the whole one, looked at in many places. text_search: the newest 50 calls with words of every frequency, through the
// operation; beside the same questions to the same index in the sqlcipher shell. text_search_filtered: with agent,
// state and a month, no hit among them. longest_stall_ms: how long the event loop of the whole program let an event
// wait at most while DeskSteps went through its window; a line tells it for each step.

#include "app/Workspace.h"
#include "app/cli/PassphraseSource.h"
#include "app/window/WindowProgram.h"
#include "app/window/WorkspaceKeeper.h"
#include "models/sample/SampleFill.h"
#include "tests/bench/DeskCalls.h"
#include "tests/bench/DeskFill.h"
#include "tests/bench/DeskSearch.h"
#include "tests/bench/DeskSteps.h"
#include "ui/shell/Language.h"
#include "ui/shell/Settings.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <iostream>
#include <memory>

namespace {

using namespace sb;
using namespace sb::bench;

constexpr std::string_view passphrase = "correct horse battery staple";

struct Wishes
{
    QString workspace;
    QString passphraseFile;
    QString only;
    std::int64_t rows = 1'000'000;
    bool isJson = false;

    bool has(const char *part) const { return only.isEmpty() || only == QLatin1String(part); }
};

Wishes wishesOf(const QStringList &words)
{
    const auto after = [&](const char *name) {
        const auto place = words.indexOf(QLatin1String(name));
        return place >= 0 ? words.value(place + 1) : QString();
    };
    Wishes wishes;
    wishes.workspace = after("--workspace");
    wishes.passphraseFile = after("--passphrase-file");
    wishes.only = after("--only");
    wishes.isJson = words.contains(QLatin1String("--json"));
    if (const auto rows = after("--rows").toLongLong(); rows > 0)
        wishes.rows = rows;
    return wishes;
}

/// The workspace of the command line, or a new one that \p fill has filled; open, in the keeper.
template <typename Fill>
Result<QString> open(app::WorkspaceKeeper &keeper, const Wishes &wishes, const QString &newFolder, Fill fill)
{
    if (!wishes.workspace.isEmpty()) {
        auto secret = app::PassphraseSource{wishes.passphraseFile}.read("Passphrase: ");
        if (!secret)
            return fail(secret.error());
        const auto unlocked = keeper.unlock(wishes.workspace, std::move(*secret)).result();
        return unlocked ? Result<QString>(wishes.workspace) : fail(unlocked.error());
    }
    const auto created = keeper.create({newFolder, QStringLiteral("Bench"), Secret(passphrase)}).result();
    if (!created)
        return fail(created.error());
    const auto filled = fill(*keeper.workspace());
    return filled ? Result<QString>(newFolder) : fail(filled.error());
}

Result<> measureLists(app::WorkspaceKeeper &keeper, const Wishes &wishes, const QTemporaryDir &folder,
                      const DeskFigures &figures)
{
    const auto opened = open(keeper, wishes, folder.filePath(QStringLiteral("calls")), [&](app::Workspace &workspace) {
        return fillWithCalls(workspace.store(), wishes.rows, workspace.clock().now());
    });
    if (!opened)
        return fail(opened.error());
    const auto workspace = keeper.take();
    const auto facts = DeskFacts::of(workspace->store());
    if (!facts)
        return fail(facts.error());
    if (wishes.has("calls"))
        measureCalls(workspace->backend(), *facts, figures);
    if (wishes.has("search"))
        measureSearch(*workspace, *facts, figures);
    return {};
}

Result<> measureTour(app::WorkspaceKeeper &keeper, ui::Settings &settings, const Wishes &wishes,
                     const QTemporaryDir &folder, const DeskFigures &figures)
{
    const auto opened = open(keeper, wishes, folder.filePath(QStringLiteral("sample")), [&](app::Workspace &workspace) {
        SamplePlan plan;
        plan.calls = wishes.rows;
        plan.seed = 1;
        plan.now = workspace.clock().now();
        return SampleFill(workspace.store(), plan).run([](const SampleReport &) { return true; }).map([](auto) {});
    });
    if (!opened)
        return fail(opened.error());
    settings.setValue(ui::settings::lockWhenIdle, false);
    app::WindowProgram program(settings, keeper);
    DeskTour tour(
        deskSteps(program, *opened), [&program] { return isLoading(program); }, [] { QApplication::quit(); });
    QApplication::exec();
    tour.tell(figures, !wishes.isJson);
    return {};
}

} // namespace

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    QApplication::setQuitOnLastWindowClosed(false);
    QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
    ui::installLanguage(application, QStringLiteral("en"));
    const ui::Theme theme(application);
    const auto wishes = wishesOf(QApplication::arguments());
    const DeskFigures figures(wishes.isJson);
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const SystemClock clock;
    app::WorkspaceKeeper keeper(clock, folder.filePath(QStringLiteral("workspaces.ini")));
    Result<> done;
    if (wishes.has("calls") || wishes.has("search"))
        done = measureLists(keeper, wishes, folder, figures);
    if (done && wishes.has("tour"))
        done = measureTour(keeper, settings, wishes, folder, figures);
    if (!done) {
        std::cerr << "bench_desk: " << done.error().detail << '\n';
        return 1;
    }
    return 0;
}
