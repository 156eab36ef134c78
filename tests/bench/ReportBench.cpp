// A document with every call: laid out and written as PDF.
//
//     bench_report [--json] [--rows 10000]
//
// statement_pdf_s: the statement of a year of the organization with most calls, in a workspace with so many calls for
// it: from the request to the whole PDF on the disk. statement_calls_pdf_s: the same with a line for every call.
// layout_pdf_s: from a report's content with so many calls to the whole PDF on the disk (fonts embedded, a chart, six
// tables). layout_ms: the part of it that a window would wait for, the layout alone. Medians of five.

#include "app/Workspace.h"
#include "app/reports/ReportFiles.h"
#include "models/sample/SampleFill.h"
#include "tests/support/SampleStatement.h"
#include "ui/reports/ReportSource.h"
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

/// The figures of this bench, as people or programs read them.
class Lines
{
public:
    explicit Lines(bool isJson) : m_isJson(isJson) {}
    void tell(const char *figure, double value, const char *unit, const std::string &beside = {}) const
    {
        if (m_isJson) {
            nlohmann::json line{{"bench", "report"}, {"figure", figure}, {"value", value}, {"unit", unit}};
            if (!beside.empty())
                line["beside"] = beside;
            std::cout << line.dump() << std::endl;
        } else {
            std::printf("%-24s %9.3f  %s  %s\n", figure, value, unit, beside.c_str());
        }
    }

private:
    bool m_isJson;
};

Result<OrgId> busiestOrg(Store &store, std::int64_t &calls)
{
    auto found = store.read([&](Connection &connection) {
        return connection.first<OrgId>(
            "SELECT org_id, count(*) FROM usage_session WHERE org_id IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 1",
            [&](const Statement &row) {
                calls = row.integer(1);
                return row.get<OrgId>(0);
            });
    });
    found.waitForFinished();
    auto org = found.takeResult();
    if (!org)
        return fail(org.error());
    if (!*org)
        return fail(ErrorCode::NotFound, "the sample has no organization with calls");
    return **org;
}

/// Seconds from the request to the PDF; also how many pages it has.
Result<std::pair<double, int>> printed(Backend &backend, const ui::ReportRequest &request, const ui::Theme &theme,
                                       const QString &path)
{
    const auto begin = SteadyClock::now();
    ui::ReportSource source(backend);
    std::optional<Result<ui::ReportContent>> content;
    source.gather(request, {}, [&](Result<ui::ReportContent> answer) { content = std::move(answer); });
    while (!content)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!*content)
        return fail(content->error());
    ui::ReportWork work;
    work.layout = std::make_shared<const ui::ReportLayout>(std::move(**content), theme, QPageSize::A4);
    work.path = path;
    const auto written = app::writeReport(work);
    if (!written)
        return fail(written.error());
    return std::pair(since(begin), work.layout->pageCount());
}

Result<> measureStatements(const QTemporaryDir &folder, int rows, const ui::Theme &theme, const Lines &lines)
{
    const SystemClock clock;
    auto created = app::Workspace::create(folder.filePath(QStringLiteral("workspace")), QStringLiteral("Bench"),
                                          Secret(std::string_view("a long passphrase")), KeyCost::minimum(), clock);
    if (!created)
        return fail(created.error());
    auto &workspace = *created->workspace;
    SamplePlan plan;
    plan.now = clock.now();
    OrgId org;
    std::int64_t calls = 0;
    plan.calls = 2LL * rows; // which its organizations share
    for (plan.seed = 1; calls < rows; ++plan.seed, plan.calls *= 2) {
        if (auto filled = SampleFill(workspace.store(), plan).run([](const SampleReport &) { return true; }); !filled)
            return fail(filled.error());
        const auto busiest = busiestOrg(workspace.store(), calls);
        if (!busiest)
            return fail(busiest.error());
        org = *busiest;
    }
    ui::ReportRequest request;
    request.kind = ui::ReportKind::Statement;
    request.to = QDateTime::currentDateTimeUtc().date();
    request.from = request.to.addDays(-365);
    request.org = org;
    for (const auto &[figure, parts] : {std::pair("statement_pdf_s", ui::ReportSource::usualPartsOf(request.kind)),
                                        std::pair("statement_calls_pdf_s", ui::ReportSource::partsOf(request.kind))}) {
        request.parts = parts;
        std::vector<double> times;
        int pages = 0;
        for (int round = 0; round < rounds; ++round) {
            const auto time =
                printed(workspace.backend(), request, theme, folder.filePath(QStringLiteral("statement.pdf")));
            if (!time)
                return fail(time.error());
            times.push_back(time->first);
            pages = time->second;
        }
        lines.tell(figure, median(times), "s", std::to_string(calls) + " calls, " + std::to_string(pages) + " pages");
    }
    return {};
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
    const Lines lines(words.contains(QStringLiteral("--json")));
    lines.tell("layout_pdf_s", median(whole), "s",
               std::to_string(pages) + " pages, " + std::to_string(bytes / 1024) + " KiB");
    lines.tell("layout_ms", median(layouts), "ms");
    if (const auto measured = measureStatements(folder, rows, theme, lines); !measured) {
        std::cerr << measured.error().detail << '\n';
        return 1;
    }
    return 0;
}
