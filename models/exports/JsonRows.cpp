#include "models/exports/JsonRows.h"

#include <nlohmann/json.hpp>

namespace sb {

void JsonRows::header(std::span<const std::string_view> names)
{
    m_names = names;
    m_file += '[';
}

void JsonRows::finish()
{
    m_file += m_hasRows ? "\n]\n" : "]\n";
}

std::string &JsonRows::cell()
{
    if (m_column == 0) {
        m_file += std::exchange(m_hasRows, true) ? ",\n{\"" : "\n{\"";
    } else {
        m_file += ",\"";
    }
    m_file += m_names[m_column++];
    m_file += "\":";
    return m_file;
}

void JsonRows::text(std::string_view value)
{
    cell() += nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void JsonRows::name(std::string_view value)
{
    if (value.empty())
        return empty();
    auto &file = cell();
    file += '"'; // ours: nothing in it needs a backslash
    file += value;
    file += '"';
}

void JsonRows::number(std::string_view digits)
{
    if (digits.empty())
        return empty();
    cell() += digits;
}

void JsonRows::integer(std::int64_t value)
{
    cell() += std::to_string(value);
}

void JsonRows::flag(bool value)
{
    cell() += value ? "true" : "false";
}

void JsonRows::empty()
{
    cell() += "null";
}

void JsonRows::endRow()
{
    m_file += '}';
    m_column = 0;
}

} // namespace sb
