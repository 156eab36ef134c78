#pragma once

#include "ui/charts/ChartData.h"
#include "ui/reports/ReportRequest.h"

#include <QDateTime>

#include <variant>

namespace sb::ui {

// A report before it is paper, spreadsheet or text: every value beside its words.

/// A cell of a table. Text is as people read it; the value is exact, and what spreadsheets and programs get.
struct ReportCell
{
    /// A whole number of a ChartUnit (millionths of a dollar, hundredths of a percent, …).
    struct Number
    {
        ChartUnit unit{};
        qint64 amount = 0;

        bool operator==(const Number &) const = default;
    };

    QString text; ///< may be what somebody named: never markup
    QString unit; ///< paler, after the text: "minutes"
    int tail = 0; ///< characters of the text's end that are paler: decimals beyond the thousandth
    std::variant<std::monostate, Number, QDateTime> value; ///< moments are UTC

    bool operator==(const ReportCell &) const = default;
};

struct ReportColumn
{
    QString title;
    bool isFigure = false; ///< aligned to the right, on the point
    int weight = 1;        ///< its share of the width

    bool operator==(const ReportColumn &) const = default;
};

struct ReportRow
{
    QList<ReportCell> cells;  ///< one a column
    std::optional<Role> mark; ///< a small square before the first cell: the colour of its series in the chart
    bool isSum = false;

    bool operator==(const ReportRow &) const = default;
};

/// The head's figures side by side: at most five.
struct ReportFigures
{
    struct Figure
    {
        QString label;         ///< "Balance on 1 October"
        ReportCell cell;       ///< "$407.04"
        QString note;          ///< "carried over"
        bool isResult = false; ///< in the accent's colour

        bool operator==(const Figure &) const = default;
    };
    QList<Figure> figures;
    QString sentence; ///< under them; may be empty

    bool operator==(const ReportFigures &) const = default;
};

struct ReportChart
{
    ChartData data;

    bool operator==(const ReportChart &) const = default;
};

struct ReportTable
{
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QString note;      ///< under it
    QString emptyText; ///< instead of rows

    bool operator==(const ReportTable &) const = default;
};

/// What a replay of the ledger's entries found.
struct ReportProof
{
    bool isSound = false;
    QString title;  ///< "Ledger proven on 1 November 2026, 00:10 UTC"
    QString detail; ///< one or two sentences
    QString digest; ///< in monospace; may be empty

    bool operator==(const ReportProof &) const = default;
};

struct ReportSection
{
    ReportPart part{};
    QString id;    ///< of files and sheets: "services"; ASCII
    QString title; ///< empty for the head's figures
    std::variant<ReportFigures, ReportChart, ReportTable, ReportProof> body;

    bool operator==(const ReportSection &) const = default;
};

struct ReportContent
{
    ReportRequest request;
    QString title;                              ///< "Monthly statement"
    QString subtitle;                           ///< "October 2026", "October 2026, so far"
    QString issuer;                             ///< the workspace
    QStringList issuerLines;                    ///< its address, if it has one
    QList<std::pair<QString, QString>> details; ///< "Period" and "1 to 31 October 2026"
    QString recipient;                          ///< organization, agent or owner; may be empty
    QStringList recipientLines;
    QList<ReportSection> sections;
    QString closing;      ///< last sentence of the last page
    QString footer;       ///< at the foot of each page, before the page's number
    QString fileName;     ///< without ending; ASCII letters, digits, '-'
    bool isFinal = false; ///< the period is over: the figures will not change

    bool operator==(const ReportContent &) const = default;
};

} // namespace sb::ui
