// Home: what it says of today, of credit and of what needs attention, and where its parts lead to.
#include "tests/support/SampleHome.h"
#include "tests/support/SamplePages.h"
#include "tests/support/ThemedTest.h"
#include "ui/calls/CallFilterBar.h"
#include "ui/calls/CallsModel.h"
#include "ui/calls/CallsPage.h"
#include "ui/calls/CallsView.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartTable.h"
#include "ui/charts/FigureTable.h"
#include "ui/home/FirstSteps.h"
#include "ui/home/HomeCallsCard.h"
#include "ui/home/HomeModel.h"
#include "ui/home/HomePage.h"
#include "ui/home/HomeTiles.h"
#include "ui/home/HomeView.h"
#include "ui/home/LeadCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/KpiTile.h"

#include <QSignalSpy>

using namespace sb;
using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    std::shared_ptr<sample::HomeWorld> world = std::make_shared<sample::HomeWorld>();
    ScriptedBackend backend;
    std::unique_ptr<HomePage> page;
    std::unique_ptr<HomeView> view;

    explicit Desk(const std::function<void(sample::HomeWorld &)> &change = {})
    {
        if (change)
            change(*world);
        sample::fillHome(backend, world);
        page = std::make_unique<HomePage>(backend, sample::homeNow);
        view.reset(qobject_cast<HomeView *>(page->createWidget(nullptr)));
        view->resize(1072, 746);
    }
    /// All that Home asks for at first has come.
    bool opened()
    {
        view->show();
        return QTest::qWaitFor([this] {
            const auto &figures = view->model().figures();
            return figures.calls && figures.agents && (figures.wallet || figures.walletFailure) &&
                   (figures.costs || !world->hasBilling) && (figures.running.size() > 0 || world->running == 0) &&
                   (!figures.newest.empty() || world->isFresh) && !figures.members.empty();
        });
    }
    QString tile(int place) const { return view->tiles()->tile(place)->accessibleName(); }
    QStringList attention() const
    {
        QStringList titles;
        for (const auto &row : view->attention()->list()->rows())
            titles.append(row.title);
        return titles;
    }
};

} // namespace

class HomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void todayStandsBesideUsualDays()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QVERIFY2(desk.tile(0).contains(u"$1,283.95"_s) && desk.tile(0).contains(u"Lasts about "_s),
                 qPrintable(desk.tile(0)));
        QCOMPARE(desk.tile(1), u"Calls today: 1,482. 13% above a usual Monday by now"_s);
        QVERIFY2(desk.tile(2).contains(u"95th percentile 688 ms"_s), qPrintable(desk.tile(2)));
        QCOMPARE(desk.tile(3), u"Completed: 94.2 %. 31 failed · 54 without an answer"_s);
    }

    void nothingToCompareWithIsSaid()
    {
        Desk desk([](sample::HomeWorld &world) {
            world.soFarBefore.clear();
            world.hasCosts = false;
        });
        QVERIFY(desk.opened());
        QVERIFY2(desk.tile(0).contains(u"Nothing was spent in 28 days"_s), qPrintable(desk.tile(0)));
        QVERIFY2(desk.tile(1).contains(u"No earlier Monday to compare with"_s), qPrintable(desk.tile(1)));
    }

    void onlyWhatIsWholeMakesTheUsualDay()
    {
        Desk desk;
        std::optional<UsageBreakdownQuery> asked;
        desk.backend.answer(getUsageBreakdown, [&asked](const UsageBreakdownQuery &query) {
            asked = query;
            return Result<UsageBreakdown>(sample::usage(query));
        });
        QVERIFY(desk.opened());
        const auto utc = sample::homeNow().toUTC().date();
        QCOMPARE(asked->toDate, Patch<std::string>(utc.addDays(-1).toString(Qt::ISODate).toStdString()));
        QCOMPARE(asked->reach, Patch<UsageReach>(UsageReach::Mine)); // whose wallet it is
        QCOMPARE(desk.view->model().figures().costs->size(), std::size_t(HomeFigures::usualDays));
    }

    void daysAreThoseOfTheOperatorsClock()
    {
        Desk desk;
        std::optional<CallDaysQuery> asked;
        desk.backend.answer(getCallDays, [&](const CallDaysQuery &query) {
            asked = query;
            return Result<CallDays>(sample::callDays(*desk.world, query));
        });
        QVERIFY(desk.opened());
        QCOMPARE(asked->utcOffsetMinutes, Patch<int>(sample::homeNow().offsetFromUtc() / 60));
        const auto &data = desk.view->chart()->chart()->data();
        QCOMPARE(data.buckets.size(), 14);
        QCOMPARE(data.today, 13);
        QCOMPARE(data.buckets.last().name, u"Mon 23 Nov"_s);
        QCOMPARE(data.series.first().values.last(), std::optional<qint64>(1482));
        QCOMPARE(data.line->unit, ChartUnit::Share);
    }

    void aBarLeadsToTheCallsOfItsDay()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QSignalSpy wanted(desk.page.get(), &HomePage::callsRequested);
        auto *chart = desk.view->chart()->chart();
        chart->setCurrent(11);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto choice = wanted[0][0].value<CallFilterChoice>();
        QCOMPARE(choice.days, CallFilterChoice::Days::Between);
        QCOMPARE(choice.from, QDate(2026, 11, 21));
        QCOMPARE(choice.to, choice.from);
    }

    void tilesLeadOnByKeyAndPointer()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QSignalSpy calls(desk.page.get(), &HomePage::callsRequested);
        QSignalSpy wallet(desk.page.get(), &HomePage::walletRequested);
        QTest::keyClick(desk.view->tiles()->tile(0), Qt::Key_Return);
        QCOMPARE(wallet.size(), 1);
        QCOMPARE(wallet[0][0].value<WalletId>(), sample::id<WalletId>(21, 2));
        QTest::mouseClick(desk.view->tiles()->tile(1), Qt::LeftButton);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0][0].value<CallFilterChoice>().days, CallFilterChoice::Days::Today);
        QTest::keyClick(desk.view->tiles()->tile(3), Qt::Key_Space);
        QCOMPARE(calls[1][0].value<CallFilterChoice>().status, std::optional(CallStatus::Failed));
    }

    void whatNeedsAttentionLeadsToWhatMendsIt()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QTRY_COMPARE(desk.attention().size(), 3);
        QCOMPARE(desk.attention()[0], u"$88.25 of credit expires on Thursday 26 Nov"_s);
        QCOMPARE(desk.attention()[1], u"Hotel Lindenhof is close to the monthly cap"_s);
        QVERIFY(desk.attention()[2].endsWith(u"has no voice"_s));
        QSignalSpy wallet(desk.page.get(), &HomePage::walletRequested);
        QSignalSpy agent(desk.page.get(), &HomePage::agentRequested);
        auto *list = desk.view->attention()->list();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wallet.size(), 1);
        QCOMPARE(wallet[0][0].value<WalletId>(), sample::id<WalletId>(21, 3));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(agent.size(), 1);
        QCOMPARE(agent[0][0].value<AgentId>(), sample::id<AgentId>(1, 5));
    }

    void risingFailuresComeFirstAndNameTheAgent()
    {
        Desk desk([](sample::HomeWorld &world) { world.failedToday = 118; });
        QVERIFY(desk.opened());
        QTRY_VERIFY(!desk.attention().isEmpty() && desk.attention().first().startsWith(u"Parcel desk"_s));
        const auto row = desk.view->attention()->list()->rows().first();
        QVERIFY(row.iconRole == sb::ui::Role::Negative);
        QSignalSpy calls(desk.page.get(), &HomePage::callsRequested);
        Q_EMIT desk.view->attention()->list()->opened(0);
        QCOMPARE(calls.size(), 1);
        const auto choice = calls[0][0].value<CallFilterChoice>();
        QCOMPARE(choice.status, std::optional(CallStatus::Failed));
        QCOMPARE(choice.agent, std::optional(sample::id<AgentId>(1, 4)));
    }

    void creditThatRunsOutIsPressing_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("pressing");
        QTest::newRow("none") << qint64(0) << u"No credit is left for calls"_s << true;
        QTest::newRow("hours") << qint64(5'000'000) << u"The balance lasts for less than a day"_s << true;
        QTest::newRow("days") << qint64(300'000'000) << u"The balance lasts for "_s << false;
    }
    void creditThatRunsOutIsPressing()
    {
        QFETCH(qint64, micros);
        QFETCH(QString, title);
        QFETCH(bool, pressing);
        Desk desk([micros](sample::HomeWorld &world) {
            world.availableMicros = micros;
            world.hasGrants = false;
        });
        QVERIFY(desk.opened());
        QTRY_VERIFY(!desk.attention().isEmpty());
        QVERIFY2(desk.attention().first().startsWith(title), qPrintable(desk.attention().first()));
        const auto role = desk.view->attention()->list()->rows().first().iconRole;
        QVERIFY(role == (pressing ? sb::ui::Role::Negative : sb::ui::Role::Warning));
    }

    void noCreditIsNoMatterWhereNothingCosts()
    {
        Desk desk([](sample::HomeWorld &world) {
            world.availableMicros = 0;
            world.hasCosts = world.hasGrants = false;
        });
        QVERIFY(desk.opened());
        for (const auto &title : desk.attention())
            QVERIFY2(!title.contains(u"credit"_s), qPrintable(title));
    }

    void expiringCreditAddsUp()
    {
        Desk desk;
        QVERIFY(desk.opened());
        const auto rows = desk.view->expiring()->list()->rows();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].title, u"Thu 26 Nov"_s);
        QCOMPARE(rows[0].trailing, u"$88.25"_s);
        QVERIFY(rows[0].shareRole == sb::ui::Role::Warning && rows[1].shareRole == sb::ui::Role::Accent);
        QCOMPARE(rows[2].share, 1.0);
        desk.world->hasGrants = false;
        desk.backend.announce(u"wallets"_s, {});
        QTRY_COMPARE(desk.view->expiring()->sentence(), u"No credit expires within 30 days."_s);
    }

    void runningCallsAreShownElseTheNewest()
    {
        Desk desk;
        QVERIFY(desk.opened());
        auto &calls = desk.view->calls()->calls();
        QTRY_COMPARE(calls.rowCount(), 4);
        QCOMPARE(calls.index(0, HomeCallsModel::Length).data().toString(), u"0:48"_s);
        QCOMPARE(calls.index(0, HomeCallsModel::Cost).data().toString(), u"–"_s);
        QSignalSpy one(desk.page.get(), &HomePage::callRequested);
        QSignalSpy all(desk.page.get(), &HomePage::callsRequested);
        Q_EMIT desk.view->calls()->table()->activated(calls.index(2, 0));
        QCOMPARE(one.size(), 1);
        desk.view->calls()->all()->click();
        QCOMPARE(all[0][0].value<CallFilterChoice>().status, std::optional(CallStatus::InProgress));
        desk.world->running = 0;
        desk.backend.announce(u"calls"_s, {});
        QTRY_COMPARE(calls.rowCount(), HomeModel::rows);
        QVERIFY(!calls.isRunning());
        desk.view->calls()->all()->click();
        QVERIFY(all[1][0].value<CallFilterChoice>().isEmpty());
    }

    void aFreshWorkspaceShowsTheWayToTheFirstCall()
    {
        Desk desk([](sample::HomeWorld &world) {
            world.isFresh = true;
            world.running = world.agents = 0;
        });
        desk.view->show();
        QTRY_VERIFY(desk.view->steps()->isVisible());
        QSignalSpy agent(desk.page.get(), &HomePage::newAgentRequested);
        QSignalSpy wallet(desk.page.get(), &HomePage::walletRequested);
        QSignalSpy test(desk.page.get(), &HomePage::testRequested);
        QTRY_VERIFY(desk.view->model().figures().wallet && desk.view->model().figures().agents);
        QCOMPARE(desk.view->steps()->agent()->property("kind").toString(), u"primary"_s);
        desk.view->steps()->agent()->click();
        desk.view->steps()->credit()->click();
        desk.view->steps()->call()->click();
        QVERIFY(agent.size() == 1 && wallet.size() == 1 && test.size() == 1);
        desk.world->agents = 1;
        desk.backend.announce(u"agents"_s, {});
        QTRY_COMPARE(desk.view->steps()->call()->property("kind").toString(), u"primary"_s);
        desk.world->isFresh = false;
        desk.backend.announce(u"calls"_s, {});
        QTRY_VERIFY(desk.view->tiles()->isVisible());
        QVERIFY(!desk.view->steps()->isVisible());
    }

    void changesAreAskedForOnlyWhileSomebodyLooks()
    {
        Desk desk;
        QCOMPARE(desk.backend.calls("getCallDays"), 0);
        QVERIFY(desk.opened());
        QCOMPARE(desk.backend.calls("getCallDays"), 1);
        desk.backend.announce(u"calls"_s, {});
        desk.backend.announce(u"calls"_s, {});
        desk.backend.announce(u"settings"_s, {});
        QTRY_COMPARE(desk.backend.calls("getCallDays"), 2);
        QCOMPARE(desk.backend.calls("listAgents"), 1);
        QCOMPARE(desk.backend.calls("listOrgMemberWallets"), 1);
        desk.view->hide();
        desk.backend.announce(u"agents"_s, {});
        QCOMPARE(desk.backend.calls("listAgents"), 1);
        desk.view->show();
        QTRY_COMPARE(desk.backend.calls("listAgents"), 2);
        QTRY_COMPARE(desk.backend.calls("getCallDays"), 3);
    }

    void withoutCallsThereIsAFaceAndALaterFailureKeepsWhatWasThere()
    {
        Desk desk([](sample::HomeWorld &world) { world.answersCalls = false; });
        desk.view->show();
        const auto again = [&]() -> QPushButton * {
            for (auto *button : desk.view->findChildren<QPushButton *>()) {
                if (button->text() == u"Try again"_s && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(again());
        desk.world->answersCalls = true;
        again()->click();
        QTRY_VERIFY(desk.view->tiles()->isVisible());
        QSignalSpy told(desk.page.get(), &Page::told);
        desk.world->answersCalls = false;
        desk.backend.announce(u"calls"_s, {});
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(desk.view->tiles()->isVisible());
    }

    void whoHasNoBillingSeesTheCalls()
    {
        Desk desk([](sample::HomeWorld &world) { world.hasBilling = false; });
        QVERIFY(desk.opened());
        QVERIFY(desk.view->tiles()->isVisible());
        QVERIFY2(desk.tile(0).contains(u"–"_s), qPrintable(desk.tile(0)));
        QVERIFY(!desk.view->expiring()->sentence().isEmpty());
    }

    void aDeveloperAsksForNobodyElsesWallet()
    {
        Desk desk([](sample::HomeWorld &world) { world.role = sb::Role::Developer; });
        desk.view->show();
        QTRY_VERIFY(desk.view->model().figures().agents && desk.view->tiles()->isVisible());
        QTRY_COMPARE(desk.backend.calls("getCurrentUser"), 1);
        QTest::qWait(0);
        QCOMPARE(desk.backend.calls("listOrgMemberWallets"), 0);
    }

    void theCallsPageOpensWithTheWantedList()
    {
        ScriptedBackend backend;
        sample::fill(backend, 40);
        CallsPage page(backend);
        std::unique_ptr<QWidget> widget;
        QObject::connect(&page, &Page::openRequested, [&] {
            if (!widget)
                widget.reset(page.createWidget(nullptr));
        });
        CallFilterChoice failed;
        failed.status = CallStatus::Failed;
        page.openList(failed);
        auto *view = qobject_cast<CallsView *>(widget.get());
        QVERIFY(view);
        QTRY_COMPARE(view->calls().rowCount(), 5); // before the saved views had come
        QVERIFY(view->filters()->choice() == failed);
        page.openList({});
        QTRY_COMPARE(view->calls().rowCount(), 40); // and after
    }
};

SB_THEMED_TEST(HomeTest)
#include "HomeTest.moc"
