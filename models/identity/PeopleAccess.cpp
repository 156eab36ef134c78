#include "models/identity/PeopleAccess.h"

namespace sb {

namespace {

/// One who manages nobody is not told which ids exist.
bool managesAnybody(const Caller &caller)
{
    return caller.role == Role::SuperAdmin || caller.role == Role::OrgAdmin;
}

} // namespace

Result<UserSummary> managedUser(Connection &connection, const Caller &caller, UserId id)
{
    if (id != caller.user && !managesAnybody(caller))
        return fail(ErrorCode::Forbidden, "this is for the user themself and their administrators");
    auto user = IdentityStore::summary(connection, id);
    if (!user)
        return fail(std::move(user.error()));
    if (!*user)
        return fail(ErrorCode::NotFound, "there is no such user");
    if (id != caller.user && !managesOrg(caller, (*user)->orgId))
        return fail(ErrorCode::Forbidden, "the user belongs to another organization");
    // Else a key made for them, or a change of theirs, would lift an org admin above the organization.
    if (id != caller.user && (*user)->role == Role::SuperAdmin && caller.role != Role::SuperAdmin)
        return fail(ErrorCode::Forbidden, "a super admin is managed by super admins");
    return std::move(**user);
}

Result<Org> managedOrg(Connection &connection, const Caller &caller, OrgId id)
{
    if (!managesAnybody(caller))
        return fail(ErrorCode::Forbidden, "this is for administrators");
    auto org = IdentityStore::org(connection, id);
    if (!org)
        return fail(std::move(org.error()));
    if (!*org)
        return fail(ErrorCode::NotFound, "there is no such organization");
    if (!managesOrg(caller, id))
        return fail(ErrorCode::Forbidden, "this is another organization");
    return std::move(**org);
}

} // namespace sb
