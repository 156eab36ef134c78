// Reports on pages of paper: what stands where, what goes on, and that nothing runs into anything.
#include "ui/reports/ReportLayout.h"
#include "tests/support/SampleStatement.h"
#include "tests/support/ThemedTest.h"
#include "ui/theme/FigureFace.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <thread>

using namespace sb::ui;

namespace {

const QString kName = QString::fromUtf8("<img src=x onerror=alert(1)> \xE2\x80\xAE=SUM(A1)");

ReportSection tableOf(int rows, bool hasSum, const QString &note = {})
{
    ReportTable table;
    table.columns = {{QStringLiteral("Caller's name"), false, 3}, {QStringLiteral("Cost, $"), true, 1}};
    for (int row = 0; row < rows; ++row)
        table.rows.append({{sample::words(QStringLiteral("row-%1.").arg(row)), sample::money(row * 1000)}});
    if (hasSum)
        table.rows.append({{sample::words(QStringLiteral("Together")), sample::money(1)}, {}, true});
    table.note = note;
    table.emptyText = QStringLiteral("No calls in this period");
    return {ReportPart::EveryCall, QStringLiteral("calls"), QStringLiteral("Every call"), table};
}

ReportContent with(QList<ReportSection> sections)
{
    auto content = sample::statement();
    content.sections = std::move(sections);
    return content;
}

QImage painted(const ReportLayout &layout, int page, qreal zoom = 1.5)
{
    QImage image((layout.pageSize() * zoom).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    layout.paint(painter, page);
    return image;
}

bool hasInk(const QImage &image, const QRect &place)
{
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return true;
    return false;
}

QStringList linesOf(const ReportLayout &layout, int page)
{
    return layout.text(page).split(u'\n');
}

} // namespace

class ReportLayoutTest : public QObject
{
    Q_OBJECT

private:
    Theme &theme() { return Theme::of(this); }

private Q_SLOTS:
    void figuresInOneRunHaveDigitsOfOneWidth()
    {
        auto font = theme().font(TextSize::Body);
        font.setPixelSize(170);
        font.setHintingPreference(QFont::PreferNoHinting);
        const FigureFace face(font);
        for (const auto *figure : {"488.553405", "1,111,111", "40.2 %", "\xE2\x88\x92$68.40", "\xE2\x80\x93", "3:12"})
            QVERIFY2(face.knows(QString::fromUtf8(figure)), figure);
        QCOMPARE(face.width(QStringLiteral("1,111.11")), face.width(QStringLiteral("8,888.88")));
        const auto digit = face.width(QStringLiteral("0"));
        const auto usual = QFontMetricsF(font).horizontalAdvance(u'0');
        QVERIFY(digit > 0.9 * usual && digit < 1.05 * usual);
        QVERIFY(!face.knows(QString::fromUtf8("\xE0\xA5\xA7\xE0\xA5\xA8")));
    }

    void theStatementTakesTwoPages()
    {
        const ReportLayout layout(sample::statement(), theme(), QPageSize::A4);
        QCOMPARE(layout.pageCount(), 2);
        QCOMPARE(layout.pageSize(), QSizeF(595, 842));
        QCOMPARE(layout.pageOf(ReportPart::Totals), 0);
        QCOMPARE(layout.pageOf(ReportPart::Comparison), 0);
        QCOMPARE(layout.pageOf(ReportPart::Agents), 1);
        QCOMPARE(layout.pageOf(ReportPart::Ledger), 1);
        QCOMPARE(layout.pageOf(ReportPart::EveryCall), -1);
        const auto first = layout.text(0);
        for (const auto *words :
             {"Harbour Voice", "Period: 1 to 31 October 2026", "Balance on 31 October: $570.09, carried forward",
              "Telephony; 23,065 minutes started; 0.0085 a minute; 40.2 %; 196.052500", "Page 1 of 2"})
            QVERIFY2(first.contains(QLatin1String(words)), words);
        QVERIFY(layout.text(1).contains(QLatin1String("Ledger proven on 1 November 2026, 00:10 UTC")));
        QVERIFY(layout.text(1).contains(QLatin1String("Page 2 of 2")));
        QVERIFY(ReportLayout(sample::statement(), theme(), QPageSize::Letter).pageCount() >= 2);
    }

    void everyRowOfALongTableIsOnOnePageUnderItsHeads()
    {
        const ReportLayout layout(with({tableOf(3000, true)}), theme(), QPageSize::A4);
        QVERIFY(layout.pageCount() > 70);
        int next = 0;
        for (int page = 0; page < layout.pageCount(); ++page) {
            const auto lines = linesOf(layout, page);
            QCOMPARE(lines.count(QStringLiteral("Caller's name; Cost, $")), 1);
            for (const auto &line : lines) {
                if (line.startsWith(QLatin1String("row-")))
                    QVERIFY(line.startsWith(QStringLiteral("row-%1.").arg(next++)));
            }
        }
        QCOMPARE(next, 3000);
        QVERIFY(layout.text(layout.pageCount() - 1).contains(QLatin1String("Together")));
    }

    void titlesSumsAndNotesAreNeverAlone()
    {
        for (int rows = 1; rows < 90; ++rows) {
            const auto note = rows % 2 == 0 ? QStringLiteral("What it means.") : QString();
            auto second = sample::statementGrants();
            const ReportLayout layout(with({tableOf(rows, true, note), second}), theme(), QPageSize::A4);
            for (int page = 0; page < layout.pageCount(); ++page) {
                const auto lines = linesOf(layout, page);
                const auto title = lines.indexOf(QStringLiteral("Every call"));
                if (title >= 0)
                    QVERIFY(lines.value(title + 2).startsWith(QLatin1String("row-0.")));
                if (title >= 0 && rows > 1)
                    QVERIFY(lines.value(title + 3).startsWith(QLatin1String("row-1.")));
                for (qsizetype at = 0; at < lines.size(); ++at) {
                    if (lines.at(at).startsWith(QLatin1String("Together; 0.0")))
                        QVERIFY(lines.value(at - 1).startsWith(QLatin1String("row-")));
                    if (lines.at(at) == QLatin1String("What it means."))
                        QVERIFY(lines.value(at - 1).startsWith(QLatin1String("Together")));
                }
                const auto grants = lines.indexOf(QStringLiteral("Grants, in the order in which they are used"));
                if (grants >= 0)
                    QVERIFY(lines.value(grants + 3).startsWith(QLatin1String("Autumn campaign")));
            }
        }
    }

    void anEmptyTableAndAnEmptyChartSayThatThereIsNothing()
    {
        ReportSection chart{ReportPart::Days, QStringLiteral("days"), QStringLiteral("Cost by day"), ReportChart{}};
        const ReportLayout layout(with({chart, tableOf(0, false)}), theme(), QPageSize::A4);
        QCOMPARE(layout.pageCount(), 1);
        QVERIFY(layout.text(0).contains(QLatin1String("No calls in this period")));
        QVERIFY(layout.text(0).contains(QLatin1String("Nothing in this period")));
        painted(layout, 0);
    }

    void namesAreTextWhateverTheyContain()
    {
        auto table = tableOf(1, false);
        std::get<ReportTable>(table.body).rows.first().cells.first() = sample::words(kName);
        auto content = with({table});
        content.recipient = kName;
        const ReportLayout layout(content, theme(), QPageSize::A4);
        const auto shown = QString::fromUtf8("<img src=x onerror=alert(1)> \xE2\x9F\xA8U+202E\xE2\x9F\xA9=SUM(A1)");
        QVERIFY(layout.text(0).contains(shown + QStringLiteral("; 0.000000")));
        QCOMPARE(layout.text(0).count(shown), 2);
    }

    void namesOfTenThousandLettersStayInTheirPlaces()
    {
        const QString endless(10'000, QLatin1Char('W'));
        auto content = sample::statement();
        for (auto *text : {&content.title, &content.subtitle, &content.issuer, &content.recipient, &content.closing,
                           &content.footer})
            *text = endless;
        content.issuerLines.fill(endless, 40);
        content.recipientLines.fill(endless, 40);
        content.details.fill({endless, endless}, 40);
        for (auto &section : content.sections) {
            section.title = endless;
            if (auto *figures = std::get_if<ReportFigures>(&section.body)) {
                figures->sentence = endless;
                for (auto &figure : figures->figures)
                    figure.label = figure.note = endless;
            } else if (auto *chart = std::get_if<ReportChart>(&section.body)) {
                for (auto &series : chart->data.series)
                    series.name = endless;
            } else if (auto *table = std::get_if<ReportTable>(&section.body)) {
                table->note = endless;
                for (auto &column : table->columns)
                    column.title = endless;
                for (auto &row : table->rows)
                    row.cells.first().text = endless;
            } else if (auto *proof = std::get_if<ReportProof>(&section.body)) {
                proof->title = proof->detail = proof->digest = endless;
            }
        }
        const ReportLayout layout(content, theme(), QPageSize::A4);
        QVERIFY(layout.pageCount() <= 6);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const auto image = painted(layout, page);
            const auto margin = 84; // 56.7 points less a dot
            QVERIFY(!hasInk(image, {0, 0, margin, image.height()}));
            QVERIFY(!hasInk(image, {image.width() - margin, 0, margin, image.height()}));
            QVERIFY(!hasInk(image, {0, image.height() - 84, image.width(), 12})); // between the blocks and the foot
        }
    }

    void pagesAreTheSameFromEveryThreadAndInEveryTheme()
    {
        const ReportLayout layout(sample::statement(), theme(), QPageSize::A4);
        const auto here = painted(layout, 0);
        QImage there, beside;
        std::thread other([&] { there = painted(layout, 0); });
        beside = painted(layout, 0);
        other.join();
        QCOMPARE(there, here);
        QCOMPARE(beside, here);
        theme().setChoice(ThemeChoice::Dark);
        theme().setTextScale(150);
        const ReportLayout dark(sample::statement(), theme(), QPageSize::A4);
        QCOMPARE(painted(dark, 0), here);
        theme().setTextScale(100);
        theme().setChoice(ThemeChoice::Light);
    }

    void whereOneReadsFromTheRightThePageIsTurned()
    {
        const auto leftToRight = painted(ReportLayout(sample::statement(), theme(), QPageSize::A4), 0);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        auto content = sample::statement();
        content.recipient = QString::fromUtf8("\xD7\x9E\xD7\xA8\xD7\xA4\xD7\x90\xD7\x94 12");
        const ReportLayout layout(content, theme(), QPageSize::A4);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const auto accent = theme().color(Role::Accent);
        const auto image = painted(layout, 0);
        const auto right = image.width() - 1 - 90;
        QCOMPARE(leftToRight.pixelColor(90, 95), accent); // inside the mark's square
        QCOMPARE(image.pixelColor(right, 95), accent);
        QVERIFY(image.pixelColor(90, 95) != accent);
        QCOMPARE(layout.pageCount(), 2);
    }

    void aLedgerThatIsNotSoundIsToldInRed()
    {
        auto proof = sample::statement().sections.last();
        const auto countOf = [&](Role role) {
            const auto image = painted(ReportLayout(with({proof}), theme(), QPageSize::A4), 0);
            int dots = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    dots += image.pixelColor(x, y) == theme().color(role) ? 1 : 0;
            return dots;
        };
        QVERIFY(countOf(Role::Positive) > 20);
        QCOMPARE(countOf(Role::Negative), 0);
        std::get<ReportProof>(proof.body).isSound = false;
        QVERIFY(countOf(Role::Negative) > 20);
        QCOMPARE(countOf(Role::Positive), 0);
    }
};

SB_THEMED_TEST(ReportLayoutTest)
#include "ReportLayoutTest.moc"
