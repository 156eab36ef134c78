#include "ui/reports/TableSheet.h"

#include <algorithm>
#include <cmath>

namespace sb::ui {

TableSlice::Rows TableSlice::fitting(const TableSheet &sheet, int first, qreal room, bool empty)
{
    const auto rest = sheet.rowCount() - first;
    const bool begins = first == 0;
    const auto heads = (begins ? sheet.titleHeight() : 0) + sheet.headHeight();
    if (rest == 0) { // an empty table says so in a row's place
        const bool fits = heads + TableSheet::rowHeight() + sheet.noteHeight() <= room;
        return {first, 0, fits || empty, fits || empty};
    }
    auto count = std::clamp(int(std::floor((room - heads) / TableSheet::rowHeight())), 0, rest);
    const auto isAll = [&] { return count == rest; };
    const auto withCompany = sheet.endsWithSum() && rest > 1 ? 2 : 1; // rows that the sum or the note keeps
    if (isAll() && heads + TableSheet::rowHeight() * count + sheet.noteHeight() > room)
        count = rest - withCompany;
    if (!isAll() && rest - count < withCompany)
        count = rest - withCompany;
    const auto least = begins ? std::min(rest, 2) : 1;
    if (count < least)
        count = empty ? std::clamp(count, 1, rest) : 0;
    return {first, count, begins && count > 0, isAll()};
}

qreal TableSlice::height() const
{
    const auto rows = std::max(m_rows.count, m_sheet->rowCount() == 0 ? 1 : 0);
    return (m_rows.withTitle ? m_sheet->titleHeight() : 0) + m_sheet->headHeight() + TableSheet::rowHeight() * rows +
           (m_rows.withNote ? m_sheet->noteHeight() : 0);
}

void TableSlice::paint(ReportCanvas &canvas, const QRectF &place) const
{
    auto at = place;
    if (m_rows.withTitle) {
        m_sheet->paintTitle(canvas, at);
        at.setTop(at.top() + m_sheet->titleHeight());
    }
    m_sheet->paintHead(canvas, at);
    at.setTop(at.top() + m_sheet->headHeight());
    if (m_sheet->rowCount() == 0) {
        m_sheet->paintEmpty(canvas, at);
        at.setTop(at.top() + TableSheet::rowHeight());
    }
    for (int row = m_rows.first; row < m_rows.first + m_rows.count; ++row) {
        m_sheet->paintRow(canvas, at, row);
        at.setTop(at.top() + TableSheet::rowHeight());
    }
    if (m_rows.withNote)
        m_sheet->paintNote(canvas, at);
}

QString TableSlice::text() const
{
    QStringList all;
    if (m_rows.withTitle && !m_sheet->title().isEmpty())
        all.append(m_sheet->title());
    all.append(m_sheet->headText());
    if (m_sheet->rowCount() == 0)
        all.append(ReportType::oneLine(m_sheet->table().emptyText));
    for (int row = m_rows.first; row < m_rows.first + m_rows.count; ++row)
        all.append(m_sheet->rowText(row));
    if (m_rows.withNote && !m_sheet->noteText().isEmpty())
        all.append(m_sheet->noteText());
    return all.join(u'\n');
}

} // namespace sb::ui
