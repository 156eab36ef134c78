// Cells as RFC 4180 writes them, which no spreadsheet runs and every reader gives back.
#include "models/contract/CsvRow.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sb;

class CsvRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuotedWhereTheyMust()
    {
        CsvRow row;
        row.text("plain").text("").text("a,b").text("say \"no\"").text("two\nlines").verbatim("-1.5");
        QCOMPARE(row.take(), std::string("plain,,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",-1.5\r\n"));
        row.text("next");
        QCOMPARE(row.take(), std::string("next\r\n"));
    }

    void whatASpreadsheetWouldRunIsInert_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const char *cell, const char *written) {
            QTest::newRow(name) << QByteArray(cell) << QByteArray(written);
        };
        row("formula", "=1+1", "'=1+1");
        row("phone number", "+1 555 0100", "'+1 555 0100");
        row("minus", "-2+3", "'-2+3");
        row("at", "@SUM(A1)", "'@SUM(A1)");
        row("tab", "\t=1", "'\t=1");
        row("carriage return", "\r=1", "'\r=1");
        row("apostrophe", "'=1", "''=1");
        row("inside", "1=1", "1=1");
        row("name", "D'Souza", "D'Souza");
        row("empty", "", "");
    }

    void whatASpreadsheetWouldRunIsInert()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(CsvRow::inert(cell.toStdString()), written.toStdString());
        QCOMPARE(CsvRow::plain(written.toStdString()), cell.toStdString());
    }

    void everyTextSurvivesTheWayThereAndBack()
    {
        QVERIFY(rc::check([] {
            const auto letters =
                rc::gen::container<std::string>(rc::gen::elementOf(std::string("=+-@\t\r\n'\",;a1 \xC3\xA9")));
            const auto cells = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(letters));
            CsvRow row;
            for (const auto &cell : cells)
                row.text(cell);
            const auto line = row.take();
            auto read = CsvRow::parse(line + line).value();
            RC_ASSERT(read.size() == 2U);
            for (auto &each : read) {
                for (auto &cell : each) {
                    RC_ASSERT(cell.empty() || std::string("=+-@\t\r").find(cell[0]) == std::string::npos);
                    cell = CsvRow::plain(cell);
                }
                RC_ASSERT(each == cells);
            }
        }));
    }

    void brokenFilesAreTold()
    {
        QVERIFY(!CsvRow::parse("\"a"));
        QVERIFY(!CsvRow::parse("a\"b\r\n"));
        QVERIFY(!CsvRow::parse("\"a\"b\r\n"));
        QVERIFY(!CsvRow::parse("a\nb"));
        QCOMPARE(CsvRow::parse("a,b").value().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(CsvRowTest)
#include "CsvRowTest.moc"
