#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "models/backend/Backend.h"
#include "models/contract/Codec.h"
#include "models/contract/Exports.h"

#include <QFile>
#include <QFileInfo>

namespace sb::app {
namespace {

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    const auto words = invocation.options.positionalArguments();
    if (words.size() != 1)
        return console.usage("import takes the ZIP that export made");
    auto file = std::make_shared<QFile>(invocation.resolve(words.front()));
    if (!file->open(QIODevice::ReadOnly))
        return console.problem({ErrorCode::Io, "the file cannot be read: " + file->errorString().toStdString()});
    const auto name = QFileInfo(*file).fileName().toStdString();

    CallOptions options{OwnerCredential{Via::CommandLine}};
    options.stop = invocation.stop.value_or(std::stop_token()); // else a signal ends the process, and the transaction
    options.upload = Upload{
        name, static_cast<std::uint64_t>(file->size()), [file](std::span<std::uint8_t> into) -> Result<std::size_t> {
            const auto count = file->read(reinterpret_cast<char *>(into.data()), static_cast<qint64>(into.size()));
            if (count < 0)
                return fail(ErrorCode::Io, "the file cannot be read to its end");
            return static_cast<std::size_t>(count);
        }};
    auto future = invocation.workspace->backend().start(importBundle, {name}, std::move(options));
    future.waitForFinished();
    const auto report = future.takeResult();
    if (!report)
        return console.problem(report.error());
    for (const auto &each : report->counts)
        console.line(std::string(nameOf(each.kind)) + "s: " + std::to_string(each.added) + " taken in, " +
                     std::to_string(each.same) + " there already, " + std::to_string(each.different) +
                     " different and left as they are");
    for (const auto &conflict : report->conflicts)
        console.line("  " + std::string(nameOf(conflict.kind)) + " " + conflict.id + " " + conflict.message);
    if (report->secretsLeftOut > 0)
        console.line("Secrets to be entered again: " + std::to_string(report->secretsLeftOut));
    if (report->recordingsLeftOut > 0)
        console.line("Recordings that were not taken in: " + std::to_string(report->recordingsLeftOut));
    console.answer(encode(*report));
    return ExitCode::Done;
}

} // namespace

const Command kImportCommand{"import",
                             "FILE.zip",
                             "takes in agents, rules, tools and calls that export made",
                             Command::Needs::OpenWorkspace,
                             [](QCommandLineParser &options) {
                                 options.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The ZIP."));
                             },
                             run};

} // namespace sb::app
