#pragma once

#include "models/backend/Registry.h"
#include "models/tools/ToolStore.h"

namespace sb {

/// Definitions of HTTP tools and MCP servers (rules T1–T4, T10). Calling them, and asking a server for its tools, is
/// not done in this version: a server's row says so. Stateless.
class ToolService
{
public:
    void registerOn(Registry &registry);

    /// The definition if it is the caller's (T1) or the caller is a super admin; NotFound otherwise (M7).
    static Result<StoredTool> visible(Connection &connection, const Caller &caller, ToolId id);
    /// A definition that comes with its id, from an archive, under the rules of a new one.
    static Result<> adopt(const Call &call, ToolId id, ToolType type, const nlohmann::json &definition,
                          Transaction &transaction);
};

} // namespace sb
