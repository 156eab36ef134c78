#include "models/money/OrgTerms.h"

#include <algorithm>

namespace sb {

Result<OrgTerms> termsOf(Connection &connection, OrgId org)
{
    // Workspaces without the columns have no terms: then nothing is earned and nothing is added.
    const auto columns = connection.rows<std::string>("PRAGMA table_info(organization)",
                                                      [](const Statement &row) { return row.get<std::string>(1); });
    if (!columns)
        return fail(columns.error());
    const bool hasTerms = std::ranges::find(*columns, "markup_millionths") != columns->end();
    auto terms = connection.first<OrgTerms>(
        hasTerms ? "SELECT org_type, commission_millionths, markup_millionths FROM organization WHERE id = ?"
                 : "SELECT org_type, 0, 0 FROM organization WHERE id = ?",
        [](const Statement &row) {
            return OrgTerms{row.get<OrgType>(0), Share{row.integer(1)}, Share{row.integer(2)}};
        },
        org);
    if (!terms)
        return fail(std::move(terms.error()));
    if (!*terms)
        return fail(ErrorCode::NotFound, "there is no such organization");
    return **terms;
}

} // namespace sb
