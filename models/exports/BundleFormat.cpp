#include "models/exports/BundleFormat.h"

#include "models/contract/SecretMask.h"

namespace sb {

namespace {

/// What is null, or an empty object, may as well not be said.
nlohmann::json withoutNothing(nlohmann::json document)
{
    if (!document.is_object())
        return document;
    for (auto entry = document.begin(); entry != document.end();) {
        *entry = withoutNothing(std::move(*entry));
        const bool isNothing = entry->is_null() || (entry->is_object() && entry->empty());
        entry = isNothing ? document.erase(entry) : std::next(entry);
    }
    return document;
}

} // namespace

nlohmann::json withoutMasks(nlohmann::json document, std::int64_t &count)
{
    if (document.is_object()) {
        for (auto entry = document.begin(); entry != document.end();) {
            const bool isMask = entry->is_string() && entry->get_ref<const std::string &>() == secretMask;
            if (isMask) {
                ++count;
                entry = document.erase(entry);
            } else {
                *entry = withoutMasks(std::move(*entry), count);
                ++entry;
            }
        }
    } else if (document.is_array()) {
        for (auto &member : document)
            member = withoutMasks(std::move(member), count);
    }
    return document;
}

nlohmann::json comparableAgent(nlohmann::json agent)
{
    for (const auto *section : {"agent", "configurations"}) {
        if (!agent.contains(section) || !agent[section].is_object())
            return agent;
    }
    for (const auto *name : {"id", "user_id", "org_id", "created_at", "updated_at"})
        agent["agent"].erase(name);
    auto &configurations = agent["configurations"];
    for (auto &section : configurations) {
        if (!section.is_object())
            continue;
        for (const auto *name : {"model_provider_id", "tts_provider_id", "provider_id"})
            section.erase(name);
    }
    if (configurations.contains("tools") && configurations["tools"].is_array()) {
        for (auto &tool : configurations["tools"])
            if (tool.is_object())
                tool.erase("name");
    }
    for (const auto *name : {"validation_status", "tags"})
        agent.erase(name);
    if (agent.contains("post_analysis") && agent["post_analysis"].is_object()) {
        for (const auto *name : {"id", "agent_id", "created_at", "updated_at"})
            agent["post_analysis"].erase(name);
    }
    std::int64_t masks = 0;
    return withoutMasks(std::move(agent), masks);
}

nlohmann::json comparableCall(const nlohmann::json &session)
{
    auto kept = nlohmann::json::object();
    for (const auto *name : {"id",          "request_id", "agent_name",         "call_type",
                             "direction",   "status",     "telephony_provider", "telephony_leg_id",
                             "from_number", "to_number",  "user_identifier",    "variable_values",
                             "created_at",  "started_at", "ended_at",           "duration_seconds",
                             "ended_by",    "end_reason", "language",           "latency"}) {
        if (session.contains(name))
            kept[name] = session[name];
    }
    return withoutNothing(std::move(kept));
}

} // namespace sb
