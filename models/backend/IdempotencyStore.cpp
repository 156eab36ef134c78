#include "models/backend/IdempotencyStore.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace sb {

namespace {
constexpr std::chrono::microseconds keptFor = std::chrono::hours(24);
}

Result<> IdempotencyStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE idempotency (
            user_id BLOB NOT NULL CHECK (length(user_id) = 16),
            key TEXT NOT NULL,
            operation TEXT NOT NULL,
            request TEXT NOT NULL,
            answer TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (user_id, key)
        ) WITHOUT ROWID;
        CREATE INDEX idempotency_by_age ON idempotency (at);
    )");
}

Result<std::optional<IdempotencyStore::Kept>> IdempotencyStore::find(Connection &connection, const Call &call)
{
    return connection.first<Kept>(
        "SELECT operation, request, answer FROM idempotency WHERE user_id = ? AND key = ? AND at > ?",
        [](const Statement &row) {
            return Kept{row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2)};
        },
        call.caller.user, call.idempotencyKey, call.now - keptFor);
}

Result<> IdempotencyStore::keep(Transaction &transaction, const Call &call, const Kept &kept)
{
    return transaction->execute("DELETE FROM idempotency WHERE at <= ?", call.now - keptFor).and_then([&] {
        return transaction->execute("INSERT OR REPLACE INTO idempotency (user_id, key, operation, request, answer,"
                                    " at) VALUES (?,?,?,?,?,?)",
                                    call.caller.user, call.idempotencyKey, kept.operation, kept.request, kept.answer,
                                    call.now);
    });
}

std::string IdempotencyStore::digest(const nlohmann::json &request)
{
    const auto text = request.dump(); // keys of an object are sorted
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace sb
