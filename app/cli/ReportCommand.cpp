#include "app/AgentLookup.h"
#include "app/StopSignals.h"
#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "app/reports/ReportFiles.h"
#include "models/contract/Identity.h"
#include "models/contract/Wallets.h"
#include "ui/reports/ReportSource.h"
#include "ui/reports/ReportWords.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <future>

namespace sb::app {
namespace {

constexpr const char *usageText = "report takes one of statement, agent, calls and wallet";

struct Format
{
    const char *option;
    ui::ReportFormat format;
};
constexpr std::array formats{Format{"pdf", ui::ReportFormat::Pdf}, Format{"xlsx", ui::ReportFormat::Xlsx},
                             Format{"csv", ui::ReportFormat::Csv}, Format{"zip", ui::ReportFormat::Zip}};

CallOptions owner()
{
    return {OwnerCredential{Via::CommandLine}};
}

template <typename In, typename Out>
Result<Out> answered(Backend &backend, const Operation<In, Out> &operation, std::type_identity_t<In> in)
{
    auto future = backend.start(operation, std::move(in), owner());
    future.waitForFinished();
    return future.takeResult();
}

/// By id or whole name, in any case; without one, the operator's own.
Result<OrgId> organization(Backend &backend, const QString &given)
{
    if (given.isEmpty()) {
        const auto me = answered(backend, getCurrentUser, {});
        if (!me)
            return fail(me.error());
        if (!me->orgId.hasValue())
            return fail(ErrorCode::Invalid, "you are in no organization; name one with --org");
        return *me->orgId;
    }
    if (const auto id = OrgId::parse(given.toStdString()))
        return *id;
    const auto wallets = answered(backend, listOrgWallets, {.page = 1, .pageSize = 100, .q = given.toStdString()});
    if (!wallets)
        return fail(wallets.error());
    std::vector<OrgId> found;
    std::string near;
    for (const auto &wallet : wallets->items) {
        const auto name = QString::fromStdString(wallet.ownerName.valueOr({}));
        if (!wallet.orgId.hasValue())
            continue;
        if (name.compare(given.trimmed(), Qt::CaseInsensitive) == 0)
            found.push_back(*wallet.orgId);
        else if (near.empty())
            near = name.toStdString();
    }
    if (found.size() > 1)
        return fail(ErrorCode::Conflict, "several organizations have this name; give an id");
    if (found.empty())
        return fail(ErrorCode::NotFound, "there is no organization of this name" +
                                             (near.empty() ? std::string() : "; did you mean \"" + near + "\"?"));
    return found.front();
}

Result<WalletId> wallet(Backend &backend, const QString &given)
{
    if (given.isEmpty())
        return answered(backend, getMyWallet, {}).map([](const Wallet &mine) { return mine.id; });
    if (const auto id = WalletId::parse(given.toStdString()))
        return *id;
    return fail(ErrorCode::Invalid, "--wallet takes a wallet's id");
}

Result<> setDays(const QCommandLineParser &words, ui::ReportRequest &request)
{
    const auto month = words.value(QStringLiteral("month"));
    const auto from = words.value(QStringLiteral("from"));
    const auto to = words.value(QStringLiteral("to"));
    const auto today = QDateTime::currentDateTimeUtc().date();
    if (!month.isEmpty() && (!from.isEmpty() || !to.isEmpty()))
        return fail(ErrorCode::Invalid, "--month stands for itself: leave --from and --to out");
    if (from.isEmpty() && to.isEmpty()) {
        request.from = month.isEmpty() ? QDate(today.year(), today.month(), 1)
                                       : QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
        request.to = request.from.addMonths(1).addDays(-1);
        if (!request.from.isValid())
            return fail(ErrorCode::Invalid, "--month takes a month as 2026-10");
        return {};
    }
    request.from = QDate::fromString(from, Qt::ISODate);
    request.to = to.isEmpty() ? today : QDate::fromString(to, Qt::ISODate);
    if (!request.from.isValid() || !request.to.isValid())
        return fail(ErrorCode::Invalid, "--from and --to take days as 2026-10-31");
    return {};
}

Result<ui::ReportRequest> requestOf(const Invocation &invocation)
{
    const auto &words = invocation.options;
    auto &backend = invocation.workspace->backend();
    ui::ReportRequest request;
    request.kind = *ui::kindOfWord(words.positionalArguments().value(0));
    request.parts = ui::ReportSource::usualPartsOf(request.kind);
    if (auto set = setDays(words, request); !set)
        return fail(std::move(set.error()));
    if (words.isSet(QStringLiteral("parts"))) {
        const auto parts = ui::partsOfWords(words.value(QStringLiteral("parts")));
        if (!parts)
            return fail(parts.error());
        request.parts = *parts & ui::ReportSource::partsOf(request.kind);
        if (!request.parts)
            return fail(
                ErrorCode::Invalid,
                "this report has none of these parts; it has " +
                    ui::wordsOf(ui::ReportSource::partsOf(request.kind)).join(QStringLiteral(", ")).toStdString());
    }
    const auto agent = words.value(QStringLiteral("agent"));
    if (request.kind == ui::ReportKind::Agent || (request.kind == ui::ReportKind::Calls && !agent.isEmpty())) {
        if (agent.isEmpty())
            return fail(ErrorCode::Invalid, "name the agent with --agent");
        const auto found = findAgent(backend, agent.toStdString(), owner());
        if (!found)
            return fail(found.error());
        request.agent = found->id;
    }
    if (request.kind == ui::ReportKind::Statement) {
        const auto org = organization(backend, words.value(QStringLiteral("org")));
        if (!org)
            return fail(org.error());
        request.org = *org;
    }
    if (request.kind == ui::ReportKind::Wallet) {
        const auto found = wallet(backend, words.value(QStringLiteral("wallet")));
        if (!found)
            return fail(found.error());
        request.wallet = *found;
    }
    return request;
}

/// Figures and pages are made where the application is: charts are scenes, and live on its thread.
Result<std::shared_ptr<const ui::ReportLayout>> laidOut(Backend &backend, const ui::ReportRequest &request,
                                                        QPageSize::PageSizeId paper)
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!application)
        return fail(ErrorCode::Unavailable, "the process that has the workspace open makes no documents; end it first");
    using Made = Result<std::shared_ptr<const ui::ReportLayout>>;
    auto promise = std::make_shared<std::promise<Made>>();
    auto made = promise->get_future();
    QMetaObject::invokeMethod(
        application,
        [&backend, request, paper, application, promise] {
            auto *source = new ui::ReportSource(backend, QDateTime::currentDateTimeUtc, application);
            source->gather(request, owner(), [source, paper, application, promise](Result<ui::ReportContent> content) {
                source->deleteLater();
                if (!content)
                    return promise->set_value(fail(std::move(content.error())));
                promise->set_value(
                    std::make_shared<const ui::ReportLayout>(std::move(*content), ui::Theme::of(application), paper));
            });
        },
        Qt::QueuedConnection);
    return made.get();
}

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    const auto &words = invocation.options;
    if (words.positionalArguments().size() != 1 || !ui::kindOfWord(words.positionalArguments().constFirst()))
        return console.usage(usageText);
    const auto paperWord = words.value(QStringLiteral("paper")).toLower();
    if (!paperWord.isEmpty() && paperWord != QLatin1String("a4") && paperWord != QLatin1String("letter"))
        return console.usage("--paper is a4 or letter");
    std::optional<StopSignals> signals;
    if (!invocation.stop)
        signals.emplace();
    std::stop_source stop;
    const std::stop_callback whenGone(invocation.stop.value_or(std::stop_token()), [&stop] { stop.request_stop(); });

    const auto request = requestOf(invocation);
    if (!request)
        return console.problem(request.error());
    const auto layout = laidOut(invocation.workspace->backend(), *request,
                                paperWord == QLatin1String("letter") ? QPageSize::Letter : QPageSize::A4);
    if (!layout)
        return console.problem(layout.error());

    std::vector<std::pair<ui::ReportFormat, QString>> files;
    for (const auto &[option, format] : formats) {
        if (words.isSet(QLatin1String(option)))
            files.emplace_back(format, words.value(QLatin1String(option)));
    }
    if (files.empty())
        files.emplace_back(ui::ReportFormat::Pdf, (*layout)->content().fileName + QStringLiteral(".pdf"));
    auto told = nlohmann::json::array();
    for (const auto &[format, name] : files) {
        const auto path = invocation.resolve(name);
        const auto bytes = writeReport({*layout, format, path, stop.get_token(), [&](double) {
                                            if (signals && signals->isStopped())
                                                stop.request_stop();
                                        }});
        if (!bytes)
            return console.problem(bytes.error());
        console.line(path.toStdString() + ": " + std::to_string(*bytes) + " bytes");
        told.push_back({{"file", path.toStdString()}, {"bytes", *bytes}});
    }
    console.answer({{"files", told}, {"pages", (*layout)->pageCount()}, {"is_final", (*layout)->content().isFinal}});
    return ExitCode::Done;
}

} // namespace

const Command kReportCommand{
    "report",
    "KIND [--month MONTH] [--pdf FILE]",
    "writes a statement or a report as a document: PDF, XLSX, CSV or all of them as a ZIP",
    Command::Needs::OpenWorkspace,
    [](QCommandLineParser &options) {
        const auto file = QStringLiteral("file");
        const auto id = QStringLiteral("id");
        const auto day = QStringLiteral("day");
        options.addPositionalArgument(QStringLiteral("kind"), QStringLiteral("statement, agent, calls or wallet."));
        options.addOptions(
            {{QStringLiteral("month"), QStringLiteral("The month, as 2026-10 (UTC); otherwise this one."),
              QStringLiteral("month")},
             {QStringLiteral("from"), QStringLiteral("Instead of a month: its first day, as 2026-01-31."), day},
             {QStringLiteral("to"), QStringLiteral("And its last one, included."), day},
             {QStringLiteral("org"), QStringLiteral("Name or id of a statement's organization; otherwise your own."),
              QStringLiteral("name")},
             {QStringLiteral("agent"), QStringLiteral("Name or id of an agent."), QStringLiteral("name")},
             {QStringLiteral("wallet"), QStringLiteral("A wallet; otherwise your own."), id},
             {QStringLiteral("parts"),
              QStringLiteral("What it is made of, with commas between: totals, days, services, "
                             "comparison, agents, outcomes, grants, ledger, every-call, "
                             "every-entry."),
              QStringLiteral("parts")},
             {QStringLiteral("paper"), QStringLiteral("a4 or letter."), QStringLiteral("paper")},
             {QStringLiteral("pdf"), QStringLiteral("Writes a PDF."), file},
             {QStringLiteral("xlsx"), QStringLiteral("Writes a workbook."), file},
             {QStringLiteral("csv"), QStringLiteral("Writes every figure as a line of text."), file},
             {QStringLiteral("zip"), QStringLiteral("Writes all of them, and each table as a CSV."), file}});
    },
    run};

} // namespace sb::app
