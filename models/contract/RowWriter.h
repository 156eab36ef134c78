#pragma once

#include <cstdint>
#include <string_view>

namespace sb {

/// Takes the rows of a table cell by cell: a CSV, JSON or XLSX file. Every row has as many cells as the table has
/// columns, each ended by endRow(). Thread: one at a time.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    RowWriter() = default;
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;

    virtual void text(std::string_view cell) = 0;     ///< from people and engines: made inert where that matters
    virtual void name(std::string_view cell) = 0;     ///< our own: ids, times, names of the contract
    virtual void number(std::string_view digits) = 0; ///< a decimal number, exact as it is written; empty: no cell
    virtual void integer(std::int64_t value) = 0;
    virtual void flag(bool value) = 0;
    virtual void empty() = 0;
    virtual void endRow() = 0;
};

} // namespace sb
