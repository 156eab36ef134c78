#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "models/backend/Backend.h"
#include "models/contract/Console.h"

#include <QCoreApplication>

namespace sb::app {
namespace {

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    auto future = invocation.workspace->backend().start(getWorkspaceInfo, {}, {OwnerCredential{Via::CommandLine}});
    future.waitForFinished();
    const auto info = future.result();
    if (!info)
        return console.problem(info.error());
    console.line(info->name + " in " + invocation.folder.toStdString());
    console.line("  agents               " + std::to_string(info->agents));
    console.line("  calls                " + std::to_string(info->calls));
    if (info->isSample)
        console.line("  sample data          " + std::to_string(info->sampleCalls) + " of these calls are made up");
    console.line("  operations           " + std::to_string(info->operationsImplemented) + " of " +
                 std::to_string(info->operations) + " in contract " + info->contractVersion);
    console.line("  prices of            " + info->catalogDate);
    console.line("  schema, program      " + std::to_string(info->schemaVersion) + ", " + info->programVersion);
    console.line("  held by process      " + std::to_string(QCoreApplication::applicationPid()));
    console.answer({{"folder", invocation.folder.toStdString()},
                    {"name", info->name},
                    {"created_at", info->createdAt.toString()},
                    {"agents", info->agents},
                    {"calls", info->calls},
                    {"is_sample", info->isSample},
                    {"sample_calls", info->sampleCalls},
                    {"operations", info->operations},
                    {"operations_implemented", info->operationsImplemented},
                    {"contract_version", info->contractVersion},
                    {"program_version", info->programVersion},
                    {"schema_version", info->schemaVersion},
                    {"catalog_date", info->catalogDate},
                    {"process", QCoreApplication::applicationPid()}});
    return ExitCode::Done;
}

} // namespace

const Command kStatusCommand{"status",
                             "",
                             "what the workspace holds, and which process has it",
                             Command::Needs::OpenWorkspace,
                             [](QCommandLineParser &) {},
                             run};

} // namespace sb::app
