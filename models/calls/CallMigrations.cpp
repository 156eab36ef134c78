#include "models/calls/CallMigrations.h"

namespace sb {

namespace {

// Lists read keys alone from one of the covering indexes, newest first, and then the rows of those keys.
constexpr const char *callTable = R"(
    CREATE TABLE call (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        request_id BLOB NOT NULL UNIQUE CHECK (length(request_id) = 16),
        user_id BLOB NOT NULL CHECK (length(user_id) = 16),
        org_id BLOB,
        agent_id BLOB,
        agent_name TEXT NOT NULL,
        agent_version INTEGER NOT NULL,
        call_type INTEGER NOT NULL,
        direction INTEGER NOT NULL,
        provider INTEGER,
        status INTEGER NOT NULL,
        user_identifier TEXT,
        variable_values TEXT NOT NULL,
        missing_variables TEXT NOT NULL,
        is_redacted INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        started_at INTEGER NOT NULL,
        ended_at INTEGER,
        talked_us INTEGER,
        ended_by TEXT,
        end_reason TEXT,
        language TEXT,
        message_count INTEGER NOT NULL DEFAULT 0,
        greeting_ms INTEGER,
        agent_average_ms INTEGER,
        agent_p95_ms INTEGER,
        user_average_ms INTEGER,
        stt_ms INTEGER,
        llm_ms INTEGER,
        tts_ms INTEGER,
        recording BLOB UNIQUE,
        recording_us INTEGER
    );
    CREATE INDEX call_by_user ON call (user_id, started_at, id);
    CREATE INDEX call_by_agent ON call (agent_id, started_at, id, status, user_id);
    CREATE INDEX call_by_status ON call (user_id, status, started_at, id);
    CREATE INDEX call_by_time ON call (started_at, id, user_id, call_type, request_id);
    CREATE INDEX call_unfinished ON call (number) WHERE status < 5;
)";

constexpr const char *turnTable = R"(
    CREATE TABLE call_turn (
        call_number INTEGER NOT NULL REFERENCES call (number) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        role INTEGER NOT NULL,
        text TEXT NOT NULL,
        started_ms INTEGER NOT NULL,
        ended_ms INTEGER,
        latency_ms INTEGER,
        is_interrupted INTEGER NOT NULL,
        is_typed INTEGER NOT NULL,
        tool_name TEXT,
        tool_arguments TEXT,
        tool_result TEXT,
        vad_us INTEGER,
        endpointing_us INTEGER,
        stt_us INTEGER,
        llm_first_token_us INTEGER,
        first_sentence_us INTEGER,
        tools_us INTEGER,
        tts_first_audio_us INTEGER,
        playout_us INTEGER,
        heard_us INTEGER,
        saved_us INTEGER,
        PRIMARY KEY (call_number, ordinal)
    ) WITHOUT ROWID;
)";

// A list's total is a sum over a few of these rows. A call without an agent counts under the nil id.
constexpr const char *totals = R"(
    CREATE TABLE call_total (
        user_id BLOB NOT NULL,
        agent_id BLOB NOT NULL,
        status INTEGER NOT NULL,
        total INTEGER NOT NULL,
        talked_us INTEGER NOT NULL,
        PRIMARY KEY (user_id, agent_id, status)
    ) WITHOUT ROWID;
    CREATE TRIGGER call_total_on_insert AFTER INSERT ON call BEGIN
        INSERT OR IGNORE INTO call_total (user_id, agent_id, status, total, talked_us)
            VALUES (NEW.user_id, ifnull(NEW.agent_id, zeroblob(16)), NEW.status, 0, 0);
        UPDATE call_total SET total = total + 1, talked_us = talked_us + ifnull(NEW.talked_us, 0)
            WHERE user_id = NEW.user_id AND agent_id = ifnull(NEW.agent_id, zeroblob(16)) AND status = NEW.status;
    END;
    CREATE TRIGGER call_total_on_delete AFTER DELETE ON call BEGIN
        UPDATE call_total SET total = total - 1, talked_us = talked_us - ifnull(OLD.talked_us, 0)
            WHERE user_id = OLD.user_id AND agent_id = ifnull(OLD.agent_id, zeroblob(16)) AND status = OLD.status;
    END;
    CREATE TRIGGER call_total_on_update AFTER UPDATE OF user_id, agent_id, status, talked_us ON call BEGIN
        UPDATE call_total SET total = total - 1, talked_us = talked_us - ifnull(OLD.talked_us, 0)
            WHERE user_id = OLD.user_id AND agent_id = ifnull(OLD.agent_id, zeroblob(16)) AND status = OLD.status;
        INSERT OR IGNORE INTO call_total (user_id, agent_id, status, total, talked_us)
            VALUES (NEW.user_id, ifnull(NEW.agent_id, zeroblob(16)), NEW.status, 0, 0);
        UPDATE call_total SET total = total + 1, talked_us = talked_us + ifnull(NEW.talked_us, 0)
            WHERE user_id = NEW.user_id AND agent_id = ifnull(NEW.agent_id, zeroblob(16)) AND status = NEW.status;
    END;
)";

// The calls of an agent in HIPAA mode stay private when the agent goes (L4).
constexpr const char *privacy = R"(
    CREATE TRIGGER call_stays_private BEFORE DELETE ON agent WHEN OLD.is_redacted BEGIN
        UPDATE call SET is_redacted = 1 WHERE agent_id = OLD.id AND NOT is_redacted;
    END;
)";

} // namespace

Result<> createCallTables(Connection &connection)
{
    for (const char *step : {callTable, turnTable, totals, privacy}) {
        if (auto made = connection.run(step); !made)
            return made;
    }
    return {};
}

// No foreign key: a line may go, what was called over it stays.
Result<> addCallNumbers(Connection &connection)
{
    return connection.run(R"(
        ALTER TABLE call ADD COLUMN line_id BLOB;
        ALTER TABLE call ADD COLUMN from_number TEXT;
        ALTER TABLE call ADD COLUMN to_number TEXT;
        ALTER TABLE call ADD COLUMN leg_id TEXT;
    )");
}

Result<> indexRecordedCalls(Connection &connection)
{
    return connection.run("CREATE INDEX call_recorded ON call (started_at) WHERE recording IS NOT NULL");
}

Result<> indexCallsByAgentAndStatus(Connection &connection)
{
    return connection.run("CREATE INDEX call_by_agent_status ON call (agent_id, status, started_at, id, user_id)");
}

// Key and owner of the call stand in each row, so that the calls of a tag are found in their order on one index.
Result<> createCallLabelTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE call_tag (
            call_number INTEGER NOT NULL REFERENCES call (number) ON DELETE CASCADE,
            folded TEXT NOT NULL,
            tag TEXT NOT NULL,
            place INTEGER NOT NULL,
            owner BLOB NOT NULL,
            called_at INTEGER NOT NULL,
            call_id BLOB NOT NULL,
            PRIMARY KEY (call_number, folded)
        ) WITHOUT ROWID;
        CREATE INDEX call_by_tag ON call_tag (folded, owner, called_at, call_id);
        CREATE TABLE call_note (
            call_number INTEGER PRIMARY KEY REFERENCES call (number) ON DELETE CASCADE,
            note TEXT NOT NULL
        );
        CREATE TABLE call_tag_total (
            owner BLOB NOT NULL,
            folded TEXT NOT NULL,
            tag TEXT NOT NULL,
            total INTEGER NOT NULL,
            PRIMARY KEY (owner, folded)
        ) WITHOUT ROWID;
        CREATE TRIGGER call_tag_total_on_insert AFTER INSERT ON call_tag BEGIN
            INSERT OR IGNORE INTO call_tag_total (owner, folded, tag, total) VALUES (NEW.owner, NEW.folded, NEW.tag, 0);
            UPDATE call_tag_total SET total = total + 1 WHERE owner = NEW.owner AND folded = NEW.folded;
        END;
        CREATE TRIGGER call_tag_total_on_delete AFTER DELETE ON call_tag BEGIN
            UPDATE call_tag_total SET total = total - 1 WHERE owner = OLD.owner AND folded = OLD.folded;
            DELETE FROM call_tag_total WHERE owner = OLD.owner AND folded = OLD.folded AND total = 0;
        END;
    )");
}

Result<> createSampleMark(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE sample_fill (
            seed INTEGER PRIMARY KEY,
            planned INTEGER NOT NULL,
            calls INTEGER NOT NULL,
            filled_at INTEGER NOT NULL
        );
    )");
}

} // namespace sb
