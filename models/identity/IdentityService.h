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
    /// The wallet of an organization, if it has one yet; money stands to the right of identity.
    using OrgWallet = std::function<Result<std::optional<Uuid>>(Connection &, OrgId)>;

    IdentityService(Store &store, const Clock &clock, OrgWallet walletOf = {})
        : m_store(store), m_clock(clock), m_walletOf(std::move(walletOf))
    {}
    void registerOn(Registry &registry);

private:
    void health(const Registry::Done<Health> &done) const;

    Store &m_store;
    const Clock &m_clock;
    const OrgWallet m_walletOf;
};

} // namespace sb
