#include "tests/support/OpenCallLog.h"
#include "tests/support/ThemedTest.h"
#include "ui/calls/CallCostPane.h"
#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallExporter.h"
#include "ui/calls/CallFilterBar.h"
#include "ui/calls/CallNotesPane.h"
#include "ui/calls/CallSidePane.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/CallTimeline.h"
#include "ui/calls/CallsModel.h"
#include "ui/calls/CallsPage.h"
#include "ui/calls/CallsView.h"
#include "ui/calls/SavedViews.h"
#include "ui/calls/TimeAxis.h"
#include "ui/calls/TimeText.h"
#include "ui/calls/TranscriptView.h"
#include "ui/calls/TurnsLane.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sb;
using namespace sb::ui;

using Log = OpenCallLog;

class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionCallsHaveTheirTrueLengthAndABoundedMemory()
    {
        Log log(1'000'000);
        QVERIFY(log.opened());
        auto &calls = log.view->calls();
        QCOMPARE(calls.rowCount(), 1'000'000);
        auto *table = log.view->table();
        table->setFocus();
        const auto before = log.backend.calls("listCalls");
        QTest::keyClick(table, Qt::Key_End);
        QVERIFY(QTest::qWaitFor([&] { return calls.call(999'999) != nullptr; }));
        QVERIFY(log.backend.calls("listCalls") - before <= 3);
        QTRY_COMPARE(log.view->detail()->call(), calls.call(999'999)->id); // opened once it was there
        QTest::keyClick(table, Qt::Key_PageUp);
        QTest::keyClick(table, Qt::Key_Home);
        QTRY_COMPARE(log.view->detail()->call(), calls.call(0)->id);
        QVERIFY(calls.loadedRows() <= CallListModel::keptPages * CallListModel::pageRows);
    }

    void whatIsNotMeasuredOrSettledIsADash()
    {
        Log log(8);
        auto &calls = log.view->calls();
        QVERIFY(QTest::qWaitFor([&] { return calls.rowCount() == 8; }));
        const auto text = [&](int row, CallColumn column) {
            return calls.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(text(1, CallColumn::Delay), QStringLiteral("–"));
        QCOMPARE(text(1, CallColumn::Cost), QStringLiteral("–"));
        QCOMPARE(text(0, CallColumn::Length), QStringLiteral("3:12"));
        QCOMPARE(text(1, CallColumn::Status), QStringLiteral("Failed"));
        QCOMPARE(text(6, CallColumn::EndedBy), QStringLiteral("Time limit"));
    }

    void filtersNarrowTheListAndClear()
    {
        Log log(80);
        QVERIFY(log.opened());
        CallFilterChoice choice;
        choice.status = CallStatus::Failed;
        narrow(log, choice);
        QTRY_COMPARE(log.view->calls().rowCount(), 10);
        QVERIFY(log.shows(QStringLiteral("10 found")));
        log.view->clearFilters();
        QTRY_COMPARE(log.view->calls().rowCount(), 80);
        QVERIFY(!log.shows(QStringLiteral("10 found")));
    }

    void aListThatIsLookedForSaysHowFarItIsAndCanBeCancelled()
    {
        Log log(400);
        QVERIFY(log.opened());
        bool isHeld = true;
        const auto newest = log.view->calls().call(0)->startedAt;
        log.backend.answer(countCalls, [&](const CallCountQuery &query) {
            CallCount count;
            count.counted = query.beforeId.hasValue() ? 0 : 3;
            count.examined = 100;
            count.length = 400;
            if (isHeld)
                count.next = CallKey{newest, sample::id<CallId>(6, 1)};
            log.backend.hold(); // the next one waits
            return Result<CallCount>(count);
        });
        CallFilterChoice choice;
        choice.type = CallType::Outbound;
        narrow(log, choice);
        QTRY_VERIFY(log.shows(QStringLiteral("Searching, 25 % of 400")));
        QVERIFY(log.button(QStringLiteral("Cancel")));
        log.button(QStringLiteral("Cancel"))->click();
        log.backend.release();
        QVERIFY(!log.view->calls().isCounting());
        QVERIFY(log.shows(QStringLiteral("%1 found so far").arg(log.view->calls().rowCount())));
    }

    void rangesAreReadAsPeopleTypeThem()
    {
        CallFilterChoice choice;
        QCOMPARE(choice.setLength(QStringLiteral("1:30"), QStringLiteral("200")), QString());
        QCOMPARE(*choice.minSeconds, 90.0);
        QCOMPARE(*choice.maxSeconds, 200.0);
        QVERIFY(!choice.setLength(QStringLiteral("soon"), {}).isEmpty());
        QCOMPARE(*choice.minSeconds, 90.0); // as it was
        QCOMPARE(choice.setCost({}, QStringLiteral("0.05")), QString());
        QCOMPARE(*choice.maxCost, Money::fromMicros(50'000));
        QVERIFY(!choice.setCost(QStringLiteral("-1"), {}).isEmpty());
        QVERIFY(!choice.setDays(QStringLiteral("2026-02-02"), QStringLiteral("2026-02-01")).isEmpty());
        QCOMPARE(choice.setDays({}, QStringLiteral("2026-02-01")), QString());
        const auto filter = choice.filter(QDate(2026, 11, 28));
        QVERIFY(!filter.criteria.startedFrom.hasValue());
        QCOMPARE(filter.criteria.startedUntil->milliseconds(), QDate(2026, 2, 2).startOfDay().toMSecsSinceEpoch());
        QVERIFY(CallFilterChoice::fromJson(choice.toJson()) == choice);
        choice = {};
        choice.days = CallFilterChoice::Days::Today; // moves with the day
        QCOMPARE(
            CallFilterChoice::fromJson(choice.toJson()).filter(QDate(2026, 1, 5)).criteria.startedFrom->milliseconds(),
            QDate(2026, 1, 5).startOfDay().toMSecsSinceEpoch());
        QVERIFY(CallFilterChoice::fromJson(
                    nlohmann::json::parse(R"({"status":"x","days":3,"said":null,"min_seconds":"a"})"))
                    .isEmpty());
    }

    void wordsWithoutALetterAskForNothing()
    {
        CallFilterChoice choice;
        choice.words = QStringLiteral("\"*");
        QVERIFY(!choice.filter(QDate::currentDate()).criteria.said.hasValue());
        choice.words = QStringLiteral("door");
        QCOMPARE(*choice.filter(QDate::currentDate()).criteria.said, std::string("door"));
    }

    void theDefaultViewIsShownFirst()
    {
        ScriptedBackend backend;
        sample::fill(backend, 80);
        CallViewList kept;
        kept.items.push_back({"Failed", true, {{"status", "failed"}}, {"started", "cost", "tags"}});
        backend.answer(getCallViews, [kept](const Nothing &) { return Result<CallViewList>(kept); });
        CallsPage page(backend);
        std::unique_ptr<CallsView> view(qobject_cast<CallsView *>(page.createWidget(nullptr)));
        view->show();
        QTRY_COMPARE(view->calls().rowCount(), 10);
        QVERIFY((view->table()->columns() == std::vector{CallColumn::Started, CallColumn::Cost, CallColumn::Tags}));
    }

    void viewsAreKeptRenamedAndDeleted()
    {
        ScriptedBackend backend;
        sample::fill(backend, 8);
        SavedViews views(backend);
        views.load();
        QTRY_VERIFY(views.hasLoaded());
        views.keep({"One", false, nlohmann::json::object(), {}});
        views.keep({"Two", false, nlohmann::json::object(), {}});
        views.setDefault(1);
        views.keep({"two", false, {{"status", "failed"}}, {}}); // the same name: in its place, and still the default
        QCOMPARE(views.views().size(), 2u);
        QCOMPARE(views.defaultIndex(), 1);
        views.rename(0, QStringLiteral(" Three "));
        SavedViews again(backend);
        again.load();
        QTRY_VERIFY(again.hasLoaded());
        QCOMPARE(again.indexOf(QStringLiteral("THREE")), 0);
        QCOMPARE(again.indexOf(QStringLiteral("one")), -1);
        again.remove(0);
        QCOMPARE(again.views().size(), 1u);
        backend.answer(putCallViews, [](const CallViewList &) -> Result<CallViewList> {
            return fail(ErrorCode::Unprocessable, "no");
        });
        QSignalSpy refused(&again, &SavedViews::failed);
        again.remove(0);
        QTRY_COMPARE(refused.count(), 1);
        QTRY_COMPARE(again.views().size(), 1u); // what is stored comes back
    }

    void columnsAreChosenOrderedAndKept()
    {
        Log log(8);
        QVERIFY(log.opened());
        log.view->table()->showColumn(CallColumn::Tags, true);
        log.view->table()->showColumn(CallColumn::Delay, false);
        QTRY_COMPARE(log.view->views().columns().size(), log.view->table()->columns().size());
        auto *head = log.view->table()->horizontalHeader();
        head->moveSection(head->visualIndex(static_cast<int>(CallColumn::Cost)), 1);
        QCOMPARE(log.view->views().columns().front(), std::string("cost"));
        CallsPage page(log.backend);
        std::unique_ptr<CallsView> again(qobject_cast<CallsView *>(page.createWidget(nullptr)));
        again->show();
        QTRY_VERIFY(again->table()->columns() == log.view->table()->columns());
        QVERIFY(again->table()->columns().front() == CallColumn::Cost);
    }

    void chosenCallsAreExportedOneByOne()
    {
        Log log(300);
        QVERIFY(log.opened());
        QTemporaryDir folder;
        log.backend.answer(exportCallAnalytics, [](const CallExportQuery &) -> Result<CallExport> {
            auto left = std::make_shared<int>(1);
            Download download;
            download.next = [left]() -> Result<std::vector<std::uint8_t>> {
                return std::vector<std::uint8_t>((*left)-- > 0 ? 100 : 0, std::uint8_t{7});
            };
            return CallExport{download};
        });
        const auto &calls = log.view->calls();
        auto *selection = log.view->table()->selectionModel();
        for (const int row : {2, 4, 250}) // the last one is not there yet
            selection->select(calls.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection->select(calls.index(0, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QCOMPARE(log.view->table()->chosenRows(), (std::vector{2, 4, 250}));
        QSignalSpy told(log.view.get(), &CallsView::told);
        log.view->exportTo(folder.path());
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(!told[0][1].toBool());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
        log.view->exportTo(folder.path()); // nothing is written over
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 6);
    }

    void aBoxChoosesWithoutOpening()
    {
        Log log(20);
        QVERIFY(log.opened());
        auto *table = log.view->table();
        const auto open = log.view->detail()->call();
        const auto box = table->visualRect(table->model()->index(3, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(log.view->detail()->call(), open);
        QVERIFY(table->isChoosing());
        QVERIFY(table->selectionModel()->isRowSelected(3));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box);
        QVERIFY(!table->selectionModel()->isRowSelected(3));
    }

    void copiedCallsAreRowsWithTabs()
    {
        Log log(20);
        QVERIFY(log.opened());
        auto *table = log.view->table();
        table->setColumns({CallColumn::Agent, CallColumn::Length});
        table->selectAll();
        log.view->copyCalls();
        const auto lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 20);
        QCOMPARE(lines[0].split(QLatin1Char('\t')).size(), 2);
        QVERIFY(lines[0].endsWith(QStringLiteral("3:12")));
    }
};

SB_THEMED_TEST(CallsTest)
#include "CallsTest.moc"
