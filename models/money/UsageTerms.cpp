#include "models/money/UsageTerms.h"

#include <algorithm>

namespace sb {

Result<UsageTerms> termsOf(Connection &connection, OrgId org)
{
    // A schema without the columns has no terms: then nothing is earned and nothing is added.
    const auto columns = connection.rows<std::string>("PRAGMA table_info(organization)",
                                                      [](const Statement &row) { return row.get<std::string>(1); });
    if (!columns)
        return fail(columns.error());
    const bool hasTerms = std::ranges::find(*columns, "markup") != columns->end();
    auto terms = connection.first<UsageTerms>(
        hasTerms ? "SELECT org_type, commission, markup FROM organization WHERE id = ?"
                 : "SELECT org_type, 0, 0 FROM organization WHERE id = ?",
        [](const Statement &row) {
            return UsageTerms{row.get<OrgType>(0), Share{row.integer(1)}, Share{row.integer(2)}};
        },
        org);
    if (!terms)
        return fail(std::move(terms.error()));
    if (!*terms)
        return fail(ErrorCode::NotFound, "there is no such organization");
    return **terms;
}

} // namespace sb
