// Files of a report, read back by other programs: PDF by poppler's tools, workbooks and archives by libzip.
#include "app/reports/ReportFiles.h"
#include "models/contract/CsvRow.h"
#include "tests/support/SampleStatement.h"
#include "tests/support/SheetRows.h"
#include "tests/support/ThemedTest.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <csignal>
#include <sys/resource.h>

using namespace sb;
using namespace sb::ui;

namespace {

const QString kFormula = QStringLiteral("=HYPERLINK(\"http://example.com\",\"x\")");
const QString kMarkup = QStringLiteral("<img src=x onerror=alert(1)>");

/// The statement with names as somebody might give them who means ill.
ReportContent withNames()
{
    auto content = sample::statement();
    content.recipient = kMarkup;
    for (auto &section : content.sections) {
        if (section.part == ReportPart::Agents) {
            auto &rows = std::get<ReportTable>(section.body).rows;
            rows[0].cells[0].text = kFormula;
            rows[1].cells[0].text = kMarkup;
        }
    }
    return content;
}

/// No file grows beyond \p bytes while it lives: the disk is as good as full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

constexpr std::array kFormats{ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Zip};

} // namespace

class ReportFilesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(ReportFormat format) const
    {
        return m_folder.filePath(QStringLiteral("report.") + reportEnding(format));
    }
    QStringList left() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    ReportWork work(ReportFormat format, const ReportContent &content = sample::statement()) const
    {
        ReportWork work;
        work.layout = std::make_shared<const ReportLayout>(content, Theme::of(this), QPageSize::A4);
        work.format = format;
        work.path = path(format);
        return work;
    }
    std::string written(ReportFormat format, const ReportContent &content = sample::statement()) const
    {
        const auto bytes = app::writeReport(work(format, content));
        if (!bytes)
            return bytes.error().detail;
        QFile file(path(format));
        if (!file.open(QIODevice::ReadOnly) || file.size() != *bytes ||
            (file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)))
            return "the file is not what was told of it";
        return file.readAll().toStdString();
    }
    static QString said(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        process.waitForFinished();
        return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const auto &name : left())
            QFile::remove(m_folder.filePath(name));
    }

    void aPdfHasTheWordsTheTitleAndTheFonts()
    {
        QVERIFY(written(ReportFormat::Pdf, withNames()).starts_with("%PDF-1."));
        const auto info = said(QStringLiteral("pdfinfo"), {path(ReportFormat::Pdf)});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title: +Monthly statement, October 2026"))),
                 qPrintable(info));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +2\\b"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Page size: +595 x 842 pts \\(A4\\)"))));
        const auto about = said(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path(ReportFormat::Pdf)});
        QVERIFY2(about.contains(QLatin1String("Harbour Voice")) && about.contains(QLatin1String("<rdf:li>en")),
                 qPrintable(about));
        const auto text = said(QStringLiteral("pdftotext"),
                               {QStringLiteral("-layout"), path(ReportFormat::Pdf), QStringLiteral("-")});
        auto closeSet = text; // two narrow digits in their wide cells are read with a blank between
        closeSet.remove(QRegularExpression(QStringLiteral("\\s")));
        for (const auto *line : {"Speechtotext411,307seconds0.000125asecond10.5%51.413375", "Together100.0%488.553405",
                                 "Balanceon31October37,315+163.046595570.090128", "Page2of2"})
            QVERIFY2(closeSet.contains(QLatin1String(line)), qPrintable(text));
        for (const auto *word : {"HV-2026-10-017", "+1 555 0100", "00:10 UTC", "<img src=x onerror=alert(1)>"})
            QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
        QVERIFY2(closeSet.contains(kFormula), qPrintable(text.mid(text.indexOf(QLatin1String("Page 1")))));
        const auto fonts = said(QStringLiteral("pdffonts"), {path(ReportFormat::Pdf)});
        QVERIFY2(fonts.contains(QLatin1String("Inter")) || fonts.contains(QLatin1String("DejaVu")), qPrintable(fonts));
        QVERIFY(!fonts.contains(QLatin1String("Type 3")));
        QVERIFY(said(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path(ReportFormat::Pdf)})
                    .split(u'\n', Qt::SkipEmptyParts)
                    .size() <= 2); // its two heads: the chart is vectors
    }

    /// Words of different cells never run into each other, also when all of them are long.
    void noWordOfAPdfStandsOnAnother()
    {
        auto content = withNames();
        const auto endless = QStringLiteral("Association of Reception Desks ").repeated(300);
        content.title = content.issuer = content.recipient = content.footer = content.subtitle = endless;
        content.details.fill({endless, endless}, 4);
        for (auto &section : content.sections) {
            section.title = section.title.isEmpty() ? QString() : endless;
            if (auto *table = std::get_if<ReportTable>(&section.body)) {
                for (auto &column : table->columns)
                    column.title += QStringLiteral(" of the organization");
                for (auto &row : table->rows)
                    row.cells.first().text = endless;
            }
        }
        written(ReportFormat::Pdf, content);
        const auto boxes =
            said(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path(ReportFormat::Pdf), QStringLiteral("-")});
        QXmlStreamReader xml(boxes);
        QList<QRectF> page;
        int words = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("page"))
                page.clear();
            if (xml.name() != QLatin1String("word"))
                continue;
            const auto at = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
            const QRectF box(QPointF(at("xMin"), at("yMin")), QPointF(at("xMax"), at("yMax")));
            QVERIFY(box.left() > 56 && box.right() < 540);
            for (const auto &other : page) {
                const auto both = box.intersected(other); // lines of a paragraph touch
                QVERIFY2(both.width() < 0.5 || both.height() < 0.35 * std::min(box.height(), other.height()),
                         qPrintable(xml.readElementText()));
            }
            page.append(box);
            ++words;
        }
        QVERIFY(!xml.hasError());
        QVERIFY(words > 300);
    }

    void aWorkbookHasNumbersDatesAndInertText()
    {
        const auto bytes = written(ReportFormat::Xlsx, withNames());
        const auto files = test::unzippedText(bytes);
        const auto book = files.at("xl/workbook.xml");
        for (const auto *name :
             {"\"Report\"", "\"Totals\"", "\"Cost by service\"", "\"Grants, in the order in which t\"", "\"Proof\""})
            QVERIFY2(book.find(name) != std::string::npos, book.c_str());
        for (const auto &[name, content] : files)
            QVERIFY(content.find("<f>") == std::string::npos && content.find("<hyperlink") == std::string::npos);

        const auto services = test::sheetRows(bytes, 7, 4);
        QCOMPARE(services.size(), 9U);
        QCOMPARE(services.at(0).at(0), std::string("Cost by service"));
        QCOMPARE(services.at(1), (std::vector<std::string>{"Service", "Used", "Used, unit", "Price, $",
                                                           "Price, $, unit", "Share", "Amount, $"}));
        QCOMPARE(services.at(4), (std::vector<std::string>{"Speech to text", "411307", "seconds", "0.000125",
                                                           "USD a second", "0.105", "51.413375"}));
        QCOMPARE(services.at(8).at(6), std::string("488.553405"));
        const auto sheet = files.at("xl/worksheets/sheet4.xml");
        QVERIFY(sheet.find("state=\"frozen\"") != std::string::npos && sheet.find("<cols>") != std::string::npos);
        QVERIFY(files.at("xl/styles.xml").find("#,##0.000000") != std::string::npos);

        const auto agents = test::sheetRows(bytes, 7, 6);
        QCOMPARE(agents.at(2).at(0), kFormula.toStdString());
        QCOMPARE(agents.at(3).at(0), kMarkup.toStdString());
        const auto grants = test::sheetRows(bytes, 7, 7);
        QCOMPARE(grants.at(2).at(1), std::string("46298")); // 3 October 2026 in the format's days
        QCOMPARE(grants.at(3).at(2), std::string());        // a dash is no value
        const auto days = test::sheetRows(bytes, 7, 3);
        QCOMPARE(days.size(), 33U);
        QCOMPARE(days.at(1).at(6), std::string("Cost"));
    }

    void aCsvHasEveryValueOnALineOfItsOwn()
    {
        const auto rows = CsvRow::parse(written(ReportFormat::Csv, withNames()));
        QVERIFY(rows.has_value());
        QCOMPARE(rows->front(), (std::vector<std::string>{"part", "line", "column", "value", "unit"}));
        const auto has = [&](const std::vector<std::string> &row) {
            return std::ranges::find(*rows, row) != rows->end();
        };
        QVERIFY(has({"services", "3", "Price, $", "0.000125", "USD a second"}));
        QVERIFY(has({"services", "sum", "Amount, $", "488.553405", "USD"}));
        QVERIFY(has({"services", "1", "Share", "40.20", "%"}));
        QVERIFY(has({"grants", "1", "Expires", "2026-10-03T00:00:00Z", ""}));
        QVERIFY(has({"totals", "3", "Value", "-488.553405", "USD"}));
        QVERIFY(has({"agents", "1", "Agent", "'" + kFormula.toStdString(), ""}));
        QVERIFY(has({"report", "1", "title", "Monthly statement", ""}));
        QVERIFY(std::ranges::all_of(*rows, [](const auto &row) { return row.size() == 5; }));
    }

    void anArchiveHasThePdfTheWorkbookAndATableOfEachSection()
    {
        auto content = withNames();
        content.fileName = QStringLiteral("../con/statement");
        const auto files = test::unzippedText(written(ReportFormat::Zip, content));
        std::vector<std::string> names;
        for (const auto &[name, bytes] : files)
            names.push_back(name);
        QCOMPARE(names, (std::vector<std::string>{"_con_statement.pdf", "_con_statement.xlsx", "agents.csv",
                                                  "comparison.csv", "days.csv", "grants.csv", "ledger.csv", "proof.csv",
                                                  "services.csv", "totals.csv"}));
        QVERIFY(files.at("_con_statement.pdf").starts_with("%PDF-"));
        QCOMPARE(test::sheetRows(files.at("_con_statement.xlsx"), 7, 4).size(), 9U);
        const auto grants = CsvRow::parse(files.at("grants.csv"));
        QVERIFY(grants.has_value());
        QCOMPARE(grants->at(0).at(5), std::string("Expired, sent, $"));
        QCOMPARE(grants->at(2), (std::vector<std::string>{"Autumn campaign", "2026-11-26T00:00:00Z", "", "120.000000",
                                                          "120.000000", "", "0.000000"}));
    }

    void whatIsCancelledLeavesNothing()
    {
        for (const auto format : kFormats) {
            auto content = sample::statement();
            content.sections.append(sample::statementCalls(3000));
            auto task = work(format, content);
            std::stop_source stop;
            task.stop = stop.get_token();
            task.progress = [&stop](double) { stop.request_stop(); };
            const auto bytes = app::writeReport(task);
            QVERIFY(!bytes.has_value());
            QCOMPARE(bytes.error().code, ErrorCode::Cancelled);
            QCOMPARE(left(), QStringList());
        }
    }

    void progressRisesToTheWhole()
    {
        for (const auto format : kFormats) {
            auto task = work(format);
            double told = 0;
            task.progress = [&told](double fraction) {
                QVERIFY(fraction >= told && fraction <= 1);
                told = fraction;
            };
            QVERIFY(app::writeReport(task).has_value());
            QVERIFY(qFuzzyCompare(told, 1.0));
        }
    }

    void aFullDiskIsToldAndTheOldFileStays()
    {
        for (const auto format : kFormats) {
            QFile old(path(format));
            QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
            old.close();
            const auto task = work(format);
            for (const auto bytes : {rlim_t{100}, rlim_t{3'000}}) {
                const FullDisk disk(bytes);
                const auto answer = app::writeReport(task);
                QVERIFY2(!answer.has_value(), qPrintable(reportEnding(format)));
                QVERIFY(answer.error().code == ErrorCode::Io || answer.error().code == ErrorCode::NoSpace);
            }
            QVERIFY(old.open(QIODevice::ReadOnly));
            QCOMPARE(old.readAll(), QByteArray("old"));
            QCOMPARE(left(), QStringList{QFileInfo(old).fileName()});
            old.remove();
        }
    }

    void aFolderThatIsNotThereIsTold()
    {
        for (const auto format : kFormats) {
            auto task = work(format);
            task.path = m_folder.filePath(QStringLiteral("none/report"));
            const auto answer = app::writeReport(task);
            QVERIFY(!answer.has_value());
            QCOMPARE(answer.error().code, ErrorCode::Io);
        }
    }
};

SB_THEMED_TEST(ReportFilesTest)
#include "ReportFilesTest.moc"
