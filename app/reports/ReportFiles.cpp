#include "app/reports/ReportFiles.h"

#include "app/reports/ReportBook.h"
#include "app/reports/ReportCsv.h"
#include "models/calls/ZipName.h"
#include "models/calls/ZipStream.h"
#include "models/store/File.h"
#include "ui/format/SavedFile.h"

#include <QBuffer>
#include <QFileInfo>

#include <set>

namespace sb::app {

namespace {

constexpr double pdfShare = 0.6; // of an archive's time
constexpr double bookShare = 0.3;

std::string folderOf(const ui::ReportWork &work)
{
    return QFileInfo(work.path).absolutePath().toStdString();
}

std::function<void(double)> partOf(const ui::ReportWork &work, double from, double share)
{
    if (!work.progress)
        return {};
    return [&work, from, share](double fraction) { work.progress(from + share * fraction); };
}

Result<> writeBookFile(const ui::ReportWork &work, QSaveFile &file)
{
    return writeBook(file.handle(), folderOf(work), work.layout->content(), work.stop, work.progress);
}

Result<> writeCsv(const ui::ReportWork &work, QSaveFile &file)
{
    const auto text = tidyCsv(work.layout->content(), work.stop);
    if (!text)
        return fail(text.error());
    auto done = ui::put(file, *text);
    if (done && work.progress)
        work.progress(1);
    return done;
}

Result<std::string> pdfBytes(const ui::ReportWork &work)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Internal, "no memory for the document");
    if (auto done = ui::writePdf(buffer, *work.layout, work.stop, partOf(work, 0, pdfShare)); !done)
        return fail(done.error());
    return buffer.data().toStdString();
}

/// Collected in a file without a name, as the library wants one.
Result<std::string> bookBytes(const ui::ReportWork &work)
{
    auto file = File::unnamed(folderOf(work));
    if (!file)
        return fail(std::move(file.error()));
    if (auto done = writeBook(file->descriptor(), folderOf(work), work.layout->content(), work.stop,
                              partOf(work, pdfShare, bookShare));
        !done)
        return fail(done.error());
    const auto size = file->size();
    if (!size)
        return fail(size.error());
    std::string bytes(static_cast<std::size_t>(*size), '\0');
    const auto got = file->readAt(0, {reinterpret_cast<std::uint8_t *>(bytes.data()), bytes.size()});
    if (!got)
        return fail(got.error());
    return bytes;
}

Result<> writeZip(const ui::ReportWork &work, QSaveFile &file)
{
    const auto &content = work.layout->content();
    const auto name = ZipName::step(content.fileName.toStdString());
    auto pdf = pdfBytes(work);
    if (!pdf)
        return fail(std::move(pdf.error()));
    auto book = bookBytes(work);
    if (!book)
        return fail(std::move(book.error()));
    std::vector<ZipEntry> entries;
    std::set<std::string> taken;
    const auto add = [&](const std::string &stem, const std::string &ending, std::string bytes) {
        auto unique = stem + ending;
        for (int number = 2; !taken.insert(unique).second; ++number)
            unique = stem + "-" + std::to_string(number) + ending;
        entries.push_back(ZipEntry::ofText(unique, std::move(bytes)));
    };
    add(name, ".pdf", std::move(*pdf));
    add(name, ".xlsx", std::move(*book));
    for (const auto &section : content.sections) {
        auto text = sectionCsv(section, work.stop);
        if (!text)
            return fail(std::move(text.error()));
        add(ZipName::step(section.id.toStdString()), ".csv", std::move(*text));
    }
    const auto now = Instant::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
    const auto archive = zipOf(name + ".zip", std::move(entries), now);
    if (auto done = ui::pour(file, archive); !done)
        return done;
    if (work.progress)
        work.progress(1);
    return {};
}

} // namespace

Result<qint64> writeReport(const ui::ReportWork &work)
{
    switch (work.format) {
    case ui::ReportFormat::Pdf:
        return ui::writePdf(work);
    case ui::ReportFormat::Xlsx:
        return ui::saveReport(work, [&work](QSaveFile &file) { return writeBookFile(work, file); });
    case ui::ReportFormat::Csv:
        return ui::saveReport(work, [&work](QSaveFile &file) { return writeCsv(work, file); });
    case ui::ReportFormat::Zip:
        return ui::saveReport(work, [&work](QSaveFile &file) { return writeZip(work, file); });
    }
    return fail(ErrorCode::Internal, "a format that there is not");
}

} // namespace sb::app
