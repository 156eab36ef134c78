#include "models/identity/IdentityService.h"

#include "models/backend/AuditStore.h"

namespace sb {

void IdentityService::registerOn(Registry &registry)
{
    registry.waits(healthCheck, [this](const Call &, const Nothing &) { return health(); });
    registry.reads(getCurrentUser, [](const Call &call, const Nothing &, Connection &connection) {
        return IdentityStore::user(connection, call.caller.user).map([&](Me me) {
            me.auth = call.caller.via == Via::ApiKey ? AuthKind::ApiKey : AuthKind::Bearer; // A3
            return me;
        });
    });
    registry.reads(listAuditEntries, [](const Call &, const AuditQuery &query, Connection &connection) {
        return AuditStore::page(connection, query);
    });
}

/// Answers also when the store cannot be read (A1), and says so.
QFuture<Result<Health>> IdentityService::health() const
{
    return m_store.read([](Connection &connection) { return connection.value<int>("SELECT 1 FROM workspace"); })
        .then(QtFuture::Launch::Sync, [this](const Result<std::optional<int>> &row) -> Result<Health> {
            const bool connected = row && *row;
            return Health{connected ? HealthStatus::Healthy : HealthStatus::Degraded,
                          static_cast<double>(m_clock.now().microseconds()) / 1e6, "switchboard",
                          connected ? DatabaseStatus::Connected : DatabaseStatus::Disconnected, SB_VERSION};
        });
}

} // namespace sb
