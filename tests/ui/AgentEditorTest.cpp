#include "ui/agents/AgentEditor.h"
#include "tests/support/SamplePages.h"
#include "tests/support/ThemedTest.h"
#include "ui/agents/AgentEditorModel.h"
#include "ui/agents/AgentForm.h"
#include "ui/agents/AgentsPage.h"
#include "ui/agents/AgentsView.h"
#include "ui/agents/SectionList.h"
#include "ui/widgets/FormRow.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace sb;
using namespace sb::ui;

namespace {

QPushButton *buttonNamed(QWidget *in, const QString &text)
{
    for (auto *button : in->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// Page over a scripted backend whose updateAgent is recorded.
struct Desk
{
    ScriptedBackend backend;
    std::vector<AgentUpdate> updates;
    std::function<Result<CompleteAgent>(const AgentUpdate &)> onUpdate;
    std::unique_ptr<AgentsPage> page;
    std::unique_ptr<AgentsView> view;

    Desk()
    {
        sample::fill(backend, 0);
        backend.answer(updateAgent, [this](const AgentUpdate &update) -> Result<CompleteAgent> {
            updates.push_back(update);
            return onUpdate ? onUpdate(update) : Result<CompleteAgent>(sample::agent(0));
        });
        page = std::make_unique<AgentsPage>(backend);
        view.reset(qobject_cast<AgentsView *>(page->createWidget(nullptr)));
        view->resize(1072, 746);
        view->show();
    }
    bool opened()
    {
        return QTest::qWaitFor([this] {
            return view->model().phase() == AgentEditorModel::Phase::Ready &&
                   view->findChild<AgentEditor *>()->isWhole();
        });
    }
};

} // namespace

class AgentEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheFirstAgentAndShowsItsName()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QCOMPARE(desk.view->model().agent(), sample::id<AgentId>(1, 0));
        QCOMPARE(desk.page->count().value_or(0), 10);
        bool found = false;
        for (auto *line : desk.view->findChildren<QLineEdit *>())
            found = found || line->text() == QStringLiteral("Clinic reception");
        QVERIFY(found);
        QVERIFY(!desk.view->model().isDirty());
    }

    void tabGoesThroughTheFormsBeforeWhatIsBehindThePage()
    {
        ScriptedBackend backend;
        sample::fill(backend, 0);
        AgentsPage page(backend);
        QWidget window;
        auto *view = page.createWidget(&window);
        auto *behind = new QPushButton(QStringLiteral("Behind"), &window); // before the forms are made
        window.show();
        auto *editor = view->findChild<AgentEditor *>();
        QTRY_VERIFY(editor->isWhole());
        QList<QWidget *> stops;
        for (auto *stop = editor->nextInFocusChain(); stop != behind && stops.size() < 1000;
             stop = stop->nextInFocusChain())
            stops.append(stop);
        qsizetype last = -1;
        for (auto *form : editor->findChildren<AgentForm *>()) { // in the order in which they were made
            const auto before = last;
            for (auto *row : form->findChildren<FormRow *>()) {
                if (row->field()->focusPolicy() == Qt::NoFocus)
                    continue;
                const auto place = stops.indexOf(row->field());
                QVERIFY2(place > before, qPrintable(row->label()));
                last = std::max(last, place);
            }
        }
        QVERIFY(last > 0);
        for (auto *radio : editor->findChildren<QRadioButton *>())
            QVERIFY(stops.indexOf(radio) > last);
    }

    void openingAnAgentIsNoEdit_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < 10; ++i)
            QTest::addRow("agent %d", i) << i;
    }
    void openingAnAgentIsNoEdit()
    {
        QFETCH(int, number);
        Desk desk;
        QVERIFY(desk.opened());
        desk.view->open(sample::id<AgentId>(1, static_cast<std::uint32_t>(number)));
        QVERIFY(desk.opened());
        QTest::qWait(0);
        QCOMPARE(desk.view->model().editCount(), 0);
    }

    void aFieldProblemStandsBesideItsFieldAndStopsSaving()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QDoubleSpinBox *length = nullptr;
        for (auto *row : desk.view->findChildren<FormRow *>()) {
            if (row->label() == QStringLiteral("Answer length"))
                length = qobject_cast<QDoubleSpinBox *>(row->field());
        }
        QVERIFY(length);
        length->setValue(0);
        QCOMPARE(desk.view->model().problemAt("agent_specific_config/max_output_tokens"),
                 QStringLiteral("Must be 1 or more. The usual value is 370."));
        auto *row = qobject_cast<FormRow *>(length->parentWidget()->parentWidget());
        if (!row)
            row = qobject_cast<FormRow *>(length->parentWidget());
        QVERIFY(row);
        QCOMPARE(row->problem()->state(), FieldState::Problem);
        QVERIFY(desk.view->model().hasProblem(AgentSection::Model));
        desk.view->save();
        QVERIFY(desk.updates.empty());
        length->setValue(300);
        QVERIFY(!desk.view->model().hasProblems());
    }

    void anActiveAgentsConfigurationIsSavedByForceAfterTheChoice_G5()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.view->model().edit([](AgentSectionsUpdate &to) { to.vadConfig->threshold = 0.6; });
        QRadioButton *apply = nullptr;
        for (auto *radio : desk.view->findChildren<QRadioButton *>()) {
            if (radio->text() == QStringLiteral("Save and apply"))
                apply = radio;
        }
        QVERIFY(apply && apply->isVisible() && apply->isChecked());
        buttonNamed(desk.view.get(), QStringLiteral("Save"))->click();
        QVERIFY(QTest::qWaitFor([&] { return desk.updates.size() == 1; }));
        QVERIFY(desk.updates[0].forceUpdate == Patch<bool>(true));
        VadConfig only;
        only.threshold = 0.6;
        QVERIFY(desk.updates[0].body.vadConfig == Patch<VadConfig>(only));
        QVERIFY(desk.updates[0].body.agent.isAbsent());
        QVERIFY(desk.opened());
    }

    void pausingFirstWritesThePauseBeforeTheEdits_G5()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.onUpdate = [&](const AgentUpdate &) {
            auto answer = sample::agent(0);
            answer.agent.isActive = false;
            return Result<CompleteAgent>(answer);
        };
        desk.view->model().edit([](AgentSectionsUpdate &to) { to.vadConfig->threshold = 0.6; });
        for (auto *radio : desk.view->findChildren<QRadioButton *>()) {
            if (radio->text() == QStringLiteral("Pause first"))
                radio->click();
        }
        desk.view->save();
        QVERIFY(QTest::qWaitFor([&] { return desk.updates.size() == 2; }));
        QVERIFY(desk.updates[0].body.agent->isActive == Patch<bool>(false));
        QVERIFY(desk.updates[0].body.vadConfig.isAbsent());
        QVERIFY(desk.updates[1].body.vadConfig->threshold == Patch<double>(0.6));
        QVERIFY(desk.updates[1].forceUpdate.isAbsent());
        QVERIFY(desk.updates[1].body.agent.isAbsent());
    }

    void whatTheGateRefusesStandsBesideTheField_M1()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.onUpdate = [](const AgentUpdate &) -> Result<CompleteAgent> {
            return fail(Error{ErrorCode::Unprocessable,
                              "not acceptable",
                              {{{"body", "agent_specific_config", "timezone"}, "unknown zone", "value_error"}}});
        };
        desk.view->model().edit(
            [](AgentSectionsUpdate &to) { to.agentSpecificConfig->timezone = std::string("Mars/Base"); });
        desk.view->save();
        QVERIFY(QTest::qWaitFor([&] { return desk.view->model().hasProblem(AgentSection::Behaviour); }));
        QCOMPARE(desk.view->model().problemAt("agent_specific_config/timezone"),
                 QStringLiteral("Choose a time zone from the list."));
        QCOMPARE(desk.view->model().editCount(), 1);
        desk.view->model().edit(
            [](AgentSectionsUpdate &to) { to.agentSpecificConfig->timezone = std::string("Asia/Kolkata"); });
        QVERIFY(!desk.view->model().hasProblems());
    }

    void leavingWithEditsAsksOnce()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.view->model().edit([](AgentSectionsUpdate &to) { to.agent->name = "Other"; });
        QCOMPARE(desk.view->unsavedEdits(), QStringLiteral("Clinic reception has 1 unsaved edit(s)."));
        desk.view->open(sample::id<AgentId>(1, 3));
        QCOMPARE(desk.view->model().agent(), sample::id<AgentId>(1, 0));
        auto *discard = buttonNamed(desk.view.get(), QStringLiteral("Discard"));
        QVERIFY(discard);
        discard->click();
        QVERIFY(QTest::qWaitFor([&] { return desk.view->model().agent() == sample::id<AgentId>(1, 3); }));
        QVERIFY(desk.updates.empty());
    }

    void discardedEditsComeBackByUndo()
    {
        Desk desk;
        QVERIFY(desk.opened());
        std::function<void()> undo;
        connect(desk.page.get(), &Page::undoable, this,
                [&](const QString &, const std::function<void()> &back) { undo = back; });
        auto &model = desk.view->model();
        model.discard();
        QVERIFY(!undo); // there was nothing
        model.edit([](AgentSectionsUpdate &to) {
            to.agent->name = "Other";
            to.vadConfig->threshold = 0.6;
        });
        model.discard();
        QVERIFY(!model.isDirty());
        model.edit([](AgentSectionsUpdate &to) { to.agent->name = "Newest"; });
        undo();
        QCOMPARE(*model.draft().edited().agent->name, std::string("Newest")); // what was edited since stays
        QCOMPARE(*model.draft().edited().vadConfig->threshold, 0.6);
        QCOMPARE(model.editCount(), 2);
        undo(); // once
        QCOMPARE(model.editCount(), 2);
    }

    void editsDiscardedOnLeavingComeBackWithTheirAgent()
    {
        Desk desk;
        QVERIFY(desk.opened());
        std::function<void()> undo;
        connect(desk.page.get(), &Page::undoable, this,
                [&](const QString &, const std::function<void()> &back) { undo = back; });
        desk.view->model().edit([](AgentSectionsUpdate &to) { to.agent->name = "Other"; });
        desk.view->open(sample::id<AgentId>(1, 3));
        buttonNamed(desk.view.get(), QStringLiteral("Discard"))->click();
        QVERIFY(undo);
        QVERIFY(QTest::qWaitFor([&] { return desk.view->model().draft().id() == sample::id<AgentId>(1, 3); }));
        undo();
        QVERIFY(QTest::qWaitFor([&] { return desk.view->model().isDirty(); }));
        QCOMPARE(desk.view->model().agent(), sample::id<AgentId>(1, 0));
        QCOMPARE(*desk.view->model().draft().edited().agent->name, std::string("Other"));
    }

    void anActiveAgentIsDeletedOnlyByForce_G8()
    {
        Desk desk;
        std::optional<AgentDelete> order;
        desk.backend.answer(deleteAgent, [&](const AgentDelete &wanted) {
            order = wanted;
            return Result<SuccessResponse>(SuccessResponse{"deleted", {}});
        });
        QVERIFY(desk.opened());
        desk.view->remove();
        auto *keep = buttonNamed(desk.view.get(), QStringLiteral("Keep"));
        QVERIFY(keep && keep->isDefault());
        buttonNamed(desk.view.get(), QStringLiteral("Delete active agent"))->click();
        QVERIFY(QTest::qWaitFor([&] { return order.has_value(); }));
        QVERIFY(order->forceDelete == Patch<bool>(true));
    }

    void anAnswerToAnAgentThatWasLeftIsDropped()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.backend.hold();
        desk.view->open(sample::id<AgentId>(1, 2));
        desk.view->open(sample::id<AgentId>(1, 3));
        desk.backend.release();
        QVERIFY(desk.opened());
        QCOMPARE(desk.view->model().draft().id(), sample::id<AgentId>(1, 3));
    }

    void aPageClosedWithACallPendingHearsNothingOfIt()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.backend.hold();
        desk.view->model().edit([](AgentSectionsUpdate &to) { to.agent->name = "Other"; });
        desk.view->save();
        desk.view.reset();
        desk.backend.release();
        QTest::qWait(0);
        QCOMPARE(desk.updates.size(), 1U);
    }

    void aFailureOfTheListShowsAndIsTriedAgain()
    {
        ScriptedBackend backend;
        AgentsPage page(backend);
        std::unique_ptr<QWidget> view(page.createWidget(nullptr));
        view->show();
        QVERIFY(QTest::qWaitFor([&] { return buttonNamed(view.get(), QStringLiteral("Try again")) != nullptr; }));
        sample::fill(backend, 0);
        buttonNamed(view.get(), QStringLiteral("Try again"))->click();
        QVERIFY(QTest::qWaitFor([&] { return page.count().value_or(0) == 10; }));
    }

    void everyActionHasAShortcut()
    {
        ScriptedBackend backend;
        AgentsPage page(backend);
        for (const auto *action : page.actions())
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
    }
};

SB_THEMED_TEST(AgentEditorTest)
#include "AgentEditorTest.moc"
