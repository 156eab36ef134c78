#include "models/lists/CallListModel.h"
#include "tests/support/CallWorkspace.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace sb;
using sb::test::CallWorkspace;

class CallListModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthIsTrueAndMemoryBounded();
    void jumpsAndNeighboursAgree();
    void answersToAnOldFilterAreDropped();
    void newCallKeepsTheSelection();
    void callThatLeavesTheFilterGoes();
    void lineOfARunningCallUpdatesItsRow();
    void manyNewCallsAtOnce();
    void goesWithAPagePending();
    void failureIsToldAndReloadTriesAgain();
    void listThatIsLookedForGrowsToItsLength();
    void everyPlaceOfAListThatIsLookedForIsRight();
    void countingCanBeCancelled();
    void newCallComesIntoAListThatIsLookedFor();

private:
    static bool load(CallListModel &model, int row)
    {
        model.want(row);
        return QTest::qWaitFor([&] { return model.call(row) != nullptr; });
    }
};

void CallListModelTest::lengthIsTrueAndMemoryBounded()
{
    CallWorkspace workspace;
    workspace.fill(10'000);
    CallListModel model(*workspace.backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 10'000);
    std::set<CallId> seen;
    const CallRow *last = nullptr;
    CallRow above;
    for (int row = 0; row < model.rowCount(); ++row) { // scrolled through, as by hand
        QVERIFY(load(model, row));
        const auto &call = *model.call(row);
        QVERIFY(seen.insert(call.id).second);
        QVERIFY(last == nullptr || std::pair(above.startedAt, above.id) > std::pair(call.startedAt, call.id));
        above = call;
        last = &above;
        QVERIFY(model.loadedRows() <= CallListModel::keptPages * CallListModel::pageRows);
    }
    QCOMPARE(seen.size(), 10'000u);
    QVERIFY(model.call(5000) == nullptr); // forgotten meanwhile
    const auto index = model.index(5000, 0);
    QVERIFY(!index.data().isValid());
    QCOMPARE(index.data(CallListModel::IsLoadedRole).toBool(), false);
    QTRY_VERIFY(index.data().isValid()); // looking at it fetched it
}

void CallListModelTest::jumpsAndNeighboursAgree()
{
    CallWorkspace workspace;
    workspace.fill(1000);
    CallListQuery query;
    query.limit = 200;
    query.skip = 600;
    const auto expected = workspace.call(listCalls, query).value().items;
    CallListModel model(*workspace.backend);
    model.setFilter({});
    QTRY_VERIFY(model.hasLoaded());
    QVERIFY(load(model, 799)); // a jump
    QVERIFY(load(model, 650));
    QVERIFY(load(model, 750)); // between what is known
    for (int row = 600; row < 800; ++row) {
        QVERIFY(load(model, row));
        QVERIFY(*model.call(row) == expected[static_cast<std::size_t>(row - 600)]);
    }
}

void CallListModelTest::answersToAnOldFilterAreDropped()
{
    CallWorkspace workspace;
    workspace.fill(500);
    CallListModel model(*workspace.backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    model.setFilter({std::nullopt, CallStatus::Cancelled});
    model.setFilter({std::nullopt, CallStatus::Failed});
    QSignalSpy counts(&model, &QAbstractItemModel::rowsInserted);
    QTRY_VERIFY(model.hasLoaded());
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(counts.size(), 1); // the others never showed
    for (int row = 0; row < 50; ++row)
        QCOMPARE(model.call(row)->status, CallStatus::Failed);
}

void CallListModelTest::newCallKeepsTheSelection()
{
    CallWorkspace workspace;
    workspace.fill(300);
    workspace.clock.advance(std::chrono::hours(1));
    const auto agent = workspace.makeAgent("Desk").agent.id;
    CallListModel model(*workspace.backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_VERIFY(model.hasLoaded());
    QVERIFY(load(model, 150));
    const auto top = model.call(0)->id;
    const auto middle = model.call(150)->id;
    QItemSelectionModel selection(&model);
    selection.select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.select(model.index(150, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto started = workspace.startCall(agent);
    QTRY_COMPARE(model.rowCount(), 301);
    QCOMPARE(model.call(0)->id, started.id);
    QCOMPARE(selection.selectedRows().size(), 2);
    QVERIFY(selection.isRowSelected(model.rowOf(top)));
    QVERIFY(load(model, 151));
    QCOMPARE(model.call(151)->id, middle);
    QVERIFY(selection.isRowSelected(151));
    QVERIFY(!selection.isRowSelected(0));
}

void CallListModelTest::callThatLeavesTheFilterGoes()
{
    CallWorkspace workspace;
    const auto agent = workspace.makeAgent("Desk").agent.id;
    const auto first = workspace.startCall(agent).id;
    workspace.clock.advance(std::chrono::seconds(1));
    const auto second = workspace.startCall(agent).id;
    CallListModel model(*workspace.backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({std::nullopt, CallStatus::InProgress});
    QTRY_COMPARE(model.rowCount(), 2);
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(workspace.call(finishTestCall, CallWorkspace::ending(second)));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.call(0)->id, first);
    QVERIFY(selection.isRowSelected(0));
    QVERIFY(workspace.call(finishTestCall, CallWorkspace::ending(first)));
    QTRY_COMPARE(model.rowCount(), 0);
}

void CallListModelTest::lineOfARunningCallUpdatesItsRow()
{
    CallWorkspace workspace;
    const auto id = workspace.startCall(workspace.makeAgent("Desk").agent.id).id;
    CallListModel model(*workspace.backend);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.call(0)->messageCount, 0);
    for (int i = 0; i < 5; ++i)
        QVERIFY(workspace.call(appendTurn, CallWorkspace::line(id, i, TurnRole::User, "x")));
    QTRY_COMPARE(model.call(0)->messageCount, 5);
    QCOMPARE(model.call(0)->status, CallStatus::InProgress);
    QVERIFY(workspace.call(finishTestCall, CallWorkspace::ending(id)));
    QTRY_COMPARE(model.call(0)->status, CallStatus::Completed);
    QCOMPARE(*model.call(0)->durationSeconds, 12.5);
}

void CallListModelTest::manyNewCallsAtOnce()
{
    CallWorkspace workspace;
    workspace.fill(250);
    workspace.clock.advance(std::chrono::hours(1));
    const auto agent = workspace.makeAgent("Desk").agent.id;
    CallListModel model(*workspace.backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_VERIFY(model.hasLoaded());
    workspace.fill(400); // more than a page, unannounced
    workspace.clock.advance(std::chrono::hours(1));
    workspace.startCall(agent);
    QTRY_COMPARE(model.rowCount(), 651);
    CallListQuery query;
    query.limit = 200;
    for (int skip = 0; skip < 651; skip += 200) {
        query.skip = skip;
        const auto expected = workspace.call(listCalls, query).value().items;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const int row = skip + static_cast<int>(i);
            const auto shown = [&] {
                model.index(row, 0).data();
                return model.call(row) != nullptr && *model.call(row) == expected[i];
            };
            QVERIFY(QTest::qWaitFor(shown));
        }
    }
}

void CallListModelTest::goesWithAPagePending()
{
    CallWorkspace workspace;
    workspace.fill(1000);
    for (const int row : {0, 500}) {
        auto model = std::make_unique<CallListModel>(*workspace.backend);
        model->setFilter({});
        if (row > 0) {
            QTRY_VERIFY(model->hasLoaded());
            model->want(row);
            QCoreApplication::sendPostedEvents(model.get());
        }
        QVERIFY(model->isLoading());
        model.reset();
        QVERIFY(workspace.call(listCalls, {})); // the backend goes on
        QCoreApplication::processEvents();      // and nothing comes for who is gone
    }
}

void CallListModelTest::failureIsToldAndReloadTriesAgain()
{
    CallWorkspace workspace;
    workspace.fill(3);
    const auto flag = [&](bool on) {
        return workspace.write([&](Transaction &transaction) {
            return IdentityStore::setFlag(transaction, workspace.owner, "call_logs", on, workspace.clock.now());
        });
    };
    QVERIFY(flag(false));
    CallListModel model(*workspace.backend);
    QSignalSpy failed(&model, &CallListModel::failed);
    model.setFilter({});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Forbidden);
    QVERIFY(!model.hasLoaded());
    QVERIFY(flag(true));
    model.reload();
    QTRY_COMPARE(model.rowCount(), 3);
}

/// Test calls: a filter that no index has.
static CallListModel::Filter testCalls()
{
    CallListModel::Filter filter;
    filter.criteria.callType = CallType::Web;
    return filter;
}

void CallListModelTest::listThatIsLookedForGrowsToItsLength()
{
    CallWorkspace workspace;
    workspace.fill(50'300); // more than one answer walks over
    CallListModel model(*workspace.backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    bool isGrowing = false;
    connect(&model, &CallListModel::loaded, &model,
            [&] { isGrowing = isGrowing || (model.rowCount() > 0 && !model.isLengthKnown()); });
    model.setFilter(testCalls());
    QTRY_VERIFY(model.isLengthKnown());
    QVERIFY(isGrowing);
    QCOMPARE(model.rowCount(), 50'300);
    QVERIFY(model.loadedRows() <= CallListModel::keptPages * CallListModel::pageRows);
    model.setFilter({}); // and the other kind of list after it
    QTRY_VERIFY(model.isLengthKnown());
    QCOMPARE(model.rowCount(), 50'300);
}

void CallListModelTest::everyPlaceOfAListThatIsLookedForIsRight()
{
    CallWorkspace workspace;
    workspace.fill(1234);
    std::vector<CallRow> expected;
    CallListQuery query;
    query.limit = 200;
    for (int skip = 0; skip < 1234; skip += 200) {
        query.skip = skip;
        const auto page = workspace.call(listCalls, query).value();
        expected.insert(expected.end(), page.items.begin(), page.items.end());
    }
    CallListModel model(*workspace.backend);
    model.setFilter(testCalls());
    QTRY_VERIFY(model.isLengthKnown());
    QCOMPARE(model.rowCount(), 1234);
    for (const int row : {1233, 1100, 101, 99, 100, 650, 500, 712, 0, 300, 299})
        QVERIFY(load(model, row) && *model.call(row) == expected[static_cast<std::size_t>(row)]);
}

void CallListModelTest::countingCanBeCancelled()
{
    CallWorkspace workspace;
    workspace.fill(50'300);
    CallListModel model(*workspace.backend);
    int cancelled = 0;
    connect(&model, &CallListModel::loaded, &model, [&] { // at once: counting may end before anybody looks again
        if (!model.isCounting())
            return;
        model.cancelCounting();
        cancelled += model.isCounting() ? 0 : 1;
    });
    model.setFilter(testCalls());
    QTRY_COMPARE(cancelled, 1);
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(!model.isLengthKnown() && model.rowCount() < 50'300);
    QVERIFY(load(model, 0)); // what was found stays
}

void CallListModelTest::newCallComesIntoAListThatIsLookedFor()
{
    CallWorkspace workspace;
    workspace.fill(700);
    const auto agent = workspace.makeAgent("Desk").agent.id;
    CallListModel model(*workspace.backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(testCalls());
    QTRY_VERIFY(model.isLengthKnown());
    QVERIFY(load(model, 350));
    const auto middle = model.call(350)->id;
    workspace.clock.advance(std::chrono::hours(1));
    const auto started = workspace.startCall(agent);
    QTRY_COMPARE(model.rowCount(), 701);
    QCOMPARE(model.call(0)->id, started.id);
    QVERIFY(load(model, 351));
    QTRY_COMPARE(model.call(351)->id, middle);
    QVERIFY(load(model, 650));
}

QTEST_GUILESS_MAIN(CallListModelTest)
#include "CallListModelTest.moc"
