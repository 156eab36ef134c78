#pragma once

#include "models/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace sb {

/// One line of a CSV file (RFC 4180): cells with a comma between, CRLF at the end, quotes where they are needed.
/// A text that a spreadsheet would run, or take for a number and cut (`=`, `+`, `-`, `@`, TAB or CR in front: formulas
/// and phone numbers), gets an apostrophe in front, and so does one that has an apostrophe there: plain() gives every
/// text back as it was.
class CsvRow
{
public:
    CsvRow &text(std::string_view cell);     ///< from people and engines: made inert
    CsvRow &verbatim(std::string_view cell); ///< our own: numbers, ids, times, names of the contract
    std::string take();                      ///< the line; the row begins anew
    void takeInto(std::string &file);        ///< the same, put behind \p file

    static std::string inert(std::string_view cell);
    static std::string plain(std::string_view cell); ///< the inverse of inert()

    /// A whole file as cells, for reading back what was written. Invalid for quotes that do not close or stand inside.
    static Result<std::vector<std::vector<std::string>>> parse(std::string_view file);

private:
    std::string m_line;
    bool m_begun = false;
};

} // namespace sb
