#pragma once

#include "models/exports/XlsxText.h"
#include "ui/reports/ReportContent.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace sb::app {

/// Names of sheets as the format has them: 31 characters, without []:*?/\, and none twice.
class SheetNames
{
public:
    std::string next(const QString &wanted);

private:
    QStringList m_taken; ///< without case
};

/// How a workbook's cells look. Thread: one at a time.
class SheetFormats
{
public:
    explicit SheetFormats(lxw_workbook *book);

    enum class Cell : std::uint8_t { Text, Money, Count, Seconds, Share, Moment };
    lxw_format *of(Cell cell, bool isSum) const
    {
        return m_cells.at(static_cast<std::size_t>(cell) * 2 + (isSum ? 1U : 0U));
    }
    lxw_format *title() const { return m_title; }
    lxw_format *head(bool isFigure) const { return m_heads.at(isFigure ? 1U : 0U); }
    lxw_format *label() const { return m_label; }
    lxw_format *note() const { return m_note; }

private:
    std::array<lxw_format *, 12> m_cells{};
    std::array<lxw_format *, 2> m_heads{};
    lxw_format *m_title;
    lxw_format *m_label;
    lxw_format *m_note;
};

/// A sheet that is written from above to below. Thread: one at a time.
class ReportSheet
{
public:
    ReportSheet(lxw_workbook *book, const SheetFormats &formats, const std::string &name);

    bool isMade() const { return m_sheet != nullptr; }
    void title(const QString &text);
    void fact(const QString &label, const QString &value);
    /// The heads, which stay in sight; a column of \p units is followed by the unit of its values.
    void heads(const ui::ReportTable &table, QList<bool> units);
    void row(const ui::ReportRow &row);
    void finish(const QString &note); ///< filter, and a last line
    int problem() const;              ///< the library's first error, or 0

private:
    void text(std::uint16_t column, const QString &text, lxw_format *format);
    void cell(std::uint16_t column, const ui::ReportCell &cell, bool isSum, bool isFigure);
    void note(int answer);

    const SheetFormats &m_formats;
    lxw_worksheet *m_sheet;
    QList<ui::ReportColumn> m_columns;
    QList<bool> m_units;
    std::uint32_t m_row = 0;
    std::uint32_t m_headRow = 0;
    std::uint16_t m_width = 0; ///< columns
    int m_problem = 0;
};

} // namespace sb::app
