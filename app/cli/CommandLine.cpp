#include "app/cli/CommandLine.h"

#include "app/CommandSocket.h"
#include "app/Workspace.h"
#include "app/cli/PassphraseSource.h"
#include "models/store/WorkspaceFolder.h"
#include "models/store/WorkspaceLock.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace sb::app {
namespace {

const std::array kCommands{kInitCommand,   kStatusCommand,   kVerifyCommand, kCallCommand,
                           kDemoCommand,   kApiCommand,      kServeCommand,  kSampleCommand,
                           kTokenCommand,  kContractCommand, kBackupCommand, kRestoreCommand,
                           kExportCommand, kImportCommand,   kRekeyCommand,  kReportCommand};

const Command *findCommand(const QStringList &words)
{
    if (words.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(
        kCommands, [&](const Command &command) { return words.front() == QLatin1String(command.name); });
    return found == kCommands.end() ? nullptr : &*found;
}

void addCommonOptions(QCommandLineParser &options)
{
    options.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    options.addOptions({
        {QStringLiteral("json"), QStringLiteral("Answer as JSON, one line a value.")},
        {QStringLiteral("workspace"), QStringLiteral("Folder of the workspace."), QStringLiteral("folder")},
        {QStringLiteral("passphrase-file"), QStringLiteral("Read the passphrase from this file."),
         QStringLiteral("file")},
        {QStringLiteral("passphrase-fd"), QStringLiteral("Read the passphrase from this descriptor."),
         QStringLiteral("number")},
        {QStringLiteral("recovery-code-file"), QStringLiteral("Open with the recovery code in this file."),
         QStringLiteral("file")},
        {QStringLiteral("help"), QStringLiteral("What the command takes.")},
    });
}

void printHelp(Console &console)
{
    console.line("switchboard: the console for people who run voice agents\n\n"
                 "  switchboard              opens the window\n"
                 "  switchboard COMMAND      does one thing and ends\n");
    for (const auto &command : kCommands) {
        std::string head = std::string(command.name) + " " + command.arguments;
        head.resize(std::max<std::size_t>(head.size() + 1, 34), ' ');
        console.line("  " + head + command.summary);
    }
    console.line("\nEvery command takes --json and --workspace DIR. The passphrase comes from --passphrase-file,\n"
                 "--passphrase-fd or SWITCHBOARD_PASSPHRASE. Exit codes: 0 done, 1 failed, 2 usage, 3 wrong key, 4 "
                 "damaged data.");
}

Result<UnlockKey> unlockKeyFrom(const QCommandLineParser &options)
{
    if (options.isSet(QStringLiteral("recovery-code-file"))) {
        const PassphraseSource source{options.value(QStringLiteral("recovery-code-file"))};
        return source.read("").map([](Secret code) {
            return UnlockKey{UnlockKey::Kind::RecoveryCode, std::move(code)};
        });
    }
    PassphraseSource source{options.value(QStringLiteral("passphrase-file"))};
    if (options.isSet(QStringLiteral("passphrase-fd"))) {
        bool number = false;
        source.descriptor = options.value(QStringLiteral("passphrase-fd")).toInt(&number);
        if (!number || source.descriptor < 0)
            return fail(ErrorCode::Invalid, "--passphrase-fd takes the number of an open descriptor");
    }
    return source.read("Passphrase: ").map([](Secret passphrase) {
        return UnlockKey{UnlockKey::Kind::Passphrase, std::move(passphrase)};
    });
}

/// Reads the words into \p options; an exit code when that already ends it.
std::optional<ExitCode> readOptions(const Command &command, const QStringList &words, QCommandLineParser &options,
                                    Console &console)
{
    addCommonOptions(options);
    options.setApplicationDescription(QLatin1String(command.summary));
    command.addOptions(options);
    QStringList whole = words;
    whole.front() = QStringLiteral("switchboard ") + words.front();
    if (!options.parse(whole)) {
        console.setJson(words.contains(QStringLiteral("--json")));
        return console.usage(options.errorText().toStdString());
    }
    console.setJson(options.isSet(QStringLiteral("json")));
    if (options.isSet(QStringLiteral("help"))) {
        console.line(options.helpText().toStdString());
        return ExitCode::Done;
    }
    return std::nullopt;
}

/// Says which process holds the workspace; nothing when none does.
std::optional<std::string> holderOf(const QString &folder)
{
    const auto found = WorkspaceFolder::open(folder.toStdString());
    const auto holder = found ? WorkspaceLock::holder(*found) : Result<std::optional<std::int64_t>>(std::nullopt);
    if (!holder || !*holder)
        return std::nullopt;
    return "the workspace is open in " +
           (**holder > 0 ? "process " + std::to_string(**holder) : std::string("another process")) +
           ", and only the process that holds it can do this; end that one first";
}

ExitCode runUnlocked(const Command &command, const QStringList &words, Invocation &invocation)
{
    const SystemClock clock;
    const auto elsewhere = [&] {
        return CommandSocket::send(invocation.folder, words, invocation.workingFolder, invocation.console);
    };
    const bool isOwn = command.needs == Command::Needs::OwnWorkspace;
    if (const auto holder = isOwn ? holderOf(invocation.folder) : std::nullopt)
        return invocation.console.problem({ErrorCode::Locked, *holder});
    auto key = unlockKeyFrom(invocation.options);
    if (!key && isOwn)
        return invocation.console.problem(key.error());
    if (!key) // Without a key, the process that holds the workspace may still do it.
        return CommandSocket::isServed(invocation.folder) ? elsewhere() : invocation.console.problem(key.error());
    if (command.needs == Command::Needs::DataKey) {
        const auto dataKey = Workspace::dataKeyOf(invocation.folder, *key);
        if (!dataKey)
            return invocation.console.problem(dataKey.error());
        invocation.dataKey = &*dataKey;
        if (key->kind == UnlockKey::Kind::Passphrase)
            invocation.passphrase = &key->secret;
        return command.run(invocation);
    }
    auto opened = Workspace::open(invocation.folder, *key, clock);
    if (!opened && opened.error().code == ErrorCode::Locked && !isOwn)
        return elsewhere();
    if (!opened)
        return invocation.console.problem(opened.error());
    invocation.workspace = opened->get();
    invocation.dataKey = &invocation.workspace->dataKey();
    return command.run(invocation);
}

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

QString Invocation::resolve(const QString &path) const
{
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(path));
}

bool namesCommand(const QStringList &words)
{
    return !words.isEmpty() &&
           (!words.front().startsWith(QLatin1Char('-')) || words.front() == QLatin1String("--help") ||
            words.front() == QLatin1String("--version"));
}

QString workspaceFolder(const QString &option, const QString &workingFolder)
{
    QString folder = option;
    if (folder.isEmpty())
        folder = qEnvironmentVariable("SWITCHBOARD_WORKSPACE");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                 QStringLiteral("/switchboard/workspace");
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(folder));
}

ExitCode runCommandLine(const QStringList &words, const QString &workingFolder, Console &console)
{
    const auto first = words.value(0);
    if (first == QLatin1String("help") || first == QLatin1String("--help")) {
        printHelp(console);
        return ExitCode::Done;
    }
    if (first == QLatin1String("--version")) {
        console.line("switchboard " SB_VERSION);
        return ExitCode::Done;
    }
    const auto *command = findCommand(words);
    if (command == nullptr)
        return console.usage("there is no command " + first.toStdString() + "; `switchboard help` lists them");
    QCommandLineParser options;
    if (const auto ended = readOptions(*command, words, options, console))
        return *ended;
    Invocation invocation{options, console, workspaceFolder(options.value(QStringLiteral("workspace")), workingFolder),
                          workingFolder};
    if (command->needs != Command::Needs::Nothing && command->needs != Command::Needs::Folder)
        return runUnlocked(*command, words, invocation);
    return command->run(invocation);
}

ExitCode runHeldCommand(const QStringList &words, const QString &workingFolder, Console &console, Workspace &workspace,
                        const std::stop_token &stop)
{
    const auto *command = findCommand(words);
    if (command == nullptr ||
        (command->needs != Command::Needs::OpenWorkspace && command->needs != Command::Needs::DataKey))
        return console.usage("this command is not for an open workspace");
    QCommandLineParser options;
    if (const auto ended = readOptions(*command, words, options, console))
        return *ended;
    Invocation invocation{options, console, workspace.folder(), workingFolder, &workspace, &workspace.dataKey(), stop};
    return command->run(invocation);
}

} // namespace sb::app
