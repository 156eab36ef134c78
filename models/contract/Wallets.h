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
    template <typename Self = Wallet>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("owner_type", &Self::ownerType),
                          field("user_id", &Self::userId), field("org_id", &Self::orgId),
                          field("owner_name", &Self::ownerName), field("balance_usd", &Self::balanceUsd),
                          field("available_balance_usd", &Self::availableBalanceUsd),
                          field("reserved_usd", &Self::reservedUsd), field("monthly_cap_usd", &Self::monthlyCapUsd),
                          field("cap_set_by", &Self::capSetBy), field("month_spend_usd", &Self::monthSpendUsd),
                          field("total_granted_usd", &Self::totalGrantedUsd),
                          field("total_spent_usd", &Self::totalSpentUsd), field("next_expiry_at", &Self::nextExpiryAt),
                          field("next_expiry_usd", &Self::nextExpiryUsd), field("currency", &Self::currency),
                          field("created_at", &Self::createdAt), field("updated_at", &Self::updatedAt));
    }
};

struct WalletList
{
    std::vector<Wallet> items;
    std::int64_t total = 0;
    std::optional<int> page;
    std::optional<int> pageSize;

    bool operator==(const WalletList &) const = default;
    template <typename Self = WalletList>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items), field("total", &Self::total), field("page", &Self::page),
                          field("page_size", &Self::pageSize));
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
    template <typename Self = Grant>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("wallet_id", &Self::walletId),
                          field("amount_usd", &Self::amountUsd), field("remaining_usd", &Self::remainingUsd),
                          field("source", &Self::source), field("source_wallet_id", &Self::sourceWalletId),
                          field("granted_by", &Self::grantedBy), field("note", &Self::note),
                          field("expires_at", &Self::expiresAt), field("locked", &Self::locked),
                          field("status", &Self::status), field("created_at", &Self::createdAt));
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
    template <typename Self = LedgerEntry>
    static constexpr auto fields()
    {
        return std::tuple(
            field("id", &Self::id), field("seq", &Self::seq), field("wallet_id", &Self::walletId),
            field("kind", &Self::kind), field("amount_usd", &Self::amountUsd),
            field("reserved_delta_usd", &Self::reservedDeltaUsd), field("balance_after_usd", &Self::balanceAfterUsd),
            field("grant_id", &Self::grantId), field("session_id", &Self::sessionId),
            field("counterparty_wallet_id", &Self::counterpartyWalletId), field("actor_user_id", &Self::actorUserId),
            field("reason", &Self::reason), field("created_at", &Self::createdAt));
    }
};

struct ExpiryLine
{
    GrantId grantId;
    Instant expiresAt;
    Money remainingUsd;

    bool operator==(const ExpiryLine &) const = default;
    template <typename Self = ExpiryLine>
    static constexpr auto fields()
    {
        return std::tuple(field("grant_id", &Self::grantId), field("expires_at", &Self::expiresAt),
                          field("remaining_usd", &Self::remainingUsd));
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
    template <typename Self = WalletDetail>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet", &Self::wallet), field("grants", &Self::grants),
                          field("ledger", &Self::ledger), field("ledger_total", &Self::ledgerTotal),
                          field("upcoming_expiry", &Self::upcomingExpiry));
    }
};

struct WalletListQuery
{
    Patch<int> page;      ///< from 1
    Patch<int> pageSize;  ///< 1–100
    Patch<std::string> q; ///< part of the owner's name or address; case of ASCII letters is ignored

    bool operator==(const WalletListQuery &) const = default;
    template <typename Self = WalletListQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("page", &Self::page), field("page_size", &Self::pageSize), field("q", &Self::q));
    }
};

struct MemberWalletQuery
{
    OrgId orgId;
    Patch<int> page;
    Patch<int> pageSize;

    bool operator==(const MemberWalletQuery &) const = default;
    template <typename Self = MemberWalletQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &Self::orgId), field("page", &Self::page),
                          field("page_size", &Self::pageSize));
    }
};

struct WalletQuery
{
    WalletId walletId;
    Patch<int> ledgerLimit;
    Patch<std::int64_t> ledgerOffset;

    bool operator==(const WalletQuery &) const = default;
    template <typename Self = WalletQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("ledger_limit", &Self::ledgerLimit),
                          field("ledger_offset", &Self::ledgerOffset));
    }
};

struct GrantRequest
{
    WalletId walletId;
    Money amountUsd;
    Patch<Instant> expiresAt;
    Patch<std::string> note;

    bool operator==(const GrantRequest &) const = default;
    template <typename Self = GrantRequest>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("amount_usd", &Self::amountUsd),
                          field("expires_at", &Self::expiresAt), field("note", &Self::note));
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
    template <typename Self = GrantResult>
    static constexpr auto fields()
    {
        return std::tuple(field("grant", &Self::grant), field("wallet", &Self::wallet),
                          field("source_wallet", &Self::sourceWallet), field("ledger_entries", &Self::ledgerEntries));
    }
};

struct GrantPatch
{
    GrantId grantId;
    Patch<Instant> expiresAt; ///< null: never
    Patch<bool> locked;
    Patch<std::string> note;

    bool operator==(const GrantPatch &) const = default;
    template <typename Self = GrantPatch>
    static constexpr auto fields()
    {
        return std::tuple(field("grant_id", &Self::grantId), field("expires_at", &Self::expiresAt),
                          field("locked", &Self::locked), field("note", &Self::note));
    }
};

struct CapRequest
{
    WalletId walletId;
    Patch<Money> monthlyCapUsd; ///< must be there; null clears it (W10)

    bool operator==(const CapRequest &) const = default;
    template <typename Self = CapRequest>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("monthly_cap_usd", &Self::monthlyCapUsd));
    }
};

struct AdjustRequest
{
    WalletId walletId;
    Money amountUsd; ///< not zero
    std::string reason;

    bool operator==(const AdjustRequest &) const = default;
    template <typename Self = AdjustRequest>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("amount_usd", &Self::amountUsd),
                          field("reason", &Self::reason));
    }
};

struct AdjustResult
{
    Wallet wallet;
    LedgerEntry ledgerEntry;

    bool operator==(const AdjustResult &) const = default;
    template <typename Self = AdjustResult>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet", &Self::wallet), field("ledger_entry", &Self::ledgerEntry));
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
    template <typename Self = TransferRequest>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("target_wallet_id", &Self::targetWalletId),
                          field("amount_usd", &Self::amountUsd), field("note", &Self::note));
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
