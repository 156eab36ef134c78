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
    static Result<> set(Transaction &transaction, std::string_view name, bool on);
};

/// T3: tools may call addresses of this machine and of private networks.
inline constexpr std::string_view allowPrivateToolHosts = "allow_private_tool_hosts";

} // namespace sb
