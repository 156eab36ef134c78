#pragma once

#include "models/base/Id.h"
#include "models/contract/Agents.h"
#include "models/contract/Identity.h"
#include "models/contract/Wallets.h"

#include <QDate>
#include <QFlags>

#include <optional>

namespace sb::ui {

enum class ReportKind : std::uint8_t { Statement, Agent, Calls, Wallet };

/// What a report is made of; which of them a kind has, ReportSource::partsOf says. Their order is the document's.
enum class ReportPart : std::uint16_t {
    Totals = 1 << 0, ///< the head's figures and a sentence
    Days = 1 << 1,
    Services = 1 << 2,
    Comparison = 1 << 3, ///< with the period before
    Agents = 1 << 4,
    Outcomes = 1 << 5, ///< how calls ended
    Grants = 1 << 6,
    Ledger = 1 << 7, ///< with its proof
    EveryCall = 1 << 8,
    EveryEntry = 1 << 9
};
Q_DECLARE_FLAGS(ReportParts, ReportPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportParts)

/// From the first day of a month to its last.
inline bool isWholeMonth(QDate from, QDate to)
{
    return from.day() == 1 && to == from.addMonths(1).addDays(-1);
}

/// Which report somebody wants. Days are UTC's, both included: usage and money are counted by them.
struct ReportRequest
{
    ReportKind kind = ReportKind::Statement;
    QDate from;
    QDate to;
    std::optional<OrgId> org;       ///< of a statement
    std::optional<AgentId> agent;   ///< of an agent's report; narrows a report of calls
    std::optional<WalletId> wallet; ///< of a wallet's statement
    ReportParts parts;

    bool isWholeMonth() const { return ui::isWholeMonth(from, to); }
    bool operator==(const ReportRequest &) const = default;
};

} // namespace sb::ui
