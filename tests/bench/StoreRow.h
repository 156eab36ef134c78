/* The rows, the SQL and the PRAGMAs that both programs of the store bench use: C and C++ read this file. */
#ifndef SB_STORE_ROW_H
#define SB_STORE_ROW_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#ifdef __cplusplus /* C has no other casts */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#endif

static const char storeSchema[] =
    "CREATE TABLE call(id BLOB PRIMARY KEY NOT NULL, agent BLOB NOT NULL, started_at INTEGER NOT NULL,"
    " duration_ms INTEGER NOT NULL, status INTEGER NOT NULL, cost INTEGER NOT NULL, caller TEXT NOT NULL,"
    " summary TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE INDEX call_by_start ON call(started_at, id);"
    "CREATE INDEX call_by_agent ON call(agent, started_at, id);";
static const char storeInsert[] = "INSERT INTO call VALUES(?, ?, ?, ?, ?, ?, ?, ?)";
static const char storeScan[] = "SELECT id, agent, started_at, duration_ms, status, cost, caller, summary FROM call";
static const char storePage[] = "SELECT id, agent, started_at, duration_ms, status, cost, caller, summary FROM call"
                                " WHERE (started_at, id) < (?, ?) ORDER BY started_at DESC, id DESC LIMIT 50";
/* the cache sizes of a writer and of a reader; the other PRAGMAs are the store's, written out in StorePeer.c */
enum { storeWriterCacheKibibytes = 16 * 1024, storeReaderCacheKibibytes = 4 * 1024 };

typedef struct StoreRow
{
    uint8_t id[16];
    uint8_t agent[16];
    int64_t startedAt; /* microseconds */
    int64_t durationMs;
    int64_t status;
    int64_t cost; /* millionths of a dollar */
    char caller[24];
    char summary[128];
    size_t callerBytes;
    size_t summaryBytes;
} StoreRow;

static inline uint64_t storeMix(uint64_t value) /* SplitMix64, by Sebastiano Vigna, public domain */
{
    value += 0x9e3779b97f4a7c15ull;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ull;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebull;
    return value ^ (value >> 31);
}

static inline void storeDigits(char *into, uint64_t value, int digits)
{
    int at;
    for (at = digits - 1; at >= 0; --at) {
        into[at] = (char)('0' + (char)(value % 10));
        value /= 10;
    }
}

/* Row n of the million: ids rise with time as version 7 UUIDs do, 200 agents, a call every 37 seconds or so. */
static inline void storeRow(StoreRow *row, uint64_t number)
{
    static const char words[] = "asked about the bill and the date of delivery, was told both and thanked; no transfer "
                                "was needed and the caller hung up";
    const uint64_t noise = storeMix(number);
    const uint64_t milliseconds = 1600000000000ull + number * 37000 + noise % 30000;
    uint64_t agent = storeMix((noise >> 20) % 200);
    int at;
    for (at = 0; at < 6; ++at)
        row->id[at] = (uint8_t)(milliseconds >> (8 * (5 - at)));
    for (at = 0; at < 8; ++at) {
        row->id[6 + at] = (uint8_t)(noise >> (8 * at));
        row->agent[at] = (uint8_t)(agent >> (8 * at));
        row->agent[8 + at] = (uint8_t)(agent >> (8 * (7 - at)));
    }
    row->id[14] = (uint8_t)(number >> 8);
    row->id[15] = (uint8_t)number;
    row->startedAt = (int64_t)(milliseconds * 1000);
    row->durationMs = (int64_t)(noise >> 8) % 600000;
    if (row->durationMs < 0)
        row->durationMs = -row->durationMs;
    row->status = (int64_t)(noise % 4);
    row->cost = (int64_t)((noise >> 30) % 900000);
    memcpy(row->caller, "+1 555 01", 9);
    storeDigits(row->caller + 9, noise >> 17, 6);
    row->callerBytes = 15;
    row->summaryBytes = 40 + (size_t)((noise >> 40) % 60);
    memcpy(row->summary, words, row->summaryBytes);
}

/* Where page n of the bench begins: anywhere in the million. */
static inline void storePageStart(StoreRow *row, uint64_t number, uint64_t rows)
{
    storeRow(row, storeMix(number ^ 0x5bd1e995u) % rows);
}

#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif
