// Many agents changed at once: what a change does to each, the dialog that previews and runs it, and bundles.
#include "tests/support/SamplePages.h"
#include "tests/support/ThemedTest.h"
#include "ui/agents/AgentBatch.h"
#include "ui/agents/AgentCatalogs.h"
#include "ui/agents/BulkEditDialog.h"
#include "ui/agents/BulkEditForm.h"
#include "ui/agents/BundleDialog.h"
#include "ui/charts/FigureTable.h"
#include "ui/format/TypedTags.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace sb;
using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

using Verdict = BulkPlan::Verdict;

AgentId agentAt(std::uint32_t number)
{
    return sample::id<AgentId>(1, number);
}

template <typename T>
T *named(QWidget *in, const QString &text)
{
    for (auto *each : in->findChildren<T *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QString fieldsOf(const BulkPlan &plan)
{
    QStringList fields;
    for (const auto &line : plan.lines)
        fields.append(line.field + u": "_s + line.before + u" → "_s + line.after);
    return fields.join(u" | "_s);
}

/// The dialog over all agents of the sample, of which seven are active.
struct Desk
{
    ScriptedBackend backend;
    std::vector<AgentUpdate> updates;
    std::function<Result<CompleteAgent>(const AgentUpdate &)> onUpdate;
    QWidget window;
    std::unique_ptr<AgentCatalogs> catalogs;
    QPointer<BulkEditDialog> dialog;

    Desk()
    {
        sample::fill(backend, 0);
        backend.answer(updateAgent, [this](const AgentUpdate &update) -> Result<CompleteAgent> {
            updates.push_back(update);
            return onUpdate ? onUpdate(update) : Result<CompleteAgent>(sample::agent(0));
        });
        window.resize(1072, 746);
        window.show();
        catalogs = std::make_unique<AgentCatalogs>(backend);
        QSignalSpy loaded(catalogs.get(), &AgentCatalogs::changed);
        catalogs->load();
        if (!QTest::qWaitFor([&] { return loaded.size() == 3; }))
            qFatal("no catalog");
        dialog = new BulkEditDialog(backend, *catalogs, sample::agents(), &window);
        dialog->open();
    }
    void type(const QString &box, const QString &text)
    {
        auto *check = named<QCheckBox>(dialog, box);
        for (auto *line : dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == box) {
                line->setText(text);
                check->setChecked(true);
            }
        }
    }
    void set(const QString &field, double value)
    {
        for (auto *spin : dialog->findChildren<QDoubleSpinBox *>()) {
            if (spin->accessibleName() == field)
                spin->setValue(value);
        }
    }
    bool preview()
    {
        named<QPushButton>(dialog, u"Preview"_s)->click();
        return QTest::qWaitFor([this] { return dialog->plans().size() == 10; }) &&
               QTest::qWaitFor([this] { return forward()->isEnabled(); }, 200);
    }
    QPushButton *forward() { return named<QPushButton>(dialog, forwardText); }
    long count(Verdict verdict) const { return std::ranges::count(dialog->plans(), verdict, &BulkPlan::verdict); }

    QString forwardText = u"Change 10 agent(s)"_s;
};

} // namespace

class BulkEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAbsentStays()
    {
        BulkChange change;
        QVERIFY(change.isEmpty());
        change.timeLimit = 240;
        const auto plan = BulkPlan::of(change, sample::agent(2), {}, ActiveAgents::LeaveOut);
        QCOMPARE(plan.verdict, Verdict::Changes);
        QCOMPARE(fieldsOf(plan), u"Time limit: 180 s → 240 s"_s);
        AgentSpecificConfig only;
        only.sessionTimeout = 240;
        QVERIFY(plan.update.body.agentSpecificConfig == Patch<AgentSpecificConfig>(only));
        QVERIFY(plan.update.body.ttsConfig.isAbsent() && plan.update.body.agent.isAbsent());
        QVERIFY(plan.update.forceUpdate.isAbsent());
    }

    void whatAnAgentHasAlreadyIsNoChange()
    {
        BulkChange change;
        change.timeLimit = 180;
        change.addTags = {"VIP"};
        change.removeTags = {"gone"};
        change.active = false;
        // The row has two names: the one that the agent was given, and its id.
        change.model = CatalogChoice{sample::id<ProviderId>(2, 7).toString(), sample::id<ProviderId>(2, 7).toString()};
        const auto plan = BulkPlan::of(change, sample::agent(2), {"vip"}, ActiveAgents::Change);
        QCOMPARE(fieldsOf(plan), QString());
        QCOMPARE(plan.verdict, Verdict::Nothing);
    }

    void g5ActiveAgentsAreChangedOnlyWhenThatWasChosen()
    {
        BulkChange change;
        change.turnCloses = 1.0;
        QCOMPARE(BulkPlan::of(change, sample::agent(0), {}, ActiveAgents::LeaveOut).verdict, Verdict::LeftOut);
        const auto forced = BulkPlan::of(change, sample::agent(0), {}, ActiveAgents::Change);
        QCOMPARE(forced.verdict, Verdict::Changes);
        QVERIFY(forced.update.forceUpdate == Patch<bool>(true));
        BulkChange outside; // of the configuration
        outside.active = false;
        outside.addTags = {"summer"};
        const auto plan = BulkPlan::of(outside, sample::agent(0), {"VIP"}, ActiveAgents::LeaveOut);
        QCOMPARE(plan.verdict, Verdict::Changes);
        QVERIFY(plan.update.forceUpdate.isAbsent());
        QCOMPARE(fieldsOf(plan), u"Active: On → Off | Tags: VIP → VIP, summer"_s);
    }

    void g12WhatOneAgentCannotHaveIsSaidForThatAgent()
    {
        BulkChange change;
        change.timeLimit = 20; // it warns 30 s before the end
        const auto plan = BulkPlan::of(change, sample::agent(2), {}, ActiveAgents::Change);
        QCOMPARE(plan.verdict, Verdict::Refused);
        QVERIFY2(plan.problem.contains(u"less than the call limit"), qPrintable(plan.problem));
    }

    void tagsAreAddedAndRemovedWithoutCase()
    {
        BulkChange change;
        change.addTags = {"Night", "new"};
        change.removeTags = {"OLD"};
        const auto plan = BulkPlan::of(change, sample::agent(2), {"night", "old", "kept"}, ActiveAgents::LeaveOut);
        QCOMPARE(fieldsOf(plan), u"Tags: night, old, kept → night, kept, new"_s);
        QVERIFY(plan.update.body.tagChanges->add == Patch(std::vector<std::string>{"new"}));
        QVERIFY(plan.update.body.tagChanges->remove == Patch(std::vector<std::string>{"OLD"}));
    }

    void anAgentHasTwentyTagsAtMost()
    {
        std::vector<std::string> twenty;
        for (int i = 0; i < 20; ++i)
            twenty.push_back("tag " + std::to_string(i));
        BulkChange change;
        change.addTags = {"one more"};
        QCOMPARE(BulkPlan::of(change, sample::agent(2), twenty, ActiveAgents::LeaveOut).verdict, Verdict::Refused);
        change.removeTags = {"tag 3"};
        QCOMPARE(BulkPlan::of(change, sample::agent(2), twenty, ActiveAgents::LeaveOut).verdict, Verdict::Changes);
    }

    void typedTagsAreTidied()
    {
        QCOMPARE(TypedTags::of(u" VIP, vip,, night shift ,"_s).tags, (std::vector<std::string>{"VIP", "night shift"}));
        QVERIFY(TypedTags::of(u"VIP"_s).problem.isEmpty());
        QVERIFY(!TypedTags::of(QString(41, u'x')).problem.isEmpty());
    }

    void nothingCheckedIsNothingToPreview()
    {
        Desk desk;
        auto *preview = named<QPushButton>(desk.dialog, u"Preview"_s);
        QVERIFY(!preview->isEnabled());
        desk.set(u"Time limit"_s, 240); // touching a field checks it
        QVERIFY(named<QCheckBox>(desk.dialog, u"Time limit"_s)->isChecked());
        QVERIFY(preview->isEnabled());
        named<QCheckBox>(desk.dialog, u"Time limit"_s)->setChecked(false);
        QVERIFY(!preview->isEnabled());
    }

    void previewSaysWhatHappensToEachAndRunsThat()
    {
        Desk desk;
        desk.set(u"Time limit"_s, 240);
        desk.forwardText = u"Change 3 agent(s)"_s;
        QVERIFY(desk.preview());
        QCOMPARE(desk.count(Verdict::LeftOut), 7); // active, and that is the careful choice
        QCOMPARE(desk.count(Verdict::Changes), 3);
        QVERIFY(desk.updates.empty());
        QSignalSpy ran(desk.dialog, &BulkEditDialog::ran);
        desk.forward()->click();
        QTRY_COMPARE(ran.size(), 1);
        QCOMPARE(desk.updates.size(), 3U);
        for (const auto &update : desk.updates)
            QVERIFY(update.body.agentSpecificConfig->sessionTimeout == Patch<int>(240) &&
                    update.forceUpdate.isAbsent());
        QCOMPARE(ran[0][0].toInt(), 3);
        QVERIFY(named<QPushButton>(desk.dialog, u"Close"_s));
    }

    void g5ActiveOnesAreChangedByForceWhenChosen()
    {
        Desk desk;
        desk.set(u"Hang up after"_s, 30);
        for (auto *radio : desk.dialog->findChildren<QRadioButton *>()) {
            if (radio->text().startsWith(u"Change them"))
                radio->click();
        }
        QVERIFY(desk.preview());
        QCOMPARE(desk.count(Verdict::Changes), 10);
        desk.forward()->click();
        QTRY_COMPARE(desk.updates.size(), 10U);
        QCOMPARE(std::ranges::count(desk.updates, Patch<bool>(true), &AgentUpdate::forceUpdate), 7);
    }

    void eachFailureIsListedByItsAgent()
    {
        Desk desk;
        desk.onUpdate = [](const AgentUpdate &update) -> Result<CompleteAgent> {
            if (update.agentId == agentAt(2))
                return fail(ErrorCode::Conflict, "somebody else changed it");
            return sample::agent(0);
        };
        desk.type(u"Add tags"_s, u"summer"_s);
        QVERIFY(desk.preview());
        QSignalSpy ran(desk.dialog, &BulkEditDialog::ran);
        desk.forward()->click();
        QTRY_COMPARE(ran.size(), 1);
        QCOMPARE(ran[0][0].toInt(), 9);
        QCOMPARE(ran[0][1].toInt(), 1);
        auto *failures = desk.dialog->findChild<FigureTable *>();
        QVERIFY(failures->isVisible());
        QCOMPARE(failures->model()->rowCount(), 1);
        QCOMPARE(failures->model()->index(0, 0).data().toString(), u"Library renewals"_s);
        QVERIFY(!failures->model()->index(0, 1).data().toString().isEmpty());
    }

    void cancellingEndsAfterTheOneUnderWay()
    {
        Desk desk;
        desk.type(u"Add tags"_s, u"summer"_s);
        QVERIFY(desk.preview());
        desk.backend.hold();
        QSignalSpy ran(desk.dialog, &BulkEditDialog::ran);
        desk.forward()->click();
        named<QPushButton>(desk.dialog, u"Cancel"_s)->click();
        QVERIFY(desk.dialog && desk.dialog->isVisible()); // until the one under way has its answer
        desk.backend.release();
        QTRY_COMPARE(ran.size(), 1);
        QCOMPARE(desk.updates.size(), 1U);
        QCOMPARE(ran[0][0].toInt(), 1);
        named<QPushButton>(desk.dialog, u"Close"_s)->click();
        QTRY_VERIFY(!desk.dialog);
    }

    void goingBackChangesNothing()
    {
        Desk desk;
        desk.type(u"Add tags"_s, u"summer"_s);
        QVERIFY(desk.preview());
        named<QPushButton>(desk.dialog, u"Back"_s)->click();
        QVERIFY(named<QPushButton>(desk.dialog, u"Preview"_s)->isEnabled());
        desk.type(u"Remove tags"_s, u"Summer"_s); // comes and goes
        QVERIFY(!named<QPushButton>(desk.dialog, u"Preview"_s)->isEnabled());
        QVERIFY(desk.updates.empty());
    }

    void aDialogThatGoesWhileItRunsHearsNothing()
    {
        Desk desk;
        desk.type(u"Add tags"_s, u"summer"_s);
        QVERIFY(desk.preview());
        desk.backend.hold();
        desk.forward()->click();
        delete desk.dialog;
        desk.backend.release();
        QTest::qWait(0);
        QCOMPARE(desk.updates.size(), 1U);
    }

    void aBatchGoesOnAfterAFailure()
    {
        AgentBatch batch;
        QSignalSpy finished(&batch, &AgentBatch::finished);
        std::vector<QString> seen;
        batch.start({{agentAt(0), u"a"_s}, {agentAt(1), u"b"_s}, {agentAt(2), u"c"_s}},
                    [&](const BatchAgent &agent, const AgentBatch::Done &done) {
                        seen.push_back(agent.name);
                        done(agent.name == u"b"_s ? Result<>(fail(ErrorCode::Conflict, "later")) : Result<>());
                    });
        QCOMPARE(finished.size(), 1);
        QCOMPARE(seen.size(), 3U);
        QCOMPARE(batch.succeeded(), 2);
        QCOMPARE(batch.failures().size(), 1U);
        QCOMPARE(batch.failures()[0].agent.name, u"b"_s);
    }

    void aBundleIsPreviewedThenImported()
    {
        ScriptedBackend backend;
        std::vector<bool> previews;
        backend.answer(importBundle, [&](const BundleImportForm &form) {
            previews.push_back(form.preview.valueOr(false));
            return Result<BundleReport>(sample::bundle());
        });
        QWidget window;
        window.show();
        auto *dialog = new BundleDialog(backend, u"agents-2026-11-29.zip"_s, &window);
        dialog->open();
        auto *import = named<QPushButton>(dialog, u"Import"_s);
        QVERIFY(!import->isEnabled());
        QTRY_VERIFY(import->isEnabled());
        QCOMPARE(previews, (std::vector{true}));
        auto *table = dialog->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 7);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Agent"_s);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Is here with other settings, and stays so"_s);
        QSignalSpy imported(dialog, &BundleDialog::imported);
        import->click();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(previews, (std::vector{true, false}));
        QVERIFY(!import->isVisible());
        QCOMPARE(table->model()->index(2, 2).data().toString(), u"Made"_s);
    }

    void aBundleWithNothingNewIsNotImported()
    {
        ScriptedBackend backend;
        backend.answer(importBundle, [](const BundleImportForm &) {
            auto report = sample::bundle();
            for (auto &count : report.counts)
                count.added = 0;
            return Result<BundleReport>(report);
        });
        QWidget window;
        window.show();
        auto *dialog = new BundleDialog(backend, u"agents.zip"_s, &window);
        dialog->open();
        QTRY_VERIFY(dialog->report().has_value());
        QVERIFY(!named<QPushButton>(dialog, u"Import"_s)->isEnabled());
    }

    void aFileThatIsNoBundleSaysSo()
    {
        ScriptedBackend backend;
        backend.answer(importBundle, [](const BundleImportForm &) -> Result<BundleReport> {
            return fail(ErrorCode::Invalid, "the file is no ZIP archive, or a damaged one");
        });
        QWidget window;
        window.show();
        auto *dialog = new BundleDialog(backend, u"agents.zip"_s, &window);
        dialog->open();
        QTRY_VERIFY(named<QPushButton>(dialog, u"Try again"_s));
        QVERIFY(!named<QPushButton>(dialog, u"Import"_s)->isEnabled());
        named<QPushButton>(dialog, u"Cancel"_s)->click();
        QTRY_VERIFY(window.findChild<BundleDialog *>() == nullptr);
    }
};

SB_THEMED_TEST(BulkEditTest)
#include "BulkEditTest.moc"
