#include "app/reports/ReportSheet.h"

#include "ui/reports/ReportTables.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

#include <xlsxwriter.h>

namespace sb::app {

namespace {

constexpr qsizetype longestName = 31;
constexpr double narrow = 10; // characters
constexpr double wide = 60;
constexpr qsizetype measured = 200; // rows whose texts say how wide a column is
constexpr double secondsOfDay = 86'400;

constexpr std::array cellFormats{"@", "#,##0.000000", "#,##0", "[h]:mm:ss", "0.00%", "yyyy-mm-dd hh:mm:ss"};

/// In the library's days: it knows none before 1900.
bool isDate(const QDateTime &moment)
{
    return moment.isValid() && moment.date().year() >= 1900 && moment.date().year() <= 9999;
}

} // namespace

std::string SheetNames::next(const QString &wanted)
{
    QString name;
    for (const auto letter : wanted) {
        const bool fits = letter.isPrint() && !QStringView(u"[]:*?/\\").contains(letter);
        name += fits ? letter : QChar(u' ');
    }
    const auto fitting = [](QString text, qsizetype most) {
        text.truncate(most);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        while (text.startsWith(u'\'') || text.startsWith(u' '))
            text.remove(0, 1);
        while (text.endsWith(u'\'') || text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    name = fitting(name.simplified(), longestName);
    if (name.isEmpty())
        name = QStringLiteral("-");
    auto unique = name;
    for (int number = 2; m_taken.contains(unique, Qt::CaseInsensitive); ++number) {
        const auto end = QStringLiteral(" (%1)").arg(number);
        unique = fitting(name, longestName - end.size()) + end;
    }
    m_taken.append(unique);
    return unique.toStdString();
}

SheetFormats::SheetFormats(lxw_workbook *book)
    : m_title(workbook_add_format(book)), m_label(workbook_add_format(book)), m_note(workbook_add_format(book))
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i] = workbook_add_format(book);
        format_set_num_format(m_cells[i], cellFormats.at(i / 2));
        if (i % 2 == 1) {
            format_set_bold(m_cells[i]);
            format_set_top(m_cells[i], LXW_BORDER_THIN);
        }
    }
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        m_heads[i] = workbook_add_format(book);
        format_set_bold(m_heads[i]);
        format_set_bottom(m_heads[i], LXW_BORDER_THIN);
        format_set_text_wrap(m_heads[i]);
        format_set_align(m_heads[i], LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_align(m_heads[i], i == 1 ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    }
    format_set_bold(m_title);
    format_set_font_size(m_title, 14);
    format_set_font_color(m_label, 0x515C67);
    format_set_font_color(m_note, 0x515C67);
    format_set_num_format(m_label, "@");
    format_set_num_format(m_note, "@");
    format_set_num_format(m_title, "@");
}

ReportSheet::ReportSheet(lxw_workbook *book, const SheetFormats &formats, const std::string &name)
    : m_formats(formats), m_sheet(workbook_add_worksheet(book, name.c_str()))
{}

void ReportSheet::note(int answer)
{
    if (m_problem == 0)
        m_problem = answer;
}

int ReportSheet::problem() const
{
    if (m_problem == 0 && std::ferror(m_sheet->optimize_tmpfile) != 0) // the library does not look
        return LXW_ERROR_READING_TMPFILE;
    return m_problem;
}

void ReportSheet::text(std::uint16_t column, const QString &text, lxw_format *format)
{
    const auto fitting = xlsxText(text.toStdString());
    if (fitting.empty())
        note(worksheet_write_blank(m_sheet, m_row, column, format));
    else
        note(worksheet_write_string(m_sheet, m_row, column, fitting.c_str(), format));
}

void ReportSheet::title(const QString &title)
{
    text(0, title, m_formats.title());
    ++m_row;
}

void ReportSheet::fact(const QString &label, const QString &value)
{
    if (m_row == 1) {
        worksheet_set_column(m_sheet, 0, 0, 24, nullptr);
        worksheet_set_column(m_sheet, 1, 1, wide, nullptr);
    }
    text(0, label, m_formats.label());
    text(1, value, m_formats.of(SheetFormats::Cell::Text, false));
    ++m_row;
}

void ReportSheet::heads(const ui::ReportTable &table, QList<bool> units)
{
    m_columns = table.columns;
    m_units = std::move(units);
    m_headRow = m_row;
    std::uint16_t at = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns.at(i);
        auto letters = double(std::min<qsizetype>(column.title.size(), 24));
        double unit = narrow;
        for (qsizetype row = 0; row < std::min(table.rows.size(), measured); ++row) {
            const auto cell = table.rows.at(row).cells.value(i);
            const bool isMoment = std::holds_alternative<QDateTime>(cell.value);
            letters = std::max(letters, isMoment ? 19.0 : double(cell.text.size()));
            unit = std::max(unit, double(ui::exactUnit(cell).size()) + 2);
        }
        worksheet_set_column(m_sheet, at, at, std::clamp(letters + 3, narrow, wide), nullptr);
        text(at++, column.title, m_formats.head(column.isFigure));
        if (m_units.at(i)) {
            worksheet_set_column(m_sheet, at, at, std::min(unit, wide), nullptr);
            text(at++, QCoreApplication::translate("ReportFiles", "%1, unit").arg(column.title), m_formats.head(false));
        }
    }
    m_width = at;
    ++m_row;
    worksheet_freeze_panes(m_sheet, m_row, 0);
}

void ReportSheet::row(const ui::ReportRow &row)
{
    std::uint16_t at = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto value = row.cells.value(i);
        cell(at++, value, row.isSum, m_columns.at(i).isFigure);
        if (m_units.at(i))
            text(at++, ui::exactUnit(value), m_formats.of(SheetFormats::Cell::Text, row.isSum));
    }
    ++m_row;
}

void ReportSheet::cell(std::uint16_t column, const ui::ReportCell &cell, bool isSum, bool isFigure)
{
    using Cell = SheetFormats::Cell;
    const auto write = [&](double value, Cell kind) {
        note(worksheet_write_number(m_sheet, m_row, column, value, m_formats.of(kind, isSum)));
    };
    if (const auto *number = std::get_if<ui::ReportCell::Number>(&cell.value)) {
        const auto amount = double(number->amount);
        switch (number->unit) {
        case ui::ChartUnit::Money:
            return write(amount / 1'000'000, Cell::Money);
        case ui::ChartUnit::Share:
            return write(amount / 10'000, Cell::Share);
        case ui::ChartUnit::Seconds:
            return write(amount / secondsOfDay, Cell::Seconds);
        case ui::ChartUnit::Count:
        case ui::ChartUnit::Milliseconds:
            return write(amount, Cell::Count);
        }
    }
    if (const auto *moment = std::get_if<QDateTime>(&cell.value); moment != nullptr && isDate(*moment)) {
        const auto utc = moment->toUTC();
        const auto time = utc.time();
        lxw_datetime date{utc.date().year(), utc.date().month(), utc.date().day(),
                          time.hour(),       time.minute(),      time.second() + time.msec() / 1000.0};
        return note(worksheet_write_datetime(m_sheet, m_row, column, &date, m_formats.of(Cell::Moment, isSum)));
    }
    const bool isNone = isFigure && cell.text == QStringLiteral("–");
    text(column, isNone ? QString() : cell.text, m_formats.of(Cell::Text, isSum));
}

void ReportSheet::finish(const QString &last)
{
    if (m_width > 0 && m_row > m_headRow + 1)
        note(worksheet_autofilter(m_sheet, m_headRow, 0, m_row - 1, static_cast<std::uint16_t>(m_width - 1)));
    if (last.isEmpty())
        return;
    ++m_row;
    text(0, last, m_formats.note());
}

} // namespace sb::app
