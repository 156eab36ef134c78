#include "app/reports/ReportBook.h"

#include "app/reports/ReportCsv.h"
#include "app/reports/ReportSheet.h"
#include "ui/reports/ReportTables.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <xlsxwriter.h>
#include <zip.h>

namespace sb::app {

namespace {

struct ReportBook
{
    Q_DECLARE_TR_FUNCTIONS(sb::app::ReportBook)
};

constexpr int rowsAtOnce = 512; // between two looks at the stop
constexpr std::string_view sheetsEnd = "</worksheet>";

struct Book
{
    explicit Book(lxw_workbook *made) : workbook(made) {}
    ~Book()
    {
        if (workbook != nullptr)
            lxw_workbook_free(workbook);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    lxw_workbook *workbook;
};

Error unwritable(const std::string &why)
{
    return {ErrorCode::Io, "the workbook cannot be written: " + why, {}};
}

QString titleOf(const ui::ReportSection &section)
{
    if (!section.title.isEmpty())
        return section.title;
    if (std::holds_alternative<ui::ReportFigures>(section.body))
        return ReportBook::tr("Totals");
    return std::holds_alternative<ui::ReportProof>(section.body) ? ReportBook::tr("Proof") : section.id;
}

void addFacts(ReportSheet &sheet, const ui::ReportContent &content)
{
    sheet.title(content.subtitle.isEmpty() ? content.title : content.title + QStringLiteral(", ") + content.subtitle);
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            sheet.fact(label, value);
    };
    add(ReportBook::tr("From"), content.issuer);
    for (const auto &line : content.issuerLines)
        add({}, line);
    add(ReportBook::tr("For"), content.recipient);
    for (const auto &line : content.recipientLines)
        add({}, line);
    for (const auto &[label, value] : content.details)
        add(label, value);
    add({}, content.closing);
}

Result<> addTable(ReportSheet &sheet, const ui::ReportSection &section, const std::stop_token &stop)
{
    const auto table = ui::tableOf(section);
    sheet.title(titleOf(section));
    sheet.heads(table, columnsWithUnit(table, std::holds_alternative<ui::ReportFigures>(section.body)));
    int line = 0;
    for (const auto &row : table.rows) {
        if (line++ % rowsAtOnce == 0 && stop.stop_requested())
            return fail(ErrorCode::Cancelled, "ended before it was done; nothing was written");
        sheet.row(row);
    }
    sheet.finish(table.rows.isEmpty() ? table.emptyText : table.note);
    return {};
}

/// Whether each sheet is there to its last letter.
Result<> readBack(const std::string &path, int sheets)
{
    int code = 0;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open(path.c_str(), ZIP_RDONLY, &code),
                                                                 &zip_discard);
    if (archive == nullptr)
        return fail(unwritable("it cannot be read back"));
    std::string piece(64UL * 1024, '\0');
    for (int sheet = 1; sheet <= sheets; ++sheet) {
        const auto name = "xl/worksheets/sheet" + std::to_string(sheet) + ".xml";
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(archive.get(), name.c_str(), 0),
                                                                      &zip_fclose);
        std::string end;
        zip_int64_t got = 0;
        while (file != nullptr && (got = zip_fread(file.get(), piece.data(), piece.size())) > 0) {
            end.append(piece, 0, static_cast<std::size_t>(got));
            end.erase(0, end.size() - std::min(end.size(), sheetsEnd.size()));
        }
        if (got < 0 || end != sheetsEnd)
            return fail(unwritable("a sheet is not whole"));
    }
    return {};
}

} // namespace

Result<> writeBook(int descriptor, const std::string &folder, const ui::ReportContent &content,
                   const std::stop_token &stop, const std::function<void(double)> &progress)
{
    const auto path = "/proc/self/fd/" + std::to_string(descriptor);
    auto temporary = folder;
    lxw_workbook_options options{};
    options.constant_memory = 1;
    options.tmpdir = temporary.data();
    Book book(workbook_new_opt(path.c_str(), &options));
    if (book.workbook == nullptr)
        return fail(unwritable("it cannot be made"));
    const auto title = content.title.toStdString();
    const auto issuer = content.issuer.toStdString();
    lxw_doc_properties properties{};
    auto shownTitle = xlsxText(title);
    auto shownIssuer = xlsxText(issuer);
    properties.title = shownTitle.data();
    properties.author = shownIssuer.data();
    workbook_set_properties(book.workbook, &properties);

    const SheetFormats formats(book.workbook);
    SheetNames names;
    ReportSheet facts(book.workbook, formats, names.next(ReportBook::tr("Report")));
    if (!facts.isMade())
        return fail(unwritable("a sheet cannot be made"));
    addFacts(facts, content);
    auto problem = facts.problem();
    double done = 0;
    for (const auto &section : content.sections) {
        ReportSheet sheet(book.workbook, formats, names.next(titleOf(section)));
        if (!sheet.isMade())
            return fail(unwritable("a sheet cannot be made"));
        if (auto added = addTable(sheet, section, stop); !added)
            return added;
        if (problem == 0)
            problem = sheet.problem();
        if (progress)
            progress(0.8 * ++done / double(content.sections.size()));
    }
    if (problem == 0)
        problem = workbook_close(std::exchange(book.workbook, nullptr));
    if (problem != 0)
        return fail(unwritable(lxw_strerror(static_cast<lxw_error>(problem))));
    auto whole = readBack(path, int(content.sections.size()) + 1);
    if (whole && progress)
        progress(1);
    return whole;
}

} // namespace sb::app
