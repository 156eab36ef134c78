#include "models/store/Migration.h"

#include "models/base/Log.h"
#include "models/store/Transaction.h"

namespace sb {

namespace {

Result<> applyOne(Connection &connection, const Migration &migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto applied = migration.apply(connection); !applied)
        return applied;
    const auto dangling = connection.first<std::string>("PRAGMA foreign_key_check",
                                                        [](const Statement &row) { return row.get<std::string>(0); });
    if (!dangling)
        return fail(dangling.error());
    if (*dangling)
        return fail(ErrorCode::Internal, "leaves rows of " + **dangling + " that refer to nothing");
    if (auto versioned = connection.setUserVersion(migration.version); !versioned)
        return versioned;
    return transaction->commit();
}

} // namespace

Result<> migrate(Connection &connection, std::span<const Migration> migrations,
                 const std::function<Result<>(int)> &beforeUpgrade)
{
    if (!versionsRise(migrations))
        return fail(ErrorCode::Internal, "the versions of the migrations do not rise");
    const auto present = connection.userVersion();
    if (!present)
        return fail(present.error());
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (*present > newest)
        return fail(ErrorCode::Conflict, "the store was made by a newer program: it has version " +
                                             std::to_string(*present) + ", this program knows " +
                                             std::to_string(newest));
    if (*present == newest)
        return {};
    if (*present > 0 && beforeUpgrade)
        if (auto saved = beforeUpgrade(*present); !saved)
            return saved;

    if (auto off = connection.run("PRAGMA foreign_keys = OFF"); !off) // has no effect inside a transaction
        return off;
    Result<> done;
    for (const Migration &migration : migrations) {
        if (migration.version <= *present)
            continue;
        done = applyOne(connection, migration);
        if (!done) {
            Error error = std::move(done.error());
            error.detail = "migration to version " + std::to_string(migration.version) + ": " + error.detail;
            done = fail(std::move(error));
            break;
        }
        qCInfo(logStore) << "store is at version" << migration.version;
    }
    auto on = connection.run("PRAGMA foreign_keys = ON");
    return done ? on : done;
}

} // namespace sb
