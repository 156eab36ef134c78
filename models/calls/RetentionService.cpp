#include "models/calls/RetentionService.h"

#include "models/backend/SettingStore.h"
#include "models/contract/Codec.h"

namespace sb {

namespace {

/// Moments before which calls and recordings began that are kept no longer.
struct Limits
{
    std::optional<Instant> calls;
    std::optional<Instant> recordings; ///< of the calls that stay
};

std::optional<Instant> limitOf(int days, Instant now)
{
    if (days <= 0)
        return std::nullopt;
    return now - std::chrono::hours(24) * days;
}

Result<Limits> limitsOf(Connection &connection, const RetentionQuery &query, Instant now)
{
    const auto recordings = SettingStore::number(connection, recordingsKeptDays, 0);
    const auto calls = SettingStore::number(connection, callsKeptDays, 0);
    if (!recordings)
        return fail(recordings.error());
    if (!calls)
        return fail(calls.error());
    return Limits{limitOf(query.callsKeptDays.valueOr(*calls), now),
                  limitOf(query.recordingsKeptDays.valueOr(*recordings), now)};
}

struct OldCall
{
    std::int64_t number = 0;
    std::optional<BlobId> recording;
};

constexpr const char *oldCalls = "SELECT number, recording FROM call WHERE started_at < ? AND status >= 5"
                                 " ORDER BY started_at LIMIT ?";
constexpr const char *oldRecordings =
    "SELECT number, recording FROM call INDEXED BY call_recorded WHERE started_at < ? AND recording IS NOT NULL AND"
    " status >= 5 ORDER BY started_at LIMIT ?";

Result<std::vector<OldCall>> olderThan(Connection &connection, const char *sql, Instant limit)
{
    std::vector<OldCall> found;
    const auto read = connection.each(
        sql,
        [&](const Statement &row) {
            found.push_back({row.get<std::int64_t>(0), row.get<std::optional<BlobId>>(1)});
        },
        limit, RetentionService::mostAtOnce + 1);
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::int64_t> count(Connection &connection, const char *sql, Instant limit)
{
    return connection.value<std::int64_t>(sql, limit).map([](const std::optional<std::int64_t> &number) {
        return number.value_or(0);
    });
}

Result<RetentionAmount> preview(const Call &call, const RetentionQuery &query, Connection &connection)
{
    const auto limits = limitsOf(connection, query, call.now);
    if (!limits)
        return fail(limits.error());
    RetentionAmount amount;
    Result<> read;
    const auto add = [&](std::int64_t &to, const char *sql, std::optional<Instant> limit) {
        if (!limit || !read)
            return;
        const auto number = count(connection, sql, *limit);
        if (number)
            to += *number;
        else
            read = fail(number.error());
    };
    add(amount.calls, "SELECT count(*) FROM call WHERE started_at < ? AND status >= 5", limits->calls);
    add(amount.turns,
        "SELECT count(*) FROM call CROSS JOIN call_turn ON call_number = number WHERE started_at < ? AND status >= 5",
        limits->calls);
    // A recording goes with its call or before it.
    const auto recordings = std::max(limits->calls, limits->recordings);
    add(amount.recordings,
        "SELECT count(*) FROM call INDEXED BY call_recorded WHERE started_at < ? AND recording IS NOT NULL AND"
        " status >= 5",
        recordings);
    add(amount.recordingBytes,
        "SELECT ifnull(sum(b.bytes), 0) FROM call c INDEXED BY call_recorded JOIN blob b ON b.id = c.recording"
        " WHERE c.started_at < ? AND c.recording IS NOT NULL AND c.status >= 5",
        recordings);
    if (!read)
        return fail(std::move(read.error()));
    amount.hasMore = std::max(amount.calls, amount.recordings) > RetentionService::mostAtOnce;
    return amount;
}

} // namespace

void RetentionService::registerOn(Registry &registry)
{
    registry.reads(previewRetention, preview);
    registry.writes(applyRetention, [this](const Call &call, const Nothing &, Transaction &transaction) {
        return apply(call, transaction);
    });
}

Result<RetentionAmount> RetentionService::apply(const Call &call, Transaction &transaction) const
{
    auto &connection = transaction.connection();
    const auto limits = limitsOf(connection, {}, call.now);
    if (!limits)
        return fail(limits.error());
    // Freed pages are overwritten, so that a deleted line is not in the file any more, even for who has the key.
    if (auto secure = connection.run("PRAGMA secure_delete = ON"); !secure)
        return fail(std::move(secure.error()));
    RetentionAmount done;
    const auto &blobs = m_store.blobs();
    const auto dropBlob = [&](BlobId recording) -> Result<> {
        const auto row = blobs.find(connection, recording);
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        ++done.recordings;
        done.recordingBytes += (*row)->size ? (*row)->size->bytes : 0;
        return blobs.remove(transaction, recording);
    };
    const auto work = [&](const char *sql, std::optional<Instant> limit, auto each) -> Result<> {
        if (!limit)
            return {};
        auto found = olderThan(connection, sql, *limit);
        if (!found)
            return fail(std::move(found.error()));
        if (found->size() > static_cast<std::size_t>(mostAtOnce)) {
            done.hasMore = true;
            found->pop_back();
        }
        for (const auto &old : *found) {
            if (auto gone = each(old); !gone)
                return gone;
        }
        return {};
    };
    const auto calls = work(oldCalls, limits->calls, [&](const OldCall &old) -> Result<> {
        const auto turns =
            connection.value<std::int64_t>("SELECT count(*) FROM call_turn WHERE call_number = ?", old.number);
        if (!turns)
            return fail(turns.error());
        if (old.recording) {
            if (auto gone = dropBlob(*old.recording); !gone)
                return gone;
        }
        ++done.calls;
        done.turns += turns->value_or(0);
        return connection.execute("DELETE FROM call WHERE number = ?", old.number); // and its turns with it
    });
    if (!calls)
        return fail(calls.error());
    const auto recordings = work(oldRecordings, limits->recordings, [&](const OldCall &old) -> Result<> {
        if (auto gone = dropBlob(*old.recording); !gone)
            return gone;
        return connection.execute("UPDATE call SET recording = NULL, recording_us = NULL WHERE number = ?", old.number);
    });
    if (!recordings)
        return fail(recordings.error());
    if (done.recordings > 0) // the keys went with the rows; the files go once that is committed, also those of a crash
        m_store.write([&blobs](Transaction &after) { return blobs.removeOrphans(after).map([](int) {}); });
    call.record({"calls", "retention", nullptr, encode(done)});
    return done;
}

} // namespace sb
