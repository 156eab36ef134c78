#include "ui/format/Durations.h"
#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/format/Times.h"
#include "ui/format/VisibleText.h"

#include <QLocale>
#include <QTest>

using namespace sb;
using namespace sb::ui;
using namespace std::chrono_literals;

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void hiddenCharactersAreWrittenOut_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        const auto code = [](const char *hex) -> QString {
            return QString(QChar(0x27E8)) + QLatin1String("U+") + QLatin1String(hex) + QChar(0x27E9);
        };
        QTest::newRow("plain") << QStringLiteral("Clinic") << QStringLiteral("Clinic");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("zero width space") << QString(QStringLiteral("a") + QChar(0x200B) + QStringLiteral("b"))
                                          << QString(QStringLiteral("a") + code("200B") + QStringLiteral("b"));
        QTest::newRow("right-to-left override") << QString(QChar(0x202E)) << code("202E");
        QTest::newRow("isolate") << QString(QChar(0x2066)) << code("2066");
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) << code("FEFF");
        QTest::newRow("escape") << QString(QChar(0x1B)) << code("001B");
        QTest::newRow("line feed joins") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a b c");
        QTest::newRow("tag character") << QString::fromUcs4(U"\U000E0041") << code("E0041");
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << code("D800");
        QTest::newRow("accents stay") << QStringLiteral("é नमस्ते 你好 🎧") << QStringLiteral("é नमस्ते 你好 🎧");
        QTest::newRow("joiner in a word stays") << QString(QStringLiteral("क्") + QChar(0x200D) + QStringLiteral("ष"))
                                                << QString(QStringLiteral("क्") + QChar(0x200D) + QStringLiteral("ष"));
        QTest::newRow("joiner alone") << QString(QStringLiteral("a") + QChar(0x200D) + QStringLiteral("b"))
                                      << QString(QStringLiteral("a") + code("200D") + QStringLiteral("b"));
    }
    void hiddenCharactersAreWrittenOut()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(typed), shown);
    }

    void linesMayStay() { QCOMPARE(visibleText(QStringLiteral("é\n\tb"), Lines::Keep), QStringLiteral("é\n\tb")); }

    void durations_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<bool>("tenths");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << false << QStringLiteral("0:00");
        QTest::newRow("seconds") << qint64(9'999) << false << QStringLiteral("0:09");
        QTest::newRow("minutes") << qint64(192'000) << false << QStringLiteral("3:12");
        QTest::newRow("hours") << qint64(3'765'000) << false << QStringLiteral("1:02:45");
        QTest::newRow("tenths") << qint64(58'690) << true << QStringLiteral("0:58.6");
        QTest::newRow("negative") << qint64(-5) << false << QStringLiteral("0:00");
    }
    void durations()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(bool, tenths);
        QFETCH(QString, text);
        QCOMPARE(durationText(std::chrono::milliseconds(milliseconds), tenths ? Tenths::Show : Tenths::Hide), text);
    }

    void delays()
    {
        QCOMPARE(delayText(386ms), QStringLiteral("386 ms"));
        QCOMPARE(delayText(1'204ms), QStringLiteral("1,204 ms"));
        QCOMPARE(delayText(12'440ms), QStringLiteral("12.4 s"));
    }

    void money_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("ledger") << qint64(84'215) << 6 << QStringLiteral("$0.084215");
        QTest::newRow("summary") << qint64(1'283'950'000) << 2 << QStringLiteral("$1,283.95");
        QTest::newRow("rounds half up") << qint64(5'000) << 2 << QStringLiteral("$0.01");
        QTest::newRow("no minus zero") << qint64(-4'999) << 2 << QStringLiteral("$0.00");
        QTest::newRow("true minus") << qint64(-1'500'000) << 2 << QString(QChar(0x2212) + QStringLiteral("$1.50"));
        QTest::newRow("carries") << qint64(999'999) << 2 << QStringLiteral("$1.00");
        QTest::newRow("no decimals") << qint64(2'500'000) << 0 << QStringLiteral("$3");
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << 6
                               << QString(QChar(0x2212) + QStringLiteral("$9,223,372,036,854.775808"));
    }
    void money()
    {
        QFETCH(qint64, micros);
        QFETCH(int, decimals);
        QFETCH(QString, text);
        QCOMPARE(moneyText(Money::fromMicros(micros), decimals), text);
    }

    void whatIsAddedHasAPlus()
    {
        QCOMPARE(signedMoneyText(Money::fromMicros(1'000'000), 2), QStringLiteral("+$1.00"));
        QCOMPARE(signedMoneyText(Money(), 2), QStringLiteral("$0.00"));
    }

    void figuresFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(moneyText(Money::fromMicros(1'283'950'000), 2), QStringLiteral("$1.283,95"));
        QCOMPARE(durationText(58'690ms, Tenths::Show), QStringLiteral("0:58,6"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void fullTimesAreUniversal()
    {
        const auto moment = Instant::parse("2026-11-23T19:36:31.250+05:30");
        QVERIFY(moment.has_value());
        QCOMPARE(fullTimeText(*moment), QStringLiteral("2026-11-23 14:06:31.250 UTC"));
    }

    void everyErrorHasWordsAndNoCodeInThem()
    {
        for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
            const ErrorText text = ErrorText::of({static_cast<ErrorCode>(code), "detail for programs", {}});
            QVERIFY2(!text.title.isEmpty() && !text.sentence.isEmpty(), qPrintable(QString::number(code)));
            QVERIFY(!text.sentence.contains(QLatin1String("detail for programs")));
            QVERIFY(!text.title.contains(QLatin1Char('!')) && !text.sentence.contains(QLatin1Char('!')));
            QCOMPARE(text.details, QStringLiteral("detail for programs"));
        }
    }

    void problemsNameTheirFieldsInTheDetails()
    {
        const ErrorText text = ErrorText::of(
            {ErrorCode::Unprocessable, "invalid", {{{"body", "agent", "name"}, "too long", "string_too_long"}}});
        QCOMPARE(text.details, QStringLiteral("invalid\nbody.agent.name: too long"));
        QCOMPARE(ErrorText::ofProblem({{}, "must be 1 or more", "value_error"}), QStringLiteral("Must be 1 or more"));
        QVERIFY(!ErrorText::ofProblem({{}, "", "missing"}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "FormatTest.moc"
