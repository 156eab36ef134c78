#pragma once

#include "ui/reports/ReportBlock.h"

#include <memory>

namespace sb::ui {

/// A table's columns on paper and how its rows look. Columns are as wide as what they hold and share the rest by their
/// weight; where there is not enough, words are elided first, then letters shrink.
/// Thread: made on the UI's; afterwards it never changes. A row costs nothing until it is painted.
class TableSheet
{
public:
    TableSheet(const ReportSection &section, const ReportType &type, qreal width);

    const ReportTable &table() const { return m_table; }
    int rowCount() const { return int(m_table.rows.size()); }
    bool endsWithSum() const { return !m_table.rows.isEmpty() && m_table.rows.last().isSum; }

    qreal titleHeight() const;
    qreal headHeight() const;
    static qreal rowHeight();
    qreal noteHeight() const; ///< with the gap before it

    void paintTitle(ReportCanvas &canvas, const QRectF &place) const;
    void paintHead(ReportCanvas &canvas, const QRectF &place) const;
    void paintRow(ReportCanvas &canvas, const QRectF &place, int row) const;
    void paintEmpty(ReportCanvas &canvas, const QRectF &place) const;
    void paintNote(ReportCanvas &canvas, const QRectF &place) const;

    QString title() const;
    QString headText() const;
    QString rowText(int row) const;
    QString noteText() const { return m_note.join(u' '); }

private:
    struct Column
    {
        qreal left = 0;
        qreal width = 0; ///< of its place
        qreal needed = 0;
        QStringList head;
    };
    void measure(const ReportType &type);
    qreal shrink(const ReportType &type, qreal room); ///< what is still missing
    void place(const ReportType &type, qreal room);
    bool isFigure(qsizetype column) const { return m_table.columns.at(column).isFigure; }
    qreal indentOf(const ReportRow &row) const;

    const ReportSection &m_section;
    const ReportTable &m_table;
    QList<Column> m_columns;
    QStringList m_note;
    qreal m_scale = 1; ///< of the letters
};

/// Some rows of a table on one page, with their heads.
class TableSlice final : public ReportBlock
{
public:
    struct Rows
    {
        int first = 0;
        int count = 0;
        bool withTitle = false;
        bool withNote = false;
    };
    TableSlice(std::shared_ptr<const TableSheet> sheet, Rows rows) : m_sheet(std::move(sheet)), m_rows(rows) {}

    /// How many rows from \p first on may stand in \p room: a sum or a note never goes on alone, and one that begins
    /// has two rows at least. 0: none of it. On an \p empty page at least one does.
    static Rows fitting(const TableSheet &sheet, int first, qreal room, bool empty);

    qreal height() const override;
    void paint(ReportCanvas &canvas, const QRectF &place) const override;
    QString text() const override;

private:
    std::shared_ptr<const TableSheet> m_sheet;
    Rows m_rows;
};

} // namespace sb::ui
