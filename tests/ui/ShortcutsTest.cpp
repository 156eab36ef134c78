#include "tests/support/SamplePages.h"
#include "tests/support/SettingsStage.h"
#include "tests/support/ThemedTest.h"
#include "ui/agents/AgentsPage.h"
#include "ui/calls/CallsPage.h"
#include "ui/earnings/EarningsPage.h"
#include "ui/home/HomePage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/settings/ShortcutsSection.h"
#include "ui/shell/MainWindow.h"
#include "ui/softphone/SoftphonePage.h"
#include "ui/usage/UsagePage.h"
#include "ui/wallets/WalletsPage.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FormRow.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QMenuBar>
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

/// The window with every page that there is.
struct AllPages
{
    SettingsStage stage;
    ScriptedTestCall call;
    MainWindow window{stage.settings};
    QList<Page *> pages;

    AllPages()
    {
        auto &backend = stage.backend;
        sample::fill(backend, 3);
        const auto never = [](const ReportWork &) { return sb::Result<qint64>(0); };
        std::vector<std::unique_ptr<Page>> made;
        made.push_back(std::make_unique<HomePage>(backend));
        made.push_back(std::make_unique<SoftphonePage>(backend, call));
        made.push_back(std::make_unique<CallsPage>(backend, nullptr));
        made.push_back(std::make_unique<AgentsPage>(backend));
        made.push_back(std::make_unique<UsagePage>(backend));
        made.push_back(std::make_unique<WalletsPage>(backend));
        made.push_back(std::make_unique<EarningsPage>(backend));
        made.push_back(std::make_unique<ReportsPage>(backend, stage.settings, never));
        made.push_back(std::make_unique<SettingsPage>(stage.parts()));
        for (const auto &page : made)
            pages.append(page.get());
        window.open(u"Harbour Voice"_s, u"Local workspace"_s, std::move(made));
    }
    /// Of all menus and the menus in them.
    QList<QAction *> commands() const
    {
        QList<QAction *> found;
        const std::function<void(const QList<QAction *> &)> walk = [&](const QList<QAction *> &actions) {
            for (auto *action : actions) {
                if (action->menu())
                    walk(action->menu()->actions());
                else if (!action->isSeparator())
                    found.append(action);
            }
        };
        walk(window.menuBar()->actions());
        return found;
    }
};

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

    void everyCommandHasANameAndKeysOfItsOwn()
    {
        AllPages all;
        QStringList problems;
        QMap<QKeySequence, QString> taken;
        QSet<QAction *> inMenus;
        const auto commands = all.commands();
        for (auto *action : commands) {
            inMenus.insert(action);
            const auto name = action->text().remove(u'&').trimmed();
            if (name.isEmpty())
                problems.append(u"a command without a name: "_s + action->objectName());
            if (action->shortcut().isEmpty())
                problems.append(u"no keys: "_s + name);
            const auto keys = action->shortcuts();
            for (const auto &each : keys) {
                if (taken.contains(each))
                    problems.append(taken.value(each) + u" and "_s + name + u" have "_s + each.toString());
                taken.insert(each, name);
                // What belongs to text fields, or is typed into them, belongs to no command.
                const bool isFields = action->shortcutContext() == Qt::WidgetShortcut;
                if (!isFields && all.window.shortcuts().judge(each) != Shortcuts::Verdict::Fine)
                    problems.append(name + u" has keys of fields: "_s + each.toString());
            }
        }
        for (const auto *page : all.pages) {
            const auto actions = page->actions();
            for (auto *action : actions) {
                if (!inMenus.contains(action))
                    problems.append(u"in no menu: "_s + action->text());
            }
        }
        QCOMPARE(problems.join(u'\n'), QString());
        QVERIFY(inMenus.size() > 90);
    }

    void noTwoMenusOpenByTheSameLetter()
    {
        AllPages all;
        QStringList letters;
        const auto menus = all.window.menuBar()->actions();
        for (const auto *menu : menus) {
            const auto at = menu->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(menu->text()));
            letters.append(menu->text().mid(at + 1, 1).toLower());
        }
        QCOMPARE(letters.removeDuplicates(), 0);
    }

    void reloadingIsAskedOfThePageInFront()
    {
        AllPages all;
        auto &window = all.window;
        window.resize(1280, 800);
        window.show();
        QApplication::setActiveWindow(&window);
        for (auto *page : std::as_const(all.pages)) {
            window.showPage(page);
            if (page->id() == u"softphone"_s || page->id() == u"settings"_s)
                continue; // they show what is kept up to date by itself, or is not the backend's
            int asked = 0;
            do {
                asked = all.stage.backend.total();
                QTest::qWait(20);
            } while (all.stage.backend.total() != asked); // until it has loaded
            QTest::keyClick(&window, Qt::Key_F5);
            QVERIFY2(all.stage.backend.total() > asked, qPrintable(page->id()));
        }
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
