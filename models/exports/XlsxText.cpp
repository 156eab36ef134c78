#include "models/exports/XlsxText.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace sb {

namespace {

constexpr qsizetype longestCell = 32'767; // characters

/// As XML can have it: UTF-8, no noncharacters, no NUL. Other controls the library writes as the format wants
/// ("_x0001_"); what only looks like that gets its first character written so.
std::string fitting(std::string_view cell)
{
    auto text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    for (auto &letter : text) {
        if (letter.isNull() || letter.unicode() >= 0xfffe)
            letter = QChar::ReplacementCharacter;
    }
    static const QRegularExpression likeAnEscape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (text.contains(u"_x"))
        text.replace(likeAnEscape, QStringLiteral("_x005F_"));
    if (text.size() > longestCell) {
        text.truncate(longestCell - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += QChar(0x2026);
    }
    return text.toStdString();
}

} // namespace

std::string xlsxText(std::string_view text)
{
    const bool isPlain = text.size() < static_cast<std::size_t>(longestCell) &&
                         text.find("_x") == std::string_view::npos &&
                         std::ranges::none_of(text, [](char letter) { return letter == '\0' || (letter & 0x80) != 0; });
    return isPlain ? std::string(text) : fitting(text);
}

} // namespace sb
