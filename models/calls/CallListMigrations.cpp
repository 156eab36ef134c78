#include "models/calls/CallListMigrations.h"

#include "models/calls/CallWords.h"

namespace sb {

Result<> addCallCosts(Connection &connection)
{
    return connection.run(R"(
        ALTER TABLE call ADD COLUMN cost INTEGER;
        UPDATE call SET cost = (SELECT total FROM usage_session WHERE session = call.id);
        CREATE TRIGGER call_cost_on_settle AFTER INSERT ON usage_session BEGIN
            UPDATE call SET cost = NEW.total WHERE id = NEW.session;
        END;
    )");
}

// call_scan has every column that a list without an index of its own looks at, so that passing over a million calls
// reads no rows. Days are counted since 1970, in UTC.
Result<> indexCallLists(Connection &connection)
{
    return connection.run(R"(
        CREATE INDEX call_scan ON call (user_id, started_at, id, status, call_type, talked_us, cost, end_reason,
                                        language);
        CREATE TABLE call_day (
            user_id BLOB NOT NULL,
            day INTEGER NOT NULL,
            agent_id BLOB NOT NULL,
            status INTEGER NOT NULL,
            total INTEGER NOT NULL,
            PRIMARY KEY (user_id, day, agent_id, status)
        ) WITHOUT ROWID;
        INSERT INTO call_day SELECT user_id, started_at / 86400000000, ifnull(agent_id, zeroblob(16)), status, count(*)
            FROM call GROUP BY 1, 2, 3, 4;
        CREATE TRIGGER call_day_on_insert AFTER INSERT ON call BEGIN
            INSERT OR IGNORE INTO call_day (user_id, day, agent_id, status, total) VALUES
                (NEW.user_id, NEW.started_at / 86400000000, ifnull(NEW.agent_id, zeroblob(16)), NEW.status, 0);
            UPDATE call_day SET total = total + 1 WHERE user_id = NEW.user_id AND day = NEW.started_at / 86400000000
                AND agent_id = ifnull(NEW.agent_id, zeroblob(16)) AND status = NEW.status;
        END;
        CREATE TRIGGER call_day_on_delete AFTER DELETE ON call BEGIN
            UPDATE call_day SET total = total - 1 WHERE user_id = OLD.user_id AND day = OLD.started_at / 86400000000
                AND agent_id = ifnull(OLD.agent_id, zeroblob(16)) AND status = OLD.status;
        END;
        CREATE TRIGGER call_day_on_update AFTER UPDATE OF user_id, agent_id, status, started_at ON call BEGIN
            UPDATE call_day SET total = total - 1 WHERE user_id = OLD.user_id AND day = OLD.started_at / 86400000000
                AND agent_id = ifnull(OLD.agent_id, zeroblob(16)) AND status = OLD.status;
            INSERT OR IGNORE INTO call_day (user_id, day, agent_id, status, total) VALUES
                (NEW.user_id, NEW.started_at / 86400000000, ifnull(NEW.agent_id, zeroblob(16)), NEW.status, 0);
            UPDATE call_day SET total = total + 1 WHERE user_id = NEW.user_id AND day = NEW.started_at / 86400000000
                AND agent_id = ifnull(NEW.agent_id, zeroblob(16)) AND status = NEW.status;
        END;
    )");
}

// Not contentless, since calls are deleted again. Without the lengths of texts, which only ranking would ask for.
Result<> createCallWords(Connection &connection)
{
    return connection
        .run(R"(
        CREATE VIRTUAL TABLE call_words USING fts4 (words, marks, order=desc, matchinfo=fts3, tokenize=unicode61);
        ALTER TABLE call ADD COLUMN words_id INTEGER;
        CREATE UNIQUE INDEX call_by_words ON call (words_id) WHERE words_id IS NOT NULL;
        CREATE TRIGGER call_words_on_delete AFTER DELETE ON call WHEN OLD.words_id IS NOT NULL BEGIN
            DELETE FROM call_words WHERE docid = OLD.words_id;
        END;
        CREATE TRIGGER call_words_on_privacy AFTER UPDATE OF is_redacted ON call
            WHEN NEW.is_redacted AND NEW.words_id IS NOT NULL BEGIN
            DELETE FROM call_words WHERE docid = NEW.words_id;
            UPDATE call SET words_id = NULL WHERE number = NEW.number;
        END;
    )")
        .and_then([&] { return CallWords::addAll(connection); });
}

Result<> createCallViews(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE call_view (
            owner BLOB NOT NULL,
            place INTEGER NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (owner, place)
        ) WITHOUT ROWID;
    )");
}

} // namespace sb
