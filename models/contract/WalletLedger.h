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
    static constexpr auto fields()
    {
        using T = LedgerRow;
        return std::tuple_cat(LedgerEntry::fields(), std::tuple(field("agent_name", &T::agentName),
                                                                field("duration_seconds", &T::durationSeconds),
                                                                field("grant_note", &T::grantNote),
                                                                field("counterparty_name", &T::counterpartyName),
                                                                field("actor_name", &T::actorName)));
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
    static constexpr auto fields()
    {
        using T = LedgerQuery;
        return std::tuple(field("wallet_id", &T::walletId), field("before", &T::before), field("limit", &T::limit),
                          field("kinds", &T::kinds), field("from", &T::from), field("until", &T::until));
    }
};

struct LedgerPage
{
    std::vector<LedgerRow> items; ///< newest first
    std::int64_t total = 0;       ///< of the wallet, whatever the filter
    bool hasMore = false;
    Patch<std::int64_t> nextBefore; ///< null at the end. A filtered page may be short or empty while more follows.

    bool operator==(const LedgerPage &) const = default;
    static constexpr auto fields()
    {
        using T = LedgerPage;
        return std::tuple(field("items", &T::items), field("total", &T::total), field("has_more", &T::hasMore),
                          field("next_before", &T::nextBefore));
    }
};

struct OrgWalletRef
{
    OrgId orgId;

    bool operator==(const OrgWalletRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("org_id", &OrgWalletRef::orgId)); }
};

struct LedgerEntryRef
{
    WalletId walletId;
    std::int64_t seq = 0;

    bool operator==(const LedgerEntryRef &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &LedgerEntryRef::walletId), field("seq", &LedgerEntryRef::seq));
    }
};

/// What an entry took from one grant.
struct CreditDraw
{
    Patch<GrantId> grantId; ///< null: the unallocated balance
    Patch<std::string> note;
    Money amountUsd; ///< above zero

    bool operator==(const CreditDraw &) const = default;
    static constexpr auto fields()
    {
        using T = CreditDraw;
        return std::tuple(field("grant_id", &T::grantId), field("note", &T::note), field("amount_usd", &T::amountUsd));
    }
};

struct LedgerExplanation
{
    LedgerRow entry;
    Money balanceBeforeUsd;
    std::vector<CreditDraw> draws; ///< in the order of spending; sum to what the entry took
    bool drawsRecorded = false;    ///< not for entries from before draws were kept

    bool operator==(const LedgerExplanation &) const = default;
    static constexpr auto fields()
    {
        using T = LedgerExplanation;
        return std::tuple(field("entry", &T::entry), field("balance_before_usd", &T::balanceBeforeUsd),
                          field("draws", &T::draws), field("draws_recorded", &T::drawsRecorded));
    }
};

struct GrantDrawQuery
{
    GrantId grantId;
    Patch<std::int64_t> before; ///< seq of the last entry seen
    Patch<int> limit;

    bool operator==(const GrantDrawQuery &) const = default;
    static constexpr auto fields()
    {
        using T = GrantDrawQuery;
        return std::tuple(field("grant_id", &T::grantId), field("before", &T::before), field("limit", &T::limit));
    }
};

struct GrantDraw
{
    LedgerRow entry;
    Money drawnUsd; ///< from this grant

    bool operator==(const GrantDraw &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("entry", &GrantDraw::entry), field("drawn_usd", &GrantDraw::drawnUsd));
    }
};

struct GrantDrawPage
{
    Grant grant;
    std::vector<GrantDraw> items; ///< newest first
    bool hasMore = false;

    bool operator==(const GrantDrawPage &) const = default;
    static constexpr auto fields()
    {
        using T = GrantDrawPage;
        return std::tuple(field("grant", &T::grant), field("items", &T::items), field("has_more", &T::hasMore));
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
    static constexpr auto fields()
    {
        using T = LedgerProofReport;
        return std::tuple(field("is_sound", &T::isSound), field("postings", &T::postings),
                          field("movements", &T::movements), field("accounts", &T::accounts),
                          field("faults", &T::faults), field("proved_at", &T::provedAt));
    }
};

inline constexpr Operation<LedgerQuery, LedgerPage> getWalletLedger{"getWalletLedger"};
inline constexpr Operation<LedgerEntryRef, LedgerExplanation> explainLedgerEntry{"explainLedgerEntry"};
inline constexpr Operation<GrantDrawQuery, GrantDrawPage> listGrantDraws{"listGrantDraws"};
inline constexpr Operation<OrgWalletRef, Wallet> getOrgWallet{"getOrgWallet"};
inline constexpr Operation<Nothing, LedgerProofReport> proveLedger{"proveLedger"};

} // namespace sb
