#include "ui/shell/PseudoTranslator.h"

namespace sb::ui {

namespace {

QChar accented(QChar letter)
{
    switch (letter.unicode()) {
    case u'a':
        return u'á';
    case u'e':
        return u'ë';
    case u'i':
        return u'ï';
    case u'o':
        return u'ö';
    case u'u':
        return u'ü';
    case u'A':
        return u'Å';
    case u'E':
        return u'É';
    case u'O':
        return u'Ø';
    case u'U':
        return u'Ü';
    case u'n':
        return u'ñ';
    case u'c':
        return u'ç';
    case u's':
        return u'š';
    default:
        return letter;
    }
}

} // namespace

QString PseudoTranslator::lengthened(const QString &source)
{
    if (source.isEmpty())
        return source;
    QString text = QStringLiteral("[");
    for (qsizetype index = 0; index < source.size(); ++index) {
        if (source[index] == u'%') { // %1, %L1 and %n stay
            text += source[index];
            while (index + 1 < source.size() &&
                   (source[index + 1].isDigit() || source[index + 1] == u'n' || source[index + 1] == u'L')) {
                text += source[++index];
                if (source[index] == u'n')
                    break;
            }
            continue;
        }
        text += accented(source[index]);
    }
    // Words that can wrap, as in a real language.
    qsizetype missing = source.size() / 2 - 1;
    while (missing > 1) {
        const qsizetype word = std::min<qsizetype>(missing, 7);
        text += u' ' + QStringLiteral("löngers").left(word - 1);
        missing -= word;
    }
    return text + u']';
}

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    return sourceText ? lengthened(QString::fromUtf8(sourceText)) : QString();
}

} // namespace sb::ui
