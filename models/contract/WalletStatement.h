#pragma once

#include "models/contract/Wallets.h"

namespace sb {

// Ours (x-local): what is behind a printed statement.

/// One wallet, or those of an organization and of its members. Days are UTC's and inclusive; without them the calendar
/// month up to now.
struct StatementQuery
{
    Patch<WalletId> walletId; ///< exactly one of these two
    Patch<OrgId> orgId;
    Patch<std::string> fromDate; ///< "2026-01-31"
    Patch<std::string> toDate;

    bool operator==(const StatementQuery &) const = default;
    template <typename Self = StatementQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("org_id", &Self::orgId),
                          field("from_date", &Self::fromDate), field("to_date", &Self::toDate));
    }
};

/// Entries of one kind and direction.
struct StatementSum
{
    LedgerKind kind{};
    bool isCredit = false;   ///< to the wallets; false for amounts of zero, too
    bool isInternal = false; ///< between two wallets of the statement, and so no change of its balance
    std::int64_t entries = 0;
    Money amountUsd; ///< signed

    bool operator==(const StatementSum &) const = default;
    template <typename Self = StatementSum>
    static constexpr auto fields()
    {
        return std::tuple(field("kind", &Self::kind), field("is_credit", &Self::isCredit),
                          field("is_internal", &Self::isInternal), field("entries", &Self::entries),
                          field("amount_usd", &Self::amountUsd));
    }
};

/// What became of a block of credit: before + added − used − sent − corrected − expired = left.
struct StatementGrant
{
    WalletId walletId;
    Patch<GrantId> grantId; ///< null: what of the wallet's balance belongs to no grant
    Patch<std::string> note;
    Patch<Instant> expiresAt; ///< null: never
    Money beforeUsd;
    Money addedUsd;
    Money usedUsd;
    Money sentUsd;
    Money correctedUsd;
    Money expiredUsd;
    Money leftUsd;

    bool operator==(const StatementGrant &) const = default;
    template <typename Self = StatementGrant>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("grant_id", &Self::grantId),
                          field("note", &Self::note), field("expires_at", &Self::expiresAt),
                          field("before_usd", &Self::beforeUsd), field("added_usd", &Self::addedUsd),
                          field("used_usd", &Self::usedUsd), field("sent_usd", &Self::sentUsd),
                          field("corrected_usd", &Self::correctedUsd), field("expired_usd", &Self::expiredUsd),
                          field("left_usd", &Self::leftUsd));
    }
};

/// One wallet's part of a statement.
struct StatementWallet
{
    WalletId walletId;
    WalletOwner ownerType{};
    Patch<std::string> ownerName;
    Money openingUsd;
    Money closingUsd;
    std::int64_t firstSeq = 0; ///< of the first entry since the beginning, whether or not there is one yet
    std::int64_t entries = 0;

    bool operator==(const StatementWallet &) const = default;
    template <typename Self = StatementWallet>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("owner_type", &Self::ownerType),
                          field("owner_name", &Self::ownerName), field("opening_usd", &Self::openingUsd),
                          field("closing_usd", &Self::closingUsd), field("first_seq", &Self::firstSeq),
                          field("entries", &Self::entries));
    }
};

/// Entries belong to a period by their sequence: from the first one that is not older than its beginning. One period's
/// closing balance so is the next one's opening balance, also when a clock was set back. opening + Σ sums = closing.
struct WalletStatement
{
    Instant from;
    Instant until;         ///< the end of the last day, or the moment of the answer
    bool isClosed = false; ///< the period is over
    std::string ownerName; ///< the organization, or the wallet's owner
    Money openingUsd;
    Money closingUsd;
    std::int64_t entries = 0;
    std::vector<StatementSum> sums;       ///< by kind; what comes in first
    std::vector<StatementGrant> grants;   ///< a wallet's in the order of spending (W9); without those that had nothing
    std::vector<StatementWallet> wallets; ///< the organization's first; without those that never had entries
    bool doGrantsAddUp = false; ///< to opening and closing; not over entries of before draws on grants were kept
    bool isSound = false;       ///< each entry's balance is the one before plus its amount (W5)
    /// SHA-256 in hexadecimal over a line for each entry, wallets in this order, entries by sequence:
    /// "<wallet id> <seq> <kind> <amount> <reserved delta> <balance after> <created at>\n", amounts in millionths,
    /// kinds by their names, moments in microseconds since 1970.
    std::string digest;

    bool operator==(const WalletStatement &) const = default;
    template <typename Self = WalletStatement>
    static constexpr auto fields()
    {
        return std::tuple(field("from", &Self::from), field("until", &Self::until), field("is_closed", &Self::isClosed),
                          field("owner_name", &Self::ownerName), field("opening_usd", &Self::openingUsd),
                          field("closing_usd", &Self::closingUsd), field("entries", &Self::entries),
                          field("sums", &Self::sums), field("grants", &Self::grants), field("wallets", &Self::wallets),
                          field("do_grants_add_up", &Self::doGrantsAddUp), field("is_sound", &Self::isSound),
                          field("digest", &Self::digest));
    }
};

inline constexpr Operation<StatementQuery, WalletStatement> getWalletStatement{"getWalletStatement"};

} // namespace sb
