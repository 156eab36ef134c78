#pragma once

#include "models/contract/Billing.h"
#include "models/contract/People.h"
#include "models/contract/WalletLedger.h"
#include "tests/support/SampleData.h"
#include "tests/support/ScriptedBackend.h"

#include <algorithm>

/// A plausible organization with its wallets; reserved names only.
namespace sample {

inline constexpr std::int64_t kDayMs = 86'400'000;

inline sb::Instant ago(std::int64_t ms)
{
    return sb::Instant::fromMilliseconds(QDateTime::currentMSecsSinceEpoch() - ms);
}
inline sb::Money dollars(const char *text)
{
    return sb::Money::parse(text).value();
}

/// What the page is told; a test changes it before the page is made.
struct WalletWorld
{
    sb::Role role = sb::Role::SuperAdmin;
    int entries = 48'211;
    bool hasGrants = true;
    std::string typed; ///< instead of every name that people typed, unless it is empty
    bool isSound = true;

    std::string name(const char *usual) const { return typed.empty() ? usual : typed; }
};

inline sb::Wallet wallet(const WalletWorld &world, std::uint32_t number, sb::WalletOwner owner)
{
    static constexpr std::array kNames{"Harbour Voice", "Dana Okafor", "Robin Ashdown", "Priya Raman",
                                       "Example Partners"};
    sb::Wallet wallet;
    wallet.id = id<sb::WalletId>(21, number);
    wallet.ownerType = owner;
    wallet.userId = owner == sb::WalletOwner::User ? sb::Patch<sb::UserId>(id<sb::UserId>(22, number)) : sb::null;
    wallet.orgId = owner == sb::WalletOwner::Org ? sb::Patch<sb::OrgId>(id<sb::OrgId>(23, number)) : sb::null;
    wallet.ownerName = world.name(kNames.at(number % kNames.size()));
    wallet.balanceUsd = world.hasGrants ? dollars("1534.306120") : sb::Money();
    wallet.reservedUsd = world.hasGrants ? dollars("0.36") : sb::Money();
    wallet.availableBalanceUsd = world.hasGrants ? dollars("1283.946120") : sb::Money();
    wallet.monthlyCapUsd = world.hasGrants ? sb::Patch<sb::Money>(dollars("1500")) : sb::null;
    wallet.capSetBy = world.hasGrants ? sb::Patch<sb::Role>(sb::Role::SuperAdmin) : sb::null;
    wallet.monthSpendUsd = world.hasGrants ? dollars("1118.694450") : sb::Money();
    wallet.nextExpiryAt = world.hasGrants ? sb::Patch<sb::Instant>(ago(-3 * kDayMs)) : sb::null;
    wallet.nextExpiryUsd = world.hasGrants ? sb::Patch<sb::Money>(dollars("88.25")) : sb::null;
    wallet.createdAt = wallet.updatedAt = ago(80 * kDayMs);
    return wallet;
}

inline std::vector<sb::Grant> grants(const WalletWorld &world)
{
    struct Row
    {
        const char *name;
        int sinceDays;
        int endsInDays; ///< 0: never
        const char *left;
        const char *amount;
        sb::GrantStatus status;
    };
    static constexpr std::array kRows{Row{"Summer credit", 90, -1, "0", "80", sb::GrantStatus::Expired},
                                      Row{"Partner bonus", 5, 89, "250", "250", sb::GrantStatus::Locked},
                                      Row{"Opening credit", 34, 0, "402", "1000", sb::GrantStatus::Active},
                                      Row{"Year-end credit", 22, 69, "500", "500", sb::GrantStatus::Active},
                                      Row{"Hotel package", 3, 27, "200", "200", sb::GrantStatus::Active},
                                      Row{"Trial top-up", 17, 14, "81.75", "100", sb::GrantStatus::Active},
                                      Row{"Autumn campaign", 31, 3, "88.25", "150", sb::GrantStatus::Active}};
    std::vector<sb::Grant> all;
    std::uint32_t number = 0;
    for (const auto &row : kRows) {
        sb::Grant grant;
        grant.id = id<sb::GrantId>(24, number++);
        grant.walletId = id<sb::WalletId>(21, 0);
        grant.amountUsd = dollars(row.amount);
        grant.remainingUsd = dollars(row.left);
        grant.source = sb::GrantSource::Mint;
        grant.note = world.name(row.name);
        grant.expiresAt = row.endsInDays == 0 ? sb::Patch<sb::Instant>(sb::null) : ago(-row.endsInDays * kDayMs);
        grant.locked = row.status == sb::GrantStatus::Locked;
        grant.status = row.status;
        grant.createdAt = ago(row.sinceDays * kDayMs);
        all.push_back(grant);
    }
    return all;
}

/// Entry \p seq of a ledger of \p total: a settled call after its hold, now and then a transfer or an expiry.
inline sb::LedgerRow ledgerRow(const WalletWorld &world, std::int64_t seq, std::int64_t total)
{
    static constexpr std::array kCosts{84'215, 119'044, 51'140, 132'208, 61'930, 98'417};
    static constexpr std::array kSeconds{192.0, 276.0, 107.0, 300.0, 140.0, 233.0};
    static constexpr std::array kAgents{"Clinic reception", "Clinic reception", "Salon bookings", "Parcel desk"};
    const auto back = total - seq;
    const auto kind = static_cast<std::size_t>(back % 24);
    const auto turn = static_cast<std::size_t>(back / 2);
    sb::LedgerRow row;
    row.seq = seq;
    row.id = uuid(25, static_cast<std::uint32_t>(seq));
    row.walletId = id<sb::WalletId>(21, 0);
    row.createdAt = ago(9'000 + back * 47'000);
    row.grantId = sb::null;
    row.counterpartyWalletId = sb::null;
    row.actorUserId = sb::null;
    row.reason = row.agentName = row.grantNote = row.counterpartyName = row.actorName = sb::null;
    row.durationSeconds = sb::null;
    row.sessionId = sb::null;
    row.reservedDeltaUsd = sb::Money();
    row.balanceAfterUsd = sb::Money::fromMicros(1'534'306'120 + (back / 2) * 97'003);
    if (kind == 9) {
        row.kind = sb::LedgerKind::TransferOut;
        row.amountUsd = dollars("-25");
        row.counterpartyName = world.name("Dana Okafor, member");
        row.actorName = world.name("Robin Ashdown");
    } else if (kind == 11) {
        row.kind = sb::LedgerKind::Expiry;
        row.amountUsd = dollars("-3.12");
        row.grantNote = world.name("Summer credit");
    } else if (kind == 21) {
        row.kind = sb::LedgerKind::Adjust;
        row.amountUsd = dollars("4.5");
        row.reason = world.name("Refund of a failed call");
        row.actorName = world.name("Robin Ashdown");
    } else if (kind % 2 == 1) {
        row.kind = sb::LedgerKind::Reserve;
        row.sessionId = uuid(6, static_cast<std::uint32_t>(turn));
        row.reservedDeltaUsd = dollars("0.24");
        row.agentName = world.name(kAgents.at(turn % kAgents.size()));
        row.durationSeconds = kSeconds.at(turn % kSeconds.size());
    } else {
        row.kind = sb::LedgerKind::Usage;
        row.sessionId = uuid(6, static_cast<std::uint32_t>(turn));
        row.amountUsd = sb::Money::fromMicros(-kCosts.at(turn % kCosts.size()));
        row.reservedDeltaUsd = dollars("-0.24");
        row.agentName = world.name(kAgents.at(turn % kAgents.size()));
        row.durationSeconds = kSeconds.at(turn % kSeconds.size());
    }
    return row;
}

inline sb::SessionUsage usageOf(std::int64_t cost)
{
    struct CostLine
    {
        sb::UsageService service;
        double quantity;
        sb::UsageUnit unit;
        const char *price;
        int per;
        std::int64_t micros;
    };
    static constexpr std::array kLines{
        CostLine{sb::UsageService::Telephony, 4, sb::UsageUnit::Minutes, "0.0085", 1, 34'000},
        CostLine{sb::UsageService::Platform, 3.2, sb::UsageUnit::Minutes, "0.005", 1, 16'000},
        CostLine{sb::UsageService::Stt, 71, sb::UsageUnit::Seconds, "0.0075", 60, 8'875},
        CostLine{sb::UsageService::Llm, 9412, sb::UsageUnit::TokensIn, "0.0004", 1000, 4'754}};
    sb::SessionUsage usage;
    usage.totalCostUsd = sb::Money::fromMicros(cost);
    std::int64_t sum = 0;
    const auto add = [&](const CostLine &line, std::int64_t micros) {
        sb::UsageRecord record;
        record.service = line.service;
        record.quantity = line.quantity;
        record.unit = line.unit;
        record.priceUsd = dollars(line.price);
        record.pricePer = line.per;
        record.costUsd = sb::Money::fromMicros(micros);
        usage.services.push_back(record);
        sum += micros;
    };
    for (const auto &line : kLines)
        add(line, std::min(line.micros, cost - sum));
    add({sb::UsageService::Tts, 1372, sb::UsageUnit::Characters, "0.015", 1000, 0}, cost - sum);
    return usage;
}

/// Answers everything that the wallets page asks. \p world is read at each question.
inline void fillWallets(ScriptedBackend &backend, const std::shared_ptr<WalletWorld> &world)
{
    using namespace sb;
    backend.answer(getCurrentUser, [world](const Nothing &) {
        Me me;
        me.userId = id<UserId>(22, 2);
        me.role = world->role;
        me.orgId = id<OrgId>(23, 0);
        return Result<Me>(me);
    });
    backend.answer(getMyWallet,
                   [world](const Nothing &) { return Result<Wallet>(wallet(*world, 2, WalletOwner::User)); });
    backend.answer(getOrgWallet,
                   [world](const OrgWalletRef &) { return Result<Wallet>(wallet(*world, 0, WalletOwner::Org)); });
    backend.answer(listOrgWallets, [world](const WalletListQuery &) {
        return Result<WalletList>(
            WalletList{{wallet(*world, 0, WalletOwner::Org), wallet(*world, 4, WalletOwner::Org)}, 2, 1, 100});
    });
    const auto people = [world](int page) {
        WalletList list;
        for (std::uint32_t i = 1; page == 1 && i < 4; ++i)
            list.items.push_back(wallet(*world, i, WalletOwner::User));
        list.total = 3;
        return Result<WalletList>(list);
    };
    backend.answer(listUserWallets, [people](const WalletListQuery &query) { return people(query.page.valueOr(1)); });
    backend.answer(listOrgMemberWallets,
                   [people](const MemberWalletQuery &query) { return people(query.page.valueOr(1)); });
    backend.answer(getWallet, [world](const WalletQuery &query) {
        WalletDetail detail;
        for (std::uint32_t i = 0; i < 5; ++i) {
            if (id<WalletId>(21, i) == query.walletId)
                detail.wallet = wallet(*world, i, i == 0 || i == 4 ? WalletOwner::Org : WalletOwner::User);
        }
        if (world->hasGrants) {
            detail.grants = grants(*world);
            detail.upcomingExpiry = {{id<GrantId>(24, 6), ago(-3 * kDayMs), dollars("88.25")},
                                     {id<GrantId>(24, 5), ago(-14 * kDayMs), dollars("81.75")}};
        }
        detail.ledgerTotal = world->entries;
        return Result<WalletDetail>(detail);
    });
    backend.answer(getWalletLedger, [world](const LedgerQuery &query) {
        const auto kinds = query.kinds.valueOr({});
        LedgerPage page;
        page.total = world->entries;
        page.nextBefore = null;
        auto seq = std::min<std::int64_t>(query.before.valueOr(world->entries + 1), world->entries + 1) - 1;
        for (; seq > 0; --seq) {
            if (static_cast<int>(page.items.size()) == query.limit.valueOr(100)) {
                page.hasMore = true;
                page.nextBefore = seq + 1;
                break;
            }
            auto row = ledgerRow(*world, seq, world->entries);
            if (kinds.empty() ||
                ("," + kinds + ",").find("," + std::string(nameOf(row.kind)) + ",") != std::string::npos)
                page.items.push_back(std::move(row));
        }
        return Result<LedgerPage>(page);
    });
    backend.answer(explainLedgerEntry, [world](const LedgerEntryRef &ref) {
        LedgerExplanation told;
        told.entry = ledgerRow(*world, ref.seq, world->entries);
        told.balanceBeforeUsd = subtract(told.entry.balanceAfterUsd, told.entry.amountUsd).value();
        told.drawsRecorded = true;
        if (told.entry.kind == LedgerKind::Usage || told.entry.kind == LedgerKind::TransferOut)
            told.draws = {{id<GrantId>(24, 6), world->name("Autumn campaign"),
                           Money::fromMicros(-told.entry.amountUsd.micros())}};
        return Result<LedgerExplanation>(told);
    });
    backend.answer(getSessionUsage, [world](const SessionUsageQuery &query) -> Result<SessionUsage> {
        for (std::int64_t seq = world->entries; seq > std::max(0, world->entries - 2000); --seq) {
            const auto row = ledgerRow(*world, seq, world->entries);
            if (row.kind == LedgerKind::Usage && row.sessionId == Patch<Uuid>(query.sessionId.uuid()))
                return usageOf(-row.amountUsd.micros());
        }
        return fail(ErrorCode::NotFound, "no such session");
    });
    backend.answer(listGrantDraws, [world](const GrantDrawQuery &query) -> Result<GrantDrawPage> {
        for (const auto &grant : grants(*world)) {
            if (grant.id != query.grantId)
                continue;
            GrantDrawPage page;
            page.grant = grant;
            std::int64_t rest = grant.amountUsd.micros() - grant.remainingUsd.micros();
            for (std::int64_t seq = world->entries; rest > 0 && page.items.size() < 9; seq -= 2) {
                auto row = ledgerRow(*world, seq, world->entries);
                const auto drawn = page.items.size() == 8 ? rest : std::min(rest, -row.amountUsd.micros());
                rest -= drawn;
                page.items.push_back({std::move(row), Money::fromMicros(drawn)});
            }
            return page;
        }
        return fail(ErrorCode::NotFound, "no such grant");
    });
    backend.answer(proveLedger, [world](const Nothing &) {
        LedgerProofReport report;
        report.isSound = world->isSound;
        report.postings = world->entries * 2 + 221;
        report.movements = world->entries;
        report.accounts = 12;
        if (!world->isSound)
            report.faults = {"account " + id<WalletId>(21, 0).toString() + ": the balance is not that of its entries"};
        report.provedAt = ago(0);
        return Result<LedgerProofReport>(report);
    });
    backend.answer(createGrant, [world](const GrantRequest &request) {
        GrantResult result;
        result.grant.id = id<GrantId>(24, 30);
        result.grant.walletId = request.walletId;
        result.grant.amountUsd = result.grant.remainingUsd = request.amountUsd;
        result.grant.status = GrantStatus::Active;
        result.wallet = wallet(*world, 1, WalletOwner::User);
        return Result<GrantResult>(result);
    });
}

} // namespace sample
