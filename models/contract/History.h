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
    static constexpr auto fields()
    {
        using T = FieldChange;
        return std::tuple(field("path", &T::path), field("before", &T::before), field("after", &T::after));
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
    static constexpr auto fields()
    {
        using T = AgentVersion;
        return std::tuple(field("version", &T::version), field("created_at", &T::createdAt),
                          field("user_id", &T::userId), field("user_name", &T::userName),
                          field("operation", &T::operation), field("changes", &T::changes));
    }
};

struct AgentVersionList
{
    std::vector<AgentVersion> items; ///< newest first

    bool operator==(const AgentVersionList &) const = default;
    static constexpr auto fields() { return std::tuple(field("items", &AgentVersionList::items)); }
};

struct AgentVersionRef
{
    AgentId agentId;
    int version = 0;
    Patch<int> compareTo; ///< another version; default the one before

    bool operator==(const AgentVersionRef &) const = default;
    static constexpr auto fields()
    {
        using T = AgentVersionRef;
        return std::tuple(field("agent_id", &T::agentId), field("version", &T::version),
                          field("compare_to", &T::compareTo));
    }
};

struct AgentVersionDetail
{
    int version = 0;
    Instant createdAt;
    CompleteAgent agent;              ///< as it was then
    std::vector<FieldChange> changes; ///< from compare_to to this version

    bool operator==(const AgentVersionDetail &) const = default;
    static constexpr auto fields()
    {
        using T = AgentVersionDetail;
        return std::tuple(field("version", &T::version), field("created_at", &T::createdAt), field("agent", &T::agent),
                          field("changes", &T::changes));
    }
};

struct AgentRestore
{
    AgentId agentId;
    int version = 0;
    Patch<bool> forceUpdate; ///< as G5

    bool operator==(const AgentRestore &) const = default;
    static constexpr auto fields()
    {
        using T = AgentRestore;
        return std::tuple(field("agent_id", &T::agentId), field("version", &T::version),
                          field("force_update", &T::forceUpdate));
    }
};

struct AuditQuery
{
    Patch<std::int64_t> before; ///< sequence of the last entry seen
    Patch<int> limit;           ///< 1–200, default 50
    Patch<std::string> topic;
    Patch<std::string> objectId;

    bool operator==(const AuditQuery &) const = default;
    static constexpr auto fields()
    {
        using T = AuditQuery;
        return std::tuple(field("before", &T::before), field("limit", &T::limit), field("topic", &T::topic),
                          field("object_id", &T::objectId));
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
    static constexpr auto fields()
    {
        using T = AuditEntry;
        return std::tuple(field("sequence", &T::sequence), field("at", &T::at), field("user_id", &T::userId),
                          field("via", &T::via), field("operation", &T::operation), field("topic", &T::topic),
                          field("object_id", &T::objectId), field("changes", &T::changes));
    }
};

struct AuditPage
{
    std::vector<AuditEntry> items; ///< newest first
    bool hasMore = false;

    bool operator==(const AuditPage &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("items", &AuditPage::items), field("has_more", &AuditPage::hasMore));
    }
};

} // namespace sb
