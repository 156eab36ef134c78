#include "app/WorkspaceRekey.h"
#include "app/cli/Command.h"

namespace sb::app {
namespace {

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    if (invocation.passphrase == nullptr)
        return console.usage("rekey takes the passphrase, and runs while nobody has the workspace open");
    const SystemClock clock;
    int told = -1;
    const auto done =
        rekeyWorkspace(invocation.folder, *invocation.passphrase, KeyCost::standard(), clock, [&](double share) {
            const int tenth = static_cast<int>(share * 10);
            if (tenth != told)
                console.progress(std::to_string(tenth * 10) + " %");
            told = tenth;
            return true;
        });
    if (!done)
        return console.problem(done.error());
    const std::string code(done->recoveryCode.text());
    console.line("The workspace has a new key. The passphrase is the same; the old recovery code opens nothing any "
                 "more.\nNew recovery code, shown only now. Keep it on paper, away from this machine:\n\n    " +
                 code + "\n\nThe backup made before, " + done->backup.toStdString() +
                 ",\nopens with the passphrase and the recovery code of before.");
    if (done->keyChainForgotten)
        console.line("The key chain no longer opens it: turn that on again in the settings.");
    console.answer({{"recovery_code", code},
                    {"backup", done->backup.toStdString()},
                    {"key_chain_forgotten", done->keyChainForgotten}});
    return ExitCode::Done;
}

} // namespace

const Command kRekeyCommand{"rekey",
                            "",
                            "encrypts the whole workspace anew, after a backup; shows a new recovery code, once",
                            Command::Needs::DataKey,
                            [](QCommandLineParser &) {},
                            run};

} // namespace sb::app
