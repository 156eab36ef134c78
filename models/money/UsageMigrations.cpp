#include "models/money/UsageMigrations.h"

namespace sb {

namespace {

// From the start of a session until it is settled: its prices as they were then, and how many minutes are held.
constexpr const char *charges = R"(
    CREATE TABLE session_charge (
        session BLOB PRIMARY KEY NOT NULL CHECK (length(session) = 16),
        prompt_characters INTEGER NOT NULL,
        minute_price INTEGER NOT NULL,
        minutes INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE session_rate (
        session BLOB NOT NULL REFERENCES session_charge (session) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        service INTEGER NOT NULL,
        unit INTEGER NOT NULL,
        provider_name TEXT NOT NULL,
        model_name TEXT NOT NULL,
        price INTEGER,
        price_per INTEGER NOT NULL,
        PRIMARY KEY (session, place)
    ) WITHOUT ROWID;
)";

// Amounts stand in every row, so that neither prices nor terms of later change what was settled (B11, R6).
constexpr const char *usage = R"(
    CREATE TABLE usage_session (
        number INTEGER PRIMARY KEY,
        session BLOB NOT NULL UNIQUE CHECK (length(session) = 16),
        request_id BLOB,
        user_id BLOB NOT NULL,
        org_id BLOB,
        agent_id BLOB,
        agent_name TEXT NOT NULL,
        usage_type INTEGER NOT NULL,
        call_type INTEGER,
        status INTEGER,
        started_at INTEGER NOT NULL,
        settled_at INTEGER NOT NULL,
        talked_us INTEGER NOT NULL,
        base INTEGER NOT NULL,
        markup INTEGER NOT NULL,
        total INTEGER NOT NULL CHECK (total = base + markup),
        commission INTEGER NOT NULL
    );
    CREATE INDEX usage_by_user ON usage_session (user_id, settled_at, usage_type, total, talked_us);
    CREATE INDEX usage_by_time ON usage_session (settled_at, user_id, usage_type, total, talked_us);
    CREATE TABLE usage_unit (
        session_number INTEGER NOT NULL REFERENCES usage_session (number) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        service INTEGER NOT NULL,
        unit INTEGER NOT NULL,
        provider_name TEXT NOT NULL,
        model_name TEXT NOT NULL,
        quantity INTEGER NOT NULL,
        price INTEGER,
        price_per INTEGER NOT NULL,
        base INTEGER NOT NULL,
        markup INTEGER NOT NULL,
        total INTEGER NOT NULL CHECK (total = base + markup),
        commission INTEGER NOT NULL,
        PRIMARY KEY (session_number, place)
    ) WITHOUT ROWID;
)";

// One row an hour for everybody (kind 1, the nil id), each user, organization and agent (kinds 2, 3, 4); service 0 is
// all of them, and the only one that counts sessions. `hour` is since 1970.
constexpr const char *sums = R"(
    CREATE TABLE usage_sum (
        kind INTEGER NOT NULL,
        id BLOB NOT NULL,
        service INTEGER NOT NULL,
        hour INTEGER NOT NULL,
        usage_type INTEGER NOT NULL,
        sessions INTEGER NOT NULL DEFAULT 0,
        talked_us INTEGER NOT NULL DEFAULT 0,
        base INTEGER NOT NULL DEFAULT 0,
        markup INTEGER NOT NULL DEFAULT 0,
        commission INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (kind, id, service, hour, usage_type),
        CHECK (typeof(base) = 'integer' AND typeof(markup) = 'integer')
    ) WITHOUT ROWID;
)";

} // namespace

Result<> createUsageTables(Connection &connection)
{
    for (const char *step : {charges, usage, sums}) {
        if (auto made = connection.run(step); !made)
            return made;
    }
    return {};
}

} // namespace sb
