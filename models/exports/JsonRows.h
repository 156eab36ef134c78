#pragma once

#include "models/contract/RowWriter.h"

#include <span>
#include <string>

namespace sb {

/// A table as one JSON array, a row a line: a reader of JSON takes it whole, a reader of lines row by row. Numbers
/// stand as they are written, exact; an empty cell is null. Text that is not UTF-8 is kept, with a mark where it is
/// not.
class JsonRows final : public RowWriter
{
public:
    void header(std::span<const std::string_view> names);
    void finish();
    std::string &bytes() { return m_file; } ///< what is written and not taken away yet

    void text(std::string_view cell) override;
    void name(std::string_view cell) override;
    void number(std::string_view digits) override;
    void integer(std::int64_t value) override;
    void flag(bool value) override;
    void empty() override;
    void endRow() override;

private:
    std::string &cell(); ///< where the next value goes

    std::span<const std::string_view> m_names;
    std::size_t m_column = 0;
    bool m_hasRows = false;
    std::string m_file;
};

} // namespace sb
