#pragma once

#include "app/cli/Command.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace sb::app {

/// Finds the command, reads its options, opens the workspace when it needs one (or sends the words to the process that
/// holds it), runs it. \p words are the arguments without the program's name. Thread: any but the one that must stay
/// responsive; blocks until the command is done.
ExitCode runCommandLine(const QStringList &words, const QString &workingFolder, Console &console);

/// The same for words that came from another process: the workspace is open here. \p stop is asked when that process
/// is gone.
ExitCode runHeldCommand(const QStringList &words, const QString &workingFolder, Console &console, Workspace &workspace,
                        const std::stop_token &stop);

/// True when the words name a command; otherwise they are for the window.
bool namesCommand(const QStringList &words);

/// --workspace, else SWITCHBOARD_WORKSPACE, else the operator's data folder.
QString workspaceFolder(const QString &option, const QString &workingFolder);

} // namespace sb::app
