#include "models/exports/ExportService.h"

#include "models/calls/CallFolders.h"
#include "models/exports/BundleArchive.h"
#include "models/exports/CallTable.h"
#include "models/exports/EarningsTable.h"
#include "models/exports/LedgerTable.h"
#include "models/exports/TableFile.h"
#include "models/exports/UsageTable.h"
#include "models/money/EarningsService.h"
#include "models/money/Ledger.h"
#include "models/money/WalletAccess.h"

#include <algorithm>

namespace sb {

namespace {

/// Nobody, where everybody's rows are meant.
std::optional<UserId> ownerOf(const Caller &caller, const TableExportQuery &query)
{
    const bool isEverybody = caller.role == Role::SuperAdmin && query.scope.valueOr(ListScope::Mine) == ListScope::All;
    return isEverybody ? std::nullopt : std::optional(caller.user);
}

/// "calls-2026-01-01-2026-01-31", or with the day of the request for a side that is open.
std::string fileNameOf(const TableExportQuery &query, Instant now)
{
    std::string name(nameOf(query.kind));
    if (query.from.hasValue())
        name += "-" + *query.from;
    return name + "-" + (query.to.hasValue() ? *query.to : now.toString().substr(0, 10));
}

Result<std::unique_ptr<TableSource>> ledgerOf(const Call &call, const TableExportQuery &query, TableRange range,
                                              Transaction &transaction)
{
    const auto id = query.walletId.hasValue() ? Result<WalletId>(*query.walletId)
                                              : Ledger::walletOfUser(transaction, call.caller.user, call.now);
    if (!id)
        return fail(id.error());
    auto wallet = WalletAccess::toSee(transaction, call.caller, *id, call.now);
    if (!wallet)
        return fail(std::move(wallet.error()));
    return std::make_unique<LedgerTable>(std::move(*wallet), range);
}

Result<std::unique_ptr<TableSource>> earningsOf(const Call &call, const TableExportQuery &query, TableRange range,
                                                Connection &connection)
{
    const auto org = EarningsService::visibleReseller(connection, call.caller, query.orgId.toOptional());
    if (!org)
        return fail(org.error());
    return std::make_unique<EarningsTable>(*org, range);
}

Result<std::unique_ptr<TableSource>> sourceOf(const Call &call, const TableExportQuery &query, TableRange range,
                                              Transaction &transaction)
{
    switch (query.kind) {
    case ExportKind::Calls:
        return std::make_unique<CallTable>(ownerOf(call.caller, query), range);
    case ExportKind::Usage: {
        UsageFilter filter;
        if (const auto user = ownerOf(call.caller, query))
            filter.users = {*user};
        filter.from = range.from;
        filter.until = range.until;
        return std::make_unique<UsageTable>(std::move(filter));
    }
    case ExportKind::Ledger:
        return ledgerOf(call, query, range, transaction);
    case ExportKind::Earnings:
        return earningsOf(call, query, range, transaction.connection());
    }
    return fail(ErrorCode::Internal, "there is no such table");
}

/// Every call as a folder. Tells how far it is by the calls that there are now.
Result<Download> foldersOf(const Call &call, const TableExportQuery &query, TableRange range, Connection &connection,
                           const std::shared_ptr<StoreDoor> &door)
{
    CallFilter filter;
    filter.user = ownerOf(call.caller, query);
    filter.from = range.from;
    filter.until = range.until;
    std::int64_t total = 0;
    if (call.progress) {
        const auto count = CallPages::total(connection, filter);
        if (!count)
            return fail(count.error());
        total = *count;
    }
    const auto onCall = [stop = call.stop, progress = call.progress, total, done = 0]() mutable -> Result<> {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "the export was ended before it was done");
        ++done;
        if (progress && total > 0)
            progress(std::min(1.0, static_cast<double>(done) / static_cast<double>(total)));
        return {};
    };
    auto folders = callFolders(door, std::move(filter), {query.includeRecordings.valueOr(false), true}, onCall);
    return zipStream(fileNameOf(query, call.now) + ".zip", std::move(folders), call.now, door->folder);
}

/// As the operations ask that show the same rows.
std::optional<std::string_view> flagOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Calls:
        return "call_logs";
    case ExportKind::Usage:
        return "billing";
    case ExportKind::Ledger:
    case ExportKind::Earnings:
        break;
    }
    return std::nullopt;
}

Result<> allowed(const Caller &caller, ExportKind kind, CallerSource &callers, Connection &connection)
{
    const auto flag = flagOf(kind);
    if (!flag || !caller.isSession())
        return {};
    const auto on = callers.isFlagOn(caller, *flag, connection);
    if (!on)
        return fail(on.error());
    if (!*on)
        return fail(ErrorCode::Forbidden, "the feature " + std::string(*flag) + " is switched off for the caller");
    return {};
}

} // namespace

ExportService::ExportService(Store &store, CallerSource &callers)
    : m_door(std::make_shared<StoreDoor>(store)), m_callers(callers)
{}

ExportService::~ExportService()
{
    m_door->close();
}

void ExportService::registerOn(Registry &registry)
{
    // On the store thread, since a wallet is as of now: what has expired leaves it first (W17).
    registry.writes(
        exportTable,
        [this](const Call &call, const TableExportQuery &query, Transaction &transaction) -> Result<Download> {
            auto &connection = transaction.connection();
            if (auto may = allowed(call.caller, query.kind, m_callers, connection); !may)
                return fail(std::move(may.error()));
            const auto range = TableRange::of(query, call.now);
            if (!range)
                return fail(range.error());
            const auto format = query.format.valueOr(ExportFormat::Csv);
            if (query.kind == ExportKind::Calls && format == ExportFormat::Zip)
                return foldersOf(call, query, *range, connection, m_door);
            auto source = sourceOf(call, query, *range, transaction);
            if (!source)
                return fail(std::move(source.error()));
            return tableFile(m_door, std::move(*source), format, fileNameOf(query, call.now), call);
        });
    registry.reads(exportBundle, [](const Call &call, const BundleQuery &query, Connection &connection) {
        return bundleOf(call, query, connection);
    });
}

} // namespace sb
