// Usage and billing, and earnings with their what-if, over scripted answers.
#include "tests/support/SampleUsage.h"
#include "tests/support/ThemedTest.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartTable.h"
#include "ui/charts/FigureTable.h"
#include "ui/earnings/EarningsPage.h"
#include "ui/earnings/EarningsTiles.h"
#include "ui/earnings/EarningsView.h"
#include "ui/earnings/MemberTableModel.h"
#include "ui/earnings/WhatIfCard.h"
#include "ui/usage/BreakdownCard.h"
#include "ui/usage/CostSheetCard.h"
#include "ui/usage/SessionsCard.h"
#include "ui/usage/UsageFilterBar.h"
#include "ui/usage/UsagePage.h"
#include "ui/usage/UsageTiles.h"
#include "ui/usage/UsageView.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/KpiTile.h"

#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>
#include <atomic>

using namespace sb;
using namespace sb::ui;

namespace {

struct Desk
{
    ScriptedBackend backend;
    std::vector<UsageBreakdownQuery> asked;
    std::vector<UsageSessionsQuery> listed;
    std::vector<RerateRequest> rated;
    std::unique_ptr<Page> page;
    std::unique_ptr<QWidget> widget;

    Desk()
    {
        sample::fillUsage(backend);
        backend.answer(getUsageBreakdown, [this](const UsageBreakdownQuery &query) {
            asked.push_back(query);
            return Result<UsageBreakdown>(sample::usage(query));
        });
        backend.answer(rerateUsage, [this](const RerateRequest &request) {
            rated.push_back(request);
            return Result<Rerating>(sample::rerated(request));
        });
    }
    UsageView &usage()
    {
        page = std::make_unique<UsagePage>(backend, [] { return sample::kToday; });
        return *qobject_cast<UsageView *>(shown());
    }
    EarningsView &earnings()
    {
        page = std::make_unique<EarningsPage>(backend);
        return *qobject_cast<EarningsView *>(shown());
    }

private:
    QWidget *shown()
    {
        widget.reset(page->createWidget(nullptr));
        widget->resize(1072, 746);
        widget->show();
        return widget.get();
    }
};

QPushButton *buttonOf(QWidget *root, const QString &text)
{
    for (auto *button : root->findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

} // namespace

class UsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMonthIsShownWithItsSums()
    {
        Desk desk;
        auto &view = desk.usage();
        QTRY_VERIFY(view.costSheet()->session().has_value());
        QCOMPARE(desk.asked.front().fromDate, Patch<std::string>("2026-11-01"));
        QCOMPARE(desk.asked.front().toDate, Patch<std::string>("2026-11-30"));
        const auto month = sample::usage(desk.asked.front());
        const auto &data = view.chart()->chart()->data();
        QCOMPARE(data.buckets.size(), 30);
        QCOMPARE(data.today, 22);
        qint64 sum = 0;
        for (int bucket = 0; bucket < data.buckets.size(); ++bucket)
            sum += data.sumOf(bucket).value_or(0);
        QCOMPARE(sum, month.totals.costUsd.micros());
        QVERIFY(view.tiles()->tile(0)->accessibleName().contains(QLatin1String("1 to 23 October")));
        QCOMPARE(view.chart()->table()->model()->rowCount(), 23); // no rows of days to come
    }

    void aPeriodIsComparedWithTheOneBefore_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("before");
        QTest::addRow("week") << int(UsagePeriod::Kind::Week) << "17 to 23 November"
                              << "10 to 16 November";
        QTest::addRow("thirty") << int(UsagePeriod::Kind::Thirty) << "25 October to 23 November"
                                << "25 September to 24 October";
        QTest::addRow("month") << int(UsagePeriod::Kind::Month) << "1 to 23 November"
                               << "1 to 23 October";
        QTest::addRow("year") << int(UsagePeriod::Kind::Year) << "1 January to 23 November"
                              << "1 January to 23 November 2025";
    }
    void aPeriodIsComparedWithTheOneBefore()
    {
        QFETCH(int, kind);
        const auto period = UsagePeriod::of(static_cast<UsagePeriod::Kind>(kind), sample::kToday);
        QTEST(period.text(), "now");
        QTEST(period.before().text(), "before");
    }

    void aBarNarrowsTheSessionsAndBackspaceWidensThemAgain()
    {
        Desk desk;
        auto &view = desk.usage();
        QTRY_VERIFY(view.costSheet()->session().has_value());
        desk.backend.answer(listUsageSessions, [&desk](const UsageSessionsQuery &query) {
            desk.listed.push_back(query);
            return Result<UsageSessionPage>(UsageSessionPage{{sample::usageSession(3)}, false});
        });
        auto *chart = view.chart()->chart();
        chart->setCurrent(22);
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE(desk.listed.size(), std::size_t(1));
        QCOMPARE(desk.listed.back().fromDate, Patch<std::string>("2026-11-23"));
        QCOMPARE(desk.listed.back().toDate, Patch<std::string>("2026-11-23"));
        for (auto *chip : view.sessions()->findChildren<QToolButton *>())
            if (chip->accessibleName().contains(QLatin1String("Mon 23 Nov")))
                QTest::keyClick(chip, Qt::Key_Backspace);
        QTRY_COMPARE(desk.listed.size(), std::size_t(2));
        QCOMPARE(desk.listed.back().fromDate, Patch<std::string>("2026-11-01"));
    }

    void sessionsComeByKeyAsTheTableScrolls()
    {
        Desk desk;
        auto &view = desk.usage();
        auto &model = view.sessions()->model();
        QTRY_COMPARE(model.rowCount(), SessionTableModel::kPage);
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(model.rowCount(), 640);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.at(row - 1)->startedAt > model.at(row)->startedAt);
    }

    void aCostSheetAddsUpToTheMillionth()
    {
        Desk desk;
        auto &view = desk.usage();
        QTRY_VERIFY(view.costSheet()->session().has_value());
        const auto &sheet = view.costSheet()->sheet();
        qint64 sum = 0;
        for (int row = 0; row < sheet.rowCount(); ++row)
            sum += Money::parse(sheet.index(row, CostSheetModel::Cost).data(Qt::EditRole).toString().toStdString())
                       ->micros();
        QCOMPARE(sum, view.costSheet()->session()->totalCostUsd.micros());
        QCOMPARE(sheet.index(0, CostSheetModel::Used).data().toString(), QStringLiteral("14,123 tokens"));
        QCOMPARE(sheet.index(0, CostSheetModel::Price).data().toString(), QStringLiteral("0.0004 / 1,000"));
        QCOMPARE(sheet.index(0, CostSheetModel::Cost).data().toString(), QStringLiteral("0.005649"));
        QSignalSpy call(qobject_cast<UsagePage *>(desk.page.get()), &UsagePage::callRequested);
        buttonOf(view.costSheet(), QStringLiteral("Open call"))->click();
        QCOMPARE(call.size(), 1);
    }

    void aRowOfTheBreakdownBecomesAFilter()
    {
        Desk desk;
        auto &view = desk.usage();
        QTRY_VERIFY(view.costSheet()->session().has_value());
        auto *table = view.breakdown()->table();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        Q_EMIT table->activated(table->model()->index(0, 0));
        QTRY_VERIFY(view.filters()->choice().agent.hasValue());
        QCOMPARE(desk.asked.back().agentId, view.filters()->choice().agent);
        view.clearFilters();
        QVERIFY(!view.filters()->choice().isFiltered());
    }

    void nothingAndFailureHaveFacesOfTheirOwn()
    {
        Desk desk;
        bool isGone = true;
        desk.backend.answer(getUsageBreakdown, [&isGone](const UsageBreakdownQuery &query) -> Result<UsageBreakdown> {
            if (isGone)
                return fail(ErrorCode::Unavailable, "no answer");
            return sample::usage(query);
        });
        auto &view = desk.usage();
        QTRY_VERIFY(buttonOf(&view, QStringLiteral("Try again")));
        isGone = false;
        buttonOf(&view, QStringLiteral("Try again"))->click();
        QTRY_VERIFY(view.chart()->isVisible());
    }

    void anOldAnswerIsNotShown()
    {
        Desk desk;
        auto &view = desk.usage();
        QTRY_VERIFY(view.chart()->isVisible());
        desk.backend.hold();
        view.showPeriod(UsagePeriod::Kind::Week);
        view.showPeriod(UsagePeriod::Kind::Year);
        desk.backend.release();
        QTRY_COMPARE(view.chart()->chart()->data().buckets.size(), 12);
    }

    void aWhatIfStandsBesideWhatWasBilled()
    {
        Desk desk;
        auto &view = desk.earnings();
        QTRY_VERIFY(view.review().has_value());
        QVERIFY(!view.members()->hasScenario());
        QVERIFY(desk.rated.empty());
        view.whatIf()->markup()->setValue(21.5);
        QTRY_VERIFY(view.members()->hasScenario());
        QCOMPARE(desk.rated.size(), std::size_t(1));
        QCOMPARE(desk.rated.back().markupPercentage, Patch<double>(21.5));
        QVERIFY(desk.rated.back().commissionPercentage.isAbsent());
        QCOMPARE(desk.rated.back().period, Patch<EarningsPeriod>(EarningsPeriod::Month));
        QCOMPARE(view.chart()->chart()->data().series.size(), 2);
        QVERIFY(view.tiles()->tile(1)->accessibleName().contains(QLatin1String("+$")));
        QVERIFY(view.members()->totalText(MemberTableModel::Change).startsWith(u'+'));
        view.resetWhatIf();
        QTRY_VERIFY(!view.members()->hasScenario());
        QCOMPARE(desk.rated.size(), std::size_t(1)); // what was billed needs no rating
    }

    void commissionIsNotForADistributor()
    {
        Desk desk;
        auto &view = desk.earnings();
        QTRY_VERIFY(view.review().has_value());
        QVERIFY(!view.whatIf()->commission()->isEnabled());
    }

    void anInternalOrganizationIsToldHowOneEarns()
    {
        Desk desk;
        desk.backend.answer(getEarningsReview, [](const EarningsReviewQuery &) -> Result<EarningsReview> {
            return fail(ErrorCode::Forbidden, "this organization is no reseller");
        });
        auto &view = desk.earnings();
        QTRY_VERIFY(!view.findChildren<Face *>().isEmpty());
        QCOMPARE(view.findChildren<Face *>().constFirst()->accessibleName(), QStringLiteral("No organization earns"));
    }

    void anotherMarkupIsAgreedOnOnlyAfterTheQuestion()
    {
        Desk desk;
        std::optional<MarkupChange> order;
        desk.backend.answer(setOrgMarkup, [&order](const MarkupChange &change) {
            order = change;
            Org org;
            org.markupPercentage = change.markupPercentage;
            return Result<Org>(org);
        });
        auto &view = desk.earnings();
        QTRY_VERIFY(view.review().has_value());
        view.whatIf()->markup()->setValue(20);
        buttonOf(&view, QStringLiteral("Use this markup…"))->click();
        QVERIFY(!order);
        QTRY_VERIFY(buttonOf(&view, QStringLiteral("Use 20%")));
        buttonOf(&view, QStringLiteral("Use 20%"))->click();
        QTRY_VERIFY(order.has_value());
        QCOMPARE(order->markupPercentage, 20.0);
    }

    void pricedLinesShowHowFarTheyAreAndCanBeEnded()
    {
        Desk desk;
        std::atomic<bool> isEnough = false;
        desk.backend.answer(exportUsage, [&isEnough](const UsageExportQuery &) {
            Download lines;
            lines.name = "lines.csv";
            lines.next = [&isEnough]() -> Result<std::vector<std::uint8_t>> {
                return std::vector<std::uint8_t>(isEnough ? 0 : 64 << 10, 'x'); // as long as nobody has enough
            };
            return Result<Download>(lines);
        });
        auto &usage = desk.usage();
        QTemporaryDir folder;
        const auto start = [&](const QString &name) {
            const auto path = folder.filePath(name);
            usage.exportLines();
            QFileDialog *dialog = nullptr;
            if (!QTest::qWaitFor([&] { return (dialog = usage.findChild<QFileDialog *>()) != nullptr; }))
                qFatal("no dialog");
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
            return path;
        };
        const auto shows = [&usage](const QString &words) {
            const auto labels = usage.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().startsWith(words); });
        };
        const auto ended = start(QStringLiteral("ended.csv"));
        QTRY_VERIFY(shows(QStringLiteral("Exporting, ")));
        QVERIFY(!desk.page->holdsLock().isEmpty());
        usage.exportLines(); // the same command ends it
        QTRY_VERIFY(!usage.isExporting());
        QVERIFY(!QFile::exists(ended));
        QVERIFY(!shows(QStringLiteral("Exporting, ")));
        QVERIFY(desk.page->holdsLock().isEmpty());

        const auto whole = start(QStringLiteral("whole.csv"));
        isEnough = true;
        QTRY_VERIFY(QFile::exists(whole));
        QTRY_VERIFY(!usage.isExporting());
    }
};

SB_THEMED_TEST(UsageTest)
#include "UsageTest.moc"
