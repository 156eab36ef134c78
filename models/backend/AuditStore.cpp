#include "models/backend/AuditStore.h"

#include "models/backend/FieldDiff.h"

namespace sb {

Result<> AuditStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE audit_entry (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            user_id BLOB NOT NULL CHECK (length(user_id) = 16),
            via TEXT NOT NULL,
            operation TEXT NOT NULL,
            topic TEXT NOT NULL,
            object_id TEXT NOT NULL,
            changes TEXT NOT NULL
        );
        CREATE INDEX audit_entry_by_object ON audit_entry (topic, object_id, sequence);
    )");
}

Result<> AuditStore::add(Transaction &transaction, const Call &call)
{
    std::string topic;
    std::string objectId;
    std::vector<FieldChange> changes;
    for (const auto &change : *call.changes) {
        if (topic.empty()) {
            topic = change.topic;
            objectId = change.objectId;
        }
        auto differing = fieldDiff(change.before, change.after);
        changes.insert(changes.end(), std::make_move_iterator(differing.begin()),
                       std::make_move_iterator(differing.end()));
    }
    return transaction->execute(
        "INSERT INTO audit_entry (at, user_id, via, operation, topic, object_id, changes) VALUES (?,?,?,?,?,?,?)",
        call.now, call.caller.user, nameOf(call.caller.via), call.operation, topic, objectId,
        encodeChanges(changes).dump());
}

Result<AuditPage> AuditStore::page(Connection &connection, const AuditQuery &query)
{
    const int limit = query.limit.valueOr(50);
    std::string sql = "SELECT sequence, at, user_id, via, operation, topic, object_id, changes FROM audit_entry"
                      " WHERE sequence < ?1";
    if (query.topic.hasValue())
        sql += " AND topic = ?3";
    if (query.objectId.hasValue())
        sql += " AND object_id = ?4";
    sql += " ORDER BY sequence DESC LIMIT ?2";
    auto statement = connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    statement->bindAt(1, query.before.valueOr(std::numeric_limits<std::int64_t>::max())).bindAt(2, limit + 1);
    if (query.topic.hasValue())
        statement->bindAt(3, *query.topic);
    if (query.objectId.hasValue())
        statement->bindAt(4, *query.objectId);
    AuditPage page;
    while (true) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return page;
        if (static_cast<int>(page.items.size()) == limit) {
            page.hasMore = true;
            return page;
        }
        page.items.push_back(AuditEntry{statement->get<std::int64_t>(0), statement->get<Instant>(1),
                                        statement->get<UserId>(2), statement->get<std::string>(3),
                                        statement->get<std::string>(4), statement->get<std::string>(5),
                                        statement->get<std::string>(6), decodeChanges(statement->text(7))});
    }
}

} // namespace sb
