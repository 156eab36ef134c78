#include "ui/format/VisibleText.h"

#include <QList>

namespace sb::ui {

namespace {

/// Joiners shape Devanagari, Persian and family emoji; alone they are hidden characters.
bool isJoiner(char32_t code)
{
    return code == 0x200C || code == 0x200D;
}

bool isHidden(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate:
        return true;
    default:
        break;
    }
    return code == 0x034F || code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0 || code == 0x2800 ||
           (code >= 0xFFF0 && code <= 0xFFFB) || QChar::isNonCharacter(code);
}

bool joinsLetters(const QList<char32_t> &codes, qsizetype index)
{
    const auto shaped = [&](qsizetype at) {
        return at >= 0 && at < codes.size() && codes[at] > 0x300 && !isHidden(codes[at]);
    };
    return shaped(index - 1) && shaped(index + 1);
}

} // namespace

QString visibleText(const QString &typed, Lines lines)
{
    // Nearly every text is clean: look before copying.
    bool clean = true;
    for (const QChar unit : typed) {
        if (unit.unicode() < 0x20 || unit.unicode() == 0x7F || unit.unicode() > 0x7E) {
            clean = false;
            break;
        }
    }
    if (clean)
        return typed;

    QList<char32_t> codes;
    codes.reserve(typed.size());
    for (qsizetype index = 0; index < typed.size(); ++index) {
        if (typed[index].isHighSurrogate() && index + 1 < typed.size() && typed[index + 1].isLowSurrogate()) {
            codes.append(QChar::surrogateToUcs4(typed[index], typed[index + 1]));
            ++index;
        } else {
            codes.append(typed[index].unicode());
        }
    }
    QString visible;
    visible.reserve(typed.size() + 8);
    for (qsizetype index = 0; index < codes.size(); ++index) {
        const char32_t code = codes[index];
        if (code == U'\r' && index + 1 < codes.size() && codes[index + 1] == U'\n')
            continue;
        if (code == U'\n' || code == U'\t') {
            visible += lines == Lines::Keep ? QChar(code) : QChar(u' ');
        } else if (isHidden(code) && !(isJoiner(code) && joinsLetters(codes, index))) {
            visible += QChar(0x27E8);
            visible += QStringLiteral("U+%1").arg(uint(code), 4, 16, QLatin1Char('0')).toUpper();
            visible += QChar(0x27E9);
        } else {
            visible += QString::fromUcs4(&code, 1);
        }
    }
    return visible;
}

} // namespace sb::ui
