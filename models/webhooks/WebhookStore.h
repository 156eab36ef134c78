#pragma once

#include "models/contract/Webhooks.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <array>

namespace sb {

/// Hook settings of one agent as stored: the secret apart from the rest, headers and tokens in the clear.
struct StoredWebhooks
{
    AgentId agent;
    std::string secret;
    Instant secretMadeAt;
    Instant updatedAt;
    nlohmann::json document; ///< an AgentWebhookConfig without its secret
};

/// An agent of a user, and its hooks when it has some.
struct AgentHooks
{
    AgentId agent;
    std::string name;
    nlohmann::json document; ///< null: never saved
};

/// Hook settings, which go with their agent (G9), and the log of what was posted, which stays. SQL; thread: the
/// connection's.
class WebhookStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration
    /// Migration: hook settings that agents' documents and their versions had come here, unless the agent has some.
    /// They never acted, and come switched off (docs/decisions/0011).
    static Result<> takeFromAgents(Connection &connection);

    static nlohmann::json defaults(); ///< the document of an agent without hooks

    static Result<std::optional<StoredWebhooks>> find(Connection &connection, AgentId agent);
    static Result<> save(Transaction &transaction, const StoredWebhooks &hooks);
    static Result<std::vector<AgentHooks>> ofUser(Connection &connection, UserId user); ///< by name

    /// \p delivery gets its sequence here; \p user is who may see it.
    static Result<> addDelivery(Transaction &transaction, UserId user, const WebhookDelivery &delivery);
    /// Of the query's agent, else of \p user; newest first.
    static Result<WebhookDeliveryPage> deliveries(Connection &connection, UserId user,
                                                  const WebhookDeliveryQuery &query);
};

inline constexpr std::array webhookMigrations{Migration{180, WebhookStore::createTables}};
inline constexpr std::array hookMoveMigrations{Migration{240, WebhookStore::takeFromAgents}};

} // namespace sb
