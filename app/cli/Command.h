#pragma once

#include "app/cli/Console.h"
#include "models/base/Secret.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <span>
#include <stop_token>

namespace sb::app {

class Workspace;

/// What a running command may use.
struct Invocation
{
    QCommandLineParser &options; ///< already parsed
    Console &console;
    QString folder;                  ///< of the workspace
    QString workingFolder;           ///< relative paths are meant from here
    Workspace *workspace = nullptr;  ///< open and unlocked, when the command needs it
    const Secret *dataKey = nullptr; ///< when the command needs it
    /// Ends it, when it runs in another process than it was typed in; there, signals are that process's own.
    std::optional<std::stop_token> stop = {};
    const Secret *passphrase = nullptr; ///< beside the data key, when it was given here

    /// \p path as an absolute one.
    QString resolve(const QString &path) const;
};

/// One word after the program's name. Whether it runs in this process or in the one that holds the workspace makes no
/// difference to it.
struct Command
{
    enum class Needs : std::uint8_t {
        Nothing,       ///< no workspace
        Folder,        ///< the folder only
        DataKey,       ///< the key, but not an open store: works on damaged files and beside another process
        OpenWorkspace, ///< an unlocked workspace: here, or in the process that holds it
        OwnWorkspace   ///< an unlocked workspace in this process; while another one holds it, there is none
    };

    const char *name;
    const char *arguments; ///< for the help: "<operationId>"
    const char *summary;
    Needs needs;
    void (*addOptions)(QCommandLineParser &);
    ExitCode (*run)(Invocation &);
};

std::span<const Command> commands();

// One file each.
extern const Command kInitCommand;
extern const Command kVerifyCommand;
extern const Command kStatusCommand;
extern const Command kBackupCommand;
extern const Command kRestoreCommand;
extern const Command kRekeyCommand;
extern const Command kApiCommand;
extern const Command kContractCommand;
extern const Command kCallCommand;
extern const Command kDemoCommand;
extern const Command kSampleCommand;
extern const Command kTokenCommand;
extern const Command kServeCommand;
extern const Command kExportCommand;
extern const Command kImportCommand;
extern const Command kReportCommand;

} // namespace sb::app
