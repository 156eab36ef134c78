#include "app/reports/ReportCsv.h"

#include "models/contract/CsvRow.h"
#include "ui/reports/ReportTables.h"

#include <QCoreApplication>

#include <optional>

namespace sb::app {

namespace {

constexpr int rowsAtOnce = 512; // between two looks at the stop

Result<> going(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "ended before it was done; nothing was written");
    return {};
}

void addValue(CsvRow &row, const ui::ReportCell &cell)
{
    bool isText = false;
    const auto value = ui::exactText(cell, isText).toStdString();
    if (isText)
        row.text(value);
    else
        row.verbatim(value);
}

/// A dash says that there is nothing.
bool isNone(const ui::ReportCell &cell)
{
    return std::holds_alternative<std::monostate>(cell.value) &&
           (cell.text.isEmpty() || cell.text == QStringLiteral("–"));
}

} // namespace

QList<bool> columnsWithUnit(const ui::ReportTable &table, bool all)
{
    QList<bool> with(table.columns.size(), false);
    QList<std::optional<ui::ChartUnit>> units(table.columns.size());
    for (const auto &row : table.rows) {
        for (qsizetype i = 0; i < std::min(row.cells.size(), with.size()); ++i) {
            const auto &cell = row.cells.at(i);
            const auto *number = std::get_if<ui::ReportCell::Number>(&cell.value);
            with[i] = with.at(i) || !cell.unit.isEmpty();
            if (number == nullptr)
                continue;
            with[i] = with.at(i) || all || units.at(i).value_or(number->unit) != number->unit;
            units[i] = number->unit;
        }
    }
    return with;
}

Result<std::string> tidyCsv(const ui::ReportContent &content, const std::stop_token &stop)
{
    std::string file;
    CsvRow row;
    for (const auto *name : {"part", "line", "column", "value", "unit"})
        row.verbatim(name);
    row.takeInto(file);
    int fact = 0;
    const auto add = [&](const std::string &name, const QString &value) {
        if (value.isEmpty())
            return;
        row.verbatim("report").verbatim(std::to_string(++fact)).text(name).text(value.toStdString()).verbatim({});
        row.takeInto(file);
    };
    add("title", content.title);
    add("subtitle", content.subtitle);
    add("issuer", content.issuer);
    add("recipient", content.recipient);
    for (const auto &[label, value] : content.details)
        add(label.toStdString(), value);

    for (const auto &section : content.sections) {
        const auto table = ui::tableOf(section);
        const auto part = section.id.toStdString();
        int line = 0;
        for (const auto &each : table.rows) {
            if (line % rowsAtOnce == 0) {
                if (auto go = going(stop); !go)
                    return fail(go.error());
            }
            ++line;
            for (qsizetype i = 0; i < std::min(each.cells.size(), table.columns.size()); ++i) {
                const auto &cell = each.cells.at(i);
                if (isNone(cell))
                    continue;
                row.verbatim(part).verbatim(each.isSum ? std::string("sum") : std::to_string(line));
                row.text(table.columns.at(i).title.toStdString());
                addValue(row, cell);
                row.text(ui::exactUnit(cell).toStdString());
                row.takeInto(file);
            }
        }
    }
    return file;
}

Result<std::string> sectionCsv(const ui::ReportSection &section, const std::stop_token &stop)
{
    const auto table = ui::tableOf(section);
    const auto units = columnsWithUnit(table, std::holds_alternative<ui::ReportFigures>(section.body));
    std::string file;
    CsvRow row;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto title = table.columns.at(i).title;
        row.text(title.toStdString());
        if (units.at(i))
            row.text(QCoreApplication::translate("ReportFiles", "%1, unit").arg(title).toStdString());
    }
    row.takeInto(file);
    int line = 0;
    for (const auto &each : table.rows) {
        if (line++ % rowsAtOnce == 0) {
            if (auto go = going(stop); !go)
                return fail(go.error());
        }
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const auto cell = each.cells.value(i);
            if (isNone(cell))
                row.verbatim({});
            else
                addValue(row, cell);
            if (units.at(i))
                row.text(ui::exactUnit(cell).toStdString());
        }
        row.takeInto(file);
    }
    return file;
}

} // namespace sb::app
