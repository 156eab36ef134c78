#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/base/Money.h"
#include "models/contract/Fields.h"
#include "models/contract/Identity.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"

#include <optional>
#include <string>
#include <vector>

namespace sb {

using WalletId = Id<struct WalletTag>;
using GrantId = Id<struct GrantTag>;

enum class WalletOwner : std::uint8_t { User = 1, Org };
template <>
inline constexpr auto enumNames<WalletOwner> =
    std::array{Named{WalletOwner::User, "user"}, Named{WalletOwner::Org, "org"}};

/// What an entry of a wallet's ledger says. The numbers are stored: a new one is added at the end.
enum class LedgerKind : std::uint8_t { Grant = 1, TransferOut, Reserve, Release, Usage, Adjust, Expiry };
template <>
inline constexpr auto enumNames<LedgerKind> =
    std::array{Named{LedgerKind::Grant, "grant"},     Named{LedgerKind::TransferOut, "transfer_out"},
               Named{LedgerKind::Reserve, "reserve"}, Named{LedgerKind::Release, "release"},
               Named{LedgerKind::Usage, "usage"},     Named{LedgerKind::Adjust, "adjust"},
               Named{LedgerKind::Expiry, "expiry"}};

/// Where a grant's credit came from. The numbers are stored.
enum class GrantSource : std::uint8_t { Mint = 1, OrgTransfer };
template <>
inline constexpr auto enumNames<GrantSource> =
    std::array{Named{GrantSource::Mint, "mint"}, Named{GrantSource::OrgTransfer, "org_transfer"}};

enum class GrantStatus : std::uint8_t { Active = 1, Exhausted, Expired, Locked };
template <>
inline constexpr auto enumNames<GrantStatus> =
    std::array{Named{GrantStatus::Active, "active"}, Named{GrantStatus::Exhausted, "exhausted"},
               Named{GrantStatus::Expired, "expired"}, Named{GrantStatus::Locked, "locked"}};

struct Wallet
{
    WalletId id;
    WalletOwner ownerType{};
    Patch<UserId> userId;
    Patch<OrgId> orgId; ///< of an organization's wallet
    Patch<std::string> ownerName;
    Money balanceUsd;
    Money availableBalanceUsd; ///< neither held nor locked; below zero when a lock or an expiry came under a hold
    std::optional<Money> reservedUsd;
    Patch<Money> monthlyCapUsd; ///< null: none
    Patch<Role> capSetBy;       ///< ours: null without a cap
    std::optional<Money> monthSpendUsd;
    std::optional<Money> totalGrantedUsd;
    std::optional<Money> totalSpentUsd;
    Patch<Instant> nextExpiryAt;
    Patch<Money> nextExpiryUsd;
    std::optional<std::string> currency;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const Wallet &) const = default;
    static constexpr auto fields()
    {
        using T = Wallet;
        return std::tuple(field("id", &T::id), field("owner_type", &T::ownerType), field("user_id", &T::userId),
                          field("org_id", &T::orgId), field("owner_name", &T::ownerName),
                          field("balance_usd", &T::balanceUsd), field("available_balance_usd", &T::availableBalanceUsd),
                          field("reserved_usd", &T::reservedUsd), field("monthly_cap_usd", &T::monthlyCapUsd),
                          field("cap_set_by", &T::capSetBy), field("month_spend_usd", &T::monthSpendUsd),
                          field("total_granted_usd", &T::totalGrantedUsd), field("total_spent_usd", &T::totalSpentUsd),
                          field("next_expiry_at", &T::nextExpiryAt), field("next_expiry_usd", &T::nextExpiryUsd),
                          field("currency", &T::currency), field("created_at", &T::createdAt),
                          field("updated_at", &T::updatedAt));
    }
};

struct WalletList
{
    std::vector<Wallet> items;
    std::int64_t total = 0;
    std::optional<int> page;
    std::optional<int> pageSize;

    bool operator==(const WalletList &) const = default;
    static constexpr auto fields()
    {
        using T = WalletList;
        return std::tuple(field("items", &T::items), field("total", &T::total), field("page", &T::page),
                          field("page_size", &T::pageSize));
    }
};

/// A block of credit with its own expiry.
struct Grant
{
    GrantId id;
    WalletId walletId;
    Money amountUsd;
    Money remainingUsd;
    std::optional<GrantSource> source;
    Patch<WalletId> sourceWalletId;
    std::optional<UserId> grantedBy;
    Patch<std::string> note;
    Patch<Instant> expiresAt; ///< null: never
    std::optional<bool> locked;
    GrantStatus status{};
    Instant createdAt;

    bool operator==(const Grant &) const = default;
    static constexpr auto fields()
    {
        using T = Grant;
        return std::tuple(field("id", &T::id), field("wallet_id", &T::walletId), field("amount_usd", &T::amountUsd),
                          field("remaining_usd", &T::remainingUsd), field("source", &T::source),
                          field("source_wallet_id", &T::sourceWalletId), field("granted_by", &T::grantedBy),
                          field("note", &T::note), field("expires_at", &T::expiresAt), field("locked", &T::locked),
                          field("status", &T::status), field("created_at", &T::createdAt));
    }
};

/// A movement in a wallet; never edited or deleted (W5).
struct LedgerEntry
{
    Uuid id;
    std::int64_t seq = 0; ///< from 1, without gaps inside a wallet
    WalletId walletId;
    LedgerKind kind{};
    Money amountUsd; ///< signed effect on the balance
    std::optional<Money> reservedDeltaUsd;
    Money balanceAfterUsd;
    Patch<GrantId> grantId;
    Patch<Uuid> sessionId;
    Patch<WalletId> counterpartyWalletId;
    Patch<UserId> actorUserId;
    Patch<std::string> reason;
    Instant createdAt;

    bool operator==(const LedgerEntry &) const = default;
    static constexpr auto fields()
    {
        using T = LedgerEntry;
        return std::tuple(
            field("id", &T::id), field("seq", &T::seq), field("wallet_id", &T::walletId), field("kind", &T::kind),
            field("amount_usd", &T::amountUsd), field("reserved_delta_usd", &T::reservedDeltaUsd),
            field("balance_after_usd", &T::balanceAfterUsd), field("grant_id", &T::grantId),
            field("session_id", &T::sessionId), field("counterparty_wallet_id", &T::counterpartyWalletId),
            field("actor_user_id", &T::actorUserId), field("reason", &T::reason), field("created_at", &T::createdAt));
    }
};

struct ExpiryLine
{
    GrantId grantId;
    Instant expiresAt;
    Money remainingUsd;

    bool operator==(const ExpiryLine &) const = default;
    static constexpr auto fields()
    {
        using T = ExpiryLine;
        return std::tuple(field("grant_id", &T::grantId), field("expires_at", &T::expiresAt),
                          field("remaining_usd", &T::remainingUsd));
    }
};

struct WalletDetail
{
    Wallet wallet;
    std::vector<Grant> grants;       ///< newest first
    std::vector<LedgerEntry> ledger; ///< newest first
    std::optional<std::int64_t> ledgerTotal;
    std::vector<ExpiryLine> upcomingExpiry; ///< within 30 days, soonest first (W17)

    bool operator==(const WalletDetail &) const = default;
    static constexpr auto fields()
    {
        using T = WalletDetail;
        return std::tuple(field("wallet", &T::wallet), field("grants", &T::grants), field("ledger", &T::ledger),
                          field("ledger_total", &T::ledgerTotal), field("upcoming_expiry", &T::upcomingExpiry));
    }
};

struct WalletListQuery
{
    Patch<int> page;      ///< from 1
    Patch<int> pageSize;  ///< 1–100
    Patch<std::string> q; ///< part of the owner's name or address; case of ASCII letters is ignored

    bool operator==(const WalletListQuery &) const = default;
    static constexpr auto fields()
    {
        using T = WalletListQuery;
        return std::tuple(field("page", &T::page), field("page_size", &T::pageSize), field("q", &T::q));
    }
};

struct MemberWalletQuery
{
    OrgId orgId;
    Patch<int> page;
    Patch<int> pageSize;

    bool operator==(const MemberWalletQuery &) const = default;
    static constexpr auto fields()
    {
        using T = MemberWalletQuery;
        return std::tuple(field("org_id", &T::orgId), field("page", &T::page), field("page_size", &T::pageSize));
    }
};

struct WalletQuery
{
    WalletId walletId;
    Patch<int> ledgerLimit;
    Patch<std::int64_t> ledgerOffset;

    bool operator==(const WalletQuery &) const = default;
    static constexpr auto fields()
    {
        using T = WalletQuery;
        return std::tuple(field("wallet_id", &T::walletId), field("ledger_limit", &T::ledgerLimit),
                          field("ledger_offset", &T::ledgerOffset));
    }
};

struct GrantRequest
{
    WalletId walletId;
    Money amountUsd;
    Patch<Instant> expiresAt;
    Patch<std::string> note;

    bool operator==(const GrantRequest &) const = default;
    static constexpr auto fields()
    {
        using T = GrantRequest;
        return std::tuple(field("wallet_id", &T::walletId), field("amount_usd", &T::amountUsd),
                          field("expires_at", &T::expiresAt), field("note", &T::note));
    }
};

/// A grant and the wallets after it.
struct GrantResult
{
    Grant grant;
    Wallet wallet;
    Patch<Wallet> sourceWallet; ///< null for new credit
    std::optional<std::vector<LedgerEntry>> ledgerEntries;

    bool operator==(const GrantResult &) const = default;
    static constexpr auto fields()
    {
        using T = GrantResult;
        return std::tuple(field("grant", &T::grant), field("wallet", &T::wallet),
                          field("source_wallet", &T::sourceWallet), field("ledger_entries", &T::ledgerEntries));
    }
};

struct GrantPatch
{
    GrantId grantId;
    Patch<Instant> expiresAt; ///< null: never
    Patch<bool> locked;
    Patch<std::string> note;

    bool operator==(const GrantPatch &) const = default;
    static constexpr auto fields()
    {
        using T = GrantPatch;
        return std::tuple(field("grant_id", &T::grantId), field("expires_at", &T::expiresAt),
                          field("locked", &T::locked), field("note", &T::note));
    }
};

struct CapRequest
{
    WalletId walletId;
    Patch<Money> monthlyCapUsd; ///< must be there; null clears it (W10)

    bool operator==(const CapRequest &) const = default;
    static constexpr auto fields()
    {
        using T = CapRequest;
        return std::tuple(field("wallet_id", &T::walletId), field("monthly_cap_usd", &T::monthlyCapUsd));
    }
};

struct AdjustRequest
{
    WalletId walletId;
    Money amountUsd; ///< not zero
    std::string reason;

    bool operator==(const AdjustRequest &) const = default;
    static constexpr auto fields()
    {
        using T = AdjustRequest;
        return std::tuple(field("wallet_id", &T::walletId), field("amount_usd", &T::amountUsd),
                          field("reason", &T::reason));
    }
};

struct AdjustResult
{
    Wallet wallet;
    LedgerEntry ledgerEntry;

    bool operator==(const AdjustResult &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("wallet", &AdjustResult::wallet), field("ledger_entry", &AdjustResult::ledgerEntry));
    }
};

// Ours (x-local).

/// Credit from one organization's wallet to another's.
struct TransferRequest
{
    WalletId walletId; ///< the source
    WalletId targetWalletId;
    Money amountUsd;
    Patch<std::string> note;

    bool operator==(const TransferRequest &) const = default;
    static constexpr auto fields()
    {
        using T = TransferRequest;
        return std::tuple(field("wallet_id", &T::walletId), field("target_wallet_id", &T::targetWalletId),
                          field("amount_usd", &T::amountUsd), field("note", &T::note));
    }
};

inline constexpr Operation<Nothing, Wallet> getMyWallet{"getMyWallet"};
inline constexpr Operation<WalletListQuery, WalletList> listUserWallets{"listUserWallets"};
inline constexpr Operation<WalletListQuery, WalletList> listOrgWallets{"listOrgWallets"};
inline constexpr Operation<MemberWalletQuery, WalletList> listOrgMemberWallets{"listOrgMemberWallets"};
inline constexpr Operation<WalletQuery, WalletDetail> getWallet{"getWallet"};
inline constexpr Operation<GrantRequest, GrantResult> createGrant{"createGrant"};
inline constexpr Operation<CapRequest, Wallet> setWalletCap{"setWalletCap"};
inline constexpr Operation<AdjustRequest, AdjustResult> adjustWallet{"adjustWallet"};
inline constexpr Operation<GrantPatch, Grant> patchGrant{"patchGrant"};
inline constexpr Operation<TransferRequest, GrantResult> transferCredit{"transferCredit"};

} // namespace sb
