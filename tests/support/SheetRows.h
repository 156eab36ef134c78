#pragma once

#include "tests/support/UnzippedText.h"

#include <QRegularExpression>
#include <QString>
#include <QTest>
#include <QXmlStreamReader>

#include <string>
#include <vector>

namespace sb::test {

using Cells = std::vector<std::vector<std::string>>;

/// "_x000D_" is how a workbook writes a control character.
inline QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-F]{4})_"));
    qsizetype from = 0;
    for (auto found = escape.match(text); found.hasMatch(); found = escape.match(text, from)) {
        text.replace(found.capturedStart(), found.capturedLength(),
                     QChar(static_cast<char16_t>(found.captured(1).toUInt(nullptr, 16))));
        from = found.capturedStart() + 1;
    }
    return text;
}

/// Cells of a sheet, empty ones as empty texts; of the first one without \p sheet.
inline Cells sheetRows(const std::string &bytes, std::size_t columns, int sheet = 1)
{
    const auto files = test::unzippedText(bytes);
    const auto name = "xl/worksheets/sheet" + std::to_string(sheet) + ".xml";
    if (!files.contains(name))
        return {};
    QXmlStreamReader xml(QByteArray::fromStdString(files.at(name)));
    Cells rows;
    std::size_t column = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("row"))
            rows.emplace_back(columns);
        if (xml.name() == QLatin1String("f"))
            return {{"a formula"}};
        if (xml.name() == QLatin1String("c")) {
            column = 0;
            for (const auto letter : xml.attributes().value(QLatin1String("r"))) {
                if (letter.isLetter())
                    column = column * 26 + static_cast<std::size_t>(letter.unicode() - u'A') + 1;
            }
        }
        if (xml.name() == QLatin1String("t") || xml.name() == QLatin1String("v"))
            rows.back().at(column - 1) = unescaped(xml.readElementText()).toStdString();
    }
    return rows;
}

} // namespace sb::test
