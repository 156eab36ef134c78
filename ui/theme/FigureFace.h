#pragma once

#include <QRawFont>
#include <QString>

#include <array>

class QColor;
class QFont;
class QPainter;
class QPointF;

namespace sb::ui {

/// What ui/theme/Figures does, for pages with thousands of figures: the letters of a font are looked up once, and a
/// figure is one run of glyphs instead of a text for each digit. Units are the font's pixels.
/// Thread: the one that made it.
class FigureFace
{
public:
    explicit FigureFace(const QFont &font);

    bool knows(const QString &text) const; ///< only then the others may be asked
    qreal width(const QString &text) const;
    /// In the painter's pen from \p start on, the last \p tailLength characters in \p tail.
    void draw(QPainter &painter, const QPointF &start, const QString &text, int tailLength, const QColor &tail) const;

private:
    struct Letter
    {
        quint32 glyph = 0; ///< 0: the font has none
        qreal advance = 0;
    };
    const Letter *letterOf(QChar character) const;

    QRawFont m_font;
    std::array<Letter, 128> m_letters{};
    Letter m_minus;
    Letter m_dash;
    /// Of every digit: their mean, so that around a narrow one there is no gap in which readers of a PDF see a blank.
    qreal m_digit = 0;
};

} // namespace sb::ui
