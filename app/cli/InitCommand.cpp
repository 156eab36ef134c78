#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "app/cli/PassphraseSource.h"

#include <QFileInfo>

namespace sb::app {
namespace {

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    PassphraseSource source{invocation.options.value(QStringLiteral("passphrase-file"))};
    if (invocation.options.isSet(QStringLiteral("passphrase-fd")))
        source.descriptor = invocation.options.value(QStringLiteral("passphrase-fd")).toInt();
    const auto passphrase = source.read("New passphrase: ");
    if (!passphrase)
        return console.problem(passphrase.error());
    auto name = invocation.options.value(QStringLiteral("name"));
    if (name.isEmpty())
        name = QFileInfo(invocation.folder).fileName();
    const SystemClock clock;
    const auto created = Workspace::create(invocation.folder, name, *passphrase, KeyCost::standard(), clock);
    if (!created)
        return console.problem(created.error());
    const std::string code(created->recoveryCode.text());
    console.line("Workspace made in " + invocation.folder.toStdString());
    console.line("Recovery code, shown only now. Keep it on paper, away from this machine:\n\n    " + code + "\n");
    console.answer({{"folder", invocation.folder.toStdString()}, {"recovery_code", code}});
    return ExitCode::Done;
}

} // namespace

const Command kInitCommand{"init",
                           "",
                           "makes a workspace and shows its recovery code, once",
                           Command::Needs::Folder,
                           [](QCommandLineParser &options) {
                               options.addOption({QStringLiteral("name"),
                                                  QStringLiteral("What the workspace is called."),
                                                  QStringLiteral("name")});
                           },
                           run};

} // namespace sb::app
