#include "ui/theme/FigureFace.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr char16_t minusSign = 0x2212;
constexpr char16_t enDash = 0x2013;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

FigureFace::FigureFace(const QFont &font) : m_font(QRawFont::fromFont(font))
{
    QString all;
    for (char16_t character = u' '; character < 127; ++character)
        all += QChar(character);
    all += QChar(minusSign);
    all += QChar(enDash);
    const auto glyphs = m_font.glyphIndexesForString(all);
    const auto advances = m_font.advancesForGlyphIndexes(glyphs);
    if (glyphs.size() != all.size() || advances.size() != all.size())
        return; // nothing is known
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Letter letter{glyphs.at(i), advances.at(i).x()};
        if (all.at(i) == QChar(minusSign))
            m_minus = letter;
        else if (all.at(i) == QChar(enDash))
            m_dash = letter;
        else
            m_letters.at(all.at(i).unicode()) = letter;
        if (isDigit(all.at(i)))
            m_digit += letter.advance / 10;
    }
}

const FigureFace::Letter *FigureFace::letterOf(QChar character) const
{
    const auto code = character.unicode();
    const Letter *letter = nullptr;
    if (code < m_letters.size())
        letter = &m_letters.at(code);
    else if (code == minusSign)
        letter = &m_minus;
    else if (code == enDash)
        letter = &m_dash;
    return letter != nullptr && letter->glyph != 0 ? letter : nullptr;
}

bool FigureFace::knows(const QString &text) const
{
    return std::ranges::all_of(text, [this](QChar character) { return letterOf(character) != nullptr; });
}

qreal FigureFace::width(const QString &text) const
{
    qreal sum = 0;
    for (const auto character : text)
        sum += isDigit(character) ? m_digit : letterOf(character)->advance;
    return sum;
}

void FigureFace::draw(QPainter &painter, const QPointF &start, const QString &text, int tailLength,
                      const QColor &tail) const
{
    const auto tailStart = text.size() - tailLength;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    const auto flush = [&] {
        if (glyphs.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(glyphs);
        run.setPositions(positions);
        painter.drawGlyphRun(start, run);
        glyphs.clear();
        positions.clear();
    };
    qreal x = 0;
    const auto pen = painter.pen();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == tailStart && tailLength > 0) {
            flush();
            painter.setPen(tail);
        }
        const auto character = text.at(i);
        const auto *letter = letterOf(character);
        const auto advance = isDigit(character) ? m_digit : letter->advance;
        glyphs.append(letter->glyph);
        positions.append({x + (advance - letter->advance) / 2, 0});
        x += advance;
    }
    flush();
    painter.setPen(pen);
}

} // namespace sb::ui
