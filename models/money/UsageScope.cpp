#include "models/money/UsageScope.h"

#include "models/money/UsageConditions.h"

namespace sb {

std::string UsageScope::conditions(const Patch<AgentId> &agent) const
{
    std::string sql;
    if (audience.user)
        sql += " AND user_id = " + UsageConditions::literal(audience.user->uuid());
    if (audience.org)
        sql += " AND org_id = " + UsageConditions::literal(audience.org->uuid());
    if (agent.hasValue())
        sql += " AND agent_id = " + UsageConditions::literal(agent->uuid());
    return sql;
}

const char *UsageScope::sessionIndex(const Patch<AgentId> &agent) const
{
    return audience.user      ? "usage_by_user"
           : agent.hasValue() ? "usage_of_agent"
           : audience.org     ? "usage_of_org"
                              : "usage_by_time";
}

Result<UsageAudience> UsageScope::audienceOf(const Caller &caller, const Patch<UsageReach> &reach,
                                             const Patch<UserId> &member, const Patch<OrgId> &org)
{
    const auto widest = caller.role == Role::SuperAdmin                        ? UsageReach::All
                        : caller.role == Role::OrgAdmin && !caller.org.isNil() ? UsageReach::Organization
                                                                               : UsageReach::Mine;
    UsageAudience audience{reach.valueOr(widest), member.toOptional(), {}};
    if (audience.reach > widest || (audience.reach == UsageReach::Organization && caller.org.isNil()))
        return fail(ErrorCode::Forbidden, "this usage is not the caller's to see");
    if (audience.reach == UsageReach::Organization)
        audience.org = caller.org;
    else if (audience.reach == UsageReach::All)
        audience.org = org.toOptional();
    if (org.hasValue() && audience.org != org.toOptional())
        return fail(ErrorCode::Forbidden, "this usage is not the caller's to see");
    if (audience.reach == UsageReach::Mine) {
        if (member.hasValue() && *member != caller.user)
            return fail(ErrorCode::Forbidden, "this usage is not the caller's to see");
        audience.user = caller.user;
    }
    return audience;
}

} // namespace sb
