#pragma once

#include "models/contract/CsvRow.h"
#include "models/contract/RowWriter.h"

#include <span>
#include <string>

namespace sb {

/// A table as CSV: text() cells are made inert (CsvRow), the others stand as they are, what is empty is nothing.
class CsvRows final : public RowWriter
{
public:
    void header(std::span<const std::string_view> names);
    std::string &bytes() { return m_file; } ///< what is written and not taken away yet

    void text(std::string_view cell) override { m_row.text(cell); }
    void name(std::string_view cell) override { m_row.verbatim(cell); }
    void number(std::string_view digits) override { m_row.verbatim(digits); }
    void integer(std::int64_t value) override;
    void flag(bool value) override { m_row.verbatim(value ? "true" : "false"); }
    void empty() override { m_row.verbatim({}); }
    void endRow() override { m_row.takeInto(m_file); }

private:
    CsvRow m_row;
    std::string m_file;
};

} // namespace sb
