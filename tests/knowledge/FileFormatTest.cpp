// K2: what is taken by its name and by its bytes.
#include "models/knowledge/FileFormat.h"

#include <QTest>

using namespace sb;

namespace {

std::span<const std::uint8_t> bytesOf(const QByteArray &text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.constData()), static_cast<std::size_t>(text.size())};
}

/// The header of an archive whose first entry has this name.
QByteArray archive(const QByteArray &entry)
{
    QByteArray bytes("PK\x03\x04", 4);
    bytes.append(QByteArray(22, '\0'));
    bytes.append(static_cast<char>(entry.size()));
    bytes.append(QByteArray(3, '\0'));
    return bytes + entry;
}

} // namespace

class FileFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void K2_theExtensionNamesTheFormat()
    {
        QCOMPARE(std::string(fileFormatOf("Prices.PDF").value().mediaType), std::string("application/pdf"));
        QCOMPARE(std::string(fileFormatOf("a.b.htm").value().mediaType), std::string("text/html"));
        for (const char *name : {"notes", "", ".", "notes.exe", "notes.pdf.png"})
            QVERIFY2(!fileFormatOf(name), name);
    }

    void K2_theBytesMustBeWhatTheNameSays_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("fits"); // extensions
        QTest::newRow("text") << QByteArray("Open from nine to five.\r\n\tAsk for Asha.")
                              << QByteArray("txt md csv html");
        QTest::newRow("UTF-8") << QByteArray("\xef\xbb\xbfनमस्ते") << QByteArray("txt md csv html");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfeH\0i\0", 6) << QByteArray("txt md csv html");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QByteArray("pdf");
        QTest::newRow("Word") << archive("[Content_Types].xml") << QByteArray("docx");
        QTest::newRow("Word, as others write it") << archive("word/document.xml") << QByteArray("docx");
        QTest::newRow("another archive") << archive("setup.exe") << QByteArray();
        QTest::newRow("archive cut short") << QByteArray("PK\x03\x04", 4) << QByteArray();
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\x02\x01\x01\0\0",
                                               9)
                                 << QByteArray();
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QByteArray();
        QTest::newRow("text with a zero byte") << QByteArray("abc\0def", 7) << QByteArray();
    }
    void K2_theBytesMustBeWhatTheNameSays()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, fits);
        for (const char *extension : {"pdf", "docx", "txt", "md", "csv", "html"}) {
            const auto format = fileFormatOf(std::string("a.") + extension).value();
            QVERIFY2(looksLike(format, bytesOf(head)) == fits.split(' ').contains(extension), extension);
        }
    }

    void namesAreKeptWithoutWhatCouldHurt()
    {
        QCOMPARE(keptFileName("../../etc/prices.txt"), std::string("prices.txt"));
        QCOMPARE(keptFileName("C:\\Users\\asha\\prices.txt"), std::string("prices.txt"));
        QCOMPARE(keptFileName("pri\r\nces\x01.txt"), std::string("prices.txt"));
        QCOMPARE(keptFileName("\xff.txt"), std::string("\xef\xbf\xbd.txt"));
        QCOMPARE(keptFileName("/"), std::string());
        const auto longest = keptFileName(std::string(400, 'a') + ".txt");
        QCOMPARE(longest.size(), 255U);
        QVERIFY(longest.ends_with(".txt"));
    }
};

QTEST_GUILESS_MAIN(FileFormatTest)
#include "FileFormatTest.moc"
