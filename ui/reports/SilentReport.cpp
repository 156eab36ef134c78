#include "ui/reports/SilentReport.h"

#include <algorithm>

namespace sb::ui {

namespace {

bool isNothing(const ReportCell &cell)
{
    const auto *number = std::get_if<ReportCell::Number>(&cell.value);
    return !number || number->amount == 0;
}

struct SaysNothing
{
    bool operator()(const ReportFigures &figures) const
    {
        return std::ranges::all_of(figures.figures, [](const auto &figure) { return isNothing(figure.cell); });
    }
    bool operator()(const ReportChart &chart) const
    {
        return std::ranges::all_of(chart.data.series, [](const ChartSeries &series) {
            return std::ranges::all_of(series.values, [](const auto &value) { return value.value_or(0) == 0; });
        });
    }
    bool operator()(const ReportTable &table) const
    {
        return std::ranges::all_of(table.rows,
                                   [](const ReportRow &row) { return std::ranges::all_of(row.cells, isNothing); });
    }
    bool operator()(const ReportProof &) const { return true; }
};

} // namespace

bool saysNothing(const ReportContent &content)
{
    return std::ranges::all_of(content.sections, [](const ReportSection &section) {
        return section.part == ReportPart::Comparison || std::visit(SaysNothing(), section.body);
    });
}

} // namespace sb::ui
