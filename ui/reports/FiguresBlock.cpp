#include "ui/reports/ReportBlocks.h"

#include <algorithm>
#include <numeric>

namespace sb::ui {

namespace {

constexpr qreal pad = twips(9.8); // at both sides of a figure
constexpr qreal labelLine = twips(10.6);
constexpr qreal labelTop = twips(9.5);
constexpr qreal figureLine = twips(20);
constexpr qreal noteLine = twips(10.6);
constexpr qreal stripBottom = twips(8.4);
constexpr qreal sentenceGap = twips(12.5);
constexpr qreal sentenceLine = twips(13);
constexpr int mostLines = 2;
constexpr int sentenceLines = 8;
constexpr qreal leastScale = 0.5;

} // namespace

FiguresBlock::FiguresBlock(const ReportFigures &figures, const ReportType &type, qreal width) : m_figures(figures)
{
    const auto count = figures.figures.size();
    const auto pads = 2 * pad * qreal(count);
    const auto widthOf = [&](const ReportFigures::Figure &figure) {
        return ReportCanvas::figureWidth(type, PaperText::Figure, figure.cell, m_scale);
    };
    const auto needed = [&](bool withWords) {
        QList<qreal> widths;
        for (const auto &figure : figures.figures) {
            auto most = widthOf(figure);
            if (withWords)
                most = std::max({most, type.width(PaperText::Detail, ReportType::oneLine(figure.label)),
                                 type.width(PaperText::Detail, ReportType::oneLine(figure.note))});
            widths.append(most);
        }
        return widths;
    };
    const auto sum = [](const QList<qreal> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    auto widths = needed(true);
    if (sum(widths) + pads - 2 * pad > width) // words wrap before figures shrink
        widths = needed(false);
    while (sum(widths) + pads - 2 * pad > width && m_scale > leastScale) {
        m_scale -= 0.1;
        widths = needed(false);
    }
    const auto spare = count > 0 ? (width - sum(widths) - pads + 2 * pad) / qreal(count) : 0;
    qreal left = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const auto &figure = figures.figures.at(i);
        Place place;
        place.left = left;
        place.width = std::max(widths.at(i) + spare, twips(20));
        place.label = type.lines(PaperText::Detail, figure.label, place.width, mostLines);
        place.note = type.lines(PaperText::Detail, figure.note, place.width, mostLines);
        left += place.width + 2 * pad;
        m_places.append(place);
    }
    qsizetype labels = 0;
    qsizetype notes = 0;
    for (const auto &place : m_places) {
        labels = std::max(labels, place.label.size());
        notes = std::max(notes, place.note.size());
    }
    m_labels = labelLine * qreal(labels);
    if (count > 0)
        m_strip = labelTop + m_labels + figureLine + noteLine * qreal(notes) + stripBottom;
    m_sentence = type.lines(PaperText::Sentence, figures.sentence, width, sentenceLines);
    if (!m_sentence.isEmpty())
        m_sentenceHeight = (count > 0 ? sentenceGap : 0) + sentenceLine * qreal(m_sentence.size());
}

void FiguresBlock::paint(ReportCanvas &canvas, const QRectF &place) const
{
    const auto bottom = place.top() + m_strip;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const auto &at = m_places.at(i);
        const auto &figure = m_figures.figures.at(i);
        const auto left = place.left() + at.left;
        if (i > 0)
            canvas.upright(left - pad, place.top(), bottom, Role::Border);
        auto top = place.top() + labelTop;
        canvas.lines({left, top + m_labels - labelLine * qreal(at.label.size()), at.width, 0}, PaperText::Detail,
                     Role::TextSecondary, at.label, labelLine);
        top += m_labels;
        canvas.figure({left, top, at.width, figureLine}, PaperText::Figure, figure.isResult ? Role::Accent : Role::Text,
                      figure.cell, ReportCanvas::Edge::Leading, m_scale);
        canvas.lines({left, top + figureLine, at.width, 0}, PaperText::Detail, Role::TextSecondary, at.note, noteLine);
    }
    if (!m_places.isEmpty()) {
        canvas.rule(place.left(), place.right(), bottom, Role::Border);
        canvas.rule(place.left(), place.right(), place.top(), Role::BorderControl);
    }
    canvas.lines({place.left(), bottom + (m_places.isEmpty() ? 0 : sentenceGap), place.width(), 0}, PaperText::Sentence,
                 Role::Text, m_sentence, sentenceLine);
}

QString FiguresBlock::text() const
{
    QStringList all;
    for (const auto &figure : m_figures.figures) {
        QString line = ReportType::oneLine(figure.label) + QStringLiteral(": ") + ReportType::oneLine(figure.cell.text);
        if (!figure.cell.unit.isEmpty())
            line += QChar(u' ') + ReportType::oneLine(figure.cell.unit);
        if (!figure.note.isEmpty())
            line += QStringLiteral(", ") + ReportType::oneLine(figure.note);
        all.append(line);
    }
    if (!m_figures.sentence.isEmpty())
        all.append(m_sentence.join(u' '));
    return all.join(u'\n');
}

} // namespace sb::ui
