#include "ui/reports/ReportTables.h"

#include <QCoreApplication>

namespace sb::ui {

namespace {

struct ReportTables
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::ReportTables)
};

ReportCell textCell(const QString &text)
{
    return {text, {}, 0, {}};
}

ReportTable figureTable(const ReportFigures &figures)
{
    ReportTable table;
    table.columns = {{ReportTables::tr("Figure"), false, 1},
                     {ReportTables::tr("Value"), true, 1},
                     {ReportTables::tr("Note"), false, 1}};
    for (const auto &figure : figures.figures)
        table.rows.append({{textCell(figure.label), figure.cell, textCell(figure.note)}});
    table.note = figures.sentence;
    return table;
}

ReportTable chartTable(const ChartData &data)
{
    QList<ChartSeries> columns = data.beside + data.series;
    if (data.line)
        columns.append(*data.line);
    ReportTable table;
    table.columns.append({data.bucketTitle, false, 1});
    for (const auto &series : columns)
        table.columns.append({series.name, true, 1});
    if (!data.sumTitle.isEmpty())
        table.columns.append({data.sumTitle, true, 1});
    const auto unit = data.series.isEmpty() ? ChartUnit::Count : data.series.front().unit;
    const auto cell = [](ChartUnit kind, std::optional<qint64> value) -> ReportCell {
        if (!value)
            return {};
        return {chartText(kind, *value), {}, 0, ReportCell::Number{kind, *value}};
    };
    for (int bucket = 0; bucket < data.buckets.size(); ++bucket) {
        ReportRow row{{textCell(data.buckets.at(bucket).name)}};
        for (const auto &series : columns)
            row.cells.append(cell(series.unit, series.values.value(bucket)));
        if (!data.sumTitle.isEmpty())
            row.cells.append(cell(unit, data.sumOf(bucket)));
        table.rows.append(row);
    }
    return table;
}

ReportTable proofTable(const ReportProof &proof)
{
    ReportTable table;
    table.columns = {{ReportTables::tr("Proof"), false, 1},
                     {ReportTables::tr("Sound"), false, 1},
                     {ReportTables::tr("Detail"), false, 1},
                     {ReportTables::tr("Digest"), false, 1}};
    table.rows.append(
        {{textCell(proof.title), textCell(proof.isSound ? ReportTables::tr("yes") : ReportTables::tr("no")),
          textCell(proof.detail), textCell(proof.digest)}});
    return table;
}

QString unitWord(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Money:
        return QStringLiteral("USD");
    case ChartUnit::Share:
        return QStringLiteral("%");
    case ChartUnit::Milliseconds:
        return QStringLiteral("ms");
    case ChartUnit::Seconds:
        return QStringLiteral("s");
    case ChartUnit::Count:
        break;
    }
    return {};
}

} // namespace

ReportTable tableOf(const ReportSection &section)
{
    if (const auto *table = std::get_if<ReportTable>(&section.body))
        return *table;
    if (const auto *chart = std::get_if<ReportChart>(&section.body))
        return chartTable(chart->data);
    if (const auto *figures = std::get_if<ReportFigures>(&section.body))
        return figureTable(*figures);
    return proofTable(std::get<ReportProof>(section.body));
}

QString exactText(const ReportCell &cell, bool &isText)
{
    isText = false;
    if (const auto *number = std::get_if<ReportCell::Number>(&cell.value))
        return chartValue(number->unit, number->amount);
    if (const auto *moment = std::get_if<QDateTime>(&cell.value))
        return moment->toUTC().toString(moment->time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    isText = true;
    return cell.text;
}

QString exactUnit(const ReportCell &cell)
{
    const auto *number = std::get_if<ReportCell::Number>(&cell.value);
    const auto word = number != nullptr ? unitWord(number->unit) : QString();
    if (cell.unit.isEmpty() || word.isEmpty())
        return word + cell.unit;
    return word + u' ' + cell.unit;
}

} // namespace sb::ui
