#pragma once

#include "models/money/Credit.h"
#include "models/money/UsageStore.h"
#include "models/sample/SampleBusiness.h"

#include <map>

namespace sb {

/// Keeps the wallets of a sample filled while their calls are paid, as the people of a business would: a payment when
/// a wallet runs low, for about a month as it went so far. A reseller is given credit, and gives it on to its members.
/// Thread: the connection's; the order of the calls decides everything.
class SampleCredit
{
public:
    SampleCredit(const SampleBusiness &business, SampleRandom random, Instant begin);

    /// What nobody spends: credit on trial, which ends two months later.
    Result<> begin(Transaction &transaction);
    /// Pays a call out of the wallet of \p person, which is filled before when it must be.
    Result<> pay(Transaction &transaction, std::size_t person, const SettledUsage &usage);
    /// At the end of the year: credit that ends soon, credit that is locked, and monthly caps.
    Result<> finish(Transaction &transaction, Instant now);

private:
    struct Pocket
    {
        std::int64_t rest = 0; ///< millionths that are there for certain
        std::int64_t spent = 0;
        Instant filled; ///< for the last time
        std::int64_t spentSince = 0;
    };

    Result<> fill(Transaction &transaction, std::size_t person, std::int64_t need, Instant now);
    Result<> mint(Transaction &transaction, WalletId wallet, std::int64_t dollars, const char *note,
                  std::optional<Instant> expiry, Instant now);
    Result<> endTrials(Transaction &transaction, Instant now);
    NewGrant grant(WalletId wallet, std::int64_t dollars, const char *note, std::optional<Instant> expiry, Instant now);

    const SampleBusiness &m_business;
    SampleRandom m_random; ///< of ids
    Instant m_begin;
    std::vector<Pocket> m_pockets;             ///< of each person
    std::map<WalletId, std::int64_t> m_houses; ///< rest of each organization's wallet, in millionths
    bool m_areTrialsOver = false;
};

} // namespace sb
