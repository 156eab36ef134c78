#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "models/backend/Backend.h"
#include "models/contract/People.h"

namespace sb::app {
namespace {

/// The user whose name, e-mail or id is \p who.
Result<UserSummary> userNamed(Backend &backend, const std::string &who)
{
    auto future = backend.start(listCurrentScopeUsers, {}, {OwnerCredential{Via::CommandLine}});
    future.waitForFinished();
    const auto list = future.result();
    if (!list)
        return fail(list.error());
    std::vector<UserSummary> found;
    for (const auto &user : list->users) {
        if (user.userId.toString() == who || user.email.valueOr({}) == who || user.fullName.valueOr({}) == who)
            found.push_back(user);
    }
    if (found.size() == 1)
        return found.front();
    return fail(ErrorCode::NotFound, found.empty() ? "there is no user of this name, e-mail or id"
                                                   : "several users have this name; give the id");
}

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    auto &backend = invocation.workspace->backend();
    SessionTokenCreate in;
    if (invocation.options.isSet(QStringLiteral("user"))) {
        const auto user = userNamed(backend, invocation.options.value(QStringLiteral("user")).toStdString());
        if (!user)
            return console.problem(user.error());
        in.userId = user->userId;
    }
    if (invocation.options.isSet(QStringLiteral("hours"))) {
        bool isNumber = false;
        in.hours = invocation.options.value(QStringLiteral("hours")).toInt(&isNumber);
        if (!isNumber)
            return console.usage("--hours takes a number");
    }
    auto future = backend.start(createSessionToken, in, {OwnerCredential{Via::CommandLine}});
    future.waitForFinished();
    const auto token = future.result();
    if (!token)
        return console.problem(token.error());
    console.line(token->token.value_or(std::string()));
    console.answer({{"id", token->id.toString()},
                    {"user_id", token->userId.toString()},
                    {"token", token->token.value_or(std::string())},
                    {"expires_at", token->expiresAt.toString()}});
    return ExitCode::Done;
}

} // namespace

const Command kTokenCommand{
    "token",
    "[--user WHO] [--hours N]",
    "open a session for the HTTP server; prints its token, once",
    Command::Needs::OpenWorkspace,
    [](QCommandLineParser &options) {
        options.addOptions({{QStringLiteral("user"), QStringLiteral("Name, e-mail or id; without it, the owner."),
                             QStringLiteral("who")},
                            {QStringLiteral("hours"), QStringLiteral("How long it is good for (12; at most 720)."),
                             QStringLiteral("number")}});
    },
    run};

} // namespace sb::app
