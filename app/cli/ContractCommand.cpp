#include "app/cli/Command.h"
#include "models/contract/Contract.h"
#include "models/contract/OperationCodec.h"

namespace sb::app {
namespace {

/// Every operation as handled or open: what has structs has a handler (tests/calls/HandlersTest).
ExitCode check(const Contract &contract, Console &console)
{
    int handled = 0;
    for (const auto &operation : contract.operations()) {
        const bool isHandled = findOperationCodec(operation.id) != nullptr;
        handled += isHandled ? 1 : 0;
        std::string line = operation.id;
        line.resize(std::max<std::size_t>(line.size() + 1, 34), ' ');
        console.line(line + (isHandled ? "handled" : "open      " + operation.tag));
        console.answer({{"operationId", operation.id}, {"tag", operation.tag}, {"handled", isHandled}});
    }
    console.line(std::to_string(handled) + " of " + std::to_string(contract.operations().size()) + " handled");
    return ExitCode::Done;
}

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    const auto contract = Contract::builtIn();
    if (!contract)
        return console.problem(contract.error());
    if (invocation.options.isSet(QStringLiteral("check")))
        return check(**contract, console);
    const auto wanted = invocation.options.positionalArguments().value(0).toStdString();
    if (!wanted.empty() && (*contract)->find(wanted) == nullptr) {
        const auto nearest = (*contract)->nearest(wanted);
        return console.problem({ErrorCode::NotFound, "the contract has no operation " + wanted +
                                                         (nearest.empty() ? "" : "; did you mean " + nearest + "?")});
    }
    for (const auto &operation : (*contract)->operations()) {
        if (!wanted.empty() && operation.id != wanted)
            continue;
        console.answer({{"operationId", operation.id},
                        {"method", operation.method},
                        {"path", operation.path},
                        {"tag", operation.tag},
                        {"summary", operation.summary},
                        {"local", operation.local},
                        {"rules", operation.rules}});
        std::string line = operation.id;
        line.resize(std::max<std::size_t>(line.size() + 1, 30), ' ');
        std::string method = operation.method;
        method.resize(7, ' ');
        console.line(line + method + operation.path);
        if (!wanted.empty()) {
            console.line(operation.summary);
            for (const auto &parameter : operation.parameters)
                console.line("  " + parameter.name + (parameter.required ? " (required) " : " ") +
                             parameter.schema.dump());
            if (!operation.bodySchema.is_null())
                console.line("  body " + operation.bodySchema.dump());
        }
    }
    return ExitCode::Done;
}

} // namespace

const Command kContractCommand{
    "contract",
    "[operationId] [--check]",
    "lists the operations, or tells what one takes",
    Command::Needs::Nothing,
    [](QCommandLineParser &options) {
        options.addOption({QStringLiteral("check"), QStringLiteral("Which are handled, and which are open.")});
    },
    run};

} // namespace sb::app
