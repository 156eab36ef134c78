#pragma once

#include "models/backend/Registry.h"
#include "models/store/Transaction.h"

#include <functional>

namespace sb {

/// Users and organizations (rules A8, A11, A16) and what organizations have agreed to (R1–R3, R10).
class PeopleService
{
public:
    /// The wallet of an organization, made when it has none yet. Money stands to the right of identity, so the
    /// composition brings it.
    using OrgWallet = std::function<Result<Uuid>(Transaction &, OrgId, Instant now)>;

    explicit PeopleService(OrgWallet walletOf) : m_walletOf(std::move(walletOf)) {}

    void registerOn(Registry &registry);

private:
    Result<Org> withWallet(const Call &call, Result<Org> org, Transaction &transaction) const;

    const OrgWallet m_walletOf;
};

} // namespace sb
