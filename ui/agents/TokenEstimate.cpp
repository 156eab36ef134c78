#include "ui/agents/TokenEstimate.h"

#include <QRegularExpression>

#include <cmath>

namespace sb::ui {

int tokenEstimate(const QString &text)
{
    double tokens = 0;
    int latin = 0;
    int other = 0;
    const auto close = [&] {
        tokens += std::ceil(latin / 4.0 - 0.25) + std::ceil(other / 1.5);
        latin = other = 0;
    };
    for (const auto sign : text) {
        if (sign.isLetterOrNumber() || sign.category() == QChar::Mark_NonSpacing ||
            sign.category() == QChar::Mark_SpacingCombining) {
            (sign.unicode() < 0x250 ? latin : other) += 1;
            continue;
        }
        close();
        if (!sign.isSpace())
            tokens += 0.75; // marks often join a neighbour
    }
    close();
    return static_cast<int>(std::lround(tokens));
}

QList<VariablePlace> variablePlaces(const QString &text)
{
    static const QRegularExpression kVariable(QStringLiteral(R"(\{\{\s*([A-Za-z_][A-Za-z0-9_.\-]{0,63})\s*\}\})"));
    QList<VariablePlace> places;
    for (auto matches = kVariable.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        places.append(
            {static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), match.captured(1)});
    }
    return places;
}

QStringList variableNames(const QStringList &texts)
{
    QStringList names;
    for (const auto &text : texts) {
        for (const auto &place : variablePlaces(text)) {
            if (!names.contains(place.name))
                names.append(place.name);
        }
    }
    return names;
}

} // namespace sb::ui
