#pragma once

#include "models/analysis/RuleStore.h"
#include "models/backend/Registry.h"

namespace sb {

/// Rules of post-call analysis (N1–N4). Running them after a call is not done in this version. Stateless.
class RuleService
{
public:
    void registerOn(Registry &registry);

    /// The rule if it is the caller's (N1) or the caller is a super admin; NotFound otherwise (M7).
    static Result<PostAnalysisRule> visible(Connection &connection, const Caller &caller, RuleId id);
    /// A rule that comes with its id, from an archive, under the rules of a new one.
    static Result<> adopt(const Call &call, RuleId id, const PostAnalysisRuleInput &in, Transaction &transaction);
};

} // namespace sb
