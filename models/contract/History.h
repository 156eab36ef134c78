#pragma once

#include "models/contract/Agents.h"

namespace sb {

// What was, of the console's operations (Console.h): kept versions of agents and the audit log.

/// One field that differs. Absent sides are null.
struct FieldChange
{
    std::string path; ///< "configurations.vad_config.threshold"
    nlohmann::json before;
    nlohmann::json after;

    bool operator==(const FieldChange &) const = default;
    template <typename Self = FieldChange>
    static constexpr auto fields()
    {
        return std::tuple(field("path", &Self::path), field("before", &Self::before), field("after", &Self::after));
    }
};

struct AgentVersion
{
    int version = 0; ///< from 1
    Instant createdAt;
    UserId userId;
    std::string userName;
    std::string operation;            ///< operationId that made it
    std::vector<FieldChange> changes; ///< against the version before

    bool operator==(const AgentVersion &) const = default;
    template <typename Self = AgentVersion>
    static constexpr auto fields()
    {
        return std::tuple(field("version", &Self::version), field("created_at", &Self::createdAt),
                          field("user_id", &Self::userId), field("user_name", &Self::userName),
                          field("operation", &Self::operation), field("changes", &Self::changes));
    }
};

struct AgentVersionList
{
    std::vector<AgentVersion> items; ///< newest first

    bool operator==(const AgentVersionList &) const = default;
    template <typename Self = AgentVersionList>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items));
    }
};

struct AgentVersionRef
{
    AgentId agentId;
    int version = 0;
    Patch<int> compareTo; ///< another version; default the one before

    bool operator==(const AgentVersionRef &) const = default;
    template <typename Self = AgentVersionRef>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("version", &Self::version),
                          field("compare_to", &Self::compareTo));
    }
};

struct AgentVersionDetail
{
    int version = 0;
    Instant createdAt;
    CompleteAgent agent;              ///< as it was then
    std::vector<FieldChange> changes; ///< from compare_to to this version

    bool operator==(const AgentVersionDetail &) const = default;
    template <typename Self = AgentVersionDetail>
    static constexpr auto fields()
    {
        return std::tuple(field("version", &Self::version), field("created_at", &Self::createdAt),
                          field("agent", &Self::agent), field("changes", &Self::changes));
    }
};

struct AgentRestore
{
    AgentId agentId;
    int version = 0;
    Patch<bool> forceUpdate; ///< as G5

    bool operator==(const AgentRestore &) const = default;
    template <typename Self = AgentRestore>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("version", &Self::version),
                          field("force_update", &Self::forceUpdate));
    }
};

struct AuditQuery
{
    Patch<std::int64_t> before; ///< sequence of the last entry seen
    Patch<int> limit;           ///< 1–200, default 50
    Patch<std::string> topic;
    Patch<std::string> objectId;

    bool operator==(const AuditQuery &) const = default;
    template <typename Self = AuditQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("before", &Self::before), field("limit", &Self::limit), field("topic", &Self::topic),
                          field("object_id", &Self::objectId));
    }
};

struct AuditEntry
{
    std::int64_t sequence = 0;
    Instant at;
    UserId userId;
    std::string via; ///< window, command_line, http, system
    std::string operation;
    std::string topic; ///< agents, calls, …; empty when nothing was named
    std::string objectId;
    std::vector<FieldChange> changes;

    bool operator==(const AuditEntry &) const = default;
    template <typename Self = AuditEntry>
    static constexpr auto fields()
    {
        return std::tuple(field("sequence", &Self::sequence), field("at", &Self::at), field("user_id", &Self::userId),
                          field("via", &Self::via), field("operation", &Self::operation), field("topic", &Self::topic),
                          field("object_id", &Self::objectId), field("changes", &Self::changes));
    }
};

struct AuditPage
{
    std::vector<AuditEntry> items; ///< newest first
    bool hasMore = false;

    bool operator==(const AuditPage &) const = default;
    template <typename Self = AuditPage>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items), field("has_more", &Self::hasMore));
    }
};

} // namespace sb
