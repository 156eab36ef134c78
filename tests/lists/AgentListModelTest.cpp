#include "models/lists/AgentListModel.h"
#include "tests/support/CallWorkspace.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace sb;
using sb::test::CallWorkspace;

namespace {

QStringList names(const AgentListModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data().toString());
    return all;
}

} // namespace

class AgentListModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAgentsByName();
    void searchNarrowsAtOnce();
    void changesKeepTheSelection();
    void goesWithItsListPending();
};

void AgentListModelTest::showsAgentsByName()
{
    CallWorkspace workspace;
    for (const auto *name : {"beta", "Alpha", "Gamma"})
        workspace.makeAgent(name);
    AgentListModel model(*workspace.backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    const QStringList sorted{QStringLiteral("Alpha"), QStringLiteral("beta"), QStringLiteral("Gamma")};
    QTRY_COMPARE(names(model), sorted);
    QCOMPARE(model.index(0).data(AgentListModel::IsActiveRole).toBool(), false);
    QCOMPARE(model.index(0).data(AgentListModel::IdRole).toString(),
             QString::fromStdString(model.agent(0)->id.toString()));
    QVERIFY(model.agent(3) == nullptr);
}

void AgentListModelTest::searchNarrowsAtOnce()
{
    CallWorkspace workspace;
    for (const auto *name : {"Dental desk", "Dental night", "Garage"})
        workspace.makeAgent(name);
    AgentListModel model(*workspace.backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    QTRY_COMPARE(model.rowCount(), 3);
    model.setSearch(QStringLiteral("DENTAL ni"));
    QCOMPARE(names(model), QStringList{QStringLiteral("Dental night")});
    QCOMPARE(model.total(), 3);
    model.setSearch(QStringLiteral("zebra"));
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 3);
    workspace.makeAgent("Dental day");
    model.setSearch(QStringLiteral("dental"));
    QTRY_COMPARE(model.rowCount(), 3); // what comes later is filtered, too
}

void AgentListModelTest::changesKeepTheSelection()
{
    CallWorkspace workspace;
    const auto first = workspace.makeAgent("Alpha").agent.id;
    const auto second = workspace.makeAgent("Beta").agent.id;
    AgentListModel model(*workspace.backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    QTRY_COMPARE(model.rowCount(), 2);
    QItemSelectionModel selection(&model);
    selection.select(model.index(model.rowOf(first)), QItemSelectionModel::Select);
    AgentUpdate rename;
    rename.agentId = first;
    AgentInput fields;
    fields.name = "Zeta";
    rename.body.agent = fields;
    QVERIFY(workspace.call(updateAgent, rename));
    QTRY_COMPARE(names(model), (QStringList{QStringLiteral("Beta"), QStringLiteral("Zeta")}));
    QVERIFY(selection.isSelected(model.index(1)));
    QVERIFY(!selection.isSelected(model.index(0)));
    workspace.makeAgent("Aaron");
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(selection.isSelected(model.index(2)));
    QVERIFY(workspace.call(deleteAgent, {second, true}));
    QTRY_COMPARE(names(model), (QStringList{QStringLiteral("Aaron"), QStringLiteral("Zeta")}));
    QVERIFY(selection.isSelected(model.index(1)));
}

void AgentListModelTest::goesWithItsListPending()
{
    CallWorkspace workspace;
    workspace.makeAgent("Alpha");
    auto model = std::make_unique<AgentListModel>(*workspace.backend);
    model->load();
    model.reset();
    QVERIFY(workspace.call(listAgents, {}));
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(AgentListModelTest)
#include "AgentListModelTest.moc"
