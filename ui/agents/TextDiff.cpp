#include "ui/agents/TextDiff.h"

#include <QStringList>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr qsizetype kMostCells = 4'000'000; // of the table; 2,000 × 2,000 lines

/// Marks what differs inside a pair of lines by their equal beginning and end.
void markChange(DiffLine &removed, DiffLine &added)
{
    const auto shorter = std::min(removed.text.size(), added.text.size());
    qsizetype head = 0;
    while (head < shorter && removed.text[head] == added.text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           removed.text[removed.text.size() - 1 - tail] == added.text[added.text.size() - 1 - tail])
        ++tail;
    if (head + tail < shorter / 3)
        return; // hardly the same line
    removed.changedFrom = added.changedFrom = static_cast<int>(head);
    removed.changedLength = static_cast<int>(removed.text.size() - head - tail);
    added.changedLength = static_cast<int>(added.text.size() - head - tail);
}

} // namespace

std::vector<DiffLine> diffOf(const QString &before, const QString &after)
{
    const auto a = before.isEmpty() ? QStringList() : before.split(QLatin1Char('\n'));
    const auto b = after.isEmpty() ? QStringList() : after.split(QLatin1Char('\n'));
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const auto rows = a.size() - head - tail;
    const auto columns = b.size() - head - tail;

    std::vector<DiffLine> lines;
    const auto same = [&](qsizetype i, qsizetype j) {
        lines.push_back({DiffLine::Kind::Same, static_cast<int>(i) + 1, static_cast<int>(j) + 1, a[i]});
    };
    const auto removed = [&](qsizetype i) {
        lines.push_back({DiffLine::Kind::Removed, static_cast<int>(i) + 1, 0, a[i]});
    };
    const auto added = [&](qsizetype j) { lines.push_back({DiffLine::Kind::Added, 0, static_cast<int>(j) + 1, b[j]}); };

    for (qsizetype i = 0; i < head; ++i)
        same(i, i);
    if (rows * columns > kMostCells) {
        for (qsizetype i = 0; i < rows; ++i)
            removed(head + i);
        for (qsizetype j = 0; j < columns; ++j)
            added(head + j);
    } else {
        std::vector<int> longest(static_cast<std::size_t>((rows + 1) * (columns + 1)), 0);
        const auto cell = [&](qsizetype i, qsizetype j) -> int & {
            return longest[static_cast<std::size_t>(i * (columns + 1) + j)];
        };
        for (auto i = rows - 1; i >= 0; --i) {
            for (auto j = columns - 1; j >= 0; --j)
                cell(i, j) =
                    a[head + i] == b[head + j] ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
        }
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && a[head + i] == b[head + j]) {
                same(head + i, head + j);
                ++i;
                ++j;
            } else if (i < rows && (j >= columns || cell(i + 1, j) >= cell(i, j + 1))) {
                removed(head + i++);
            } else {
                added(head + j++);
            }
        }
    }
    for (qsizetype k = 0; k < tail; ++k)
        same(a.size() - tail + k, b.size() - tail + k);

    // A run of removed lines stands before the added ones; pair them from its start.
    for (std::size_t start = 0; start < lines.size();) {
        auto middle = start;
        while (middle < lines.size() && lines[middle].kind == DiffLine::Kind::Removed)
            ++middle;
        auto end = middle;
        while (end < lines.size() && lines[end].kind == DiffLine::Kind::Added)
            ++end;
        for (std::size_t k = 0; k < std::min(middle - start, end - middle); ++k)
            markChange(lines[start + k], lines[middle + k]);
        start = std::max(end, start + 1);
    }
    return lines;
}

} // namespace sb::ui
