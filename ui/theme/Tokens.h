#pragma once

#include "models/base/Result.h"
#include "ui/theme/Role.h"

#include <QByteArray>
#include <QColor>
#include <QList>

#include <array>

namespace sb::ui {

/// A pair of colours whose contrast the look promises.
struct ContrastPair
{
    Role front;
    Role ground;
    double least; ///< at light and dark; high contrast asks 7 where this is 4.5
};

/// The colours of resources/look/tokens.json, read once at the start.
class Tokens
{
public:
    /// Corrupt when the text is no JSON, a role is missing or unknown, or a colour is not #RRGGBB or #RRGGBBAA.
    static Result<Tokens> parse(const QByteArray &json);

    QColor color(ThemeKind kind, Role role) const
    {
        return m_colors[static_cast<std::size_t>(kind)][static_cast<std::size_t>(role)];
    }
    const QList<ContrastPair> &checkedPairs() const { return m_checked; }

    /// Contrast of WCAG 2.2 (relative luminance of sRGB), 1 to 21.
    static double contrast(const QColor &front, const QColor &ground);

private:
    std::array<std::array<QColor, roleCount>, 3> m_colors;
    QList<ContrastPair> m_checked;
};

} // namespace sb::ui
