#include "models/contract/CsvRow.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sb {

namespace {

constexpr std::array<bool, 256> needsQuotes = [] {
    std::array<bool, 256> table{};
    for (const char letter : {',', '"', '\r', '\n'})
        table[static_cast<unsigned char>(letter)] = true;
    return table;
}();

/// Whether a spreadsheet would take the cell for something else than its text.
bool isRun(std::string_view cell)
{
    return !cell.empty() && std::string_view("=+-@\t\r'").find(cell.front()) != std::string_view::npos;
}

} // namespace

CsvRow &CsvRow::text(std::string_view cell)
{
    return isRun(cell) ? verbatim(inert(cell)) : verbatim(cell);
}

CsvRow &CsvRow::verbatim(std::string_view cell)
{
    if (std::exchange(m_begun, true))
        m_line += ',';
    if (std::ranges::none_of(cell, [](char letter) { return needsQuotes[static_cast<unsigned char>(letter)]; })) {
        m_line += cell;
        return *this;
    }
    m_line += '"';
    for (const char letter : cell) {
        if (letter == '"')
            m_line += '"';
        m_line += letter;
    }
    m_line += '"';
    return *this;
}

std::string CsvRow::take()
{
    std::string line;
    takeInto(line);
    return line;
}

void CsvRow::takeInto(std::string &file)
{
    m_begun = false;
    file += m_line;
    file += "\r\n";
    m_line.clear(); // its memory stays for the next row
}

std::string CsvRow::inert(std::string_view cell)
{
    return (isRun(cell) ? "'" : "") + std::string(cell);
}

std::string CsvRow::plain(std::string_view cell)
{
    if (cell.size() >= 2 && cell[0] == '\'' && inert(cell.substr(1)) == cell)
        cell.remove_prefix(1);
    return std::string(cell);
}

Result<std::vector<std::vector<std::string>>> CsvRow::parse(std::string_view file)
{
    std::vector<std::vector<std::string>> rows;
    std::size_t at = 0;
    while (at < file.size()) {
        auto &row = rows.emplace_back();
        for (bool isEnd = false; !isEnd;) {
            auto &cell = row.emplace_back();
            if (at < file.size() && file[at] == '"') {
                for (++at;; ++at) {
                    if (at >= file.size())
                        return fail(ErrorCode::Invalid, "a quote does not close");
                    if (file[at] == '"' && (++at >= file.size() || file[at] != '"'))
                        break;
                    cell += file[at];
                }
            } else {
                while (at < file.size() && std::string_view(",\"\r\n").find(file[at]) == std::string_view::npos)
                    cell += file[at++];
            }
            if (at < file.size() && file[at] == ',') {
                ++at;
                continue;
            }
            if (at < file.size() && file.substr(at, 2) != "\r\n")
                return fail(ErrorCode::Invalid, "a cell does not end where it should");
            at += 2;
            isEnd = true;
        }
    }
    return rows;
}

} // namespace sb
