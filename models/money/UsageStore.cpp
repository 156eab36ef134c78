#include "models/money/UsageStore.h"

#include "models/money/UsageConditions.h"
#include "models/money/UsageDays.h"
#include "models/money/UsageSums.h"

#include <sodium.h>

namespace sb {

namespace {

constexpr std::int64_t hourUs = 3'600'000'000;

constexpr std::string_view sessionColumns =
    "SELECT number, session, request_id, user_id, org_id, agent_id, agent_name, usage_type, call_type, status,"
    " started_at, settled_at, talked_us, base, markup, total, commission FROM usage_session ";

std::string selected(std::string_view rest)
{
    std::string sql;
    sql += sessionColumns;
    sql += rest;
    return sql;
}

SettledUsage sessionOf(const Statement &row)
{
    SettledUsage usage;
    usage.number = row.integer(0);
    usage.session = row.get<Uuid>(1);
    usage.request = row.get<std::optional<RequestId>>(2);
    usage.user = row.get<UserId>(3);
    usage.org = row.get<std::optional<OrgId>>(4);
    usage.agent = row.get<std::optional<AgentId>>(5);
    usage.agentName = row.get<std::string>(6);
    usage.type = row.get<UsageType>(7);
    usage.callType = row.get<std::optional<CallType>>(8);
    usage.status = row.get<std::optional<CallStatus>>(9);
    usage.startedAt = row.get<Instant>(10);
    usage.settledAt = row.get<Instant>(11);
    usage.talkedUs = row.integer(12);
    usage.rated.base = row.get<Money>(13);
    usage.rated.markup = row.get<Money>(14);
    usage.rated.total = row.get<Money>(15);
    usage.rated.commission = row.get<Money>(16);
    return usage;
}

RatedLine lineOf(const Statement &row)
{
    RatedLine line;
    line.line.service = row.get<UsageService>(0);
    line.line.unit = row.get<UsageUnit>(1);
    line.line.provider = row.get<std::string>(2);
    line.line.model = row.get<std::string>(3);
    line.quantity = Quantity{line.line.unit, row.integer(4)};
    line.line.rate = Rate{row.get<std::optional<Money>>(5), row.get<int>(6)};
    line.base = row.get<Money>(7);
    line.markup = row.get<Money>(8);
    line.commission = row.get<Money>(9);
    return line;
}

Result<> addLines(Connection &connection, std::vector<SettledUsage> &sessions)
{
    for (auto &usage : sessions) {
        auto lines = connection.rows<RatedLine>(
            "SELECT service, unit, provider_name, model_name, quantity, price, price_per, base, markup, commission"
            " FROM usage_unit WHERE session_number = ? ORDER BY place",
            lineOf, usage.number);
        if (!lines)
            return fail(std::move(lines.error()));
        usage.rated.lines = std::move(*lines);
    }
    return {};
}

UsageAmounts amountsOf(const Statement &row, int column)
{
    return {row.integer(column), row.integer(column + 1), row.get<Money>(column + 2), row.get<Money>(column + 3),
            row.get<Money>(column + 4)};
}

} // namespace

UsageAmounts &UsageAmounts::operator+=(const UsageAmounts &other)
{
    const auto plus = [](Money a, Money b) { return Money::fromMicros(a.micros() + b.micros()); };
    sessions += other.sessions;
    talkedUs += other.talkedUs;
    base = plus(base, other.base);
    markup = plus(markup, other.markup);
    commission = plus(commission, other.commission);
    return *this;
}

Result<> UsageStore::add(Transaction &transaction, const SettledUsage &usage)
{
    UsageSums sums;
    return add(transaction, usage, sums).and_then([&] { return sums.write(transaction); });
}

Result<> UsageStore::add(Transaction &transaction, const SettledUsage &usage, UsageSums &sums)
{
    const auto &rated = usage.rated;
    auto done = transaction->execute(
        "INSERT INTO usage_session (session, request_id, user_id, org_id, agent_id, agent_name, usage_type, call_type,"
        " status, started_at, settled_at, talked_us, base, markup, total, commission, model)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        usage.session, usage.request, usage.user, usage.org, usage.agent, usage.agentName, usage.type, usage.callType,
        usage.status, usage.startedAt, usage.settledAt, usage.talkedUs, rated.base, rated.markup, rated.total,
        rated.commission, UsageDays::modelOf(rated));
    if (!done)
        return done;
    const auto number = transaction->lastRowId();
    int place = 0;
    for (const auto &line : rated.lines) {
        done = transaction->execute(
            "INSERT INTO usage_unit (session_number, place, service, unit, provider_name, model_name, quantity, price,"
            " price_per, base, markup, total, commission) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
            number, place++, line.line.service, line.line.unit, line.line.provider, line.line.model,
            line.quantity.count, line.line.rate.price, line.line.rate.per, line.base, line.markup, line.total(),
            line.commission);
        if (!done)
            return done;
    }
    sums.add(usage);
    return UsageDays::add(transaction, usage);
}

Result<std::optional<SettledUsage>> UsageStore::find(Connection &connection, const Uuid &session)
{
    auto found = connection.rows<SettledUsage>(selected("WHERE session = ?"), sessionOf, session);
    if (!found)
        return fail(std::move(found.error()));
    if (auto done = addLines(connection, *found); !done)
        return fail(std::move(done.error()));
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<SettledUsage>> UsageStore::list(Connection &connection, const UsageFilter &filter,
                                                   const UsageWindow &window)
{
    const UsageConditions conditions(filter, window.before);
    constexpr std::string_view order = " ORDER BY settled_at DESC, number DESC";
    // The window is cut out of an index alone when the filter allows it; only its rows are read then.
    auto sql = selected("WHERE number IN (SELECT number FROM usage_session");
    sql += conditions.sql();
    sql += order;
    sql += " LIMIT " + std::to_string(window.limit) + " OFFSET " + std::to_string(window.offset) + ")";
    sql += order;
    auto statement = connection.prepare(sql);
    if (!statement)
        return fail(std::move(statement.error()));
    conditions.bind(*statement);
    std::vector<SettledUsage> sessions;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        sessions.push_back(sessionOf(*statement));
    }
    if (auto done = addLines(connection, sessions); !done)
        return fail(std::move(done.error()));
    return sessions;
}

namespace {

Result<UsageAmounts> counted(Connection &connection, const UsageFilter &filter)
{
    const UsageConditions conditions(filter, std::nullopt);
    auto statement = connection.prepare(
        "SELECT count(*), ifnull(sum(talked_us), 0), ifnull(sum(total), 0), 0, 0 FROM usage_session" +
        conditions.sql());
    if (!statement)
        return fail(std::move(statement.error()));
    conditions.bind(*statement);
    if (auto row = statement->step(); !row)
        return fail(std::move(row.error()));
    return amountsOf(*statement, 0);
}

} // namespace

Result<UsageAmounts> UsageStore::total(Connection &connection, const UsageFilter &filter)
{
    if (!filter.isPlain())
        return counted(connection, filter);
    // Whole hours from their sums; the part of an hour at the beginning is counted.
    UsageAmounts sums;
    Instant from;
    if (filter.from) {
        const auto hour = (filter.from->microseconds() + hourUs - 1) / hourUs;
        from = Instant::fromMicroseconds(hour * hourUs);
        auto part = filter;
        part.until = from;
        const auto first = counted(connection, part);
        if (!first)
            return fail(first.error());
        sums = *first;
    }
    std::vector<SumOwner> owners;
    if (filter.users)
        for (const auto &user : *filter.users)
            owners.push_back({SumKind::User, user.uuid()});
    else
        owners.push_back({});
    for (const auto &owner : owners) {
        const auto done = connection.each(
            "SELECT sum(sessions), sum(talked_us), sum(base), sum(markup), 0, usage_type FROM usage_sum"
            " WHERE kind = ? AND id = ? AND service = 0 AND hour >= ? GROUP BY usage_type",
            [&](const Statement &row) {
                if (!filter.type || row.get<UsageType>(5) == *filter.type)
                    sums += amountsOf(row, 0);
            },
            owner.kind, owner.id, from.microseconds() / hourUs);
        if (!done)
            return fail(done.error());
    }
    return sums;
}

Result<std::vector<HourSum>> UsageStore::hours(Connection &connection, const SumOwner &owner,
                                               std::optional<UsageService> service, Instant from)
{
    return connection.rows<HourSum>(
        "SELECT hour, usage_type, sessions, talked_us, base, markup, commission FROM usage_sum"
        " WHERE kind = ? AND id = ? AND service = ? AND hour >= ? ORDER BY hour",
        [](const Statement &row) {
            return HourSum{Instant::fromMicroseconds(row.integer(0) * hourUs), row.get<UsageType>(1),
                           amountsOf(row, 2)};
        },
        owner.kind, owner.id, service ? static_cast<int>(*service) : 0, from.microseconds() / hourUs);
}

Result<UsageAmounts> UsageStore::sum(Connection &connection, const SumOwner &owner, Instant from)
{
    return connection
        .first<UsageAmounts>(
            "SELECT ifnull(sum(sessions), 0), ifnull(sum(talked_us), 0), ifnull(sum(base), 0), ifnull(sum(markup), 0),"
            " ifnull(sum(commission), 0) FROM usage_sum WHERE kind = ? AND id = ? AND service = 0 AND hour >= ?",
            [](const Statement &row) { return amountsOf(row, 0); }, owner.kind, owner.id, from.microseconds() / hourUs)
        .map([](const std::optional<UsageAmounts> &row) { return row.value_or(UsageAmounts{}); });
}

Result<std::optional<Instant>> UsageStore::firstHour(Connection &connection, const SumOwner &owner)
{
    return connection
        .value<std::int64_t>(
            "SELECT hour FROM usage_sum WHERE kind = ? AND id = ? AND service = 0 ORDER BY hour LIMIT 1", owner.kind,
            owner.id)
        .map([](const std::optional<std::int64_t> &hour) {
            return hour ? std::optional(Instant::fromMicroseconds(*hour * hourUs)) : std::nullopt;
        });
}

Uuid UsageStore::recordId(const Uuid &session, int place)
{
    std::array<std::uint8_t, 20> name{};
    std::ranges::copy(session.bytes(), name.begin());
    for (std::size_t i = 0; i < 4; ++i)
        name[16 + i] = static_cast<std::uint8_t>(static_cast<std::uint32_t>(place) >> (8 * (3 - i)));
    Uuid::Bytes bytes{};
    crypto_generichash(bytes.data(), bytes.size(), name.data(), name.size(), nullptr, 0);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x80); // version 8: made by a rule of our own
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return Uuid(bytes);
}

} // namespace sb
