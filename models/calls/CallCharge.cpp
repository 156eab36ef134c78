#include "models/calls/CallCharge.h"

#include "models/calls/CallService.h"
#include "models/money/Ledger.h"
#include "models/money/SessionCharge.h"
#include "models/money/UsagePresentation.h"
#include "models/providers/ProviderStore.h"

#include <cmath>

namespace sb {

namespace {

UsageType usageTypeOf(const CallSession &session)
{
    return session.callType == CallType::Chat ? UsageType::Chat : UsageType::Calls;
}

/// A call that is not settled: what is held for it, and nothing used yet.
Result<SessionUsage> unsettled(Connection &connection, const CallSession &session)
{
    return SessionCharge::held(connection, session.id.uuid()).map([&](Money held) {
        SessionUsage usage;
        usage.sessionId = session.id.uuid();
        usage.requestId = session.requestId;
        usage.agentId = session.agentId;
        usage.agentName = session.agentName;
        usage.usageType = usageTypeOf(session);
        usage.callType = UsagePresentation::name(session.callType);
        usage.status = std::string(nameOf(session.status));
        usage.startedAt = session.startedAt;
        usage.durationSeconds = session.durationSeconds.valueOr(0.0);
        usage.agentDurationSeconds = session.agentDurationSeconds;
        usage.transferDurationSeconds = session.transferDurationSeconds;
        usage.baseCostUsd = Money();
        usage.markupUsd = Money();
        usage.reservedUsd = held;
        return usage;
    });
}

using PaidMinutes = std::optional<std::chrono::minutes>;

PaidTime paidTime(const PaidMinutes &minutes)
{
    if (!minutes)
        return {null};
    return {static_cast<int>(std::chrono::seconds(*minutes).count())};
}

Result<SessionUsage> sessionUsage(const Call &call, const SessionUsageQuery &query, Connection &connection)
{
    const auto stored = CallService::visible(connection, call.caller, query.sessionId);
    if (!stored)
        return fail(stored.error());
    const auto usage = UsageStore::find(connection, query.sessionId.uuid());
    if (!usage)
        return fail(usage.error());
    return *usage ? UsagePresentation::session(**usage) : unsettled(connection, stored->session);
}

} // namespace

Result<> CallCharge::begin(Transaction &transaction, const StoredCall &call, const AgentConfigurations &configurations,
                           std::string_view prompt, Instant now)
{
    const auto catalog = ProviderStore::everything(transaction.connection());
    if (!catalog)
        return fail(catalog.error());
    const auto &session = call.session;
    return SessionCharge::begin(transaction,
                                {session.id.uuid(), session.userId, session.orgId.toOptional(),
                                 CallRating::linesOf(configurations, *catalog), CallRating::charactersIn(prompt)},
                                now);
}

Result<> CallCharge::beginDialled(Transaction &transaction, const StoredCall &call,
                                  const AgentConfigurations &configurations, std::string_view prompt, Instant now)
{
    return Ledger::walletOfUser(transaction, call.session.userId, now)
        .and_then([&](WalletId wallet) { return Ledger::checkCredit(transaction, wallet, now); })
        .and_then([&] { return begin(transaction, call, configurations, prompt, now); });
}

Result<> CallCharge::release(Transaction &transaction, const StoredCall &call, Instant now)
{
    return SessionCharge::release(transaction, call.session.id.uuid(), now);
}

Result<> CallCharge::grow(Transaction &transaction, const StoredCall &call, const CallTurn &turn, Instant now)
{
    const std::chrono::milliseconds until(std::max(turn.tsOffsetMs, turn.endOffsetMs.value_or(0)));
    const auto begun = std::chrono::floor<std::chrono::minutes>(until) + std::chrono::minutes(1);
    return SessionCharge::extend(transaction, call.session.id.uuid(), call.session.userId, begun, now)
        .map([](const PaidMinutes &) {});
}

Result<PaidTime> CallCharge::extend(Transaction &transaction, const StoredCall &call, std::chrono::seconds length,
                                    Instant now)
{
    return SessionCharge::extend(transaction, call.session.id.uuid(), call.session.userId,
                                 std::chrono::ceil<std::chrono::minutes>(length), now)
        .map(paidTime);
}

Result<PaidTime> CallCharge::paid(Connection &connection, const StoredCall &call)
{
    return SessionCharge::paid(connection, call.session.id.uuid()).map(paidTime);
}

Result<> CallCharge::settle(Transaction &transaction, const StoredCall &call, std::span<const CallTurn> turns,
                            Instant now)
{
    const auto &session = call.session;
    SettledUsage usage;
    usage.session = session.id.uuid();
    usage.request = session.requestId;
    usage.user = session.userId;
    usage.org = session.orgId.toOptional();
    usage.agent = session.agentId.toOptional();
    usage.agentName = session.agentName.valueOr({});
    usage.type = usageTypeOf(session);
    usage.callType = session.callType;
    usage.status = session.status;
    usage.startedAt = session.startedAt.valueOr(session.createdAt);
    usage.settledAt = now;
    usage.talkedUs = std::llround(session.durationSeconds.valueOr(0.0) * 1e6);
    return SessionCharge::settle(transaction, std::move(usage), turns).map([](Money) {});
}

void CallCharge::registerOn(Registry &registry)
{
    registry.reads(getSessionUsage, sessionUsage);
}

} // namespace sb
