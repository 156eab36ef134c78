#pragma once

#include <QString>
#include <QStringList>

namespace sb::ui {

/// About how many tokens a model counts for a text: four Latin letters, one and a half signs of another script, or one
/// mark each. Models differ by some ten percent; the window says "about".
int tokenEstimate(const QString &text);

/// A `{{name}}` in a prompt, with blanks inside the braces ignored.
struct VariablePlace
{
    int start = 0;
    int length = 0;
    QString name;
};
QList<VariablePlace> variablePlaces(const QString &text);
/// Names in the order in which they first stand, each once.
QStringList variableNames(const QStringList &texts);

} // namespace sb::ui
