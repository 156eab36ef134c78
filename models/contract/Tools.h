#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/contract/AgentSections.h"
#include "models/contract/Operation.h"
#include "models/contract/Service.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sb {

using ToolId = Id<struct ToolTag>; ///< of an HTTP tool or an MCP server

enum class ToolMethod : std::uint8_t { Get = 1, Post, Put, Patch, Delete };
template <>
inline constexpr auto enumNames<ToolMethod> =
    std::array{Named{ToolMethod::Get, "GET"}, Named{ToolMethod::Post, "POST"}, Named{ToolMethod::Put, "PUT"},
               Named{ToolMethod::Patch, "PATCH"}, Named{ToolMethod::Delete, "DELETE"}};

enum class ToolMoment : std::uint8_t { BeforeResponse = 1, DuringCall, OnEnd };
template <>
inline constexpr auto enumNames<ToolMoment> =
    std::array{Named{ToolMoment::BeforeResponse, "before_response"}, Named{ToolMoment::DuringCall, "during_call"},
               Named{ToolMoment::OnEnd, "on_end"}};

enum class RequestAuthKind : std::uint8_t { None = 1, Bearer, Basic, Header };
template <>
inline constexpr auto enumNames<RequestAuthKind> =
    std::array{Named{RequestAuthKind::None, "none"}, Named{RequestAuthKind::Bearer, "bearer"},
               Named{RequestAuthKind::Basic, "basic"}, Named{RequestAuthKind::Header, "header"}};

/// Credential added to an outgoing request. The token is a secret: answers show a mask (A17).
struct WebhookAuth
{
    Patch<RequestAuthKind> type;
    Patch<std::string> token;
    Patch<std::string> headerName;
    Patch<std::string> username;

    bool operator==(const WebhookAuth &) const = default;
    template <typename Self = WebhookAuth>
    static constexpr auto fields()
    {
        return std::tuple(field("type", &Self::type), field("token", &Self::token),
                          field("header_name", &Self::headerName), field("username", &Self::username));
    }
};

struct ToolEndpointDefInput
{
    std::string name; ///< of the function that the model calls
    Patch<std::string> description;
    std::string url;
    Patch<ToolMethod> method;
    Patch<nlohmann::json> headers; ///< text by name; values are secrets
    Patch<WebhookAuth> auth;
    Patch<double> timeoutSeconds;
    nlohmann::json toolSchema; ///< JSON Schema of the arguments
    Patch<nlohmann::json> outputSchema;
    Patch<ToolMoment> runsOn;
    Patch<bool> isActive;

    bool operator==(const ToolEndpointDefInput &) const = default;
    template <typename Self = ToolEndpointDefInput>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("description", &Self::description),
                          field("url", &Self::url), field("method", &Self::method), field("headers", &Self::headers),
                          field("auth", &Self::auth), field("timeout_seconds", &Self::timeoutSeconds),
                          field("tool_schema", &Self::toolSchema), field("output_schema", &Self::outputSchema),
                          field("runs_on", &Self::runsOn), field("is_active", &Self::isActive));
    }
};

struct ToolEndpointDef
{
    ToolId id;
    std::optional<UserId> userId;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    std::optional<int> usedByAgents;
    ToolEndpointDefInput definition;

    bool operator==(const ToolEndpointDef &) const = default;
    template <typename Self = ToolEndpointDef>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("user_id", &Self::userId),
                          field("created_at", &Self::createdAt), field("updated_at", &Self::updatedAt),
                          field("used_by_agents", &Self::usedByAgents), merged(&Self::definition));
    }
};

struct ToolEndpointDefList
{
    std::vector<ToolEndpointDef> tools;
    std::optional<std::int64_t> total;

    bool operator==(const ToolEndpointDefList &) const = default;
    template <typename Self = ToolEndpointDefList>
    static constexpr auto fields()
    {
        return std::tuple(field("tools", &Self::tools), field("total", &Self::total));
    }
};

enum class McpTransport : std::uint8_t { StreamableHttp = 1, Sse };
template <>
inline constexpr auto enumNames<McpTransport> =
    std::array{Named{McpTransport::StreamableHttp, "streamable_http"}, Named{McpTransport::Sse, "sse"}};

struct McpServerDefInput
{
    std::string name;
    Patch<std::string> description;
    std::string url;
    Patch<McpTransport> transport;
    Patch<nlohmann::json> headers; ///< text by name; values are secrets
    Patch<double> timeoutSeconds;
    Patch<std::vector<std::string>> allowedTools; ///< null: all
    Patch<bool> isActive;

    bool operator==(const McpServerDefInput &) const = default;
    template <typename Self = McpServerDefInput>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("description", &Self::description),
                          field("url", &Self::url), field("transport", &Self::transport),
                          field("headers", &Self::headers), field("timeout_seconds", &Self::timeoutSeconds),
                          field("allowed_tools", &Self::allowedTools), field("is_active", &Self::isActive));
    }
};

/// A tool as its server describes it.
struct McpToolInfo
{
    std::string name;
    Patch<std::string> description;
    std::optional<nlohmann::json> inputSchema;

    bool operator==(const McpToolInfo &) const = default;
    template <typename Self = McpToolInfo>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("description", &Self::description),
                          field("input_schema", &Self::inputSchema));
    }
};

struct McpServerDef
{
    ToolId id;
    std::optional<UserId> userId;
    std::vector<McpToolInfo> tools; ///< learned from the server; empty until it was asked
    Patch<Instant> lastSyncedAt;    ///< null: never
    Patch<std::string> syncProblem; ///< why it is not in step with its server; ours (x-local)
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    McpServerDefInput definition;

    bool operator==(const McpServerDef &) const = default;
    template <typename Self = McpServerDef>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("user_id", &Self::userId), answered("tools", &Self::tools),
                          field("last_synced_at", &Self::lastSyncedAt), field("sync_problem", &Self::syncProblem),
                          field("created_at", &Self::createdAt), field("updated_at", &Self::updatedAt),
                          merged(&Self::definition));
    }
};

struct McpServerDefList
{
    std::vector<McpServerDef> tools;
    std::optional<std::int64_t> total;

    bool operator==(const McpServerDefList &) const = default;
    template <typename Self = McpServerDefList>
    static constexpr auto fields()
    {
        return std::tuple(field("tools", &Self::tools), field("total", &Self::total));
    }
};

struct ToolRef
{
    ToolId toolId;

    bool operator==(const ToolRef &) const = default;
    template <typename Self = ToolRef>
    static constexpr auto fields()
    {
        return std::tuple(field("tool_id", &Self::toolId));
    }
};

template <typename Body>
struct ToolChange
{
    ToolId toolId;
    Body body;

    bool operator==(const ToolChange &) const = default;
    template <typename Self = ToolChange>
    static constexpr auto fields()
    {
        return std::tuple(field("tool_id", &Self::toolId), merged(&Self::body));
    }
};

struct AgentToolsRef
{
    AgentId agentId;

    bool operator==(const AgentToolsRef &) const = default;
    template <typename Self = AgentToolsRef>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId));
    }
};

/// The body is a list; it stands in the field `body`.
struct AgentToolsAdd
{
    AgentId agentId;
    std::vector<AgentToolMapping> body;

    bool operator==(const AgentToolsAdd &) const = default;
    template <typename Self = AgentToolsAdd>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("body", &Self::body));
    }
};

struct AgentToolsReplace
{
    AgentId agentId;
    Patch<bool> forceUpdate;
    std::vector<AgentToolMapping> body;

    bool operator==(const AgentToolsReplace &) const = default;
    template <typename Self = AgentToolsReplace>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("force_update", &Self::forceUpdate),
                          field("body", &Self::body));
    }
};

struct AgentToolRef
{
    AgentId agentId;
    ToolId toolId;

    bool operator==(const AgentToolRef &) const = default;
    template <typename Self = AgentToolRef>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("tool_id", &Self::toolId));
    }
};

inline constexpr Operation<Nothing, ToolEndpointDefList> listToolEndpointDefs{"listToolEndpointDefs"};
inline constexpr Operation<ToolEndpointDefInput, ToolEndpointDef> createToolEndpointDef{"createToolEndpointDef"};
inline constexpr Operation<ToolRef, ToolEndpointDef> getToolEndpointDef{"getToolEndpointDef"};
inline constexpr Operation<ToolChange<ToolEndpointDefInput>, ToolEndpointDef> updateToolEndpointDef{
    "updateToolEndpointDef"};
inline constexpr Operation<ToolRef, SuccessResponse> deleteToolEndpointDef{"deleteToolEndpointDef"};
inline constexpr Operation<Nothing, McpServerDefList> listMcpServerDefs{"listMcpServerDefs"};
inline constexpr Operation<McpServerDefInput, McpServerDef> createMcpServerDef{"createMcpServerDef"};
inline constexpr Operation<ToolRef, McpServerDef> getMcpServerDef{"getMcpServerDef"};
inline constexpr Operation<ToolChange<McpServerDefInput>, McpServerDef> updateMcpServerDef{"updateMcpServerDef"};
inline constexpr Operation<ToolRef, SuccessResponse> deleteMcpServerDef{"deleteMcpServerDef"};
inline constexpr Operation<AgentToolsRef, std::vector<AgentToolMapping>> listAgentTools{"listAgentTools"};
inline constexpr Operation<AgentToolsAdd, std::vector<AgentToolMapping>> addAgentTools{"addAgentTools"};
inline constexpr Operation<AgentToolsReplace, std::vector<AgentToolMapping>> replaceAgentTools{"replaceAgentTools"};
inline constexpr Operation<AgentToolRef, SuccessResponse> deleteAgentTool{"deleteAgentTool"};

} // namespace sb
