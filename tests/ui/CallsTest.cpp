#include "tests/support/SamplePages.h"
#include "tests/support/ThemedTest.h"
#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallExporter.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/CallTableModel.h"
#include "ui/calls/CallTimeline.h"
#include "ui/calls/CallsPage.h"
#include "ui/calls/CallsView.h"
#include "ui/calls/TimeAxis.h"
#include "ui/calls/TimeText.h"
#include "ui/calls/TranscriptView.h"
#include "ui/calls/TurnsLane.h"

#include <QFile>
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
};

} // namespace

class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandCallsComeByKeyAsTheListIsScrolled()
    {
        Log log(10'000);
        auto &calls = log.view->calls();
        QVERIFY(QTest::qWaitFor([&] { return calls.rowCount() > 0; }));
        QCOMPARE(calls.rowCount(), CallTableModel::kPage);
        QCOMPARE(calls.total(), 10'000);
        int pages = 1;
        while (calls.canFetchMore({})) {
            calls.fetchMore({});
            ++pages;
            QVERIFY(QTest::qWaitFor([&] { return !calls.isLoading(); }));
        }
        QCOMPARE(pages, 10'000 / CallTableModel::kPage);
        QCOMPARE(calls.rowCount(), 10'000);
        for (int row = 1; row < calls.rowCount(); ++row)
            QVERIFY(calls.at(row - 1)->startedAt > calls.at(row)->startedAt);
    }

    void whatIsNotMeasuredOrSettledIsADash()
    {
        Log log(8);
        auto &calls = log.view->calls();
        QVERIFY(QTest::qWaitFor([&] { return calls.rowCount() == 8; }));
        QCOMPARE(calls.index(1, CallTableModel::Delay).data().toString(), QStringLiteral("–"));
        QCOMPARE(calls.index(0, CallTableModel::Cost).data().toString(), QStringLiteral("–"));
        QCOMPARE(calls.index(0, CallTableModel::Length).data().toString(), QStringLiteral("3:12"));
        QCOMPARE(calls.index(1, CallTableModel::Status).data().toString(), QStringLiteral("Failed"));
        QCOMPARE(calls.index(6, CallTableModel::EndedBy).data().toString(), QStringLiteral("Time limit"));
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
        QCOMPARE(log.view->detail()->transcript().rowCount(), 16); // 15 lines and the interruption
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
        QCOMPARE(log.view->detail()->transcript().rowCount(), 16);
    }

    void aNewCallAppearsWithoutLosingThePlace()
    {
        Log log(40);
        QVERIFY(log.opened());
        log.view->open(log.view->calls().at(10)->id);
        const auto chosen = log.view->table()->selected();
        const auto newest = QDateTime::currentMSecsSinceEpoch() + 100'000;
        auto rows = std::make_shared<std::vector<CallRow>>();
        rows->push_back(sample::callRow(100, newest + 61'000 * 100));
        for (int row = 0; row < 40; ++row)
            rows->push_back(*log.view->calls().at(row));
        log.backend.answer(listCalls, [rows](const CallListQuery &) {
            return Result<CallRowPage>(CallRowPage{*rows, 41, false});
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
