// The list of agents: tags, filters, and several selected at once.
#include "tests/support/SamplePages.h"
#include "tests/support/ThemedTest.h"
#include "ui/agents/AgentEditorModel.h"
#include "ui/agents/AgentFilterChips.h"
#include "ui/agents/AgentListPane.h"
#include "ui/agents/AgentRows.h"
#include "ui/agents/AgentsPage.h"
#include "ui/agents/AgentsView.h"
#include "ui/agents/SeveralAgentsPane.h"
#include "ui/agents/TagsDialog.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/SearchField.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace sb;
using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

AgentId agentAt(std::uint32_t number)
{
    return sample::id<AgentId>(1, number);
}

struct Desk
{
    ScriptedBackend backend;
    std::vector<AgentSummary> rows = sample::agents();
    std::unique_ptr<AgentsPage> page;
    std::unique_ptr<AgentsView> view;
    AgentListPane *list = nullptr;

    Desk()
    {
        sample::fill(backend, 0);
        backend.answer(listAgents, [this](const AgentQuery &) { return Result<AgentListing>(AgentListing{rows}); });
        page = std::make_unique<AgentsPage>(backend);
        view.reset(qobject_cast<AgentsView *>(page->createWidget(nullptr)));
        view->resize(1072, 746);
        view->show();
        list = view->findChild<AgentListPane *>();
    }
    bool opened() const
    {
        return QTest::qWaitFor([this] { return view->model().phase() == AgentEditorModel::Phase::Ready; });
    }
    int shown() const { return list->view()->model()->rowCount(); }
    void press(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const auto place = list->view()->visualRect(list->view()->model()->index(row, 0)).center();
        QTest::mouseClick(list->view()->viewport(), Qt::LeftButton, modifiers, place);
    }
    void choose(int chip, const QString &text)
    {
        auto *menu = list->findChildren<FilterChip *>().at(chip)->menu();
        for (auto *action : menu->actions()) {
            if (action->text().section(u'\t', 0, 0) == text)
                return action->trigger();
        }
        qFatal("%s is not offered", qPrintable(text));
    }
    const SeveralAgentsPane *several() const { return view->findChild<SeveralAgentsPane *>(); }
};

QPushButton *buttonNamed(QWidget *in, const QString &text)
{
    for (auto *button : in->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class AgentListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfBothListsFollowTheDensity()
    {
        Theme &theme = Theme::of(this);
        Desk desk;
        QVERIFY(desk.opened());
        desk.press(0);
        desk.press(2, Qt::ControlModifier);
        auto *chosen = desk.view->findChild<SeveralAgentsPane *>()->findChild<QListView *>();
        const auto height = [](const QListView *list) { return list->visualRect(list->model()->index(0, 0)).height(); };
        QTRY_VERIFY(height(chosen) > 0);
        const auto wide = height(chosen);
        QCOMPARE(height(desk.list->view()), wide);
        theme.setCompact(true);
        const auto closer = wide - metrics::rowListTwoLine + theme.rowHeight(metrics::rowListTwoLine);
        QVERIFY(closer < wide);
        QTRY_COMPARE(height(desk.list->view()), closer);
        QTRY_COMPARE(height(chosen), closer);
        theme.setCompact(false);
        QTRY_COMPARE(height(chosen), wide);
    }

    void wordsAndTheStartOfATagAreSearchedFor_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("everything") << u""_s << 10;
        QTest::newRow("a name") << u"hot"_s << 3; // Hotel, Outage hotline, Mieterhotline
        QTest::newRow("a tag") << u"tag:night"_s << 2;
        QTest::newRow("a tag in another case") << u"TAG: Front Desk"_s << 2;
        QTest::newRow("words and a tag") << u"taxi tag:night shift"_s << 1;
        QTest::newRow("any tag") << u"tag:"_s << 6;
        QTest::newRow("no tag") << u"tag:nobody"_s << 0;
        QTest::newRow("not at the start of a word") << u"montag:x"_s << 0;
    }
    void wordsAndTheStartOfATagAreSearchedFor()
    {
        QFETCH(QString, words);
        QFETCH(int, found);
        AgentFilter filter{words, {}, {}};
        QCOMPARE(std::ranges::count_if(sample::agents(), [&](const auto &agent) { return filter.holds(agent); }),
                 found);
    }

    void stateAndTagNarrowTheList()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QTRY_COMPARE(desk.list->findChildren<FilterChip *>().at(1)->menu()->actions().size(), 9); // eight, and none
        desk.choose(0, u"Paused"_s);
        QCOMPARE(desk.shown(), 3);
        desk.choose(0, u"Active"_s);
        QCOMPARE(desk.shown(), 7);
        desk.choose(1, u"night shift"_s);
        QCOMPARE(desk.shown(), 2);
        desk.choose(1, u"Without a tag"_s);
        QCOMPARE(desk.shown(), 1); // Parcel desk
        QTest::keyClick(desk.list->findChildren<FilterChip *>().at(0), Qt::Key_Backspace);
        QCOMPARE(desk.shown(), 4);
        desk.view->clearFilters();
        QCOMPARE(desk.shown(), 10);
    }

    void nothingThatFitsSaysSoAndIsClearedAtOnce()
    {
        Desk desk;
        QVERIFY(desk.opened());
        auto *search = desk.list->findChild<SearchField *>();
        search->setText(u"nobody has this name"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *clear = buttonNamed(desk.list, u"Clear filters"_s);
        QVERIFY(clear && clear->isVisible());
        clear->click();
        QCOMPARE(desk.shown(), 10);
        QVERIFY(desk.list->view()->isVisible());
        QVERIFY(search->text().isEmpty());
    }

    void filteringLeavesTheOpenAgentOpen()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.choose(0, u"Paused"_s); // the open one is active
        QCOMPARE(desk.view->model().agent(), agentAt(0));
        desk.view->clearFilters();
        QCOMPARE(desk.list->selected().size(), 1U);
        QCOMPARE(desk.list->selected().front().id, agentAt(0));
    }

    void tagsAreSpokenAndALongOneIsShownWhole()
    {
        AgentRows rows;
        rows.setAgents(sample::agents());
        const auto row = rows.index(rows.rowOf(agentAt(9)));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"tenants of the northern and western districts"));
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"tenants of the northern and western districts"));
        QVERIFY(!rows.index(rows.rowOf(agentAt(2))).data(Qt::AccessibleTextRole).toString().contains(u"tags"));
    }

    void aRowWithTagsIsHigher()
    {
        Desk desk;
        QVERIFY(desk.opened());
        const auto height = [&](int row) {
            return desk.list->view()->visualRect(desk.list->view()->model()->index(row, 0)).height();
        };
        QVERIFY(height(0) > height(2));
        QVERIFY(!desk.list->view()->grab().isNull());
    }

    void ctrlAndShiftSelectSeveralAndOneClickGoesBack()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QVERIFY(!desk.several()->isVisible());
        desk.press(2, Qt::ControlModifier);
        QCOMPARE(desk.list->selected().size(), 2U);
        QVERIFY(desk.several()->isVisible());
        QCOMPARE(desk.several()->agents().size(), 2U);
        QCOMPARE(desk.view->model().agent(), agentAt(0)); // nothing was opened
        desk.press(4, Qt::ShiftModifier);
        QCOMPARE(desk.list->selected().size(), 4U); // from the last one clicked on, and what was selected stays
        desk.press(0);
        QVERIFY(!desk.several()->isVisible());
        QCOMPARE(desk.list->selected().size(), 1U);
        desk.press(3);
        QTRY_COMPARE(desk.view->model().agent(), agentAt(3));
    }

    void theKeyboardSelectsAsWell()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.list->view()->setFocus();
        QTest::keyClick(desk.list->view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(desk.list->view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.several()->agents().size(), 3U);
        QTest::keyClick(desk.list->view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.several()->agents().size(), 10U);
        QTest::keyClick(desk.list->view(), Qt::Key_Home);
        QCOMPARE(desk.list->selected().size(), 1U);
        desk.choose(0, u"Paused"_s);
        desk.view->selectAll();
        QCOMPARE(desk.several()->agents().size(), 3U); // only what is listed
    }

    void selectionOutlivesAReload()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.press(2, Qt::ControlModifier);
        desk.press(5, Qt::ControlModifier);
        desk.rows.erase(desk.rows.begin() + 5);
        desk.rows[2].name = "Library, renewals and fines";
        desk.backend.announce(u"agents"_s, {});
        QTRY_COMPARE(desk.shown(), 9);
        QTRY_COMPARE(desk.several()->agents().size(), 2U);
        QCOMPARE(desk.several()->agents()[1].name, std::string("Library, renewals and fines"));
    }

    void manyChangesAreOneReloadAtATime()
    {
        Desk desk;
        QVERIFY(desk.opened());
        const auto before = desk.backend.calls("listAgents");
        desk.backend.hold();
        for (int i = 0; i < 50; ++i)
            desk.backend.announce(u"agents"_s, {});
        desk.backend.release();
        QTest::qWait(0);
        QCOMPARE(desk.backend.calls("listAgents"), before + 2); // one for the first, one for all that came meanwhile
    }

    void whatIsForOneAgentAsksForOne()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.view->selectAll();
        QSignalSpy told(desk.view.get(), &AgentsView::told);
        QSignalSpy tested(desk.view.get(), &AgentsView::testRequested);
        desk.view->duplicate();
        desk.view->test();
        desk.view->showVersions();
        desk.view->exportAgent();
        QCOMPARE(told.size(), 4);
        QCOMPARE(told[0][0].toString(), u"Select one agent for this"_s);
        QVERIFY(tested.isEmpty());
        QCOMPARE(desk.backend.calls("createAgent"), 0);
    }

    void tagsOfOneAreSetAsAWhole()
    {
        Desk desk;
        std::optional<AgentTags> stored;
        desk.backend.answer(setAgentTags, [&](const AgentTags &tags) {
            stored = tags;
            return Result<AgentTags>(tags);
        });
        QVERIFY(desk.opened());
        desk.view->editTags();
        auto *dialog = desk.view->findChild<TagsDialog *>();
        auto *line = dialog->findChild<QLineEdit *>();
        QCOMPARE(line->text(), u"front desk, VIP"_s);
        QVERIFY(!buttonNamed(dialog, u"Save"_s)->isEnabled());
        QTRY_VERIFY(buttonNamed(dialog, u"pilot"_s)); // offered, since others have it
        buttonNamed(dialog, u"pilot"_s)->click();
        buttonNamed(dialog, u"VIP"_s)->click(); // there already
        QCOMPARE(line->text(), u"front desk, VIP, pilot"_s);
        buttonNamed(dialog, u"Save"_s)->click();
        QTRY_VERIFY(stored.has_value());
        QCOMPARE(stored->agentId, agentAt(0));
        QCOMPARE(stored->tags, (std::vector<std::string>{"front desk", "VIP", "pilot"}));
        QTRY_VERIFY(!desk.view->findChild<TagsDialog *>());
    }

    void tagsOfSeveralComeAndGoTogether()
    {
        Desk desk;
        std::optional<AgentTagsEdit> stored;
        bool refuses = true;
        desk.backend.answer(changeAgentTags, [&](const AgentTagsEdit &edit) -> Result<AgentTagsOfAgents> {
            if (std::exchange(refuses, false))
                return fail(ErrorCode::Unprocessable, "would be more than 20 on an agent");
            stored = edit;
            return AgentTagsOfAgents{};
        });
        QVERIFY(desk.opened());
        desk.press(3, Qt::ControlModifier);
        desk.view->editTags();
        auto *dialog = desk.view->findChild<TagsDialog *>();
        const auto lines = dialog->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 2);
        lines[0]->setText(u"urgent, VIP"_s);
        lines[1]->setText(u"vip"_s);
        auto *save = buttonNamed(dialog, u"Save"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(dialog->findChild<FieldProblem *>()->text().contains(u"come and go"));
        lines[1]->setText(u"night shift, "_s);
        save->click();
        QTRY_COMPARE(dialog->findChild<FieldProblem *>()->state(), FieldState::Problem); // said where it was typed
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(stored.has_value());
        QCOMPARE(stored->agentIds, (std::vector{agentAt(0), agentAt(3)}));
        QCOMPARE(stored->changes.add.value(), (std::vector<std::string>{"urgent", "VIP"}));
        QCOMPARE(stored->changes.remove.value(), (std::vector<std::string>{"night shift"}));
    }

    void aCopyHasTheTagsToo()
    {
        Desk desk;
        desk.backend.answer(createAgent, [](const AgentCreate &) { return Result<CompleteAgent>(sample::agent(7)); });
        std::optional<AgentTags> stored;
        desk.backend.answer(setAgentTags, [&](const AgentTags &tags) {
            stored = tags;
            return Result<AgentTags>(tags);
        });
        QVERIFY(desk.opened());
        desk.view->duplicate();
        QTRY_VERIFY(stored.has_value());
        QCOMPARE(stored->agentId, agentAt(7));
        QCOMPARE(stored->tags, (std::vector<std::string>{"front desk", "VIP"}));
    }

    void severalAreDeletedOneByOneAndFailuresAreListed_G8()
    {
        Desk desk;
        std::vector<AgentDelete> orders;
        desk.backend.answer(deleteAgent, [&](const AgentDelete &order) -> Result<SuccessResponse> {
            orders.push_back(order);
            if (order.agentId == agentAt(2))
                return fail(ErrorCode::NotFound, "there is no such agent");
            std::erase_if(desk.rows, [&](const AgentSummary &row) { return row.id == order.agentId; });
            return SuccessResponse{"deleted", {}};
        });
        QVERIFY(desk.opened());
        desk.press(2, Qt::ControlModifier);
        desk.press(3, Qt::ControlModifier);
        desk.view->remove();
        auto *keep = buttonNamed(desk.view.get(), u"Keep"_s);
        QVERIFY(keep && keep->isDefault());
        QVERIFY(orders.empty());
        buttonNamed(desk.view.get(), u"Delete 3 agent(s)"_s)->click();
        QTRY_COMPARE(orders.size(), 3U);
        QVERIFY(orders[0].forceDelete == Patch<bool>(true)); // active, and the question said so
        QVERIFY(orders[1].forceDelete.isAbsent());
        QTRY_VERIFY(buttonNamed(desk.view.get(), u"Close"_s)); // stays open: one failed
        QTRY_COMPARE(desk.shown(), 8);
        QTRY_VERIFY(desk.view->model().agent() != agentAt(0)); // the open one is gone
    }
};

SB_THEMED_TEST(AgentListTest)
#include "AgentListTest.moc"
