#include "app/StopSignals.h"
#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "models/backend/Backend.h"
#include "models/contract/Exports.h"
#include "ui/format/SavedFile.h"

#include <cmath>

#include <unistd.h>

namespace sb::app {
namespace {

constexpr const char *usageText = "export takes one of calls, usage, ledger, earnings and workspace";

/// A Download of exportTable, or of exportBundle for the word workspace.
Result<Download> requested(Invocation &invocation, CallOptions options)
{
    const auto &words = invocation.options;
    auto &backend = invocation.workspace->backend();
    const auto kind = words.positionalArguments().value(0);
    if (kind == QLatin1String("workspace")) {
        auto future = backend.start(exportBundle, {}, std::move(options));
        future.waitForFinished();
        return future.takeResult();
    }
    nlohmann::json in{{"kind", kind.toStdString()}};
    for (const auto &[option, name] :
         {std::pair("format", "format"), std::pair("from", "from"), std::pair("to", "to"), std::pair("scope", "scope"),
          std::pair("wallet", "wallet_id"), std::pair("organization", "org_id")}) {
        if (words.isSet(QLatin1String(option)))
            in[name] = words.value(QLatin1String(option)).toStdString();
    }
    if (words.isSet(QStringLiteral("recordings")))
        in["include_recordings"] = true;
    auto future = backend.callWire(exportTable.id, in, std::move(options));
    future.waitForFinished();
    auto answer = future.takeResult();
    if (!answer)
        return fail(std::move(answer.error()));
    return std::get<Download>(std::move(answer->body));
}

/// Tells every tenth part, to a terminal only.
class ProgressLines
{
public:
    ProgressLines(Console &console, bool isShown) : m_console(console), m_isShown(isShown) {}
    void tell(double fraction)
    {
        const int tenths = static_cast<int>(std::floor(fraction * 10));
        if (!m_isShown || tenths <= m_told)
            return;
        m_told = tenths;
        m_console.progress(std::to_string(tenths * 10) + " %");
    }

private:
    Console &m_console;
    const bool m_isShown;
    int m_told = 0;
};

Result<qint64> saved(const Download &download, const QString &path, const std::stop_token &stop)
{
    const auto going = [&](qint64) -> Result<> {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "ended before it was done; nothing was written");
        return {};
    };
    return ui::savedFile(path, ui::FileReaders::Owner,
                         [&](QSaveFile &file) { return ui::pour(file, download, going); });
}

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    if (invocation.options.positionalArguments().size() != 1)
        return console.usage(usageText);
    // A process that holds the workspace for us ends it when we are gone; its own signals are its own.
    std::optional<StopSignals> signals;
    if (!invocation.stop)
        signals.emplace();
    std::stop_source stop;
    const std::stop_callback whenGone(invocation.stop.value_or(std::stop_token()), [&stop] { stop.request_stop(); });
    ProgressLines lines(console, invocation.stop.has_value() || ::isatty(STDERR_FILENO) != 0);

    CallOptions options{OwnerCredential{Via::CommandLine}};
    options.stop = stop.get_token();
    options.progress = [&](double fraction) {
        if (signals && signals->isStopped())
            stop.request_stop();
        lines.tell(fraction);
    };
    auto download = requested(invocation, std::move(options));
    if (!download)
        return console.problem(download.error());
    const auto given = invocation.options.value(QStringLiteral("out"));
    const auto path = invocation.resolve(given.isEmpty() ? QString::fromStdString(download->name) : given);
    const auto next = std::move(download->next);
    download->next = [&] {
        if (signals && signals->isStopped())
            stop.request_stop();
        return next();
    };
    const auto bytes = saved(*download, path, stop.get_token());
    if (!bytes)
        return console.problem(bytes.error());
    console.line(path.toStdString() + ": " + std::to_string(*bytes) + " bytes");
    console.answer({{"file", path.toStdString()}, {"bytes", *bytes}, {"type", download->type}});
    return ExitCode::Done;
}

} // namespace

const Command kExportCommand{
    "export",
    "KIND [--from DAY] [--to DAY]",
    "writes calls, usage, ledger, earnings, or the workspace's agents as a file",
    Command::Needs::OpenWorkspace,
    [](QCommandLineParser &options) {
        options.addPositionalArgument(
            QStringLiteral("kind"), QStringLiteral("calls, usage, ledger or earnings; or workspace: agents, rules and "
                                                   "tools as a ZIP for import."));
        options.addOptions(
            {{QStringLiteral("from"), QStringLiteral("First day, as 2026-01-31 (UTC)."), QStringLiteral("day")},
             {QStringLiteral("to"), QStringLiteral("Last day, included."), QStringLiteral("day")},
             {QStringLiteral("format"), QStringLiteral("csv, xlsx, json or zip."), QStringLiteral("format")},
             {QStringLiteral("out"), QStringLiteral("The file; otherwise one named by kind and days."),
              QStringLiteral("file")},
             {QStringLiteral("scope"), QStringLiteral("mine, or all: everybody's calls and usage."),
              QStringLiteral("scope")},
             {QStringLiteral("wallet"), QStringLiteral("Another wallet's ledger."), QStringLiteral("id")},
             {QStringLiteral("organization"), QStringLiteral("Another organization's earnings."), QStringLiteral("id")},
             {QStringLiteral("recordings"), QStringLiteral("With the calls' recordings, in a ZIP.")}});
    },
    run};

} // namespace sb::app
