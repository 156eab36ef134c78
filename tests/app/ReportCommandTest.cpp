// Reports as an operator's shell gets them: whole documents with the same figures in every format, or a sentence and no
// file.
#include "models/sample/SampleFill.h"
#include "models/store/Store.h"
#include "tests/support/ShellDesk.h"

using namespace sb;
using namespace sb::app;

class ReportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto created = m.create();
        QVERIFY2(created.has_value(), created ? "" : created.error().detail.c_str());
        SamplePlan plan;
        plan.calls = 300;
        plan.seed = 7;
        plan.now = m.clock().now();
        QVERIFY(
            SampleFill(created->workspace->store(), plan).run([](const SampleReport &) { return true; }).has_value());
        auto org = created->workspace->store().read([](Connection &connection) {
            return connection.value<std::string>(
                "SELECT o.name FROM usage_session u JOIN organization o ON o.id = u.org_id GROUP BY o.id"
                " ORDER BY count(*) DESC LIMIT 1");
        });
        org.waitForFinished();
        m_org = QString::fromStdString(org.result().value().value());
        const auto today = QDateTime::currentDateTimeUtc().date();
        m_days = {QStringLiteral("--from"), today.addDays(-360).toString(Qt::ISODate), QStringLiteral("--to"),
                  today.toString(Qt::ISODate)};
    }
    void cleanup() { m.clear(); }

    void aStatementHasTheSameFiguresInEveryFormat()
    {
        const auto ran =
            m.run(QStringList{QStringLiteral("report"), QStringLiteral("statement"), QStringLiteral("--org"),
                              m_org.toLower(), QStringLiteral("--pdf"), QStringLiteral("s.pdf"),
                              QStringLiteral("--csv"), QStringLiteral("s.csv"), QStringLiteral("--xlsx"),
                              QStringLiteral("s.xlsx"), QStringLiteral("--zip"), QStringLiteral("s.zip")}
                  << m_days);
        QVERIFY2(ran.code == 0, ran.problems.constData());
        QCOMPARE(m.files().size(), 4);
        for (const auto &name : m.files())
            QCOMPARE(QFile::permissions(m.out(name)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-layout"), m.out(QStringLiteral("s.pdf")), QStringLiteral("-")});
        const auto text = QString::fromUtf8(m.finished(reader).out);
        auto closeSet = text; // two narrow digits in their wide cells are read with a blank between
        closeSet.remove(u' ');
        QVERIFY2(text.contains(m_org), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Ledger proven on")));
        QFile csv(m.out(QStringLiteral("s.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(csv.readAll()).split(QStringLiteral("\r\n"));
        // The closing balance of the ledger's table, exact in one and printed in the other.
        QString closing;
        for (const auto &line : lines) {
            if (line.startsWith(QStringLiteral("ledger,")) && line.contains(QStringLiteral("Balance, $")))
                closing = line.section(u',', -2, -2);
        }
        QVERIFY2(!closing.isEmpty(), qPrintable(lines.mid(0, 40).join(u'\n')));
        auto printed = QLocale(QLocale::English, QLocale::UnitedStates).toString(closing.toDouble(), 'f', 6);
        QVERIFY2(closeSet.contains(printed), qPrintable(printed));
    }

    void withoutAFormatAPdfIsNamedAfterTheReport()
    {
        const auto ran = m.run({QStringLiteral("report"), QStringLiteral("calls"), QStringLiteral("--json")});
        QVERIFY2(ran.code == 0, ran.problems.constData());
        const auto month = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM"));
        QCOMPARE(m.files(), QStringList{QStringLiteral("calls-%1.pdf").arg(month)});
        QVERIFY(ran.out.contains("\"is_final\":false"));
    }

    void whatCannotBeMadeIsToldAndLeavesNoFile_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *words, int code, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(words).split(u'|') << code << QString::fromLatin1(told);
        };
        row("kind", "profit", 2, "statement, agent, calls and wallet");
        row("organization", "statement|--org|Nobody Ltd", 1, "no organization of this name");
        row("agent", "agent|--agent|Nobody", 1, "");
        row("no agent", "agent", 1, "--agent");
        row("month", "calls|--month|2026-13", 1, "--month");
        row("month and days", "calls|--month|2026-10|--from|2026-10-01", 1, "--from");
        row("backwards", "calls|--from|2026-10-02|--to|2026-10-01", 1, "first day");
        row("future", "calls|--month|2199-01", 1, "still to come");
        row("parts", "calls|--parts|totals,poems", 1, "poems");
        row("other parts", "calls|--parts|grants", 1, "none of these parts");
        row("paper", "calls|--paper|a3", 2, "a4 or letter");
        row("folder", "calls|--pdf|/nowhere/at/all.pdf", 1, "");
    }
    void whatCannotBeMadeIsToldAndLeavesNoFile()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, told);
        const auto ran = m.run(QStringList{QStringLiteral("report")} << words);
        QVERIFY2((ran.code == 2) == (code == 2) && ran.code != 0, ran.problems.constData());
        QVERIFY(!ran.problems.isEmpty());
        QVERIFY2(QString::fromUtf8(ran.problems).contains(told), ran.problems.constData());
        QVERIFY(m.files().isEmpty());
    }

    void aProcessThatServesMakesThemForOthers()
    {
        QProcess server;
        m.start(server, {QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")});
        QVERIFY(server.waitForReadyRead(60'000));
        const auto ran = m.run(
            {QStringLiteral("report"), QStringLiteral("calls"), QStringLiteral("--pdf"), QStringLiteral("beside.pdf")});
        server.terminate();
        QVERIFY(server.waitForFinished(60'000));
        QVERIFY2(ran.code == 0, ran.problems.constData());
        QCOMPARE(m.files(), QStringList{QStringLiteral("beside.pdf")});
    }

private:
    test::ShellDesk m;
    QString m_org;
    QStringList m_days;
};

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "ReportCommandTest.moc"
