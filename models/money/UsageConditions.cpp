#include "models/money/UsageConditions.h"

#include <algorithm>

namespace sb {

namespace {

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? char(letter + ('a' - 'A')) : letter;
    });
    return text;
}

template <typename T, typename Text>
std::string in(std::string_view column, const std::vector<T> &values, Text text)
{
    std::string list;
    for (const auto &value : values)
        list += (list.empty() ? "" : ",") + text(value);
    return " AND " + std::string(column) + " IN (" + list + ")";
}

} // namespace

UsageConditions::UsageConditions(const UsageFilter &filter, const std::optional<UsageWindow::Key> &before)
    : m_words(lowered(filter.search))
{
    // One is named, since the planner knows no sizes.
    const bool isOfOne = filter.users && filter.users->size() == 1;
    m_sql = isOfOne ? " INDEXED BY usage_by_user WHERE 1" : " INDEXED BY usage_by_time WHERE settled_at >= 0";
    if (filter.users)
        m_sql += isOfOne
                     ? " AND user_id = " + UsageConditions::literal(filter.users->front().uuid())
                     : in("user_id", *filter.users, [](UserId user) { return UsageConditions::literal(user.uuid()); });
    if (filter.from)
        m_sql += " AND settled_at >= " + std::to_string(filter.from->microseconds());
    if (filter.until)
        m_sql += " AND settled_at < " + std::to_string(filter.until->microseconds());
    if (filter.type)
        m_sql += " AND usage_type = " + std::to_string(static_cast<int>(*filter.type));
    if (filter.callTypes)
        m_sql +=
            in("call_type", *filter.callTypes, [](CallType type) { return std::to_string(static_cast<int>(type)); });
    if (filter.agents)
        m_sql += in("agent_id", *filter.agents, [](AgentId agent) { return UsageConditions::literal(agent.uuid()); });
    if (before) {
        const auto at = std::to_string(before->settledAt.microseconds());
        m_sql += " AND settled_at <= " + at + " AND (settled_at < " + at + " OR number < " +
                 std::to_string(before->number) + ")";
    }
    if (!m_words.empty()) {
        m_sql += " AND (instr(lower(agent_name), ?1) > 0";
        if (m_words.find_first_not_of("0123456789abcdef-") == std::string::npos) {
            m_digits = m_words;
            std::erase(m_digits, '-');
        }
        if (!m_digits.empty())
            m_sql += " OR instr(lower(hex(session)), ?2) > 0 OR instr(lower(hex(request_id)), ?2) > 0";
        m_sql += ")";
    }
    m_sql += " ";
}

std::string UsageConditions::literal(const Uuid &id)
{
    auto digits = id.toString();
    std::erase(digits, '-');
    return "x'" + digits + "'";
}

void UsageConditions::bind(Statement &statement) const
{
    if (!m_words.empty())
        statement.bindAt(1, m_words);
    if (!m_digits.empty())
        statement.bindAt(2, m_digits);
}

} // namespace sb
