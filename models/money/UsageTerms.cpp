#include "models/money/UsageTerms.h"

#include "models/identity/IdentityStore.h"

namespace sb {

Result<UsageTerms> termsOf(Connection &connection, OrgId org)
{
    return IdentityStore::terms(connection, org).map([](const OrgTerms &terms) {
        return UsageTerms{terms.type, terms.commission, terms.markup};
    });
}

} // namespace sb
