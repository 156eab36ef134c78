#include "models/money/MoneyMigrations.h"

namespace sb {

namespace {

// Kinds and the fixed numbers of the product's own accounts: LedgerAccount.h. `entries` is the sequence of the last
// posting; `month` is years × 12 + months.
constexpr const char *accounts = R"(
    CREATE TABLE ledger_account (
        number INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        user_id BLOB REFERENCES user_account (id),
        org_id BLOB REFERENCES organization (id),
        balance INTEGER NOT NULL DEFAULT 0,
        held INTEGER NOT NULL DEFAULT 0,
        locked INTEGER NOT NULL DEFAULT 0,
        unallocated INTEGER NOT NULL DEFAULT 0,
        entries INTEGER NOT NULL DEFAULT 0,
        monthly_cap INTEGER,
        cap_set_by INTEGER,
        month INTEGER NOT NULL DEFAULT 0,
        month_spend INTEGER NOT NULL DEFAULT 0,
        granted INTEGER NOT NULL DEFAULT 0,
        spent INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CHECK (kind > 2 OR (balance >= 0 AND held >= 0 AND locked >= 0 AND unallocated >= 0))
    );
    CREATE UNIQUE INDEX ledger_account_of_user ON ledger_account (user_id) WHERE user_id IS NOT NULL;
    CREATE UNIQUE INDEX ledger_account_of_org ON ledger_account (org_id, kind) WHERE org_id IS NOT NULL;
    INSERT INTO ledger_account (number, kind, id, created_at, updated_at) VALUES
        (1, 3, randomblob(16), 0, 0), (2, 4, randomblob(16), 0, 0), (3, 5, randomblob(16), 0, 0),
        (4, 7, randomblob(16), 0, 0), (5, 8, randomblob(16), 0, 0);
)";

// A movement is a row of place 0 and the rows of places 1, 2, … right after it. No foreign keys: a row is only written
// through Movement, and LedgerProof replays it all.
constexpr const char *postings = R"(
    CREATE TABLE ledger_posting (
        number INTEGER PRIMARY KEY,
        place INTEGER NOT NULL,
        account INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        reserved INTEGER NOT NULL,
        balance_after INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        session BLOB,
        grant_number INTEGER,
        counterparty INTEGER,
        actor BLOB,
        reason TEXT
    );
    CREATE UNIQUE INDEX ledger_posting_of_account ON ledger_posting (account, seq);
    CREATE UNIQUE INDEX ledger_settlement ON ledger_posting (session) WHERE kind = 5 AND place = 0;
    CREATE TRIGGER ledger_posting_is_never_changed BEFORE UPDATE ON ledger_posting BEGIN
        SELECT RAISE(ABORT, 'the ledger is append-only');
    END;
    CREATE TRIGGER ledger_posting_is_never_deleted BEFORE DELETE ON ledger_posting BEGIN
        SELECT RAISE(ABORT, 'the ledger is append-only');
    END;
)";

// expires_at: the greatest integer stands for never, so that one index has the order in which credit is spent (W9).
// is_open: what the indexes are bound to, so that spending a part of a grant touches neither.
constexpr const char *grants = R"(
    CREATE TABLE wallet_grant (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        account INTEGER NOT NULL REFERENCES ledger_account (number),
        amount INTEGER NOT NULL CHECK (amount > 0),
        remaining INTEGER NOT NULL CHECK (remaining >= 0 AND remaining <= amount),
        source INTEGER NOT NULL,
        source_account INTEGER REFERENCES ledger_account (number),
        granted_by BLOB NOT NULL,
        note TEXT,
        expires_at INTEGER NOT NULL,
        is_locked INTEGER NOT NULL DEFAULT 0,
        is_expired INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        is_open INTEGER NOT NULL CHECK (is_open = (remaining > 0))
    );
    CREATE INDEX wallet_grant_of_account ON wallet_grant (account, number);
    CREATE INDEX wallet_grant_open ON wallet_grant (account, expires_at, number) WHERE is_open = 1;
    CREATE INDEX wallet_grant_due ON wallet_grant (expires_at) WHERE is_open = 1;
    CREATE TABLE wallet_hold (
        session BLOB PRIMARY KEY NOT NULL CHECK (length(session) = 16),
        account INTEGER NOT NULL REFERENCES ledger_account (number),
        amount INTEGER NOT NULL CHECK (amount >= 0)
    ) WITHOUT ROWID;
)";

// What an entry took from where: source is a grant's number, or minus the account's for its unallocated balance; seq is
// the entry's in that account. Entries of before this table have no rows.
constexpr const char *draws = R"(
    CREATE TABLE credit_draw (
        source INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        amount INTEGER NOT NULL CHECK (amount > 0),
        PRIMARY KEY (source, seq)
    ) WITHOUT ROWID;
)";

} // namespace

Result<> createMoneyTables(Connection &connection)
{
    for (const char *step : {accounts, postings, grants}) {
        if (auto made = connection.run(step); !made)
            return made;
    }
    return {};
}

Result<> createDrawTable(Connection &connection)
{
    return connection.run(draws);
}

} // namespace sb
