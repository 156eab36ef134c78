#include "models/lists/LedgerListModel.h"
#include "models/money/LedgerRows.h"
#include "tests/support/WalletPeople.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sb;
using sb::test::WalletPeople;

class LedgerListModelTest final : public QObject
{
    Q_OBJECT

private:
    /// \p count holds and releases after one grant.
    static void fill(WalletPeople &people, int count)
    {
        const auto done = people.within([&](Transaction &tx) -> Result<> {
            for (int i = 0; i < count / 2; ++i) {
                const auto session = WalletPeople::session(i + 1);
                if (auto held =
                        Ledger::hold(tx, WalletPeople::idOf(people.memberWallet), session, Money(), people.now());
                    !held)
                    return fail(held.error());
                if (auto let = Ledger::releaseHolds(tx, session, people.now()); !let)
                    return fail(let.error());
            }
            return {};
        });
        QVERIFY(done.has_value());
    }
    static void loadAll(LedgerListModel &model)
    {
        QTRY_VERIFY(!model.isLoading());
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_VERIFY(!model.isLoading());
        }
    }

private Q_SLOTS:
    void everyEntryComesOnceNewestFirst()
    {
        WalletPeople people;
        QCOMPARE(people.grantTo(people.memberWallet, 5).status, 201);
        fill(people, 1000);
        LedgerListModel model(people.workspace.services->backend());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(WalletPeople::idOf(people.memberWallet), {});
        loadAll(model);
        QCOMPARE(model.rowCount(), 1001);
        QCOMPARE(model.total(), 1001);
        for (int row = 0; row < 1001; ++row)
            QCOMPARE(model.at(row)->seq, 1001 - row);
        QCOMPARE(model.rowOf(1), 1000);
        QCOMPARE(model.rowOf(1002), -1);
        QVERIFY(model.isWhole());
    }

    void aRareKindIsFoundBelowManyOthersWithoutAskingTwice()
    {
        WalletPeople people;
        QCOMPARE(people.grantTo(people.memberWallet, 5).status, 201);
        fill(people, LedgerRows::lookedAt * 2);
        LedgerListModel model(people.workspace.services->backend());
        model.show(WalletPeople::idOf(people.memberWallet), {{LedgerKind::Grant}, {}, {}});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0)->seq, 1);
    }

    void whatIsWrittenMeanwhileComesInAbove()
    {
        WalletPeople people;
        QCOMPARE(people.grantTo(people.memberWallet, 5).status, 201);
        fill(people, 600);
        LedgerListModel model(people.workspace.services->backend());
        model.show(WalletPeople::idOf(people.memberWallet), {});
        QTRY_VERIFY(model.rowCount() > 0);
        const QPersistentModelIndex chosen = model.index(7, 0);
        QCOMPARE(people.grantTo(people.memberWallet, 1).status, 201);
        QCOMPARE(people.grantTo(people.memberWallet, 2).status, 201);
        model.takeNew();
        QTRY_COMPARE(model.rowCount(), LedgerListModel::pageRows + 2);
        QCOMPARE(chosen.row(), 9);
        QCOMPARE(model.at(0)->seq, 603);
        loadAll(model);
        QCOMPARE(model.rowCount(), 603);
    }

    void aFailureIsToldAndReloadTriesAgain()
    {
        WalletPeople people;
        LedgerListModel model(people.workspace.services->backend());
        model.show(WalletId::make(1), {});
        QTRY_VERIFY(model.failure().has_value());
        QCOMPARE(model.failure()->code, ErrorCode::NotFound);
        model.show(WalletPeople::idOf(people.memberWallet), {});
        QTRY_VERIFY(!model.isLoading());
        QVERIFY(!model.failure());
    }
};

QTEST_GUILESS_MAIN(LedgerListModelTest)
#include "LedgerListModelTest.moc"
