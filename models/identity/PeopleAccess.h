#pragma once

#include "models/backend/Caller.h"
#include "models/identity/IdentityStore.h"

namespace sb {

/// Whether the caller manages the people of \p org: a super admin everywhere, an org admin at home (A16).
inline bool managesOrg(const Caller &caller, const Patch<OrgId> &org)
{
    return caller.role == Role::SuperAdmin ||
           (caller.role == Role::OrgAdmin && org.hasValue() && *org == caller.org && !caller.org.isNil());
}

/// The user, when the caller is or manages them. NotFound when there is none; Forbidden across organizations (A16), and
/// upwards: nobody below manages a super admin.
Result<UserSummary> managedUser(Connection &connection, const Caller &caller, UserId id);

/// NotFound, or Forbidden across organizations.
Result<Org> managedOrg(Connection &connection, const Caller &caller, OrgId id);

} // namespace sb
