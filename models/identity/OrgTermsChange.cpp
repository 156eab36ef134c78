#include "models/identity/OrgTermsChange.h"

#include "models/contract/Codec.h"
#include "models/identity/PeopleAccess.h"

namespace sb {

Result<Org> changedOrg(const Call &call, OrgId id, Transaction &transaction,
                       const std::function<Result<>(OrgTerms &)> &change)
{
    auto &connection = transaction.connection();
    const auto before = managedOrg(connection, call.caller, id);
    if (!before)
        return before;
    auto terms = IdentityStore::terms(connection, id);
    if (!terms)
        return fail(std::move(terms.error()));
    auto changed = change(*terms)
                       .and_then([&] { return IdentityStore::setTerms(transaction, id, *terms, call.now); })
                       .and_then([&] { return managedOrg(connection, call.caller, id); });
    if (changed)
        call.record({"orgs", id.toString(), encode(*before), encode(*changed)});
    return changed;
}

Result<Percentage> percentageOf(const char *field, double percent)
{
    auto share = Percentage::fromPercent(percent);
    if (!share)
        return fail(Error{ErrorCode::Unprocessable,
                          std::string(field) + " " + share.error().detail,
                          {Problem{{"body", field}, share.error().detail, "value_error"}}});
    return share;
}

} // namespace sb
