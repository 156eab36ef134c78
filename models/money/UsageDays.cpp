#include "models/money/UsageDays.h"

#include <map>

namespace sb {

namespace {

// Service 0 is the session itself. Nobody's organization and no agent are the nil id, since a key has no nulls.
constexpr const char *table = R"(
    CREATE TABLE usage_day (
        day INTEGER NOT NULL,
        user_id BLOB NOT NULL,
        org_id BLOB NOT NULL,
        agent_id BLOB NOT NULL,
        usage_type INTEGER NOT NULL,
        model TEXT NOT NULL,
        service INTEGER NOT NULL,
        sessions INTEGER NOT NULL,
        talked_us INTEGER NOT NULL,
        base INTEGER NOT NULL,
        markup INTEGER NOT NULL,
        commission INTEGER NOT NULL,
        PRIMARY KEY (day, user_id, org_id, agent_id, usage_type, model, service),
        CHECK (typeof(base) = 'integer' AND typeof(markup) = 'integer')
    ) WITHOUT ROWID;
    CREATE INDEX usage_day_by_user ON usage_day (user_id, day);
    CREATE INDEX usage_day_by_org ON usage_day (org_id, day);
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
    INSERT INTO usage_day SELECT settled_at / 86400000000, user_id, ifnull(org_id, zeroblob(16)),
        ifnull(agent_id, zeroblob(16)), usage_type, model, 0, count(*), sum(talked_us), sum(base), sum(markup),
        sum(commission) FROM usage_session GROUP BY 1, 2, 3, 4, 5, 6;
    INSERT INTO usage_day SELECT s.settled_at / 86400000000, s.user_id, ifnull(s.org_id, zeroblob(16)),
        ifnull(s.agent_id, zeroblob(16)), s.usage_type, s.model, u.service, count(*), sum(s.talked_us), sum(u.base),
        sum(u.markup), sum(u.commission) FROM usage_session s JOIN (SELECT session_number, service, sum(base) AS base,
        sum(markup) AS markup, sum(commission) AS commission FROM usage_unit GROUP BY session_number, service) u
        ON u.session_number = s.number GROUP BY 1, 2, 3, 4, 5, 6, 7;
    INSERT OR REPLACE INTO usage_agent SELECT agent_id, agent_name FROM usage_session WHERE agent_id IS NOT NULL
        ORDER BY number;
)";

std::string literal(const Uuid &id)
{
    auto digits = id.toString();
    std::erase(digits, '-');
    return "x'" + digits + "'";
}

std::string conditions(const UsageSlice &slice, UsageSplit split)
{
    std::string sql = " WHERE day >= " + std::to_string(slice.firstDay) + " AND day < " + std::to_string(slice.endDay);
    if (slice.user)
        sql += " AND user_id = " + literal(slice.user->uuid());
    if (slice.org)
        sql += " AND org_id = " + literal(slice.org->uuid());
    if (slice.agent)
        sql += " AND agent_id = " + literal(slice.agent->uuid());
    if (slice.type)
        sql += " AND usage_type = " + std::to_string(static_cast<int>(*slice.type));
    if (slice.service)
        sql += " AND service = " + std::to_string(static_cast<int>(*slice.service));
    else if (split != UsageSplit::Service)
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

Result<> UsageDays::add(Transaction &transaction, const SettledUsage &usage)
{
    std::map<int, UsageAmounts> services;
    services[0] = {1, usage.talkedUs, usage.rated.base, usage.rated.markup, usage.rated.commission};
    for (const auto &line : usage.rated.lines) {
        auto &sum = services[static_cast<int>(line.line.service)];
        sum += {0, 0, line.base, line.markup, line.commission};
        sum.sessions = 1;
        sum.talkedUs = usage.talkedUs;
    }
    const auto day = usage.settledAt.microseconds() / dayUs;
    const auto org = usage.org ? usage.org->uuid() : Uuid();
    const auto agent = usage.agent ? usage.agent->uuid() : Uuid();
    const auto model = modelOf(usage.rated);
    for (const auto &[service, amounts] : services) {
        auto done = transaction
                        ->execute("INSERT OR IGNORE INTO usage_day VALUES (?,?,?,?,?,?,?,0,0,0,0,0)", day, usage.user,
                                  org, agent, usage.type, model, service)
                        .and_then([&, service = service, amounts = amounts] {
                            return transaction->execute(
                                "UPDATE usage_day SET sessions = sessions + ?, talked_us = talked_us + ?,"
                                " base = base + ?, markup = markup + ?, commission = commission + ? WHERE day = ?"
                                " AND user_id = ? AND org_id = ? AND agent_id = ? AND usage_type = ? AND model = ?"
                                " AND service = ?",
                                amounts.sessions, amounts.talkedUs, amounts.base, amounts.markup, amounts.commission,
                                day, usage.user, org, agent, usage.type, model, service);
                        });
        if (!done)
            return done;
    }
    if (!usage.agent)
        return {};
    return transaction->execute("INSERT OR REPLACE INTO usage_agent (agent_id, name) VALUES (?,?)", agent,
                                usage.agentName);
}

Result<std::vector<DaySum>> UsageDays::sums(Connection &connection, const UsageSlice &slice, UsageSplit split)
{
    std::string sql = "SELECT day, ";
    sql += columnOf(split);
    sql += ", sum(sessions), sum(talked_us), sum(base), sum(markup), sum(commission) FROM usage_day";
    sql += conditions(slice, split);
    sql += " GROUP BY 1, 2 ORDER BY 1, 2";
    auto statement = connection.prepare(sql);
    if (!statement)
        return fail(std::move(statement.error()));
    if (slice.model)
        statement->bindAt(1, *slice.model);
    std::vector<DaySum> sums;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return sums;
        sums.push_back({statement->integer(0), keyOf(*statement, split),
                        UsageAmounts{statement->integer(2), statement->integer(3), statement->get<Money>(4),
                                     statement->get<Money>(5), statement->get<Money>(6)}});
    }
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
