#pragma once

#include "models/contract/RowWriter.h"
#include "models/store/File.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;

namespace sb {

/// A table as an XLSX workbook (libxlsxwriter in its constant memory mode): a header in each sheet, further sheets from
/// 1,048,576 rows on, texts as texts whatever they begin with, numbers as numbers. A text longer than a cell takes
/// (32,767 characters) is cut and ends with "…". Without ZIP64, at which Excel asks for a repair: a sheet ends at 4
/// GiB.
///
/// The library cannot stream: the workbook is collected on the disk, in files of \p folder that have no name from
/// before their first byte, so that nothing is left to be found, also when the process is killed. They hold the rows in
/// the clear, and their place on the disk is not wiped; whoever does not want that takes csv or json, which touch no
/// disk. Thread: one at a time. Errors: Io, NoSpace.
class XlsxRows final : public RowWriter
{
public:
    static Result<std::unique_ptr<XlsxRows>> create(const std::string &folder, std::string name,
                                                    std::span<const std::string_view> columns);
    ~XlsxRows() override; ///< drops what is not finished

    void text(std::string_view cell) override;
    void name(std::string_view cell) override;
    void number(std::string_view digits) override;
    void integer(std::int64_t value) override;
    void flag(bool value) override;
    void empty() override;
    void endRow() override;

    /// A cell could not be written.
    Result<> problem() const;
    /// The whole file, from its beginning on. Nothing may be written any more.
    Result<File> finish();

private:
    XlsxRows(File file, std::string folder, std::string name, std::span<const std::string_view> columns);
    bool isReady(); ///< for the next cell; a full sheet is followed by another one
    void addSheet();
    void note(int answer);

    File m_file;
    std::string m_folder;
    const std::string m_name;
    const std::vector<std::string> m_columns;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    int m_sheets = 0;
    std::uint32_t m_row = 0;
    std::uint16_t m_column = 0;
    int m_problem = 0; ///< the library's first error
};

} // namespace sb
