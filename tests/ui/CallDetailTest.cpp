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

class CallDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void storedTagsAndNoteAreTakenBackByUndo()
    {
        Log log(20);
        QVERIFY(log.opened());
        std::vector<CallLabelsChange> sent;
        log.backend.answer(putCallLabels, [&sent](const CallLabelsChange &change) {
            sent.push_back(change);
            return Result<CallLabels>(change.labels);
        });
        std::function<void()> undo;
        connect(log.page.get(), &Page::undoable, this,
                [&](const QString &, const std::function<void()> &back) { undo = back; });
        auto &notes = log.view->detail()->side().notes();
        auto *tags = notes.findChild<QLineEdit *>();
        auto *note = notes.findChild<QPlainTextEdit *>();
        const auto tagsBefore = tags->text();
        const auto noteBefore = note->toPlainText();
        tags->setText(QStringLiteral("follow up"));
        note->setPlainText(QStringLiteral("Rings back"));
        notes.save();
        QTRY_VERIFY(undo);
        note->setPlainText(QStringLiteral("Rings back, again")); // typed since: stays
        undo();
        QTRY_COMPARE(sent.size(), 2U);
        QCOMPARE(sent[1].callId, sent[0].callId);
        QTRY_COMPARE(tags->text(), tagsBefore);
        QCOMPARE(sent[1].labels.note.valueOr({}), noteBefore.toStdString());
        QCOMPARE(note->toPlainText(), QStringLiteral("Rings back, again"));
        QVERIFY(notes.hasEdits());
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

SB_THEMED_TEST(CallDetailTest)
#include "CallDetailTest.moc"
