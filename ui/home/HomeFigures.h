#pragma once

#include "models/base/Error.h"
#include "models/contract/CallDays.h"
#include "models/contract/Console.h"
#include "models/contract/Wallets.h"
#include "ui/home/BurnForecast.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace sb::ui {

/// The agent that most of today's failed calls are of.
struct FailingAgent
{
    AgentId agent;
    std::string name;
    std::int64_t failed = 0;
    std::int64_t looked = 0; ///< failed calls that were looked at

    bool operator==(const FailingAgent &) const = default;
};

/// Everything that Home shows, as far as it is known; what nobody answered is absent and no zero.
struct HomeFigures
{
    static constexpr int days = 14;      ///< of the chart and the small lines
    static constexpr int usualDays = 28; ///< whole ones that the usual day is the mean of

    QDateTime now; ///< local, when the calls were asked for
    std::optional<CallDays> calls;
    std::optional<std::int64_t> agents;
    std::vector<CallRow> running; ///< the first few
    std::int64_t runningTotal = 0;
    std::vector<CallRow> newest;
    std::optional<WalletDetail> wallet; ///< the one that pays the calls
    std::optional<Error> walletFailure;
    std::optional<std::vector<Money>> costs; ///< of the usual days, the oldest first
    std::vector<Wallet> members;             ///< those with a cap
    std::vector<AgentSummary> incomplete;    ///< active agents without model, voice or transcriber
    std::optional<FailingAgent> failing;

    QDate today() const { return now.date(); }
    QDate dayOf(std::size_t bucket) const ///< of calls->days
    {
        return today().addDays(static_cast<qint64>(bucket) + 1 - static_cast<qint64>(calls->days.size()));
    }
    QDate dayOf(Instant moment) const; ///< local
    bool isFresh() const { return calls && !calls->firstCallAt.hasValue() && running.empty(); }
    /// Credit that ends within 30 days and may be spent, the soonest first.
    std::vector<ExpiryLine> expiring() const;
    const Grant *grant(const GrantId &id) const; ///< of the wallet
    std::optional<BurnForecast> forecast() const;
    Instant moment() const { return Instant::fromMilliseconds(now.toMSecsSinceEpoch()); }
};

/// More calls fail today than usual: at least three, and twice the share of the days before.
bool failuresRise(const CallDays &calls);

} // namespace sb::ui
