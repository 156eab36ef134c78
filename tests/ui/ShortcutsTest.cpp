#include "tests/support/SettingsStage.h"
#include "tests/support/ThemedTest.h"
#include "ui/agents/AgentsPage.h"
#include "ui/calls/CallsPage.h"
#include "ui/earnings/EarningsPage.h"
#include "ui/home/HomePage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/settings/ShortcutsSection.h"
#include "ui/softphone/SoftphonePage.h"
#include "ui/usage/UsagePage.h"
#include "ui/wallets/WalletsPage.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FormRow.h"

#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTableView>

using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget *in, const QString &text)
{
    const auto buttons = in->findChildren<QPushButton *>();
    for (auto *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClashOfKeysIsToldBeforeItIsMade()
    {
        SettingsStage stage;
        ShortcutsSection section(stage.shortcuts);
        section.show();
        auto *table = section.findChild<QTableView *>();
        auto *keys = section.findChild<QKeySequenceEdit *>();
        auto *problem = section.findChild<FieldProblem *>();
        table->selectRow(0); // New agent…
        keys->setKeySequence(QKeySequence(u"A"_s));
        QCOMPARE(problem->state(), FieldState::Problem);
        keys->setKeySequence(QKeySequence(QKeySequence::Copy));
        QCOMPARE(problem->state(), FieldState::Problem);
        keys->setKeySequence(QKeySequence(u"Ctrl+L"_s));
        QCOMPARE(problem->state(), FieldState::Warning);
        QVERIFY(problem->text().contains(u"Lock now"_s));
        button(&section, u"Take these keys"_s)->click();
        QCOMPARE(stage.action(u"New agent…"_s)->shortcut(), QKeySequence(u"Ctrl+L"_s));
        QVERIFY(stage.action(u"Lock now"_s)->shortcut().isEmpty());
        button(&section, u"Reset all…"_s)->click();
        section.findChild<ConfirmDialog *>()->accept();
        QCOMPARE(stage.action(u"New agent…"_s)->shortcut(), QKeySequence(u"Ctrl+N"_s));
        QCOMPARE(stage.action(u"Lock now"_s)->shortcut(), QKeySequence(u"Ctrl+L"_s));
    }

    void noTwoCommandsOfThePagesHaveTheSameKeys()
    {
        ScriptedBackend backend;
        ScriptedTestCall call;
        SettingsStage stage;
        const auto never = [](const ReportWork &) { return sb::Result<qint64>(0); };
        std::vector<std::unique_ptr<Page>> pages;
        pages.push_back(std::make_unique<HomePage>(backend));
        pages.push_back(std::make_unique<SoftphonePage>(backend, call));
        pages.push_back(std::make_unique<CallsPage>(backend, nullptr));
        pages.push_back(std::make_unique<AgentsPage>(backend));
        pages.push_back(std::make_unique<UsagePage>(backend));
        pages.push_back(std::make_unique<WalletsPage>(backend));
        pages.push_back(std::make_unique<EarningsPage>(backend));
        pages.push_back(std::make_unique<ReportsPage>(backend, stage.settings, never));
        pages.push_back(std::make_unique<SettingsPage>(stage.parts()));
        QMap<QKeySequence, QString> taken;
        for (const auto &page : pages) {
            const auto actions = page->actions();
            for (const auto *action : actions) {
                if (action->shortcut().isEmpty())
                    continue;
                QVERIFY2(!taken.contains(action->shortcut()),
                         qPrintable(taken.value(action->shortcut()) + u" and "_s + action->text()));
                taken.insert(action->shortcut(), action->text());
            }
        }
        const auto reports = pages.at(7)->actions();
        for (const auto *action : reports)
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
    }

    void chosenKeysAreThereInTheNextWindow()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"x.ini"_s));
        const auto with = [&settings](const std::function<void(Shortcuts &)> &work) {
            QAction action(u"Lock now"_s);
            action.setShortcut(QKeySequence(u"Ctrl+L"_s));
            Shortcuts shortcuts(settings);
            shortcuts.begin();
            shortcuts.add(&action, u"window"_s, u"&Workspace"_s);
            shortcuts.end();
            work(shortcuts);
            return action.shortcut();
        };
        with([](Shortcuts &shortcuts) { shortcuts.set(shortcuts.list().front().id, QKeySequence(u"F9"_s)); });
        QCOMPARE(with([](Shortcuts &) {}), QKeySequence(u"F9"_s));
        with([](Shortcuts &shortcuts) { shortcuts.set(shortcuts.list().front().id, {}); });
        QVERIFY(with([](Shortcuts &) {}).isEmpty());
        with([](Shortcuts &shortcuts) { shortcuts.reset(shortcuts.list().front().id); });
        QCOMPARE(with([](Shortcuts &) {}), QKeySequence(u"Ctrl+L"_s));
    }
};

SB_THEMED_TEST(ShortcutsTest)
#include "ShortcutsTest.moc"
