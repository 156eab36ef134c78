// Step 240 of the schema: hook settings leave the documents of agents.
#include "models/webhooks/WebhookSignature.h"
#include "models/webhooks/WebhookStore.h"

namespace sb {

namespace {

using nlohmann::json;

/// A document of an agent, of now or of a version.
struct Document
{
    AgentId agent;
    int version = 0;
    json body;
};

Result<std::vector<Document>> documentsWithHooks(Connection &connection, const std::string &select)
{
    return connection.rows<Document>(select + " WHERE instr(document, '\"webhooks\"') > 0", [](const Statement &row) {
        return Document{row.get<AgentId>(0), row.get<int>(1), json::parse(row.text(2), nullptr, false)};
    });
}

/// The settings, which are taken out of \p document; null when there are none.
json takenOut(json &document)
{
    const json::json_pointer section("/configurations/agent_specific_config");
    if (!document.is_object() || !document.contains(section) || !document[section].is_object())
        return nullptr;
    auto &settings = document[section];
    auto hooks = settings.value("webhooks", json());
    settings.erase("webhooks");
    return hooks;
}

Result<> keep(Connection &connection, AgentId agent, const json &hooks, Instant now)
{
    auto document = WebhookStore::defaults();
    for (const auto &[name, value] : hooks.items()) {
        if (value.is_object() && document.contains(name) && document[name].is_object())
            document[name].update(value);
        else if (document.contains(name) && document[name].type() == value.type())
            document[name] = value;
    }
    document["incoming"].erase("secret"); // the server makes it
    document["incoming"]["enabled"] = false;
    document["outgoing"]["enabled"] = false;
    return connection.execute("INSERT OR IGNORE INTO agent_webhook (agent_id, secret, secret_made_at, updated_at,"
                              " document) VALUES (?,?,?,?,?)",
                              agent, makeWebhookSecret(), now, now, document.dump());
}

Instant changedAt(const json &document)
{
    const auto text = document.value(json::json_pointer("/agent/updated_at"), std::string());
    return Instant::parse(text).value_or(Instant());
}

} // namespace

Result<> WebhookStore::takeFromAgents(Connection &connection)
{
    auto agents = documentsWithHooks(connection, "SELECT id, version, document FROM agent");
    if (!agents)
        return fail(std::move(agents.error()));
    for (auto &agent : *agents) {
        const auto hooks = takenOut(agent.body);
        if (hooks.is_null())
            continue;
        auto done = connection.execute("UPDATE agent SET document = ? WHERE id = ?", agent.body.dump(), agent.agent);
        if (done && hooks.is_object())
            done = keep(connection, agent.agent, hooks, changedAt(agent.body));
        if (!done)
            return done;
    }
    auto versions = documentsWithHooks(connection, "SELECT agent_id, version, document FROM agent_version");
    if (!versions)
        return fail(std::move(versions.error()));
    for (auto &version : *versions) {
        if (takenOut(version.body).is_null())
            continue;
        auto done = connection.execute("UPDATE agent_version SET document = ? WHERE agent_id = ? AND version = ?",
                                       version.body.dump(), version.agent, version.version);
        if (!done)
            return done;
    }
    return {};
}

} // namespace sb
