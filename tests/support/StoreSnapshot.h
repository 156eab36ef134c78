#pragma once

#include "tests/support/DoorTokens.h"

#include <map>
#include <string>

namespace sb::test {

/// Every row of every table but the audit log, as one number a table: two snapshots differ where something was made,
/// changed or taken away (M12). Left out are when a key was last used, and what a test's door over HTTP shows for the
/// owner (DoorTokens), which no request has made.
class StoreSnapshot
{
public:
    static inline const std::string farAway = std::to_string(DoorTokens::expires.microseconds());

    static Result<StoreSnapshot> take(Connection &connection)
    {
        StoreSnapshot snapshot;
        std::vector<std::string> tables;
        auto listed = connection.each(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name != 'audit_entry'"
            " AND sql NOT LIKE 'CREATE VIRTUAL%'",
            [&](const Statement &row) { tables.push_back(row.get<std::string>(0)); });
        if (!listed)
            return fail(listed.error());
        for (const auto &table : tables) {
            std::string columns;
            auto named = connection.each("PRAGMA table_info(" + table + ")", [&](const Statement &row) {
                if (row.text(1) == "last_used_at")
                    return;
                columns += (columns.empty() ? "quote(\"" : " || '|' || quote(\"") + row.get<std::string>(1) + "\")";
            });
            if (!named)
                return fail(named.error());
            auto &digest = snapshot.m_tables[table];
            const std::string rows = table == "session_token" ? " WHERE expires_at < " + farAway : std::string();
            auto read = connection.each("SELECT " + columns + " FROM " + table + rows, [&](const Statement &row) {
                digest.rows += 1;
                digest.content += std::hash<std::string_view>{}(row.text(0)); // in whatever order
            });
            if (!read)
                return fail(read.error());
        }
        return snapshot;
    }

    /// Names of the tables that differ, with their numbers of rows.
    std::string differences(const StoreSnapshot &later) const
    {
        std::string text;
        for (const auto &[table, digest] : m_tables) {
            const auto &after = later.m_tables.at(table);
            if (digest != after)
                text += " " + table + " " + std::to_string(digest.rows) + "→" + std::to_string(after.rows);
        }
        return text;
    }

private:
    struct Digest
    {
        std::size_t rows = 0;
        std::size_t content = 0;
        bool operator==(const Digest &) const = default;
    };
    std::map<std::string, Digest> m_tables;
};

} // namespace sb::test
