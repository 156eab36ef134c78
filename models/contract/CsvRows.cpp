#include "models/contract/CsvRows.h"

#include <array>
#include <charconv>

namespace sb {

void CsvRows::header(std::span<const std::string_view> names)
{
    for (const auto each : names)
        name(each);
    endRow();
}

void CsvRows::integer(std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_row.verbatim(std::string_view(digits.data(), end));
}

} // namespace sb
