#include "models/webhooks/WebhookStore.h"

#include <limits>

namespace sb {

namespace {

template <typename T>
Patch<T> orNull(const Statement &row, int column)
{
    return Patch<T>::orNull(row.get<std::optional<T>>(column));
}

WebhookDelivery deliveryOf(const Statement &row)
{
    return WebhookDelivery{row.get<std::int64_t>(0),    row.get<DeliveryId>(1),       row.get<AgentId>(2),
                           orNull<CallId>(row, 3),      row.get<HookEvent>(4),        row.get<int>(5),
                           row.get<DeliveryOutcome>(6), orNull<int>(row, 7),          orNull<std::string>(row, 8),
                           row.get<Instant>(9),         orNull<std::int64_t>(row, 10)};
}

} // namespace

Result<> WebhookStore::createTables(Connection &connection)
{
    // A delivery names its agent without a reference: it outlives it.
    return connection.run(R"(
        CREATE TABLE agent_webhook (
            agent_id BLOB PRIMARY KEY NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
            secret TEXT NOT NULL CHECK (secret <> ''),
            secret_made_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE webhook_delivery (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            delivery_id BLOB NOT NULL CHECK (length(delivery_id) = 16),
            user_id BLOB NOT NULL CHECK (length(user_id) = 16),
            agent_id BLOB NOT NULL CHECK (length(agent_id) = 16),
            call_id BLOB,
            event INTEGER NOT NULL,
            attempt INTEGER NOT NULL CHECK (attempt > 0),
            outcome INTEGER NOT NULL,
            http_status INTEGER,
            error TEXT,
            at INTEGER NOT NULL,
            duration_ms INTEGER,
            UNIQUE (delivery_id, attempt)
        );
        CREATE INDEX webhook_delivery_by_user ON webhook_delivery (user_id, sequence);
        CREATE INDEX webhook_delivery_by_agent ON webhook_delivery (agent_id, sequence);
    )");
}

nlohmann::json WebhookStore::defaults()
{
    return {{"trigger_on_web_call", true},
            {"trigger_on_phone_call", true},
            {"incoming", {{"enabled", false}, {"attached_variables", nlohmann::json::array()}}},
            {"outgoing",
             {{"enabled", false},
              {"method", "POST"},
              {"headers", nlohmann::json::object()},
              {"auth", {{"type", "none"}}},
              {"retry_count", 1},
              {"body_template", nullptr}}}};
}

Result<std::optional<StoredWebhooks>> WebhookStore::find(Connection &connection, AgentId agent)
{
    return connection.first<StoredWebhooks>(
        "SELECT secret, secret_made_at, updated_at, document FROM agent_webhook WHERE agent_id = ?",
        [agent](const Statement &row) {
            return StoredWebhooks{agent, row.get<std::string>(0), row.get<Instant>(1), row.get<Instant>(2),
                                  nlohmann::json::parse(row.text(3), nullptr, false)};
        },
        agent);
}

Result<> WebhookStore::save(Transaction &transaction, const StoredWebhooks &hooks)
{
    return transaction->execute("INSERT OR REPLACE INTO agent_webhook (agent_id, secret, secret_made_at, updated_at,"
                                " document) VALUES (?,?,?,?,?)",
                                hooks.agent, hooks.secret, hooks.secretMadeAt, hooks.updatedAt, hooks.document.dump());
}

Result<std::vector<AgentHooks>> WebhookStore::ofUser(Connection &connection, UserId user)
{
    return connection.rows<AgentHooks>(
        "SELECT a.id, a.name, w.document FROM agent a LEFT JOIN agent_webhook w ON w.agent_id = a.id"
        " WHERE a.user_id = ? ORDER BY a.name_folded, a.id",
        [](const Statement &row) {
            return AgentHooks{row.get<AgentId>(0), row.get<std::string>(1),
                              row.isNull(2) ? nlohmann::json() : nlohmann::json::parse(row.text(2), nullptr, false)};
        },
        user);
}

Result<> WebhookStore::addDelivery(Transaction &transaction, UserId user, const WebhookDelivery &delivery)
{
    return transaction->execute("INSERT INTO webhook_delivery (delivery_id, user_id, agent_id, call_id, event, attempt,"
                                " outcome, http_status, error, at, duration_ms) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                                delivery.deliveryId, user, delivery.agentId, delivery.callId.toOptional(),
                                delivery.event, delivery.attempt, delivery.outcome, delivery.httpStatus.toOptional(),
                                delivery.error.toOptional(), delivery.at, delivery.durationMs.toOptional());
}

Result<WebhookDeliveryPage> WebhookStore::deliveries(Connection &connection, UserId user,
                                                     const WebhookDeliveryQuery &query)
{
    const auto limit = static_cast<std::size_t>(query.limit.valueOr(50));
    const std::string sql =
        "SELECT sequence, delivery_id, agent_id, call_id, event, attempt, outcome, http_status, error, at, duration_ms"
        " FROM webhook_delivery WHERE " +
        std::string(query.agentId.hasValue() ? "agent_id" : "user_id") +
        " = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?";
    const auto whose = query.agentId.hasValue() ? query.agentId->uuid() : user.uuid();
    const auto before = query.before.valueOr(std::numeric_limits<std::int64_t>::max());
    auto rows = connection.rows<WebhookDelivery>(sql, deliveryOf, whose, before, static_cast<std::int64_t>(limit) + 1);
    if (!rows)
        return fail(std::move(rows.error()));
    WebhookDeliveryPage page;
    page.hasMore = rows->size() > limit;
    if (page.hasMore)
        rows->pop_back();
    page.items = std::move(*rows);
    return page;
}

} // namespace sb
