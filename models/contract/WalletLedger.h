#pragma once

#include "models/contract/Wallets.h"

namespace sb {

// A wallet's ledger as the console reads it: /api/v1/console/**, x-local.

/// An entry with the names that it points to; null where it points to nothing.
struct LedgerRow : LedgerEntry
{
    Patch<std::string> agentName;  ///< of a settled call
    Patch<double> durationSeconds; ///< of a settled call
    Patch<std::string> grantNote;  ///< of the grant that was made or that ended
    Patch<std::string> counterpartyName;
    Patch<std::string> actorName;

    bool operator==(const LedgerRow &) const = default;
    template <typename Self = LedgerRow>
    static constexpr auto fields()
    {
        return std::tuple_cat(LedgerEntry::fields(), std::tuple(field("agent_name", &Self::agentName),
                                                                field("duration_seconds", &Self::durationSeconds),
                                                                field("grant_note", &Self::grantNote),
                                                                field("counterparty_name", &Self::counterpartyName),
                                                                field("actor_name", &Self::actorName)));
    }
};

struct LedgerQuery
{
    WalletId walletId;
    Patch<std::int64_t> before; ///< seq of the last entry seen
    Patch<int> limit;
    Patch<std::string> kinds; ///< names with commas between; absent: all
    Patch<Instant> from;
    Patch<Instant> until;

    bool operator==(const LedgerQuery &) const = default;
    template <typename Self = LedgerQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("before", &Self::before),
                          field("limit", &Self::limit), field("kinds", &Self::kinds), field("from", &Self::from),
                          field("until", &Self::until));
    }
};

struct LedgerPage
{
    std::vector<LedgerRow> items; ///< newest first
    std::int64_t total = 0;       ///< of the wallet, whatever the filter
    bool hasMore = false;
    Patch<std::int64_t> nextBefore; ///< null at the end. A filtered page may be short or empty while more follows.

    bool operator==(const LedgerPage &) const = default;
    template <typename Self = LedgerPage>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items), field("total", &Self::total), field("has_more", &Self::hasMore),
                          field("next_before", &Self::nextBefore));
    }
};

struct OrgWalletRef
{
    OrgId orgId;

    bool operator==(const OrgWalletRef &) const = default;
    template <typename Self = OrgWalletRef>
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &Self::orgId));
    }
};

struct LedgerEntryRef
{
    WalletId walletId;
    std::int64_t seq = 0;

    bool operator==(const LedgerEntryRef &) const = default;
    template <typename Self = LedgerEntryRef>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("seq", &Self::seq));
    }
};

/// What an entry took from one grant.
struct CreditDraw
{
    Patch<GrantId> grantId; ///< null: the unallocated balance
    Patch<std::string> note;
    Money amountUsd; ///< above zero

    bool operator==(const CreditDraw &) const = default;
    template <typename Self = CreditDraw>
    static constexpr auto fields()
    {
        return std::tuple(field("grant_id", &Self::grantId), field("note", &Self::note),
                          field("amount_usd", &Self::amountUsd));
    }
};

struct LedgerExplanation
{
    LedgerRow entry;
    Money balanceBeforeUsd;
    std::vector<CreditDraw> draws; ///< in the order of spending; sum to what the entry took
    bool drawsRecorded = false;    ///< not for entries from before draws were kept

    bool operator==(const LedgerExplanation &) const = default;
    template <typename Self = LedgerExplanation>
    static constexpr auto fields()
    {
        return std::tuple(field("entry", &Self::entry), field("balance_before_usd", &Self::balanceBeforeUsd),
                          field("draws", &Self::draws), field("draws_recorded", &Self::drawsRecorded));
    }
};

struct GrantDrawQuery
{
    GrantId grantId;
    Patch<std::int64_t> before; ///< seq of the last entry seen
    Patch<int> limit;

    bool operator==(const GrantDrawQuery &) const = default;
    template <typename Self = GrantDrawQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("grant_id", &Self::grantId), field("before", &Self::before),
                          field("limit", &Self::limit));
    }
};

struct GrantDraw
{
    LedgerRow entry;
    Money drawnUsd; ///< from this grant

    bool operator==(const GrantDraw &) const = default;
    template <typename Self = GrantDraw>
    static constexpr auto fields()
    {
        return std::tuple(field("entry", &Self::entry), field("drawn_usd", &Self::drawnUsd));
    }
};

struct GrantDrawPage
{
    Grant grant;
    std::vector<GrantDraw> items; ///< newest first
    bool hasMore = false;

    bool operator==(const GrantDrawPage &) const = default;
    template <typename Self = GrantDrawPage>
    static constexpr auto fields()
    {
        return std::tuple(field("grant", &Self::grant), field("items", &Self::items),
                          field("has_more", &Self::hasMore));
    }
};

/// What a replay of the whole ledger found.
struct LedgerProofReport
{
    bool isSound = false;
    std::int64_t postings = 0; ///< replayed, over all accounts
    std::int64_t movements = 0;
    std::int64_t accounts = 0;
    std::vector<std::string> faults; ///< the first twenty; English, accounts by id, no amounts
    Instant provedAt;

    bool operator==(const LedgerProofReport &) const = default;
    template <typename Self = LedgerProofReport>
    static constexpr auto fields()
    {
        return std::tuple(field("is_sound", &Self::isSound), field("postings", &Self::postings),
                          field("movements", &Self::movements), field("accounts", &Self::accounts),
                          field("faults", &Self::faults), field("proved_at", &Self::provedAt));
    }
};

inline constexpr Operation<LedgerQuery, LedgerPage> getWalletLedger{"getWalletLedger"};
inline constexpr Operation<LedgerEntryRef, LedgerExplanation> explainLedgerEntry{"explainLedgerEntry"};
inline constexpr Operation<GrantDrawQuery, GrantDrawPage> listGrantDraws{"listGrantDraws"};
inline constexpr Operation<OrgWalletRef, Wallet> getOrgWallet{"getOrgWallet"};
inline constexpr Operation<Nothing, LedgerProofReport> proveLedger{"proveLedger"};

} // namespace sb
