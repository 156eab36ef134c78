#include "ui/reports/TableSheet.h"

#include "ui/reports/ReportBlocks.h"

#include <algorithm>
#include <numeric>

namespace sb::ui {

namespace {

constexpr qreal columnGap = twips(12);
constexpr qreal headTop = twips(8.6);
constexpr qreal headLine = twips(11);
constexpr qreal headBottom = twips(3.5);
constexpr qreal rowPitch = twips(19.2);
constexpr qreal noteGap = twips(3.9);
constexpr qreal noteLine = twips(11);
constexpr qreal noteAfter = twips(4);
constexpr qreal markSide = twips(6.6);
constexpr qreal markIndent = twips(12.3);
constexpr qreal leastWords = twips(56); // a name's first syllables
constexpr qreal mostWords = twips(240);
constexpr qreal leastScale = 0.75;
constexpr int headLines = 2;
constexpr int noteLines = 6;
constexpr qreal nothing = 0.01;      // twips that rounding leaves
constexpr std::size_t measured = 12; // of the longest texts of a column

} // namespace

TableSheet::TableSheet(const ReportSection &section, const ReportType &type, qreal width)
    : m_section(section), m_table(std::get<ReportTable>(section.body))
{
    m_columns.resize(m_table.columns.size());
    const auto room = width - columnGap * qreal(std::max<qsizetype>(m_columns.size() - 1, 0));
    for (;;) {
        measure(type);
        if (shrink(type, room) <= 0 || m_scale <= leastScale)
            break;
        m_scale -= 0.1;
    }
    place(type, room);
    m_note = type.lines(PaperText::Detail, m_table.note, width, noteLines);
}

qreal TableSheet::indentOf(const ReportRow &row) const
{
    return row.mark ? markIndent : 0;
}

/// Of thousands of rows only the longest texts are measured: figures of as many letters are about as wide.
void TableSheet::measure(const ReportType &type)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        QList<const ReportRow *> longest;
        const auto lettersOf = [i](const ReportRow *row) {
            const auto &cell = row->cells.at(i);
            return cell.text.size() + cell.unit.size();
        };
        const auto isLonger = [&](const ReportRow *a, const ReportRow *b) { return lettersOf(a) > lettersOf(b); };
        qreal needed = 0;
        const auto look = [&](const ReportRow &row) {
            const auto kind = row.isSum ? PaperText::Sum : PaperText::Cell;
            const auto indent = i == 0 ? indentOf(row) : 0;
            needed = std::max(needed, indent + ReportCanvas::figureWidth(type, kind, row.cells.at(i), m_scale) + 1);
        };
        for (const auto &row : m_table.rows) {
            if (i >= row.cells.size())
                continue;
            if (row.isSum)
                look(row);
            else if (longest.size() < qsizetype(measured) || isLonger(&row, longest.last()))
                longest.insert(std::upper_bound(longest.begin(), longest.end(), &row, isLonger), &row);
            if (longest.size() > qsizetype(measured))
                longest.removeLast();
        }
        for (const auto *row : longest)
            look(*row);
        auto &column = m_columns[i];
        column.needed = isFigure(i) ? needed : std::min(needed, mostWords);
        column.width =
            std::max(column.needed, type.width(PaperText::Head, ReportType::oneLine(m_table.columns.at(i).title)) + 1);
    }
}

/// Heads go on two lines, then words give way.
qreal TableSheet::shrink(const ReportType &type, qreal room)
{
    const auto missing = [&] {
        return std::accumulate(m_columns.begin(), m_columns.end(), -room,
                               [](qreal sum, const Column &column) { return sum + column.width; });
    };
    if (missing() <= nothing)
        return 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        qreal word = 0;
        for (const auto &part : ReportType::oneLine(m_table.columns.at(i).title).split(u' '))
            word = std::max(word, type.width(PaperText::Head, part) + 1);
        const auto whole = type.width(PaperText::Head, ReportType::oneLine(m_table.columns.at(i).title)) + 1;
        auto &column = m_columns[i];
        column.width = std::min(column.width, std::max({column.needed, word, whole / headLines + twips(4)}));
    }
    for (auto left = missing(); left > nothing; left = missing()) { // the widest words first, evenly
        Column *widest = nullptr;
        qreal second = leastWords;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (isFigure(i) || m_columns.at(i).width <= leastWords)
                continue;
            if (widest == nullptr || m_columns.at(i).width > widest->width) {
                second = std::max(second, widest != nullptr ? widest->width : second);
                widest = &m_columns[i];
            } else {
                second = std::max(second, m_columns.at(i).width);
            }
        }
        if (widest == nullptr)
            return left;
        const auto to = std::max(second < widest->width ? second : leastWords, widest->width - left);
        widest->width = to;
    }
    return 0;
}

void TableSheet::place(const ReportType &type, qreal room)
{
    const auto wanted = std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                                        [](qreal sum, const Column &column) { return sum + column.width; });
    const auto weights = std::accumulate(m_table.columns.begin(), m_table.columns.end(), 0.0,
                                         [](qreal sum, const ReportColumn &column) { return sum + column.weight; });
    const auto spare = std::max(0.0, room - wanted);
    const auto squeeze = wanted > room ? room / wanted : 1.0; // more columns than a page can have
    qreal left = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        auto &column = m_columns[i];
        column.left = left;
        column.width = column.width * squeeze +
                       (weights > 0 ? spare * m_table.columns.at(i).weight / weights : spare / qreal(m_columns.size()));
        column.needed = std::min(column.needed, column.width);
        column.head = type.lines(PaperText::Head, m_table.columns.at(i).title, column.width + 1, headLines);
        left += column.width + columnGap;
    }
}

qreal TableSheet::titleHeight() const
{
    return m_section.title.isEmpty() ? 0 : SectionTitle::height();
}

qreal TableSheet::headHeight() const
{
    qsizetype lines = 0;
    for (const auto &column : m_columns)
        lines = std::max(lines, column.head.size());
    return m_columns.isEmpty() ? 0 : headTop + headLine * qreal(lines) + headBottom;
}

qreal TableSheet::rowHeight()
{
    return rowPitch;
}

qreal TableSheet::noteHeight() const
{
    return m_note.isEmpty() ? 0 : noteGap + noteLine * qreal(m_note.size()) + noteAfter;
}

void TableSheet::paintTitle(ReportCanvas &canvas, const QRectF &place) const
{
    SectionTitle::paint(canvas, place, m_section.title);
}

void TableSheet::paintHead(ReportCanvas &canvas, const QRectF &place) const
{
    const auto bottom = place.top() + headHeight();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns.at(i);
        auto top = bottom - headBottom - headLine * qreal(column.head.size());
        for (const auto &line : column.head) {
            canvas.words({place.left() + column.left, top, column.width, headLine}, PaperText::Head,
                         Role::TextSecondary, line,
                         isFigure(i) ? ReportCanvas::Edge::Trailing : ReportCanvas::Edge::Leading);
            top += headLine;
        }
    }
    canvas.rule(place.left(), place.right(), bottom, Role::BorderControl);
}

void TableSheet::paintRow(ReportCanvas &canvas, const QRectF &place, int row) const
{
    const auto &line = m_table.rows.at(row);
    const auto kind = line.isSum ? PaperText::Sum : PaperText::Cell;
    for (qsizetype i = 0; i < std::min(m_columns.size(), line.cells.size()); ++i) {
        const auto &column = m_columns.at(i);
        QRectF at(place.left() + column.left, place.top(), column.width, rowPitch);
        if (i == 0 && line.mark) {
            canvas.square({at.left(), at.center().y() - markSide / 2, markSide, markSide}, *line.mark, twips(1.2));
            at.setLeft(at.left() + indentOf(line));
        }
        if (!isFigure(i) && line.cells.at(i).tail == 0 && line.cells.at(i).unit.isEmpty()) {
            canvas.words(at, kind, Role::Text, ReportType::oneLine(line.cells.at(i).text), ReportCanvas::Edge::Leading,
                         m_scale);
            continue;
        }
        if (isFigure(i))
            at.setLeft(at.right() - std::min(column.needed, at.width()));
        canvas.figure(at, kind, Role::Text, line.cells.at(i),
                      isFigure(i) ? ReportCanvas::Edge::Trailing : ReportCanvas::Edge::Leading, m_scale);
    }
    if (row + 1 < rowCount())
        canvas.rule(place.left(), place.right(), place.top() + rowPitch, Role::Border);
}

void TableSheet::paintEmpty(ReportCanvas &canvas, const QRectF &place) const
{
    canvas.words({place.left(), place.top(), place.width(), rowPitch}, PaperText::Cell, Role::TextSecondary,
                 ReportType::oneLine(m_table.emptyText));
}

void TableSheet::paintNote(ReportCanvas &canvas, const QRectF &place) const
{
    canvas.lines({place.left(), place.top() + noteGap, place.width(), 0}, PaperText::Detail, Role::TextSecondary,
                 m_note, noteLine);
}

QString TableSheet::title() const
{
    return ReportType::oneLine(m_section.title);
}

QString TableSheet::headText() const
{
    QStringList all;
    for (const auto &column : m_table.columns)
        all.append(ReportType::oneLine(column.title));
    return all.join(QStringLiteral("; "));
}

QString TableSheet::rowText(int row) const
{
    QStringList all;
    for (const auto &cell : m_table.rows.at(row).cells) {
        const auto text = ReportType::oneLine(cell.text);
        if (!text.isEmpty())
            all.append(cell.unit.isEmpty() ? text : text + QChar(u' ') + ReportType::oneLine(cell.unit));
    }
    return all.join(QStringLiteral("; "));
}

} // namespace sb::ui
