#include "models/calls/ZipName.h"

#include <QString>

#include <algorithm>
#include <array>

namespace sb {

namespace {

constexpr qsizetype longestStep = 60;
constexpr std::size_t longestName = 1000;

bool isForbidden(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction and invisible marks
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QStringView(u"<>:\"/\\|?*").contains(letter);
    }
}

/// "con", "COM1.txt": a device on Windows, whatever comes after the first dot.
bool isDevice(const QString &step)
{
    const auto stem = step.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    if (stem == QLatin1String("CON") || stem == QLatin1String("PRN") || stem == QLatin1String("AUX") ||
        stem == QLatin1String("NUL"))
        return true;
    return stem.size() == 4 && (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT"))) &&
           (stem[3].isDigit() || QStringView(u"¹²³").contains(stem[3]));
}

bool isOuter(QChar letter)
{
    return letter == QLatin1Char('.') || letter.isSpace();
}

QString safeStep(QString step)
{
    step = step.normalized(QString::NormalizationForm_C);
    for (auto &letter : step) {
        if (isForbidden(letter))
            letter = QLatin1Char('_');
    }
    if (step.size() > longestStep) {
        step.truncate(longestStep);
        if (step.back().isHighSurrogate())
            step.chop(1);
    }
    while (!step.isEmpty() && isOuter(step.back()))
        step.chop(1);
    while (!step.isEmpty() && isOuter(step.front()))
        step.remove(0, 1);
    if (step.isEmpty())
        return QStringLiteral("_");
    return isDevice(step) ? QLatin1Char('_') + step : step;
}

} // namespace

std::string ZipName::step(std::string_view text)
{
    return safeStep(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

bool ZipName::isSafe(std::string_view name)
{
    if (name.empty() || name.size() > longestName)
        return false;
    const auto text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    if (text.toUtf8().toStdString() != name) // not UTF-8
        return false;
    auto steps = text.split(QLatin1Char('/'));
    if (steps.size() > 1 && steps.back().isEmpty())
        steps.removeLast();
    return std::ranges::all_of(steps, [](const QString &step) {
        if (step.isEmpty() || isOuter(step.back()) || isDevice(step) || step.startsWith(QLatin1Char('.')))
            return false;
        return std::ranges::none_of(step, isForbidden);
    });
}

} // namespace sb
