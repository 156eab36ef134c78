#pragma once

#include "models/contract/Billing.h"
#include "models/contract/WalletLedger.h"
#include "ui/wallets/SumLines.h"

namespace sb::ui {

/// One entry, or one grant, taken apart into lines that add up; or what does not. Exact.
struct EntrySum
{
    enum class State : std::uint8_t { AddsUp, Faulty, Partly };

    std::vector<SumLines::Line> cost;    ///< of a call, to its total
    std::vector<SumLines::Line> balance; ///< before, from where, after
    QString verdict;                     ///< "Lines, cost and balance add up"
    State state = State::AddsUp;

    /// \p usage: of a settled call; null when there is none, or when it may not be seen.
    static EntrySum of(const LedgerExplanation &told, const SessionUsage *usage);
    /// \p page: the newest entries that drew on the grant.
    static EntrySum of(const GrantDrawPage &page);
};

} // namespace sb::ui
