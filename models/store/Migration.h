#pragma once

#include "models/base/Result.h"
#include "models/store/Connection.h"

#include <functional>
#include <span>

namespace sb {

/// One step of the schema. The composition root has the one array of all features' steps, in the order in which they
/// were written; a version once released is never changed, only followed.
///
///     inline constexpr std::array kMigrations{Migration{1, createBlobTable}, Migration{2, createAgents}};
///     static_assert(versionsRise(kMigrations));
struct Migration
{
    int version;                     ///< the store's `user_version` after it
    Result<> (*apply)(Connection &); ///< a plain function: it can capture nothing
};

/// Versions begin above 0 and rise.
constexpr bool versionsRise(std::span<const Migration> migrations)
{
    int last = 0;
    for (const Migration &migration : migrations) {
        if (migration.version <= last)
            return false;
        last = migration.version;
    }
    return true;
}

/// Brings the store to the newest version. Each step is a transaction of its own together with its version number; it
/// runs without foreign key enforcement, so that tables may be rebuilt, and is refused when it leaves a dangling key.
/// \p beforeUpgrade is called once, before the first step on a store that has a version already: there a copy is made.
/// Errors: Conflict when the store is newer than the program; else what a step answers, with the version named.
Result<> migrate(Connection &connection, std::span<const Migration> migrations,
                 const std::function<Result<>(int fromVersion)> &beforeUpgrade = {});

} // namespace sb
