#include "models/identity/PeopleService.h"

#include "models/contract/Codec.h"
#include "models/contract/People.h"
#include "models/identity/OrgTermsChange.h"
#include "models/identity/PeopleAccess.h"

namespace sb {

namespace {

tl::unexpected<Error> unprocessable(const char *field, std::string message, const char *type)
{
    return fail(Error{ErrorCode::Unprocessable,
                      std::string(field) + " " + message,
                      {Problem{{"body", field}, std::move(message), type}}});
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\n\r") == std::string_view::npos;
}

Result<UserList> visibleUsers(const Call &call, Connection &connection)
{
    if (call.caller.role == Role::Developer || (call.caller.role == Role::OrgAdmin && call.caller.org.isNil()))
        return UserList{{}, std::string("Users are listed for administrators")};
    const auto org = call.caller.role == Role::SuperAdmin ? std::nullopt : std::optional<OrgId>(call.caller.org);
    return IdentityStore::users(connection, org).map([](std::vector<UserSummary> users) {
        return UserList{std::move(users), null};
    });
}

/// Whether the caller may put somebody with \p role into \p org.
Result<> mayPlace(Connection &connection, const Caller &caller, Role role, OrgId org)
{
    if (role == Role::SuperAdmin && caller.role != Role::SuperAdmin)
        return fail(ErrorCode::Forbidden, "a super admin is named by a super admin");
    const auto place = managedOrg(connection, caller, org);
    if (!place && place.error().code == ErrorCode::NotFound)
        return unprocessable("org_id", "is no organization", "value_error");
    return place.map([](const Org &) {});
}

Result<UserSummary> create(const Call &call, const UserCreate &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    if (isBlank(in.fullName))
        return unprocessable("full_name", "is blank", "value_error");
    if (auto placed = mayPlace(connection, call.caller, in.role, in.orgId); !placed)
        return fail(std::move(placed.error()));
    const auto id =
        IdentityStore::createUser(transaction, {in.fullName, in.email.valueOr({}), in.role, in.orgId}, call.now);
    if (!id)
        return fail(id.error());
    auto user = managedUser(connection, call.caller, *id);
    if (user)
        call.record({"users", id->toString(), nullptr, encode(*user)});
    return user;
}

Result<UserSummary> update(const Call &call, const UserChange &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto before = managedUser(connection, call.caller, in.userId);
    if (!before)
        return before;
    NewUser after{in.fullName.valueOr(before->fullName.valueOr({})),
                  in.email.isAbsent() ? before->email.valueOr({}) : in.email.valueOr({}),
                  in.role.valueOr(before->role.value_or(Role::Developer)), in.orgId.valueOr(before->orgId.valueOr({}))};
    if (isBlank(after.fullName))
        return unprocessable("full_name", "is blank", "value_error");
    if (auto placed = mayPlace(connection, call.caller, after.role, after.org); !placed)
        return fail(std::move(placed.error()));
    const auto workspace = IdentityStore::workspace(connection);
    if (!workspace)
        return fail(workspace.error());
    if (in.userId == workspace->owner && after.role != Role::SuperAdmin)
        return unprocessable("role", "of the workspace's owner stays super_admin", "value_error");
    if (auto saved = IdentityStore::updateUser(transaction, in.userId, after); !saved)
        return fail(std::move(saved.error()));
    auto user = IdentityStore::summary(connection, in.userId);
    if (!user)
        return fail(std::move(user.error()));
    call.record({"users", in.userId.toString(), encode(*before), encode(**user)});
    return std::move(**user);
}

Result<OrgList> organizations(const Call &call, Transaction &transaction)
{
    auto &connection = transaction.connection();
    if (call.caller.role == Role::SuperAdmin)
        return IdentityStore::orgs(connection).map([](std::vector<Org> all) { return OrgList{std::move(all)}; });
    return managedOrg(connection, call.caller, call.caller.org).map([](Org own) { return OrgList{{std::move(own)}}; });
}

Result<Org> createOrg(const Call &call, const OrgCreate &in, Transaction &transaction)
{
    if (isBlank(in.name))
        return unprocessable("name", "is blank", "value_error");
    const auto id = IdentityStore::createOrg(transaction, in.name, in.orgType.valueOr(OrgType::Internal), call.now);
    if (!id)
        return fail(id.error());
    auto org = managedOrg(transaction.connection(), call.caller, *id);
    if (org)
        call.record({"orgs", id->toString(), nullptr, encode(*org)});
    return org;
}

Result<Org> renameOrg(const Call &call, const OrgRename &in, Transaction &transaction)
{
    if (isBlank(in.name))
        return unprocessable("name", "is blank", "value_error");
    return changedOrg(call, in.orgId, transaction,
                      [&](OrgTerms &) { return IdentityStore::renameOrg(transaction, in.orgId, in.name, call.now); });
}

} // namespace

/// Its wallet, which is made when it is first asked for, as all are (W1).
Result<Org> PeopleService::withWallet(const Call &call, Result<Org> org, Transaction &transaction) const
{
    if (!org)
        return org;
    return m_walletOf(transaction, org->id, call.now).map([&](Uuid wallet) {
        org->walletId = wallet;
        return std::move(*org);
    });
}

void PeopleService::registerOn(Registry &registry)
{
    const auto withOrgWallet = [this](auto handler) {
        return [this, handler](const Call &call, const auto &in, Transaction &transaction) {
            return withWallet(call, handler(call, in, transaction), transaction);
        };
    };
    registry.reads(listCurrentScopeUsers, [](const Call &call, const Nothing &, Connection &connection) {
        return visibleUsers(call, connection);
    });
    registry.writes(createUser, create);
    registry.writes(updateUser, update);
    registry.writes(listOrganizations, [this](const Call &call, const Nothing &, Transaction &transaction) {
        auto all = organizations(call, transaction);
        for (std::size_t i = 0; all && i < all->organizations.size(); ++i) {
            auto org = withWallet(call, all->organizations[i], transaction);
            if (!org)
                return Result<OrgList>(fail(std::move(org.error())));
            all->organizations[i] = std::move(*org);
        }
        return all;
    });
    registry.writes(createOrganization, withOrgWallet(createOrg));
    registry.writes(renameOrganization, withOrgWallet(renameOrg));
    registry.writes(setOrgBusinessModel,
                    withOrgWallet([](const Call &call, const BusinessModelChange &in, Transaction &transaction) {
                        return changedOrg(call, in.orgId, transaction, [&](OrgTerms &terms) -> Result<> {
                            terms.type = in.orgType;
                            return {};
                        });
                    }));
    registry.writes(
        setOrgCommission, withOrgWallet([](const Call &call, const CommissionChange &in, Transaction &transaction) {
            return changedOrg(call, in.orgId, transaction, [&](OrgTerms &terms) {
                return percentageOf("commission_percentage", in.commissionPercentage).map([&](Percentage share) {
                    terms.commission = share;
                });
            });
        }));
    registry.writes(setOrgMarkup, withOrgWallet([](const Call &call, const MarkupChange &in, Transaction &transaction) {
                        return changedOrg(call, in.orgId, transaction, [&](OrgTerms &terms) -> Result<> {
                            if (terms.type == OrgType::Internal)
                                return fail(ErrorCode::Invalid, "an internal organization has no markup");
                            terms.markupCurrency = in.currency.valueOr(terms.markupCurrency);
                            return percentageOf("markup_percentage", in.markupPercentage).map([&](Percentage share) {
                                terms.markup = share;
                            });
                        });
                    }));
}

} // namespace sb
