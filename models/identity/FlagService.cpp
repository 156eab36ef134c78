#include "models/identity/FlagService.h"

#include "models/contract/People.h"
#include "models/identity/PeopleAccess.h"

namespace sb {

namespace {

Result<FeatureFlags> flagsOf(Connection &connection, UserId user, const std::vector<std::string> &names)
{
    const auto set = IdentityStore::flags(connection, user);
    if (!set)
        return fail(set.error());
    const auto changed = IdentityStore::flagsChangedAt(connection, user);
    if (!changed)
        return fail(changed.error());
    FeatureFlags flags{user, nlohmann::json::object(), Patch<Instant>::orNull(*changed)};
    for (const auto &name : names)
        flags.featureFlags[name] = true;
    flags.featureFlags.update(*set);
    return flags;
}

/// The booleans that were sent, flat or under feature_flags; Invalid for an old markup field (F3).
Result<nlohmann::json> sentFlags(const nlohmann::json &body)
{
    auto flags = nlohmann::json::object();
    for (const auto &[name, value] : body.items()) {
        if (name.find("markup") != std::string::npos)
            return fail(ErrorCode::Invalid, "markup is set for the organization: /api/v1/orgs/{org_id}/markup");
        if (value.is_boolean())
            flags[name] = value;
    }
    if (const auto nested = body.find("feature_flags"); nested != body.end() && nested->is_object())
        flags.update(*nested);
    return flags;
}

Result<FeatureFlags> update(const Call &call, const FeatureFlagsChange &in, Transaction &transaction,
                            const std::vector<std::string> &names)
{
    auto &connection = transaction.connection();
    const auto user = managedUser(connection, call.caller, in.userId);
    if (!user)
        return fail(user.error());
    if (call.caller.role == Role::Developer) // F4: reached by a key's scope only
        return fail(ErrorCode::Forbidden, "flags are switched by administrators");
    const auto sent = sentFlags(in.sent);
    if (!sent)
        return fail(sent.error());
    const auto before = flagsOf(connection, in.userId, names);
    if (!before)
        return before;
    for (const auto &[name, on] : sent->items()) {
        if (auto set = IdentityStore::setFlag(transaction, in.userId, name, on.get<bool>(), call.now); !set)
            return fail(std::move(set.error()));
    }
    auto after = flagsOf(connection, in.userId, names);
    if (after)
        call.record({"feature-flags", in.userId.toString(), before->featureFlags, after->featureFlags});
    return after;
}

} // namespace

FlagService::FlagService(std::shared_ptr<const Contract> contract)
{
    for (const auto &[name, schema] : contract->document()["components"]["schemas"]["FlagMap"]["properties"].items())
        m_names.push_back(name);
}

void FlagService::registerOn(Registry &registry)
{
    registry.reads(getMyFeatureFlags, [this](const Call &call, const Nothing &, Connection &connection) {
        return flagsOf(connection, call.caller.user, m_names);
    });
    registry.reads(getUserFeatureFlags, [this](const Call &call, const UserRef &in, Connection &connection) {
        return managedUser(connection, call.caller, in.userId).and_then([&](const UserSummary &user) {
            return flagsOf(connection, user.userId, m_names);
        });
    });
    registry.writes(updateUserFeatureFlags,
                    [this](const Call &call, const FeatureFlagsChange &in, Transaction &transaction) {
                        return update(call, in, transaction, m_names);
                    });
}

} // namespace sb
