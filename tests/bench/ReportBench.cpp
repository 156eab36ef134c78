// A document with every call: laid out and written as PDF.
//
//     bench_report [--json] [--rows 10000]
//
// layout_pdf_s: from a report's content with so many calls to the whole PDF on the disk (fonts embedded, a chart, six
// tables). layout_ms: the part of it that a window would wait for, the layout alone. Medians of five.

#include "app/reports/ReportFiles.h"
#include "tests/support/SampleStatement.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>

namespace {

using namespace sb;
using SteadyClock = std::chrono::steady_clock;

constexpr int rounds = 5;

double since(SteadyClock::time_point begin)
{
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
    const auto words = QApplication::arguments();
    const auto at = words.indexOf(QLatin1String("--rows"));
    const int rows = at >= 0 && at + 1 < words.size() ? words[at + 1].toInt() : 10'000;
    const ui::Theme theme(application);
    const QTemporaryDir folder;
    auto content = sample::statement();
    content.sections.append(sample::statementCalls(rows));

    std::vector<double> whole;
    std::vector<double> layouts;
    qint64 bytes = 0;
    int pages = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = SteadyClock::now();
        ui::ReportWork work;
        work.layout = std::make_shared<const ui::ReportLayout>(content, theme, QPageSize::A4);
        layouts.push_back(since(begin) * 1000);
        work.path = folder.filePath(QStringLiteral("report.pdf"));
        const auto written = app::writeReport(work);
        if (!written) {
            std::cerr << written.error().detail << '\n';
            return 1;
        }
        whole.push_back(since(begin));
        bytes = *written;
        pages = work.layout->pageCount();
    }
    if (words.contains(QStringLiteral("--json"))) {
        const auto tell = [](const char *figure, double value, const char *unit) {
            std::cout
                << nlohmann::json{{"bench", "report"}, {"figure", figure}, {"value", value}, {"unit", unit}}.dump()
                << '\n';
        };
        tell("layout_pdf_s", median(whole), "s");
        tell("layout_ms", median(layouts), "ms");
    } else {
        std::printf("%-22s %9.3f  s, %d pages, %.1f MiB\n%-22s %9.1f  ms\n", "layout_pdf_s", median(whole), pages,
                    double(bytes) / 1048576, "layout_ms", median(layouts));
    }
    return 0;
}
