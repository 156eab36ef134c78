#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "models/store/Backup.h"
#include "models/store/Connection.h"
#include "models/store/WorkspaceFolder.h"

namespace sb::app {
namespace {

ExitCode report(Console &console, const Result<BackupSummary> &summary, const std::string &target)
{
    if (!summary)
        return console.problem(summary.error());
    console.line(target + ": " + std::to_string(summary->files) + " files, " + std::to_string(summary->bytes) +
                 " bytes, read back and compared");
    for (const auto &name : summary->missing)
        console.line("  missing before it could be copied: " + name);
    console.answer({{"target", target},
                    {"files", summary->files},
                    {"bytes", summary->bytes},
                    {"schema_version", summary->storeVersion},
                    {"missing", summary->missing}});
    return ExitCode::Done;
}

ExitCode runBackup(Invocation &invocation)
{
    const auto target = invocation.options.positionalArguments().value(0);
    if (target.isEmpty())
        return invocation.console.usage("backup takes the folder that the copy goes to");
    const WorkspaceFolder folder(invocation.folder.toStdString());
    const auto path = invocation.resolve(target).toStdString();
    const auto source = Connection::open(folder.store(), *invocation.dataKey, {.access = Access::ReadOnly});
    if (!source)
        return invocation.console.problem(source.error());
    const SystemClock clock;
    return report(invocation.console, Backup().make(folder, **source, *invocation.dataKey, path, clock.now()), path);
}

ExitCode runRestore(Invocation &invocation)
{
    const auto from = invocation.options.positionalArguments().value(0);
    if (from.isEmpty())
        return invocation.console.usage("restore takes the folder of a backup; --workspace says where it goes");
    const auto target = invocation.folder.toStdString();
    return report(invocation.console, Backup().restore(invocation.resolve(from).toStdString(), target), target);
}

} // namespace

const Command kBackupCommand{"backup",
                             "DIR",
                             "copies the workspace, encrypted as it is, and checks the copy",
                             Command::Needs::OpenWorkspace,
                             [](QCommandLineParser &options) {
                                 options.addPositionalArgument(QStringLiteral("folder"),
                                                               QStringLiteral("New or empty folder for the copy."));
                             },
                             runBackup};

const Command kRestoreCommand{"restore",
                              "DIR",
                              "makes a workspace from a backup; never overwrites one",
                              Command::Needs::Folder,
                              [](QCommandLineParser &options) {
                                  options.addPositionalArgument(QStringLiteral("folder"),
                                                                QStringLiteral("Folder of the backup."));
                              },
                              runRestore};

} // namespace sb::app
