#pragma once

#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <string_view>

namespace sb {

/// Choices that belong to the workspace and not to a window: one row each, absent until it was made. SQL; thread: the
/// connection's.
class SettingStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    static Result<bool> isOn(Connection &connection, std::string_view name, bool otherwise);
    static Result<int> number(Connection &connection, std::string_view name, int otherwise);
    static Result<> set(Transaction &transaction, std::string_view name, bool on);
    static Result<> set(Transaction &transaction, std::string_view name, int number);
};

/// T3: tools may call addresses of this machine and of private networks.
inline constexpr std::string_view allowPrivateToolHosts = "allow_private_tool_hosts";
/// A BackupRhythm, and how many of its backups are kept.
inline constexpr std::string_view backupRhythm = "backup_rhythm";
inline constexpr std::string_view backupsKept = "backups_kept";
/// Days; 0: for ever.
inline constexpr std::string_view recordingsKeptDays = "recordings_kept_days";
inline constexpr std::string_view callsKeptDays = "calls_kept_days";

} // namespace sb
