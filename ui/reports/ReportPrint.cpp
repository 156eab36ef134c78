#include "ui/reports/ReportPrint.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr double kPointsOfInch = 72;

Result<qint64> printed(QPrinter &printer, const ReportLayout &layout, const std::stop_token &stop,
                       const ReportJob::Progress &progress)
{
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = std::min(isRange ? printer.toPage() : layout.pageCount(), layout.pageCount()) - 1;
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::Io, "the printer does not begin");
    for (int page = first; page <= last; ++page) {
        if (stop.stop_requested()) {
            printer.abort();
            return fail(ErrorCode::Cancelled, "printing was ended");
        }
        if (page > first && !printer.newPage())
            return fail(ErrorCode::Io, "the printer takes no further page");
        painter.save();
        painter.scale(printer.resolution() / kPointsOfInch, printer.resolution() / kPointsOfInch);
        layout.paint(painter, page);
        painter.restore();
        progress(double(page - first + 1) / double(last - first + 1));
    }
    if (!painter.end())
        return fail(ErrorCode::Io, "the printer does not end");
    return last - first + 1;
}

} // namespace

void askPrinter(QWidget *parent, const std::shared_ptr<const ReportLayout> &layout,
                std::function<void(ReportJob::Work)> print)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(layout->content().fileName);
    printer->setPageSize(QPageSize(layout->paper()));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, layout->pageCount());
    // The dialog writes to the printer, so it keeps it.
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, layout, print = std::move(print)] {
        printer->setFullPage(true); // margins are the report's own
        print([printer, layout](const std::stop_token &stop, const ReportJob::Progress &progress) {
            return printed(*printer, *layout, stop, progress);
        });
    });
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    dialog->open();
}

} // namespace sb::ui
