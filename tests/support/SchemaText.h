#pragma once

#include "models/store/Connection.h"
#include "models/store/Migration.h"

#include <string>

namespace sb::test {

/// Everything of the schema, as text in a fixed order: two stores with the same text have the same tables, columns,
/// indexes and triggers.
inline std::string schemaText(Connection &connection)
{
    std::string text;
    const auto done = connection.each("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_master ORDER BY 1, 2",
                                      [&](const Statement &row) {
                                          for (int column = 0; column < 4; ++column)
                                              text.append(row.text(column)).append(column < 3 ? "|" : "\n");
                                      });
    return done ? text : "unreadable: " + done.error().detail;
}

/// The schema of a store that was brought up step by step, closed and opened again after each: as one that lived
/// through every release. Compare with schemaText() of a fresh store.
inline std::string migratedSchemaText(const std::string &path, const Secret &key, std::span<const Migration> migrations)
{
    for (std::size_t count = 1; count <= migrations.size(); ++count) {
        const auto access = count == 1 ? Access::Create : Access::ReadWrite;
        auto connection = Connection::open(path, key, {.access = access});
        if (!connection)
            return "unreadable: " + connection.error().detail;
        if (const auto done = migrate(**connection, migrations.first(count)); !done)
            return "not migrated: " + done.error().detail;
        if (count == migrations.size())
            return schemaText(**connection);
    }
    return {};
}

} // namespace sb::test
