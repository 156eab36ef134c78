#pragma once

#include "models/backend/Registry.h"
#include "models/base/Clock.h"
#include "models/contract/Service.h"
#include "models/identity/IdentityStore.h"
#include "models/store/Store.h"

namespace sb {

/// Liveness, the current user and the audit log (rules A1–A3). Outlives the registry's use.
class IdentityService
{
public:
    IdentityService(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}
    void registerOn(Registry &registry);

private:
    QFuture<Result<Health>> health() const;

    Store &m_store;
    const Clock &m_clock;
};

} // namespace sb
