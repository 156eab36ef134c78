#include "app/cli/Command.h"
#include "models/money/LedgerProof.h"
#include "models/store/Verification.h"
#include "models/store/WorkspaceFolder.h"

namespace sb::app {
namespace {

std::string_view nameOf(Finding::State state)
{
    switch (state) {
    case Finding::State::Ok:
        return "ok";
    case Finding::State::Truncated:
        return "truncated";
    case Finding::State::Damaged:
        return "damaged";
    }
    return "damaged";
}

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    Verification verification(WorkspaceFolder(invocation.folder.toStdString()), {}, {LedgerProof::findings});
    const auto findings = verification.run(*invocation.dataKey);
    if (!findings)
        return console.problem(findings.error());
    int damaged = 0;
    for (const auto &finding : *findings) {
        damaged += finding.state == Finding::State::Damaged ? 1 : 0;
        std::string state(nameOf(finding.state));
        state.resize(11, ' ');
        console.line(state + finding.part + (finding.detail.empty() ? "" : ": " + finding.detail));
        console.answer({{"part", finding.part}, {"state", nameOf(finding.state)}, {"detail", finding.detail}});
    }
    if (damaged > 0)
        return console.problem({ErrorCode::Corrupt, std::to_string(damaged) + " of " +
                                                        std::to_string(findings->size()) + " parts are damaged"});
    console.line(std::to_string(findings->size()) + " parts, none damaged");
    return ExitCode::Done;
}

} // namespace

const Command kVerifyCommand{"verify",
                             "",
                             "reads every page and every recording, replays the ledger, and names what is damaged",
                             Command::Needs::DataKey,
                             [](QCommandLineParser &) {},
                             run};

} // namespace sb::app
