#pragma once

#include "models/contract/CallFigures.h"
#include "models/contract/Console.h"
#include "models/contract/UsagePrices.h"
#include "models/contract/WalletLedger.h"
#include "models/contract/WalletStatement.h"
#include "ui/reports/ReportRequest.h"

#include <QDateTime>

#include <vector>

namespace sb::ui {

/// Everything that a report is written from, as the backend answered it. What a kind or a choice of parts does not need
/// is not there.
struct ReportFacts
{
    ReportRequest request;
    QDateTime now;    ///< UTC
    QDate fromBefore; ///< the period that it is compared with
    QDate toBefore;
    WorkspaceInfo workspace;
    std::string subject; ///< name of the organization, the agent or the wallet's owner; empty for all calls
    std::optional<WalletStatement> statement;
    std::optional<UsageBreakdown> services; ///< split by service
    std::optional<UsageBreakdown> agents;   ///< split by agent
    std::optional<UsagePrices> prices;
    std::optional<CallFigures> calls;
    std::optional<UsageBreakdown> servicesBefore;
    std::optional<CallFigures> callsBefore;
    std::vector<UsageSessionRow> sessions; ///< newest first
    bool areSessionsCut = false;
    std::vector<LedgerRow> entries; ///< newest first
    bool areEntriesCut = false;

    bool isFinal() const { return request.to < now.date(); }
    bool has(ReportPart part) const { return request.parts.testFlag(part); }
};

} // namespace sb::ui
