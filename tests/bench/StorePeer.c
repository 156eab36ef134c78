/* The peer of the store bench: a plain C program on libsqlcipher, as one would write it for this one purpose, with the
 * SQL and the PRAGMAs of the product. Takes the store's path; reads commands from standard input and answers each with a
 * line "<microseconds> <checksum>":
 *
 *     insert FIRST COUNT   in one transaction
 *     scan                 every column of every row
 *     page FIRST COUNT     COUNT pages of 50 rows, each from a random place
 */
#include "StoreRow.h"

#include <sqlcipher/sqlite3.h>
#include <stdlib.h>
#include <time.h>

static void check(sqlite3 *database, int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        exit(1);
    }
}

static void run(sqlite3 *database, const char *sql)
{
    check(database, sqlite3_exec(database, sql, NULL, NULL, NULL));
}

static sqlite3 *openStore(const char *path, int flags, int cacheKibibytes)
{
    sqlite3 *database = NULL;
    char cache[64];
    check(database, sqlite3_open_v2(path, &database, flags | SQLITE_OPEN_NOMUTEX, NULL));
    run(database, "PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"");
    run(database, "PRAGMA cipher_page_size = 4096");
    run(database, "PRAGMA cipher_hmac_algorithm = HMAC_SHA1");
    run(database, "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1");
    if (flags & SQLITE_OPEN_READWRITE)
        run(database, "PRAGMA journal_mode = WAL");
    run(database, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
                  "PRAGMA journal_size_limit = 67108864");
    snprintf(cache, sizeof cache, "PRAGMA cache_size = -%d", cacheKibibytes);
    run(database, cache);
    return database;
}

static sqlite3_stmt *prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    check(database, sqlite3_prepare_v2(database, sql, -1, &statement, NULL));
    return statement;
}

static uint64_t insertRows(sqlite3 *database, sqlite3_stmt *statement, uint64_t first, uint64_t count)
{
    uint64_t number;
    StoreRow row;
    run(database, "BEGIN IMMEDIATE");
    for (number = first; number < first + count; ++number) {
        storeRow(&row, number);
        sqlite3_bind_blob(statement, 1, row.id, 16, SQLITE_STATIC);
        sqlite3_bind_blob(statement, 2, row.agent, 16, SQLITE_STATIC);
        sqlite3_bind_int64(statement, 3, row.startedAt);
        sqlite3_bind_int64(statement, 4, row.durationMs);
        sqlite3_bind_int64(statement, 5, row.status);
        sqlite3_bind_int64(statement, 6, row.cost);
        sqlite3_bind_text(statement, 7, row.caller, (int)row.callerBytes, SQLITE_STATIC);
        sqlite3_bind_text(statement, 8, row.summary, (int)row.summaryBytes, SQLITE_STATIC);
        check(database, sqlite3_step(statement));
        sqlite3_reset(statement);
    }
    run(database, "COMMIT");
    return count;
}

/* Reads every column of the row that stands ready. */
static uint64_t readRow(sqlite3_stmt *statement)
{
    const uint8_t *id = sqlite3_column_blob(statement, 0);
    const uint8_t *agent = sqlite3_column_blob(statement, 1);
    uint64_t sum = id[15] + (uint64_t)agent[0];
    sum += (uint64_t)sqlite3_column_int64(statement, 2);
    sum += (uint64_t)sqlite3_column_int64(statement, 3);
    sum += (uint64_t)sqlite3_column_int64(statement, 4);
    sum += (uint64_t)sqlite3_column_int64(statement, 5);
    sum += sqlite3_column_text(statement, 6)[14];
    sum += (uint64_t)sqlite3_column_bytes(statement, 6);
    sum += sqlite3_column_text(statement, 7)[20];
    sum += (uint64_t)sqlite3_column_bytes(statement, 7);
    return sum;
}

static uint64_t readRows(sqlite3 *database, sqlite3_stmt *statement)
{
    uint64_t sum = 0;
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        sum += readRow(statement);
    check(database, code);
    sqlite3_reset(statement);
    return sum;
}

static uint64_t readPages(sqlite3 *database, sqlite3_stmt *statement, uint64_t first, uint64_t count, uint64_t rows)
{
    uint64_t sum = 0;
    uint64_t number;
    StoreRow start;
    for (number = first; number < first + count; ++number) {
        storePageStart(&start, number, rows);
        sqlite3_bind_int64(statement, 1, start.startedAt);
        sqlite3_bind_blob(statement, 2, start.id, 16, SQLITE_STATIC);
        sum += readRows(database, statement);
    }
    return sum;
}

static uint64_t now(void)
{
    struct timespec moment;
    clock_gettime(CLOCK_MONOTONIC, &moment);
    return (uint64_t)moment.tv_sec * 1000000 + (uint64_t)moment.tv_nsec / 1000;
}

int main(int count, char **arguments)
{
    sqlite3 *writer, *reader;
    sqlite3_stmt *insert, *scan, *page;
    unsigned long long first, many, rows = 0;
    char line[128];
    if (count != 2)
        return 2;
    writer = openStore(arguments[1], SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, storeWriterCacheKibibytes);
    run(writer, storeSchema);
    reader = openStore(arguments[1], SQLITE_OPEN_READONLY, storeReaderCacheKibibytes);
    insert = prepare(writer, storeInsert);
    scan = prepare(reader, storeScan);
    page = prepare(reader, storePage);
    while (fgets(line, sizeof line, stdin)) {
        uint64_t sum = 0;
        const uint64_t begun = now();
        if (sscanf(line, "insert %llu %llu", &first, &many) == 2) {
            sum = insertRows(writer, insert, first, many);
            rows += many;
        } else if (sscanf(line, "page %llu %llu", &first, &many) == 2) {
            run(reader, "BEGIN");
            sum = readPages(reader, page, first, many, rows);
            run(reader, "ROLLBACK");
        } else {
            run(reader, "BEGIN");
            sum = readRows(reader, scan);
            run(reader, "ROLLBACK");
        }
        printf("%llu %llu\n", (unsigned long long)(now() - begun), (unsigned long long)sum);
        fflush(stdout);
    }
    sqlite3_finalize(insert);
    sqlite3_finalize(scan);
    sqlite3_finalize(page);
    sqlite3_close(reader);
    sqlite3_close(writer);
    return 0;
}
