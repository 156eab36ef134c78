#include "models/identity/IdentityService.h"

#include "models/backend/AuditStore.h"

namespace sb {

void IdentityService::registerOn(Registry &registry)
{
    registry.waits(healthCheck,
                   [this](const Call &, const Nothing &, const Registry::Done<Health> &done) { health(done); });
    registry.reads(getCurrentUser, [this](const Call &call, const Nothing &, Connection &connection) {
        auto me = IdentityStore::user(connection, call.caller.user);
        if (!me)
            return me;
        me->auth = call.caller.via == Via::ApiKey ? AuthKind::ApiKey : AuthKind::Bearer; // A3
        if (m_walletOf && me->organization.hasValue()) {
            const auto wallet = m_walletOf(connection, me->organization->id);
            if (!wallet)
                return Result<Me>(fail(wallet.error()));
            me->organization->walletId = *wallet;
        }
        return me;
    });
    registry.reads(listAuditEntries, [](const Call &, const AuditQuery &query, Connection &connection) {
        return AuditStore::page(connection, query);
    });
}

/// Answers also when the store cannot be read (A1), and says so.
void IdentityService::health(const Registry::Done<Health> &done) const
{
    m_store.read([](Connection &connection) { return connection.value<int>("SELECT 1 FROM workspace"); },
                 [this, done](const Result<std::optional<int>> &row) {
                     const bool connected = row && *row;
                     done(Health{connected ? HealthStatus::Healthy : HealthStatus::Degraded,
                                 static_cast<double>(m_clock.now().microseconds()) / 1e6, "switchboard",
                                 connected ? DatabaseStatus::Connected : DatabaseStatus::Disconnected, SB_VERSION});
                 });
}

} // namespace sb
