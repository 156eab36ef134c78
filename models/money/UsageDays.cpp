#include "models/money/UsageDays.h"

#include "models/money/Buckets.h"
#include "models/money/UsageConditions.h"
#include "models/money/UsageDaySums.h"

#include <map>

namespace sb {

namespace {

// Service 0 is the session itself. Nobody's organization and no agent are the nil id, since a key has no nulls. A row
// of grain 1 is of a day, one of grain 2 of the month that begins with it: a year is not added up from days.
constexpr const char *table = R"(
    CREATE TABLE usage_day (
        grain INTEGER NOT NULL,
        service INTEGER NOT NULL,
        day INTEGER NOT NULL,
        user_id BLOB NOT NULL,
        org_id BLOB NOT NULL,
        agent_id BLOB NOT NULL,
        usage_type INTEGER NOT NULL,
        model TEXT NOT NULL,
        sessions INTEGER NOT NULL,
        talked_us INTEGER NOT NULL,
        base INTEGER NOT NULL,
        markup INTEGER NOT NULL,
        commission INTEGER NOT NULL,
        PRIMARY KEY (grain, service, day, user_id, org_id, agent_id, usage_type, model),
        CHECK (typeof(base) = 'integer' AND typeof(markup) = 'integer')
    ) WITHOUT ROWID;
    CREATE INDEX usage_day_by_user ON usage_day (user_id, grain, service, day);
    CREATE INDEX usage_day_by_org ON usage_day (org_id, grain, service, day);
    CREATE TABLE usage_agent (agent_id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL) WITHOUT ROWID;
    ALTER TABLE usage_session ADD COLUMN model TEXT NOT NULL DEFAULT '';
    CREATE INDEX usage_of_org ON usage_session (org_id, settled_at);
    CREATE INDEX usage_of_agent ON usage_session (agent_id, settled_at);
)";

constexpr const char *fill = R"(
    DELETE FROM usage_day;
    DELETE FROM usage_agent;
    UPDATE usage_session SET model = (SELECT u.model_name FROM usage_unit u WHERE u.session_number = number
        AND u.service = 1 ORDER BY u.place LIMIT 1)
        WHERE EXISTS (SELECT 1 FROM usage_unit u WHERE u.session_number = number AND u.service = 1);
    INSERT INTO usage_day SELECT 1, 0, settled_at / 86400000000, user_id, ifnull(org_id, zeroblob(16)),
        ifnull(agent_id, zeroblob(16)), usage_type, model, count(*), sum(talked_us), sum(base), sum(markup),
        sum(commission) FROM usage_session GROUP BY 3, 4, 5, 6, 7, 8;
    INSERT INTO usage_day SELECT 1, u.service, s.settled_at / 86400000000, s.user_id, ifnull(s.org_id, zeroblob(16)),
        ifnull(s.agent_id, zeroblob(16)), s.usage_type, s.model, count(*), sum(s.talked_us), sum(u.base),
        sum(u.markup), sum(u.commission) FROM usage_session s JOIN (SELECT session_number, service, sum(base) AS base,
        sum(markup) AS markup, sum(commission) AS commission FROM usage_unit GROUP BY session_number, service) u
        ON u.session_number = s.number GROUP BY 2, 3, 4, 5, 6, 7, 8;
    INSERT INTO usage_day SELECT 2, service,
        CAST(strftime('%s', day * 86400, 'unixepoch', 'start of month') AS INTEGER) / 86400, user_id, org_id, agent_id,
        usage_type, model, sum(sessions), sum(talked_us), sum(base), sum(markup), sum(commission)
        FROM usage_day WHERE grain = 1 GROUP BY 2, 3, 4, 5, 6, 7, 8;
    INSERT OR REPLACE INTO usage_agent SELECT agent_id, agent_name FROM usage_session WHERE agent_id IS NOT NULL
        ORDER BY number;
)";

std::int64_t monthAfter(std::int64_t month)
{
    const auto next = Buckets::next(Granularity::Month, Instant::fromMicroseconds(month * UsageDays::dayUs));
    return next.microseconds() / UsageDays::dayUs;
}

/// Days from the first on, up to the one behind the last, out of rows of one grain.
struct Stretch
{
    UsageGrain grain{};
    std::int64_t first = 0;
    std::int64_t end = 0;
};

/// Whole months as such, and the days before and behind them.
std::vector<Stretch> stretchesOf(std::int64_t first, std::int64_t end, bool byMonth)
{
    const auto begin = UsageDaySums::monthOf(first) == first ? first : monthAfter(UsageDaySums::monthOf(first));
    const auto last = UsageDaySums::monthOf(end);
    if (!byMonth || begin >= last)
        return {{UsageGrain::Day, first, end}};
    std::vector<Stretch> stretches;
    if (first < begin)
        stretches.push_back({UsageGrain::Day, first, begin});
    stretches.push_back({UsageGrain::Month, begin, last});
    if (last < end)
        stretches.push_back({UsageGrain::Day, last, end});
    return stretches;
}

std::string conditions(const UsageSlice &slice, UsageSplit split, const Stretch &stretch)
{
    std::string sql = " WHERE grain = " + std::to_string(static_cast<int>(stretch.grain)) +
                      " AND day >= " + std::to_string(stretch.first) + " AND day < " + std::to_string(stretch.end);
    if (slice.user)
        sql += " AND user_id = " + UsageConditions::literal(slice.user->uuid());
    if (slice.org)
        sql += " AND org_id = " + UsageConditions::literal(slice.org->uuid());
    if (slice.agent)
        sql += " AND agent_id = " + UsageConditions::literal(slice.agent->uuid());
    if (slice.type)
        sql += " AND usage_type = " + std::to_string(static_cast<int>(*slice.type));
    if (slice.service)
        sql += " AND service = " + std::to_string(static_cast<int>(*slice.service));
    else if (split == UsageSplit::Service)
        sql += " AND service IN (0, 1, 2, 3, 4, 5, 6, 7)"; // so that the key is used up to the day
    else
        sql += " AND service = 0";
    if (slice.model)
        sql += " AND model = ?1";
    return sql;
}

std::string keyOf(const Statement &row, UsageSplit split)
{
    switch (split) {
    case UsageSplit::Service: {
        const auto service = row.integer(1);
        return service == 0 ? std::string() : std::string(nameOf(static_cast<UsageService>(service)));
    }
    case UsageSplit::Model:
        return row.get<std::string>(1);
    case UsageSplit::Agent:
    case UsageSplit::Member: {
        const auto id = row.get<Uuid>(1);
        return id.isNil() ? std::string() : id.toString();
    }
    }
    return {};
}

const char *columnOf(UsageSplit split)
{
    switch (split) {
    case UsageSplit::Agent:
        return "agent_id";
    case UsageSplit::Model:
        return "model";
    case UsageSplit::Member:
        return "user_id";
    case UsageSplit::Service:
        break;
    }
    return "service";
}

} // namespace

Result<> UsageDays::createTables(Connection &connection)
{
    return connection.run(table).and_then([&] { return rebuild(connection); });
}

Result<> UsageDays::rebuild(Connection &connection)
{
    return connection.run(fill);
}

std::string UsageDays::modelOf(const RatedCall &rated)
{
    for (const auto &line : rated.lines) {
        if (line.line.service == UsageService::Llm)
            return line.line.model;
    }
    return {};
}

Result<std::vector<DaySum>> UsageDays::sums(Connection &connection, const UsageSlice &slice, UsageSplit split,
                                            Granularity granularity)
{
    std::vector<DaySum> sums;
    for (const auto &stretch : stretchesOf(slice.firstDay, slice.endDay, granularity == Granularity::Month)) {
        std::string sql = "SELECT day, ";
        sql += columnOf(split);
        sql += ", sum(sessions), sum(talked_us), sum(base), sum(markup), sum(commission) FROM usage_day";
        sql += conditions(slice, split, stretch);
        sql += " GROUP BY 1, 2 ORDER BY 1, 2";
        auto statement = connection.prepare(sql);
        if (!statement)
            return fail(std::move(statement.error()));
        if (slice.model)
            statement->bindAt(1, *slice.model);
        for (;;) {
            const auto more = statement->step();
            if (!more)
                return fail(more.error());
            if (!*more)
                break;
            sums.push_back({statement->integer(0), keyOf(*statement, split),
                            UsageAmounts{statement->integer(2), statement->integer(3), statement->get<Money>(4),
                                         statement->get<Money>(5), statement->get<Money>(6)}});
        }
    }
    return sums;
}

Result<std::string> UsageDays::agentName(Connection &connection, const std::string &id)
{
    const auto agent = AgentId::parse(id);
    if (!agent)
        return std::string();
    return connection
        .value<std::string>("SELECT ifnull((SELECT name FROM agent WHERE id = ?1),"
                            " ifnull((SELECT name FROM usage_agent WHERE agent_id = ?1), ''))",
                            *agent)
        .map([](const std::optional<std::string> &name) { return name.value_or(std::string()); });
}

} // namespace sb
