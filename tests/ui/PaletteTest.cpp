// What the command palette finds by asking the backend: agents by name, calls by id, number and words.
#include "tests/support/FakePage.h"
#include "tests/support/SamplePages.h"
#include "tests/support/ThemedTest.h"
#include "ui/agents/AgentEditorModel.h"
#include "ui/agents/AgentsPage.h"
#include "ui/agents/AgentsView.h"
#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallsPage.h"
#include "ui/calls/CallsView.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/CommandPaletteDelegate.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"

#include <QListView>
#include <QTemporaryDir>

using namespace sb;
using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page that keeps what it was asked.
class AskedPage final : public FakePage
{
public:
    using FakePage::FakePage;

    std::vector<Lookup> asked;

    std::optional<TargetKind> looksUp() const override { return TargetKind::Agent; }
    void lookUp(const Lookup &lookup) override { asked.push_back(lookup); }
};

SearchTarget named(const QString &title)
{
    return {TargetKind::Agent, title, {}, u"agents"_s, {}, {}};
}

/// The window with the home page of a test in front, so that what is chosen has to be gone to.
struct Window
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    ScriptedBackend backend;
    MainWindow window{settings};
    AskedPage *home = nullptr;
    AgentsPage *agents = nullptr;
    CallsPage *calls = nullptr;

    explicit Window(bool real = true)
    {
        sample::fill(backend, 40);
        auto first = std::make_unique<AskedPage>(u"home"_s, u"Home"_s, u"home"_s, PageGroup::Top);
        home = first.get();
        std::vector<std::unique_ptr<Page>> pages;
        if (real) {
            pages.push_back(std::make_unique<FakePage>(u"home"_s, u"Home"_s, u"home"_s, PageGroup::Top));
            auto second = std::make_unique<AgentsPage>(backend);
            auto third = std::make_unique<CallsPage>(backend);
            agents = second.get();
            calls = third.get();
            pages.push_back(std::move(second));
            pages.push_back(std::move(third));
            home = nullptr;
        } else {
            pages.push_back(std::move(first));
        }
        window.open(u"Harbour Voice"_s, u"Local workspace"_s, std::move(pages));
        window.resize(1280, 800);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    QLineEdit *field() { return window.palette().findChild<QLineEdit *>(); }
    void type(const QString &words)
    {
        if (!window.palette().isVisible())
            QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        field()->clear();
        QTest::keyClicks(field(), words);
    }
    QStringList lines(bool captions)
    {
        QStringList found;
        const auto *model = window.palette().findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(CommandPaletteDelegate::CaptionRole).toBool() == captions)
                found.append(index.data().toString());
        }
        return found;
    }
    QStringList titles() { return lines(false); }
    bool isSearching() { return lines(true).contains(u"Searching…"_s); }
    QString chosen() { return window.palette().findChild<QListView *>()->currentIndex().data().toString(); }
};

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgentThatNobodyLoadedIsFoundByNameAndOpened()
    {
        Window desk;
        static constexpr int count = 250;
        desk.backend.answer(listAgents, [](const AgentQuery &query) {
            if (!query.page.hasValue())
                return Result<AgentListing>(AgentListing{sample::agents()});
            AgentPage page;
            page.page = *query.page;
            page.pageSize = *query.pageSize;
            page.total = count;
            for (int at = (page.page - 1) * page.pageSize; at < std::min(count, page.page * page.pageSize); ++at) {
                AgentSummary row = sample::agents().at(1);
                row.name = "Desk " + std::to_string(at);
                page.items.push_back(row);
            }
            return Result<AgentListing>(AgentListing{page});
        });
        desk.type(u"desk 249"_s);
        QTRY_VERIFY(desk.titles().contains(u"Desk 249"_s)); // on the last page
        QVERIFY(!desk.isSearching());
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QVERIFY(!desk.window.palette().isVisible());
        QCOMPARE(desk.window.currentPage(), desk.agents);
        auto *view = desk.window.findChild<AgentsView *>();
        QTRY_COMPARE(view->model().agent(), sample::agents().at(1).id);
    }

    void aCallIsFoundByItsIdAndByItsRequestId()
    {
        Window desk;
        const auto row = sample::callRow(7, QDateTime::currentMSecsSinceEpoch());
        desk.backend.answer(getCallAnalytics, [row](const CallAnalyticsQuery &query) -> Result<CallAnalytics> {
            const auto request = row.requestId.toString();
            if (query.requestId.hasValue() && *query.requestId != request)
                return fail(ErrorCode::NotFound, "no such request");
            auto session = sample::call(row).session;
            if (query.requestId.hasValue())
                return CallAnalytics{session};
            CallSessionPage page;
            if (request.find(*query.filter) != std::string::npos)
                page.items.push_back(session);
            return CallAnalytics{page};
        });
        desk.backend.answer(getCall, [row](const CallRef &ref) -> Result<CallDetail> {
            if (ref.callId != row.id)
                return fail(ErrorCode::NotFound, "no such call");
            return sample::call(row);
        });
        for (const auto &typed : {row.id.toString(), row.requestId.toString(), row.requestId.toString().substr(0, 8)}) {
            desk.type(u"#"_s + QString::fromStdString(typed));
            QTRY_COMPARE(desk.titles().size(), 1);
            QVERIFY(!desk.lines(true).join(u' ').contains(u"Calls:"_s)); // not there is no failure
        }
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QCOMPARE(desk.window.currentPage(), desk.calls);
        QTRY_COMPARE(desk.window.findChild<CallsView *>()->detail()->call(), row.id);
    }

    void callsAreFoundByNumberAndByWordsAndAskedOnForUntilThereAreEnough()
    {
        Window desk;
        const auto now = QDateTime::currentMSecsSinceEpoch();
        int walked = 0;
        desk.backend.answer(listCalls, [&walked, now](const CallListQuery &query) {
            CallRowPage page;
            const auto row = [now](std::uint32_t at, const char *caller) {
                auto made = sample::callRow(at, now);
                made.userIdentifier = caller;
                return made;
            };
            if (query.criteria.caller.hasValue()) {
                ++walked; // a part of the log at a time, and only the third has some
                if (walked % 3 == 0)
                    page.items.push_back(row(9, "+1 555 0142"));
                else
                    page.next = CallKey{sample::callRow(static_cast<std::uint32_t>(walked), now).startedAt, CallId()};
            }
            if (query.criteria.said.hasValue())
                page.items.push_back(row(3, "Robin Ashdown"));
            return Result<CallRowPage>(page);
        });
        desk.type(u"555 0142"_s);
        QTRY_VERIFY(desk.titles().contains(u"+1 555 0142"_s));
        QCOMPARE(walked, 3);
        QVERIFY(!desk.titles().contains(u"Robin Ashdown"_s)); // a number is not looked for in transcripts
        desk.type(u"#parcel"_s);
        QTRY_COMPARE(desk.titles(), QStringList({u"Robin Ashdown"_s, u"+1 555 0142"_s})); // newest first
        QTRY_VERIFY(!desk.isSearching());
    }

    void onlyThePauseAfterTheLastLetterAsks()
    {
        Window desk(false);
        desk.type(u"clinic"_s);
        QVERIFY(desk.home->asked.empty());
        QVERIFY(desk.isSearching());
        QTRY_COMPARE(desk.home->asked.size(), 1U);
        QCOMPARE(desk.home->asked.front().words, u"clinic"_s);
        desk.type(u"c"_s); // one letter is in everything
        QTest::qWait(300);
        QCOMPARE(desk.home->asked.size(), 1U);
    }

    void theNewestWordsWinAndOlderQuestionsAreStopped()
    {
        Window desk(false);
        desk.type(u"clinic"_s);
        QTRY_COMPARE(desk.home->asked.size(), 1U);
        const QPointer<QObject> round = desk.home->asked.front().round;
        QVERIFY(!desk.home->asked.front().stop.stop_requested());
        desk.type(u"recycling"_s);
        QVERIFY(desk.home->asked.front().stop.stop_requested());
        QVERIFY(!round); // so that no answer can come
        QTRY_COMPARE(desk.home->asked.size(), 2U);
        desk.home->asked.back().answer({{named(u"Recycling hotline"_s)}, {}, true});
        QCOMPARE(desk.titles(), QStringList{u"Recycling hotline"_s});
        QTest::keyClick(desk.field(), Qt::Key_Escape);
        QVERIFY(desk.home->asked.back().stop.stop_requested());
        QVERIFY(desk.titles().isEmpty());
    }

    void theChosenLineStaysChosenWhenMoreComesIn()
    {
        Window desk(false);
        desk.home->found = {named(u"Clinic one"_s), named(u"Clinic two"_s)};
        desk.type(u"clinic"_s);
        QTest::keyClick(desk.field(), Qt::Key_Down);
        QCOMPARE(desk.chosen(), u"Clinic two"_s);
        QTRY_COMPARE(desk.home->asked.size(), 1U);
        desk.home->asked.front().answer({{named(u"Clinic nought"_s), named(u"Clinic two"_s)}, {}, true});
        QCOMPARE(desk.titles(), QStringList({u"Clinic nought"_s, u"Clinic two"_s})); // stands for what was in memory
        QCOMPARE(desk.chosen(), u"Clinic two"_s);
    }

    void whatFailsIsSaidInALineAndTheRestStays()
    {
        Window desk;
        desk.backend.answer(listCalls, [](const CallListQuery &) -> Result<CallRowPage> {
            return fail(ErrorCode::Unavailable, "the log is away");
        });
        desk.type(u"clinic"_s);
        QTRY_VERIFY(!desk.isSearching());
        QCOMPARE(desk.lines(true).filter(u"Calls: "_s).size(), 1); // once, however many questions failed
        QVERIFY(desk.titles().contains(QString::fromStdString(sample::agents().front().name)));
    }
};

SB_THEMED_TEST(PaletteTest)
#include "PaletteTest.moc"
