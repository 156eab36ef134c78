#pragma once

#include "ui/theme/FigureFace.h"
#include "ui/theme/Tokens.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include <map>

namespace sb::ui {

class Theme;

/// Lengths on paper are twips inside: 1/20 point, so that letters of 7.5 points have a whole size.
constexpr qreal twips(qreal points)
{
    return points * 20;
}

/// The kinds of writing on paper; sizes are in ReportInk.cpp.
enum class PaperText : std::uint8_t {
    Issuer,
    Detail, ///< labels, notes, addresses
    DetailStrong,
    Name,
    Title,
    Subtitle,
    Figure,
    Sentence,
    Section,
    Small, ///< legend and foot
    Head,  ///< of a table
    Cell,
    Sum,
    Digest
};

/// Colours and letters of paper: the light theme's, whatever the window has. Made on the UI's thread; afterwards it
/// never changes and may be read by any thread.
class ReportInk
{
public:
    explicit ReportInk(const Theme &theme);

    QColor color(Role role) const { return m_tokens.color(ThemeKind::Light, role); }
    QFont font(PaperText kind, qreal scale = 1) const; ///< a new one: threads must not share a QFont
    bool isRightToLeft() const { return m_rightToLeft; }

private:
    Tokens m_tokens;
    QStringList m_families;
    QStringList m_fixed;
    bool m_rightToLeft;
};

/// Fonts and measures of one thread's work. Widths are twips.
class ReportType
{
public:
    explicit ReportType(const ReportInk &ink) : m_ink(ink) {} ///< which outlives it

    const QFont &font(PaperText kind, qreal scale = 1) const { return face(kind, scale).font; }
    const QFontMetricsF &metrics(PaperText kind, qreal scale = 1) const { return face(kind, scale).metrics; }
    qreal width(PaperText kind, const QString &text, qreal scale = 1) const;
    /// \p text as it is drawn, piece by piece. A hyphen between digits has another shape in some fonts, which a PDF's
    /// table of letters does not know: whoever copies it would miss it. Alone it is drawn as itself.
    static QStringList pieces(const QString &text);
    qreal figureWidth(PaperText kind, const QString &text, qreal scale = 1) const; ///< with tabular digits
    const FigureFace &figures(PaperText kind, qreal scale = 1) const { return face(kind, scale).figures; }
    QString elided(PaperText kind, const QString &text, qreal width, qreal scale = 1) const;
    /// \p text as lines of at most \p width; what does not fit into \p most of them ends with "…".
    QStringList lines(PaperText kind, const QString &text, qreal width, int most, qreal scale = 1) const;

    /// What somebody typed, in one line, without hidden characters, and never longer than a line can be.
    static QString oneLine(const QString &typed);

private:
    struct Face
    {
        QFont font;
        QFontMetricsF metrics;
        FigureFace figures;
    };
    const Face &face(PaperText kind, qreal scale) const;

    const ReportInk &m_ink;
    mutable std::map<std::pair<PaperText, int>, Face> m_faces;
};

} // namespace sb::ui
