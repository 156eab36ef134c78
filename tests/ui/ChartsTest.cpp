// Charts and their table twins: scales, keys, what is told, what is copied, and vectors for paper.
#include "tests/support/ThemedTest.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartTable.h"
#include "ui/charts/CsvFile.h"
#include "ui/charts/FigureTable.h"
#include "ui/format/MoneyText.h"

#include <QClipboard>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace sb;
using namespace sb::ui;

namespace {

ChartData threeDays()
{
    ChartData data;
    data.bucketTitle = QStringLiteral("Day");
    data.sumTitle = QStringLiteral("Cost");
    data.buckets = {{QStringLiteral("21"), QStringLiteral("Sat 21 Nov")},
                    {QStringLiteral("22"), QStringLiteral("Sun 22 Nov")},
                    {QStringLiteral("23"), QStringLiteral("Mon 23 Nov")}};
    data.series = {{QStringLiteral("Voice"), Role::Chart1, {6'795'270, 5'474'947, 15'260'818}},
                   {QStringLiteral("=Model"), Role::Chart2, {1'769'768, std::nullopt, 3'799'311}}};
    data.beside = {{QStringLiteral("Calls"), Role::Chart3, {655, 530, 1'482}, ChartUnit::Count}};
    data.today = 2;
    return data;
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAxisHasFourMarksAtMost()
    {
        for (const auto most : QList<qint64>{1, 2, 3, 7, 10, 99, 655, 1'515, 65'323'654, 9'000'000'000}) {
            const auto scale = ChartScale::fromZero(ChartUnit::Money, most);
            QVERIFY2(scale.marks.size() <= 4 && scale.marks.size() >= 2, qPrintable(QString::number(most)));
            QCOMPARE(scale.marks.front(), 0);
            QVERIFY(scale.high >= most);
            QVERIFY(double(scale.marks.back()) >= double(most) * 0.75);
            const auto around = ChartScale::around(ChartUnit::Share, most, most + 700);
            QVERIFY(around.marks.size() <= 4);
            QVERIFY(around.low <= most && around.high >= most + 700);
        }
        QCOMPARE(ChartScale::fromZero(ChartUnit::Count, 1'515).marks, (QList<qint64>{0, 500, 1'000, 1'500}));
        QCOMPARE(ChartScale::fromZero(ChartUnit::Money, 65'323'654).marks.back(), 75'000'000);
    }

    void keysWalkTheBarsAndTheValueIsTold()
    {
        BarsByDayChart chart;
        chart.setData(threeDays());
        chart.resize(400, 200);
        chart.show();
        QSignalSpy current(&chart, &BarsByDayChart::currentChanged);
        QSignalSpy opened(&chart, &BarsByDayChart::opened);
        QVERIFY(chart.accessibleDescription().contains(QLatin1String("3 bars")));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.current(), 2);
        QCOMPARE(chart.accessibleDescription(),
                 QStringLiteral("Mon 23 Nov: Voice $15.260818, =Model $3.799311, Cost $19.060129"));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.accessibleDescription(),
                 QStringLiteral("Sun 22 Nov: Voice $5.474947, =Model none, Cost $5.474947"));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left); // stays at the end
        QCOMPARE(chart.current(), 0);
        QCOMPARE(current.size(), 3);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void thePointerFindsTheBarsPlace()
    {
        BarsByDayChart chart;
        chart.setData(threeDays());
        chart.resize(400, 200);
        chart.show();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(390, 100));
        QCOMPARE(chart.current(), 2);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(4, 100)); // on the axis
        QCOMPARE(chart.current(), 2);
    }

    void theTwinHasTheExactFiguresNewestFirst()
    {
        ChartCard card(QStringLiteral("Cost by day"));
        card.setData(threeDays());
        card.resize(600, 300);
        card.show();
        card.showTable(true);
        const auto *model = card.table()->model();
        QCOMPARE(model->rowCount(), 3);
        QStringList heads, first;
        for (int column = 0; column < model->columnCount(); ++column) {
            heads.append(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            first.append(model->index(0, column).data().toString());
        }
        QCOMPARE(heads.join(u'|'), QStringLiteral("Day|Calls|Voice|=Model|Cost, $"));
        QCOMPARE(first.join(u'|'), QStringLiteral("Mon 23 Nov|1,482|15.260818|3.799311|19.060129"));
        QCOMPARE(model->index(1, 3).data().toString(), QStringLiteral("–"));
        QCOMPARE(model->totalText(4), QStringLiteral("33.100114"));
        // The same bar in both.
        card.chart()->setCurrent(1);
        QCOMPARE(card.table()->current(), 1);
    }

    void daysToComeAreNoRows()
    {
        auto data = threeDays();
        data.today = 1;
        ChartTableModel model;
        model.setData(data);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Sun 22 Nov"));
    }

    void aTableIsCopiedWithTabsAndWithoutGroupMarks()
    {
        ChartCard card(QStringLiteral("Cost by day"));
        card.setData(threeDays());
        card.show();
        card.showTable(true);
        card.table()->view()->clearSelection();
        card.table()->copy();
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(1), QStringLiteral("Mon 23 Nov\t1482\t15.260818\t3.799311\t19.060129"));
    }

    void aFileHasNoFormulas()
    {
        ChartTableModel model;
        model.setData(threeDays());
        const auto text = QString::fromUtf8(csvOf(model));
        QCOMPARE(text.section(QStringLiteral("\r\n"), 0, 0), QStringLiteral("Day,Calls,Voice,'=Model,\"Cost, $\""));
        QCOMPARE(text.section(QStringLiteral("\r\n"), 1, 1),
                 QStringLiteral("Mon 23 Nov,1482,15.260818,3.799311,19.060129"));
    }

    void aChartIsDrawnOnPaperAsVectors()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("chart.pdf"));
        {
            QPdfWriter paper(path);
            paper.setResolution(96);
            QPainter painter(&paper);
            auto data = threeDays();
            data.line =
                ChartSeries{QStringLiteral("Completed"), Role::Chart2, {9'420, std::nullopt, 9'380}, ChartUnit::Share};
            ChartScene scene(data, BarMode::Stacked, ChartInk::forPaper(Theme::of(qApp)));
            scene.resize({500, 180});
            scene.paint(painter, QRectF(20, 20, 500, 180));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(!bytes.contains("/Subtype /Image")); // no picture of a chart
    }

    void columnsAddUpAsShown()
    {
        const auto money = &Money::fromMicros;
        QCOMPARE(decimalsThatAddUp({money(10'000), money(20'000)}), 2);
        QCOMPARE(decimalsThatAddUp({money(14'000), money(14'000)}), 4); // $0.01 + $0.01 is not $0.03
        QCOMPARE(decimalsThatAddUp({money(14'040), money(14'040), money(14'040)}), 6);
        QCOMPARE(decimalsThatAddUp({money(-14'000), money(14'000)}), 2);
        QCOMPARE(decimalsThatAddUp({}), 2);
    }
};

SB_THEMED_TEST(ChartsTest)
#include "ChartsTest.moc"
