#pragma once

#include "models/money/UsageStore.h"

namespace sb {

/// A UsageFilter as SQL over `usage_session`. Numbers and ids stand in the text, words are bound.
class UsageConditions
{
public:
    UsageConditions(const UsageFilter &filter, const std::optional<UsageWindow::Key> &before);

    const std::string &sql() const { return m_sql; } ///< " INDEXED BY … WHERE … "
    void bind(Statement &statement) const;           ///< its parameters are the first ones

    static std::string literal(const Uuid &id); ///< as it stands in SQL: "x'0123…'"

private:
    std::string m_sql;
    std::string m_words;
    std::string m_digits; ///< of an id, without dashes; empty when the words are no part of one
};

} // namespace sb
