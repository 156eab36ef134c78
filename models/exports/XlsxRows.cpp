#include "models/exports/XlsxRows.h"

#include "models/exports/XlsxText.h"

#include <charconv>
#include <cstdio>

#include <xlsxwriter.h>

namespace sb {

namespace {

constexpr std::uint32_t rowsOfSheet = 1'048'576;

} // namespace

Result<std::unique_ptr<XlsxRows>> XlsxRows::create(const std::string &folder, std::string name,
                                                   std::span<const std::string_view> columns)
{
    auto file = File::unnamed(folder);
    if (!file)
        return fail(std::move(file.error()));
    std::unique_ptr<XlsxRows> rows(new XlsxRows(std::move(*file), folder, std::move(name), columns));
    if (rows->m_book == nullptr)
        return fail(ErrorCode::Io, "a workbook cannot be made");
    rows->addSheet();
    return rows;
}

XlsxRows::XlsxRows(File file, std::string folder, std::string name, std::span<const std::string_view> columns)
    : m_file(std::move(file))
    , m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_columns(columns.begin(), columns.end())
{
    lxw_workbook_options options{};
    options.constant_memory = 1;
    options.tmpdir = m_folder.data();
    const auto path = "/proc/self/fd/" + std::to_string(m_file.descriptor()); // it knows files by name only
    m_book = workbook_new_opt(path.c_str(), &options);
}

XlsxRows::~XlsxRows()
{
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

void XlsxRows::note(int answer)
{
    if (m_problem == 0)
        m_problem = answer;
}

void XlsxRows::addSheet()
{
    const auto title = ++m_sheets == 1 ? m_name : m_name + " " + std::to_string(m_sheets);
    m_sheet = workbook_add_worksheet(m_book, title.c_str());
    m_row = 0;
    m_column = 0;
    if (m_sheet == nullptr)
        return note(LXW_ERROR_CREATING_TMPFILE);
    for (const auto &column : m_columns)
        name(column);
    endRow();
}

void XlsxRows::text(std::string_view cell)
{
    if (!isReady() || cell.empty())
        return empty();
    note(worksheet_write_string(m_sheet, m_row, m_column++, xlsxText(cell).c_str(), nullptr));
}

void XlsxRows::name(std::string_view cell)
{
    text(cell);
}

void XlsxRows::number(std::string_view digits)
{
    double value = 0;
    const auto end = digits.data() + digits.size();
    if (!isReady() || digits.empty() || std::from_chars(digits.data(), end, value).ptr != end)
        return empty();
    note(worksheet_write_number(m_sheet, m_row, m_column++, value, nullptr));
}

void XlsxRows::integer(std::int64_t value)
{
    if (!isReady())
        return empty();
    note(worksheet_write_number(m_sheet, m_row, m_column++, static_cast<double>(value), nullptr));
}

void XlsxRows::flag(bool value)
{
    if (!isReady())
        return empty();
    note(worksheet_write_boolean(m_sheet, m_row, m_column++, value ? 1 : 0, nullptr));
}

void XlsxRows::empty()
{
    isReady();
    ++m_column;
}

bool XlsxRows::isReady()
{
    if (m_row == rowsOfSheet)
        addSheet();
    return m_sheet != nullptr;
}

void XlsxRows::endRow()
{
    m_column = 0;
    ++m_row;
    if (m_sheet != nullptr && std::ferror(m_sheet->optimize_tmpfile) != 0) // the library does not look
        note(LXW_ERROR_READING_TMPFILE);
}

Result<> XlsxRows::problem() const
{
    if (m_problem == 0)
        return {};
    return fail(ErrorCode::Io,
                std::string("the workbook cannot be written: ") + lxw_strerror(static_cast<lxw_error>(m_problem)));
}

Result<File> XlsxRows::finish()
{
    if (auto fine = problem(); !fine)
        return fail(std::move(fine.error()));
    note(workbook_close(std::exchange(m_book, nullptr)));
    m_sheet = nullptr;
    if (auto fine = problem(); !fine)
        return fail(std::move(fine.error()));
    return std::move(m_file);
}

} // namespace sb
