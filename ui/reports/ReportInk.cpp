#include "ui/reports/ReportInk.h"

#include "ui/format/VisibleText.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace sb::ui {

namespace {

struct Writing
{
    qreal points;
    QFont::Weight weight;
};

constexpr Writing writingOf(PaperText kind)
{
    switch (kind) {
    case PaperText::Issuer:
        return {11, QFont::DemiBold};
    case PaperText::Detail:
        return {8, QFont::Normal};
    case PaperText::DetailStrong:
        return {8, QFont::DemiBold};
    case PaperText::Name:
        return {9, QFont::DemiBold};
    case PaperText::Title:
        return {18, QFont::DemiBold};
    case PaperText::Subtitle:
        return {11, QFont::Normal};
    case PaperText::Figure:
        return {14, QFont::DemiBold};
    case PaperText::Sentence:
        return {9, QFont::Normal};
    case PaperText::Section:
        return {10, QFont::DemiBold};
    case PaperText::Small:
        return {7.5, QFont::Normal};
    case PaperText::Head:
        return {7.5, QFont::Medium};
    case PaperText::Cell:
        return {8.5, QFont::Normal};
    case PaperText::Sum:
        return {8.5, QFont::DemiBold};
    case PaperText::Digest:
        return {6.5, QFont::Normal};
    }
    return {8, QFont::Normal};
}

/// Longer than any line of paper in letters as narrow as they get; what is beyond is not worth shaping.
constexpr qsizetype longestLine = 400;
constexpr qsizetype longestParagraph = 4000;

QString cut(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    text.truncate(most);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

} // namespace

ReportInk::ReportInk(const Theme &theme)
    : m_tokens(theme.tokens())
    , m_families(theme.font(TextSize::Body).families())
    , m_fixed(theme.fixedFont(TextSize::Body).families())
    , m_rightToLeft(QGuiApplication::isRightToLeft())
{}

QFont ReportInk::font(PaperText kind, qreal scale) const
{
    const auto writing = writingOf(kind);
    QFont font(kind == PaperText::Digest ? m_fixed : m_families);
    font.setPixelSize(int(std::lround(twips(writing.points) * scale)));
    font.setWeight(writing.weight);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on every device
    if (kind == PaperText::Digest) {
        font.setStyleHint(QFont::Monospace);
        font.setFixedPitch(true);
    }
    if (kind == PaperText::Title || kind == PaperText::Figure)
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
    return font;
}

const ReportType::Face &ReportType::face(PaperText kind, qreal scale) const
{
    const std::pair key(kind, int(std::lround(scale * 100)));
    const auto found = m_faces.find(key);
    if (found != m_faces.end())
        return found->second;
    const auto font = m_ink.font(kind, scale);
    return m_faces.emplace(key, Face{font, QFontMetricsF(font), FigureFace(font)}).first->second;
}

QStringList ReportType::pieces(const QString &text)
{
    constexpr char16_t lastLatin = 0x24f;
    constexpr auto isPlain = [](QChar letter) {
        return letter.unicode() <= lastLatin || letter.isPunct() || letter.isSymbol() || letter.isSpace();
    };
    const auto isShaped = [](QChar letter) { return QStringView(u"-+:*/()[]{}@<>=|~^#").contains(letter); };
    if (!std::ranges::all_of(text, isPlain) || std::ranges::none_of(text, isShaped))
        return {text};
    QStringList pieces;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        if (end > begin)
            pieces.append(text.mid(begin, end - begin));
        begin = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isShaped(text.at(i)))
            continue;
        take(i);
        take(i + 1);
    }
    take(text.size());
    return pieces;
}

qreal ReportType::width(PaperText kind, const QString &text, qreal scale) const
{
    const auto &measure = metrics(kind, scale);
    qreal sum = 0;
    for (const auto &piece : pieces(text))
        sum += measure.horizontalAdvance(piece);
    return sum;
}

qreal ReportType::figureWidth(PaperText kind, const QString &text, qreal scale) const
{
    const auto &known = figures(kind, scale);
    return known.knows(text) ? known.width(text) : ui::figures::width(metrics(kind, scale), text);
}

QString ReportType::elided(PaperText kind, const QString &text, qreal width, qreal scale) const
{
    const auto &measure = metrics(kind, scale);
    return this->width(kind, text, scale) <= width ? text : measure.elidedText(text, Qt::ElideRight, width);
}

QStringList ReportType::lines(PaperText kind, const QString &text, qreal width, int most, qreal scale) const
{
    const auto whole = cut(visibleText(text), longestParagraph);
    if (whole.isEmpty())
        return {};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_ink.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout layout(whole, font(kind, scale));
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines.append(elided(kind, whole.mid(line.textStart()), width, scale));
            break;
        }
        lines.append(whole.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QString ReportType::oneLine(const QString &typed)
{
    return visibleText(cut(typed, longestLine));
}

} // namespace sb::ui
