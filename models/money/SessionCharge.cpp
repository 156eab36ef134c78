#include "models/money/SessionCharge.h"

#include "models/money/Ledger.h"

namespace sb {

namespace {

struct StoredCharge
{
    std::int64_t promptCharacters = 0;
    Money minutePrice;
    std::int64_t minutes = 0;
};

Result<std::optional<StoredCharge>> find(Connection &connection, const Uuid &session)
{
    return connection.first<StoredCharge>(
        "SELECT prompt_characters, minute_price, minutes FROM session_charge WHERE session = ?",
        [](const Statement &row) {
            return StoredCharge{row.integer(0), row.get<Money>(1), row.integer(2)};
        },
        session);
}

/// Or it has no charge: none was begun, or it is settled.
bool isFree(const std::optional<StoredCharge> &charge)
{
    return !charge || charge->minutePrice == Money();
}

Result<std::vector<PricedLine>> linesOf(Connection &connection, const Uuid &session)
{
    return connection.rows<PricedLine>(
        "SELECT service, unit, provider_name, model_name, price, price_per FROM session_rate WHERE session = ?"
        " ORDER BY place",
        [](const Statement &row) {
            return PricedLine{row.get<UsageService>(0), row.get<UsageUnit>(1), row.get<std::string>(2),
                              row.get<std::string>(3), Rate{row.get<std::optional<Money>>(4), row.get<int>(5)}};
        },
        session);
}

Result<> keep(Transaction &transaction, const SessionStart &start, Money minutePrice, int minutes)
{
    auto done = transaction->execute(
        "INSERT INTO session_charge (session, prompt_characters, minute_price, minutes) VALUES (?,?,?,?)",
        start.session, start.promptCharacters, minutePrice, minutes);
    int place = 0;
    for (const auto &line : start.lines) {
        if (!done)
            return done;
        done = transaction->execute("INSERT INTO session_rate (session, place, service, unit, provider_name,"
                                    " model_name, price, price_per) VALUES (?,?,?,?,?,?,?,?)",
                                    start.session, place++, line.service, line.unit, line.provider, line.model,
                                    line.rate.price, line.rate.per);
    }
    return done;
}

Result<> forget(Transaction &transaction, const Uuid &session)
{
    return transaction->execute("DELETE FROM session_rate WHERE session = ?", session).and_then([&] {
        return transaction->execute("DELETE FROM session_charge WHERE session = ?", session);
    });
}

Result<UsageTerms> termsOfPayer(Connection &connection, const std::optional<OrgId> &org)
{
    return org ? termsOf(connection, *org) : UsageTerms{};
}

/// The ledger's part; nothing when nothing is owed or held.
Result<> pay(Transaction &transaction, const SettledUsage &usage, bool hasHold, bool isReseller)
{
    const auto &rated = usage.rated;
    if (rated.total == Money() && !hasHold)
        return {};
    return Ledger::walletOfUser(transaction, usage.user, usage.settledAt)
        .and_then([&](WalletId payer) {
            const Settlement settlement{payer,
                                        usage.session,
                                        rated.total,
                                        rated.base,
                                        rated.commission,
                                        rated.markup,
                                        isReseller ? usage.org : std::nullopt};
            return Ledger::settle(transaction, settlement, usage.settledAt);
        })
        .map([](const Settled &) {});
}

} // namespace

Result<> SessionCharge::begin(Transaction &transaction, const SessionStart &start, Instant now)
{
    if (CallRating::isFree(start.lines))
        return keep(transaction, start, Money(), 0);
    const auto terms = termsOfPayer(transaction.connection(), start.org);
    if (!terms)
        return fail(terms.error());
    const auto minuteCost = CallRating::rate(start.lines, CallRating::minuteOf(start.promptCharacters), *terms);
    if (!minuteCost)
        return fail(minuteCost.error());
    return Ledger::walletOfUser(transaction, start.payer, now)
        .and_then(
            [&](WalletId payer) { return Ledger::hold(transaction, payer, start.session, minuteCost->total, now); })
        .and_then([&](Money) { return keep(transaction, start, minuteCost->total, 1); });
}

Result<std::optional<std::chrono::minutes>> SessionCharge::extend(Transaction &transaction, const Uuid &session,
                                                                  UserId payer, std::chrono::minutes wanted,
                                                                  Instant now)
{
    const auto charge = find(transaction.connection(), session);
    if (!charge)
        return fail(charge.error());
    if (isFree(*charge))
        return std::nullopt;
    auto minutes = (*charge)->minutes;
    if (minutes >= wanted.count())
        return std::chrono::minutes(minutes);
    const auto wallet = Ledger::walletOfUser(transaction, payer, now);
    if (!wallet)
        return fail(wallet.error());
    for (; minutes < wanted.count(); ++minutes) {
        const auto held = Ledger::extend(transaction, *wallet, session, (*charge)->minutePrice, now);
        if (!held && held.error().code == ErrorCode::PaymentRequired)
            break;
        if (!held)
            return fail(held.error());
    }
    return transaction->execute("UPDATE session_charge SET minutes = ? WHERE session = ?", minutes, session).map([&] {
        return std::optional(std::chrono::minutes(minutes));
    });
}

Result<std::optional<std::chrono::minutes>> SessionCharge::paid(Connection &connection, const Uuid &session)
{
    return find(connection, session).map([](const std::optional<StoredCharge> &charge) {
        return isFree(charge) ? std::nullopt : std::optional(std::chrono::minutes(charge->minutes));
    });
}

Result<Money> SessionCharge::settle(Transaction &transaction, SettledUsage usage, std::span<const CallTurn> turns)
{
    auto &connection = transaction.connection();
    const auto charge = find(connection, usage.session);
    if (!charge)
        return fail(charge.error());
    if (!*charge)
        return Money();
    const auto lines = linesOf(connection, usage.session);
    if (!lines)
        return fail(lines.error());
    const auto terms = termsOfPayer(connection, usage.org);
    if (!terms)
        return fail(terms.error());
    auto rated = CallRating::rate(
        *lines, CallRating::quantitiesOf((*charge)->promptCharacters, turns, std::chrono::microseconds(usage.talkedUs)),
        *terms);
    if (!rated)
        return fail(std::move(rated.error()));
    usage.rated = std::move(*rated);
    return UsageStore::add(transaction, usage)
        .and_then([&] { return pay(transaction, usage, (*charge)->minutes > 0, terms->isReseller()); })
        .and_then([&] { return forget(transaction, usage.session); })
        .map([&] { return usage.rated.total; });
}

Result<> SessionCharge::release(Transaction &transaction, const Uuid &session, Instant now)
{
    return Ledger::releaseHolds(transaction, session, now).and_then([&](Money) {
        return forget(transaction, session);
    });
}

Result<Money> SessionCharge::held(Connection &connection, const Uuid &session)
{
    return connection.value<Money>("SELECT amount FROM wallet_hold WHERE session = ?", session)
        .map([](const std::optional<Money> &amount) { return amount.value_or(Money()); });
}

} // namespace sb
