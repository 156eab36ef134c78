#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "models/backend/Backend.h"
#include "models/contract/OperationCodec.h"

#include <QFile>
#include <QFutureWatcher>

namespace sb::app {
namespace {

using nlohmann::json;

/// \p data is JSON, or @FILE. A mistake in it is told with its position.
Result<json> readData(const Invocation &invocation, const QString &data)
{
    QByteArray bytes = data.toUtf8();
    if (data.startsWith(QLatin1Char('@'))) {
        QFile file(invocation.resolve(data.mid(1)));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, "the file of --data cannot be read: " + file.errorString().toStdString());
        bytes = file.readAll();
    }
    if (bytes.trimmed().isEmpty())
        return json::object();
    try {
        auto value = json::parse(bytes.begin(), bytes.end());
        if (!value.is_object())
            return fail(ErrorCode::Invalid,
                        "--data must be a JSON object with the operation's path, query and body fields");
        return value;
    } catch (const json::parse_error &error) {
        const auto before = bytes.left(static_cast<qsizetype>(error.byte > 0 ? error.byte - 1 : 0));
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        return fail(ErrorCode::Invalid, "--data is not JSON: line " + std::to_string(line) + ", column " +
                                            std::to_string(column) + " (byte " + std::to_string(error.byte) + ")");
    }
}

ExitCode saveFile(Invocation &invocation, const std::string &operation, const json &data)
{
    auto &console = invocation.console;
    QFile file(invocation.resolve(invocation.options.value(QStringLiteral("output"))));
    auto future = invocation.workspace->backend().callWire(operation, data, {OwnerCredential{Via::CommandLine}});
    future.waitForFinished();
    auto answer = future.result();
    if (!answer)
        return console.problem(answer.error());
    const auto *download = std::get_if<Download>(&answer->body);
    if (download == nullptr)
        return console.problem({ErrorCode::Invalid, "this operation answers no file; leave --output out"});
    if (!file.open(QIODevice::WriteOnly))
        return console.problem(
            {ErrorCode::Io, "the output file cannot be written: " + file.errorString().toStdString()});
    qint64 total = 0;
    while (true) {
        const auto piece = download->next();
        if (!piece ||
            (!piece->empty() && file.write(reinterpret_cast<const char *>(piece->data()),
                                           static_cast<qint64>(piece->size())) != static_cast<qint64>(piece->size()))) {
            const auto error =
                piece ? Error{ErrorCode::Io, "the output file cannot be written: " + file.errorString().toStdString()}
                      : piece.error();
            file.remove();
            return console.problem(error);
        }
        if (piece->empty())
            break;
        total += static_cast<qint64>(piece->size());
    }
    console.line(file.fileName().toStdString() + ": " + std::to_string(total) + " bytes");
    console.answer({{"file", file.fileName().toStdString()}, {"bytes", total}, {"type", download->type}});
    return ExitCode::Done;
}

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    const auto operation = invocation.options.positionalArguments().value(0).toStdString();
    if (operation.empty())
        return console.usage("api takes the name of an operation; `switchboard contract` lists them");
    const auto data = readData(invocation, invocation.options.value(QStringLiteral("data")));
    if (!data)
        return console.problem(data.error());
    if (invocation.options.isSet(QStringLiteral("output")))
        return saveFile(invocation, operation, *data);
    auto future = invocation.workspace->backend().callJson(operation, *data, {OwnerCredential{Via::CommandLine}});
    future.waitForFinished();
    const auto answer = future.result();
    if (!answer)
        return console.problem(answer.error());
    console.answer(*answer);
    console.line(answer->dump(2, ' ', false, json::error_handler_t::replace));
    return ExitCode::Done;
}

} // namespace

const Command kApiCommand{
    "api",
    "<operationId> [--data JSON]",
    "carries out any operation of the contract",
    Command::Needs::OpenWorkspace,
    [](QCommandLineParser &options) {
        options.addPositionalArgument(QStringLiteral("operationId"), QStringLiteral("Name of the operation."));
        options.addOptions(
            {{QStringLiteral("data"), QStringLiteral("Path, query and body fields as one JSON object, or @FILE."),
              QStringLiteral("json")},
             {QStringLiteral("output"), QStringLiteral("Where a file that is answered goes."),
              QStringLiteral("file")}});
    },
    run};

} // namespace sb::app
