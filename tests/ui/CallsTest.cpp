#include "tests/support/SamplePages.h"
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

namespace {

struct Log
{
    ScriptedBackend backend;
    ScriptedPlayer player;
    std::unique_ptr<CallsPage> page;
    std::unique_ptr<CallsView> view;

    explicit Log(int calls, bool recorded = true)
    {
        sample::fill(backend, calls);
        if (recorded)
            sample::fill(player);
        page = std::make_unique<CallsPage>(backend, &player);
        view.reset(qobject_cast<CallsView *>(page->createWidget(nullptr)));
        view->resize(1072, 746);
        view->show();
    }
    bool opened()
    {
        return QTest::qWaitFor([this] { return view->detail()->detail() != nullptr; });
    }
    QPushButton *button(const QString &text)
    {
        for (auto *found : view->findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool shows(const QString &text)
    {
        return std::ranges::any_of(view->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
};

void narrow(Log &log, const CallFilterChoice &choice)
{
    log.view->filters()->setChoice(choice);
    Q_EMIT log.view->filters()->changed();
}

} // namespace

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

    void theCostSheetSaysUnitsAndPrices()
    {
        Log log(20);
        QVERIFY(log.opened());
        QCOMPARE(log.backend.calls("getSessionUsage"), 0); // nobody looked
        log.view->showCost();
        auto &cost = log.view->detail()->side().cost();
        QTRY_VERIFY(cost.text().contains(QStringLiteral("×")));
        QVERIFY(cost.text().contains(QStringLiteral("$0.0")));
    }

    void notesAreStoredBeforeAnotherCallIsOpened()
    {
        Log log(20);
        QVERIFY(log.opened());
        CallLabelsChange stored;
        log.backend.answer(putCallLabels, [&stored](const CallLabelsChange &change) {
            stored = change;
            return Result<CallLabels>(change.labels);
        });
        const auto first = log.view->detail()->call();
        log.view->editNotes();
        auto *tags = log.view->detail()->side().notes().findChild<QLineEdit *>();
        tags->setText(QStringLiteral("follow up, VIP, "));
        log.view->detail()->side().notes().findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Rings back"));
        QVERIFY(!log.page->unsavedEdits().isEmpty());
        log.view->open(log.view->calls().call(5)->id);
        QTRY_COMPARE(stored.callId, first);
        QVERIFY((*stored.labels.tags == std::vector<std::string>{"follow up", "VIP"}));
        QCOMPARE(*stored.labels.note, std::string("Rings back"));
        QTRY_COMPARE(log.view->detail()->call(), log.view->calls().call(5)->id);
        QTRY_VERIFY(tags->text().isEmpty());
    }

    void refusedNotesStayInTheirFields()
    {
        Log log(20);
        QVERIFY(log.opened());
        log.backend.answer(putCallLabels, [](const CallLabelsChange &) -> Result<CallLabels> {
            return fail(ErrorCode::Unprocessable, "a tag is too long");
        });
        auto &notes = log.view->detail()->side().notes();
        notes.findChild<QLineEdit *>()->setText(QStringLiteral("long"));
        QSignalSpy told(log.view.get(), &CallsView::told);
        notes.save();
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(notes.hasEdits());
        QCOMPARE(notes.findChild<QLineEdit *>()->text(), QStringLiteral("long"));
    }

    void theNewestCallIsOpenAndATurnSeeks()
    {
        Log log(20);
        QVERIFY(log.opened());
        QCOMPARE(log.view->detail()->call(), sample::id<CallId>(6, 0));
        auto *turns = log.view->findChild<TurnsLane *>();
        auto &axis = log.view->findChild<CallTimeline *>()->axis();
        // In the middle of the eleventh line: the player goes to where that line began.
        const auto at = axis.toX(53'000, turns->width());
        QTest::mouseClick(turns, Qt::LeftButton, {}, QPoint(static_cast<int>(at), turns->height() / 2));
        QCOMPARE(log.player.sought, 51'700.0);
        QCOMPARE(axis.position(), 51'700.0);
    }

    void aLineOfTheTranscriptSeeksAndFollowsThePlayer()
    {
        Log log(20);
        QVERIFY(log.opened());
        auto *transcript = log.view->findChild<TranscriptView *>();
        Q_EMIT log.player.positionChanged(36'000);
        const auto *line = log.view->detail()->transcript().lineAt(transcript->currentIndex().row());
        QVERIFY(line);
        QCOMPARE(line->ordinal, 6);
        Q_EMIT transcript->lineActivated(3, 16'400);
        QCOMPARE(log.player.sought, 16'400.0);
    }

    void skippingGoesFromLineToLine()
    {
        Log log(20);
        QVERIFY(log.opened());
        log.view->nextLine();
        QCOMPARE(log.player.sought, 300.0);
        log.view->nextLine();
        QCOMPARE(log.player.sought, 8200.0);
        log.view->lineBefore();
        QCOMPARE(log.player.sought, 300.0);
    }

    void aCallWithoutARecordingStillOpens()
    {
        Log log(20, false);
        QVERIFY(log.opened());
        log.view->playOrPause();
        QVERIFY(!log.player.playing);
        QCOMPARE(log.view->detail()->transcript().rowCount(), 19); // 15 lines, 3 tools, the interruption
    }

    void aRunningCallOpensAndItsRecordingIsLoadedWhenItEnds()
    {
        Log log(3);
        auto status = CallStatus::InProgress;
        log.backend.answer(getCall, [&](const CallRef &ref) -> Result<CallDetail> {
            auto row = sample::callRow(0, 0);
            row.id = ref.callId;
            row.status = status;
            auto detail = sample::call(row);
            if (status == CallStatus::InProgress)
                detail.turns.resize(4);
            return detail;
        });
        QVERIFY(log.opened());
        QCOMPARE(log.view->detail()->transcript().rowCount(), 4);
        const auto loads = log.player.loads;
        status = CallStatus::Failed;
        log.backend.announce(QStringLiteral("calls"), QString::fromStdString(log.view->detail()->call().toString()));
        QVERIFY(QTest::qWaitFor([&] { return log.player.loads == loads + 1; }));
        QCOMPARE(log.view->detail()->transcript().rowCount(), 19);
    }

    void aNewCallAppearsWithoutLosingThePlace()
    {
        Log log(40);
        QVERIFY(log.opened());
        log.view->open(log.view->calls().call(10)->id);
        const auto chosen = log.view->table()->selected();
        const auto newest = QDateTime::currentMSecsSinceEpoch() + 100'000;
        auto rows = std::make_shared<std::vector<CallRow>>();
        rows->push_back(sample::callRow(100, newest + 61'000 * 100));
        for (int row = 0; row < 40; ++row)
            rows->push_back(*log.view->calls().call(row));
        log.backend.answer(listCalls, [rows](const CallListQuery &) {
            return Result<CallRowPage>(CallRowPage{*rows, 41, false, true, {}});
        });
        log.backend.announce(QStringLiteral("calls"), {});
        QVERIFY(QTest::qWaitFor([&] { return log.view->calls().rowCount() == 41; }));
        QCOMPARE(log.view->table()->selected(), chosen);
        QCOMPARE(log.view->table()->currentIndex().row(), 11);
    }

    void anEmptyLogAndAFailureHaveTheirFaces()
    {
        Log empty(0);
        QVERIFY(QTest::qWaitFor([&] { return empty.button(QStringLiteral("Open the softphone")) != nullptr; }));
        QSignalSpy wanted(empty.page.get(), &CallsPage::softphoneRequested);
        empty.button(QStringLiteral("Open the softphone"))->click();
        QCOMPARE(wanted.count(), 1);

        ScriptedBackend silent;
        CallsPage page(silent);
        std::unique_ptr<QWidget> view(page.createWidget(nullptr));
        view->show();
        QVERIFY(QTest::qWaitFor([&] {
            return std::ranges::any_of(view->findChildren<QPushButton *>(), [](const QPushButton *button) {
                return button->isVisible() && button->text() == QStringLiteral("Try again");
            });
        }));
    }

    void anExportIsWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        ScriptedBackend backend;
        bool breaks = false;
        backend.answer(exportCallAnalytics, [&breaks](const CallExportQuery &query) -> Result<CallExport> {
            if (!query.requestId.hasValue() || query.includeRecordings != Patch<bool>(true))
                return fail(ErrorCode::Invalid, "not asked as expected");
            auto left = std::make_shared<int>(40);
            Download download;
            download.type = "application/zip";
            download.next = [left, breaks]() -> Result<std::vector<std::uint8_t>> {
                if (*left == 20 && breaks)
                    return fail(ErrorCode::Corrupt, "a chunk is damaged");
                if ((*left)-- == 0)
                    return std::vector<std::uint8_t>{};
                return std::vector<std::uint8_t>(65'536, std::uint8_t{7});
            };
            return CallExport{download};
        });
        CallExporter exporter(backend);
        QSignalSpy finished(&exporter, &CallExporter::finished);
        QSignalSpy failed(&exporter, &CallExporter::failed);
        QSignalSpy progressed(&exporter, &CallExporter::progressed);
        const auto path = folder.filePath(QStringLiteral("call.zip"));
        exporter.start(sample::id<RequestId>(7, 1), path);
        QVERIFY(finished.wait());
        QCOMPARE(QFile(path).size(), 40 * 65'536);
        QVERIFY(progressed.count() > 2);

        breaks = true;
        const auto other = folder.filePath(QStringLiteral("broken.zip"));
        exporter.start(sample::id<RequestId>(7, 1), other);
        QVERIFY(failed.wait());
        QVERIFY(!QFile::exists(other));
    }

    void aPageClosedWithACallPendingHearsNothingOfIt()
    {
        Log log(20);
        QVERIFY(log.opened());
        log.backend.hold();
        log.view->open(sample::id<CallId>(6, 3));
        log.view->refresh();
        log.view.reset();
        log.backend.release();
        QTest::qWait(0);
    }

    void theAxisZoomsAroundThePointerAndStaysInsideTheCall()
    {
        TimeAxis axis;
        axis.setDuration(60'000);
        const auto before = axis.toX(20'000, 600);
        axis.zoom(2, 20'000);
        QCOMPARE(axis.length(), 30'000.0);
        QVERIFY(std::abs(axis.toX(20'000, 600) - before) < 0.01);
        axis.pan(1e9);
        QCOMPARE(axis.from() + axis.length(), 60'000.0);
        axis.zoom(0.001, 0);
        QCOMPARE(axis.from(), 0.0);
        QCOMPARE(axis.length(), 60'000.0);
        QCOMPARE(axis.toTime(axis.toX(12'345, 600), 600), 12'345.0);
    }

    void anOutlineIsTheSameAtEveryZoom()
    {
        std::vector<Peak> base(1000);
        base[500] = {-0.5F, 0.9F};
        const PeakPyramid pyramid(base, 100);
        QCOMPARE(pyramid.milliseconds(), 10'000.0);
        QVERIFY((pyramid.between(0, 10'000) == Peak{-0.5F, 0.9F}));
        QVERIFY((pyramid.between(5000, 5010) == Peak{-0.5F, 0.9F}));
        QVERIFY((pyramid.between(0, 2000) == Peak{}));
        QVERIFY((pyramid.between(20'000, 30'000) == Peak{}));
    }

    void momentsAreCutAndLengthsRounded()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(momentText(59'960), QStringLiteral("0:59.9"));
        QCOMPARE(momentText(82'400), QStringLiteral("1:22.4"));
        QCOMPARE(lengthText(192'000), QStringLiteral("3:12"));
        QCOMPARE(lengthText(3'725'000), QStringLiteral("1:02:05"));
    }
};

SB_THEMED_TEST(CallsTest)
#include "CallsTest.moc"
