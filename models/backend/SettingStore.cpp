#include "models/backend/SettingStore.h"

namespace sb {

Result<> SettingStore::createTables(Connection &connection)
{
    return connection.run("CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value) WITHOUT ROWID");
}

Result<bool> SettingStore::isOn(Connection &connection, std::string_view name, bool otherwise)
{
    return connection.value<bool>("SELECT value FROM setting WHERE name = ?", name)
        .map([&](const std::optional<bool> &on) { return on.value_or(otherwise); });
}

Result<int> SettingStore::number(Connection &connection, std::string_view name, int otherwise)
{
    return connection.value<int>("SELECT value FROM setting WHERE name = ?", name)
        .map([&](const std::optional<int> &number) { return number.value_or(otherwise); });
}

Result<> SettingStore::set(Transaction &transaction, std::string_view name, int number)
{
    return transaction->execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?,?)", name, number);
}

Result<> SettingStore::set(Transaction &transaction, std::string_view name, bool on)
{
    return transaction->execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?,?)", name, on);
}

} // namespace sb
