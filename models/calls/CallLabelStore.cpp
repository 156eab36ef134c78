#include "models/calls/CallLabelStore.h"

#include "models/contract/TagText.h"

namespace sb {

Result<CallLabels> CallLabelStore::find(Connection &connection, std::int64_t call)
{
    auto tags = connection.rows<std::string>(
        "SELECT tag FROM call_tag WHERE call_number = ? ORDER BY place",
        [](const Statement &row) { return row.get<std::string>(0); }, call);
    if (!tags)
        return fail(std::move(tags.error()));
    auto note = connection.value<std::string>("SELECT note FROM call_note WHERE call_number = ?", call);
    if (!note)
        return fail(std::move(note.error()));
    return CallLabels{std::move(*tags), Patch<std::string>::orNull(std::move(*note))};
}

Result<> CallLabelStore::label(Connection &connection, std::int64_t call, CallRow &row)
{
    auto labels = find(connection, call);
    if (!labels)
        return fail(std::move(labels.error()));
    row.tags = std::move(*labels->tags);
    row.hasNote = labels->note.hasValue();
    return {};
}

Result<> CallLabelStore::setTags(Transaction &transaction, const StoredCall &call, std::span<const std::string> tags)
{
    return transaction->execute("DELETE FROM call_tag WHERE call_number = ?", call.number).and_then([&] {
        return addTags(transaction, call, tags);
    });
}

Result<> CallLabelStore::addTags(Transaction &transaction, const StoredCall &call, std::span<const std::string> tags)
{
    Result<> done;
    int place = 0;
    for (const auto &tag : tags) {
        if (!done)
            return done;
        done = transaction->execute("INSERT INTO call_tag (call_number, folded, tag, place, owner, called_at, call_id)"
                                    " VALUES (?,?,?,?,?,?,?)",
                                    call.number, foldedTag(tag), tag, place++, call.session.userId,
                                    *call.session.startedAt, call.session.id);
    }
    return done;
}

Result<> CallLabelStore::setNote(Transaction &transaction, std::int64_t call, const std::optional<std::string> &note)
{
    if (!note)
        return transaction->execute("DELETE FROM call_note WHERE call_number = ?", call);
    return transaction->execute("INSERT OR REPLACE INTO call_note (call_number, note) VALUES (?,?)", call, *note);
}

Result<std::vector<CallTag>> CallLabelStore::tagsOf(Connection &connection, UserId owner)
{
    return connection.rows<CallTag>(
        "SELECT tag, total FROM call_tag_total WHERE owner = ? ORDER BY folded",
        [](const Statement &row) {
            return CallTag{row.get<std::string>(0), row.integer(1)};
        },
        owner);
}

} // namespace sb
