#include "tests/support/PageWalk.h"
#include "tests/support/SampleHome.h"
#include "tests/support/SamplePages.h"
#include "tests/support/SampleReports.h"
#include "tests/support/SampleUsage.h"
#include "tests/support/SampleWallets.h"
#include "tests/support/ThemedTest.h"
#include "ui/agents/AgentEditor.h"
#include "ui/agents/AgentEditorModel.h"
#include "ui/agents/AgentsPage.h"
#include "ui/agents/AgentsView.h"
#include "ui/agents/BulkEditDialog.h"
#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallsPage.h"
#include "ui/calls/CallsView.h"
#include "ui/earnings/EarningsPage.h"
#include "ui/earnings/EarningsView.h"
#include "ui/home/FirstSteps.h"
#include "ui/home/HomeCallsCard.h"
#include "ui/home/HomePage.h"
#include "ui/home/HomeView.h"
#include "ui/home/LeadCard.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsPage.h"
#include "ui/reports/ReportsView.h"
#include "ui/shell/Settings.h"
#include "ui/softphone/SoftphonePage.h"
#include "ui/softphone/SoftphoneView.h"
#include "ui/usage/CostSheetCard.h"
#include "ui/usage/UsagePage.h"
#include "ui/usage/UsageView.h"
#include "ui/wallets/EntryCard.h"
#include "ui/wallets/MemberList.h"
#include "ui/wallets/WalletDialog.h"
#include "ui/wallets/WalletsPage.h"
#include "ui/wallets/WalletsView.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/FormRow.h"

#include <QTemporaryDir>

using namespace sb;
using namespace sb::ui;

namespace {

/// The pages over scripted data, one at a time in a window of their own.
struct Desk
{
    ScriptedBackend backend;
    ScriptedPlayer player;
    ScriptedTestCall call;
    std::shared_ptr<sample::WalletWorld> wallets = std::make_shared<sample::WalletWorld>();
    std::shared_ptr<sample::HomeWorld> home = std::make_shared<sample::HomeWorld>();
    std::shared_ptr<sample::ReportWorld> reports = std::make_shared<sample::ReportWorld>();
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("x.ini"))};
    std::unique_ptr<Page> page;
    std::unique_ptr<QWidget> view;

    explicit Desk(const QString &name, int calls = 20)
    {
        sample::fill(backend, calls);
        sample::fill(player);
        sample::fillUsage(backend);
        if (name.startsWith(u"agents"))
            page = std::make_unique<AgentsPage>(backend);
        else if (name.startsWith(u"calls"))
            page = std::make_unique<CallsPage>(backend, &player);
        else if (name.startsWith(u"home")) {
            home->isFresh = name == u"home before the first call";
            sample::fillHome(backend, home);
            page = std::make_unique<HomePage>(backend, sample::homeNow);
        } else if (name.startsWith(u"wallets")) {
            sample::fillWallets(backend, wallets);
            page = std::make_unique<WalletsPage>(backend);
        } else if (name.startsWith(u"usage"))
            page = std::make_unique<UsagePage>(backend, [] { return sample::kToday; });
        else if (name.startsWith(u"reports")) {
            reports->isEmpty = name == u"reports of nothing";
            reports->answers = name != u"reports failing";
            reports->orgs = name == u"reports of many" ? 40 : 6;
            sample::fillReports(backend, reports);
            page = std::make_unique<ReportsPage>(
                backend, settings, [](const ReportWork &) { return Result<qint64>(1); }, sample::reportNow);
        } else if (name.startsWith(u"earnings"))
            page = std::make_unique<EarningsPage>(backend);
        else
            page = std::make_unique<SoftphonePage>(backend, call);
        view.reset(page->createWidget(nullptr));
        view->resize(1072, 746);
        view->show();
    }
    bool ready() const
    {
        return QTest::qWaitFor([this] {
            if (auto *agents = qobject_cast<AgentsView *>(view.get()))
                return agents->model().phase() == AgentEditorModel::Phase::Ready &&
                       agents->findChild<AgentEditor *>()->isWhole();
            if (auto *calls = qobject_cast<CallsView *>(view.get()))
                return calls->detail()->detail() != nullptr;
            if (auto *desk = qobject_cast<WalletsView *>(view.get()))
                return !desk->entry()->verdict().isEmpty();
            if (auto *usage = qobject_cast<UsageView *>(view.get()))
                return usage->costSheet()->session().has_value();
            if (auto *earnings = qobject_cast<EarningsView *>(view.get()))
                return earnings->review().has_value();
            if (auto *desk = qobject_cast<ReportsView *>(view.get()))
                return desk->report() != nullptr || desk->preview()->findChild<Face *>() != nullptr;
            if (auto *first = qobject_cast<HomeView *>(view.get()))
                return first->steps()->isVisible() ||
                       (first->attention()->list()->rows().size() == 3 && first->calls()->calls().rowCount() > 0);
            return !qobject_cast<SoftphoneView *>(view.get())->findChildren<FormRow *>().isEmpty();
        });
    }
};

} // namespace

class PagesWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFacePassesTheWalk_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"agents",
                                 "agents edited",
                                 "agents versions",
                                 "agents several",
                                 "agents bulk edit",
                                 "softphone",
                                 "softphone in a call",
                                 "calls",
                                 "wallets",
                                 "wallets grants as a table",
                                 "wallets of members",
                                 "wallets dialog",
                                 "usage",
                                 "usage table",
                                 "earnings",
                                 "home",
                                 "home table",
                                 "home before the first call",
                                 "reports",
                                 "reports of many",
                                 "reports of nothing",
                                 "reports failing",
                                 "reports at their size"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyFacePassesTheWalk()
    {
        QFETCH(QString, name);
        Desk desk(name);
        QVERIFY(desk.ready());
        auto *agents = qobject_cast<AgentsView *>(desk.view.get());
        if (name == u"agents edited")
            agents->model().edit([](AgentSectionsUpdate &to) { to.agentSpecificConfig->maxOutputTokens = 0; });
        if (name == u"agents versions")
            agents->showVersions();
        if (name == u"agents several" || name == u"agents bulk edit")
            agents->selectAll();
        if (name == u"agents bulk edit") {
            agents->editSeveral();
            auto *dialog = agents->findChild<BulkEditDialog *>();
            QTRY_COMPARE(pagewalk::walk(dialog).join(u'\n'), QString());
            return;
        }
        if (name == u"usage table")
            qobject_cast<UsageView *>(desk.view.get())->showTable();
        if (name == u"reports at their size")
            qobject_cast<ReportsView *>(desk.view.get())->showWhole();
        if (name == u"home table")
            qobject_cast<HomeView *>(desk.view.get())->showTable();
        if (name == u"softphone in a call") {
            qobject_cast<SoftphoneView *>(desk.view.get())->callOrHangUp();
            sample::talk(desk.call);
        }
        auto *wallets = qobject_cast<WalletsView *>(desk.view.get());
        if (name == u"wallets grants as a table")
            wallets->showTable();
        if (name == u"wallets of members") {
            wallets->model().setScope(WalletScope::Members);
            QTRY_COMPARE(wallets->members()->members().rowCount(), 3);
        }
        if (name == u"wallets dialog") {
            wallets->grantCredit();
            QTRY_COMPARE(pagewalk::walk(wallets->dialog()).join(u'\n'), QString());
            return;
        }
        QTRY_COMPARE(pagewalk::walk(desk.view.get()).join(u'\n'), QString()); // once the layouts have settled
    }

    void noPageBelievesWhatWasTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("payload");
        for (const auto *name : {"agents", "softphone", "calls", "wallets", "usage", "earnings", "home", "reports"}) {
            for (const auto &payload : pagewalk::payloads())
                QTest::addRow("%s %s", name, qPrintable(payload.left(8))) << QString::fromLatin1(name) << payload;
        }
    }
    void noPageBelievesWhatWasTyped()
    {
        QFETCH(QString, name);
        QFETCH(QString, payload);
        const auto typed = payload.toStdString();
        Desk desk(name);
        desk.backend.answer(listAgents, [typed](const AgentQuery &) {
            auto rows = sample::agents();
            for (auto &row : rows) {
                row.name = typed;
                row.tags = {typed};
            }
            return Result<AgentListing>(AgentListing{rows});
        });
        desk.backend.answer(getAgent, [typed](const AgentRef &) {
            auto agent = sample::agent(0);
            agent.agent.name = agent.configurations.modelConfig->modelName.value() = typed;
            agent.agent.firstResponseMessage = typed;
            return Result<CompleteAgent>(agent);
        });
        desk.backend.answer(getCall, [typed](const CallRef &ref) {
            auto row = sample::callRow(0, 0);
            row.id = ref.callId;
            row.agentName = typed;
            row.userIdentifier = typed;
            auto detail = sample::call(row);
            for (auto &turn : detail.turns)
                turn.text = typed;
            return Result<CallDetail>(detail);
        });
        desk.wallets->typed = desk.home->typed = desk.reports->typed = typed;
        if (name == u"usage" || name == u"earnings")
            sample::fillUsage(desk.backend, typed);
        if (name == u"home")
            sample::fillHome(desk.backend, desk.home);
        if (name == u"reports")
            sample::fillReports(desk.backend, desk.reports);
        desk.view.reset(desk.page->createWidget(nullptr));
        desk.view->resize(1072, 746);
        desk.view->show();
        QVERIFY(desk.ready());
        QTest::qWait(0);
        QCOMPARE(pagewalk::believed(desk.view.get()).join(u'\n'), QString());
    }
};

SB_THEMED_TEST(PagesWalkTest)
#include "PagesWalkTest.moc"
