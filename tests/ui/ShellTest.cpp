#include "tests/support/FakePage.h"
#include "tests/support/PageWalk.h"
#include "tests/support/ThemedTest.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/CommandPaletteDelegate.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PseudoTranslator.h"
#include "ui/shell/Settings.h"
#include "ui/shell/StatusStrip.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/Toast.h"

#include <QFile>
#include <QListView>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

struct Shell
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    MainWindow window{settings};
    FakePage *calls = nullptr;
    FakePage *agents = nullptr;

    void open()
    {
        auto first = std::make_unique<FakePage>(u"calls"_s, u"Calls"_s, u"calls"_s, PageGroup::Top);
        auto second = std::make_unique<FakePage>(u"agents"_s, u"Agents"_s, u"agents"_s, PageGroup::Build);
        calls = first.get();
        agents = second.get();
        agents->entries = 24;
        std::vector<std::unique_ptr<Page>> pages;
        pages.push_back(std::move(first));
        pages.push_back(std::move(second));
        window.open(u"Harbour Voice"_s, u"Local workspace"_s, std::move(pages));
    }
    void show(QSize size = {1280, 800})
    {
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
    }
    QListView *found() { return window.palette().findChild<QListView *>(); }
    QStringList foundTitles()
    {
        QStringList titles;
        for (int row = 0; row < found()->model()->rowCount(); ++row) {
            const QModelIndex index = found()->model()->index(row, 0);
            if (!index.data(CommandPaletteDelegate::CaptionRole).toBool())
                titles.append(index.data().toString());
        }
        return titles;
    }
};

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheWorkspaceIsOpenThereAreNoMenusAndNoPages()
    {
        Shell shell;
        auto *face = new QWidget;
        shell.window.showFace(face);
        shell.show();
        QVERIFY(face->isVisible());
        QVERIFY(shell.window.menuBar()->isHidden());
        QVERIFY(!shell.window.navigation().isVisible());
        QVERIFY(!shell.window.isOpen());
    }

    void aPageIsMadeWhenItIsFirstShownAndOnlyOnce()
    {
        Shell shell;
        shell.open();
        QCOMPARE(shell.window.currentPage(), shell.calls);
        QCOMPARE(shell.agents->widgetsMade, 0);
        shell.window.showPage(shell.agents);
        shell.window.showPage(shell.calls);
        shell.window.showPage(shell.agents);
        QCOMPARE(shell.agents->widgetsMade, 1);
        QCOMPARE(shell.settings.value(settings::page), u"agents"_s);
    }

    void thePageLastShownComesBack()
    {
        Shell shell;
        shell.settings.setValue(settings::page, u"agents"_s);
        shell.open();
        QCOMPARE(shell.window.currentPage(), shell.agents);
    }

    void navigationSpeaksCountsAndRunningCalls()
    {
        Shell shell;
        shell.open();
        const auto *model = shell.window.navigation().list()->model();
        QStringList spoken;
        for (int row = 0; row < model->rowCount(); ++row)
            spoken.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        QVERIFY(spoken.contains(u"Agents, 24"_s));
        shell.calls->calls = true;
        Q_EMIT shell.calls->changed();
        QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"call running"_s));
    }

    void navigationIsARailInANarrowWindow()
    {
        Shell shell;
        shell.open();
        shell.show();
        QCOMPARE(shell.window.navigation().width(), 208);
        shell.window.resize(1000, 700);
        QTRY_COMPARE(shell.window.navigation().width(), 56);
        shell.window.resize(1280, 800);
        QTRY_COMPARE(shell.window.navigation().width(), 208);
        QTest::keyClick(&shell.window, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(shell.window.navigation().width(), 56);
        QVERIFY(shell.settings.value(settings::navigationRail));
    }

    void lockingAsksTheOwnerAndBlankingLeavesNothing()
    {
        Shell shell;
        shell.open();
        shell.show();
        QSignalSpy locked(&shell.window, &MainWindow::lockRequested);
        const QPointer<QObject> page = shell.agents;
        shell.window.showPage(shell.agents);
        const QPointer<QLineEdit> field = shell.window.findChild<QLineEdit *>(u"name"_s);
        QVERIFY(field);
        shell.window.tell(Tone::Negative, u"Robin Ashdown did not answer"_s);
        QTest::keyClick(&shell.window, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(locked.size(), 1);
        QCOMPARE(locked.first().first().value<LockCause>(), LockCause::ByHand);
        shell.window.showFace(new QWidget);
        QVERIFY(!page);
        QVERIFY(!field);
        QVERIFY(!shell.window.isOpen());
        QVERIFY(!shell.window.windowTitle().contains(u"Harbour"_s));
        const auto toasts = shell.window.findChildren<Toast *>();
        for (const Toast *toast : toasts)
            QVERIFY(!toast->isVisible());
    }

    void unsavedEditsAndARunningCallAreAskedAboutBeforeLocking()
    {
        Shell shell;
        shell.open();
        shell.show();
        shell.agents->edits = u"Clinic reception has 3 unsaved edits."_s;
        QSignalSpy locked(&shell.window, &MainWindow::lockRequested);
        shell.window.lock();
        QVERIFY(locked.isEmpty());
        auto *dialog = shell.window.findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QVERIFY(locked.isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        shell.window.lock();
        shell.window.findChildren<ConfirmDialog *>().last()->accept();
        QCOMPARE(locked.size(), 1);
    }

    void theIdleLockWaitsForARunningCallAndSaysSo()
    {
        Shell shell;
        shell.open();
        QSignalSpy locked(&shell.window, &MainWindow::lockRequested);
        QVERIFY(shell.window.idleLock().isRunning());
        shell.calls->calls = true;
        shell.window.idleLock().expire();
        QVERIFY(locked.isEmpty());
        QVERIFY(shell.window.status().text(u"idle"_s).contains(u"running call"_s));
        shell.calls->calls = false;
        shell.window.idleLock().expire();
        QCOMPARE(locked.size(), 1);
        QCOMPARE(locked.first().first().value<LockCause>(), LockCause::Idle);
    }

    void theDesktopLocksTheWorkspaceTooUnlessACallRuns()
    {
        Shell shell;
        shell.open();
        QSignalSpy locked(&shell.window, &MainWindow::lockRequested);
        shell.settings.setValue(settings::lockWhenIdle, false); // one is not the other
        shell.calls->calls = true;
        shell.window.lockWithDesktop();
        QVERIFY(locked.isEmpty());
        QVERIFY(shell.window.status().text(u"idle"_s).contains(u"running call"_s));
        QVERIFY(shell.window.idleLock().isRunning()); // and asks again
        shell.calls->calls = false;
        shell.window.idleLock().expire(LockCause::Desktop);
        QCOMPARE(locked.size(), 1);
        QCOMPARE(locked.first().first().value<LockCause>(), LockCause::Desktop);
    }

    void theDesktopDoesNotLockWhenTheSettingsSaySo()
    {
        Shell shell;
        shell.open();
        QSignalSpy locked(&shell.window, &MainWindow::lockRequested);
        shell.settings.setValue(settings::lockWithDesktop, false);
        shell.window.lockWithDesktop();
        QVERIFY(locked.isEmpty());
        shell.settings.setValue(settings::lockWithDesktop, true);
        shell.window.lockWithDesktop();
        QCOMPARE(locked.size(), 1);
    }

    void theIdleLockFollowsTheSettings()
    {
        Shell shell;
        shell.open();
        shell.settings.setValue(settings::lockWhenIdle, false);
        QVERIFY(!shell.window.idleLock().isRunning());
        shell.settings.setValue(settings::lockWhenIdle, true);
        QVERIFY(shell.window.idleLock().isRunning());
    }

    void thePaletteFindsPagesAndActionsAndRunsThem()
    {
        Shell shell;
        shell.open();
        shell.show();
        QSignalSpy triggered(shell.agents->action(), &QAction::triggered);
        QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(shell.window.palette().isVisible());
        auto *field = shell.window.palette().findChild<QLineEdit *>();
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, u"export ag"_s);
        QCOMPARE(shell.foundTitles(), QStringList{u"Export Agents"_s});
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!shell.window.palette().isVisible());
        QCOMPARE(triggered.size(), 1);
    }

    void thePaletteNarrowsByPrefixAndWalksByArrows()
    {
        Shell shell;
        shell.open();
        shell.show();
        int opened = 0;
        shell.agents->found = {
            {TargetKind::Agent, u"Clinic reception"_s, {}, u"agents"_s, {}, [&] { opened = 1; }},
            {TargetKind::Agent, u"Recycling hotline"_s, {}, u"agents"_s, {}, [&] { opened = 2; }},
            {TargetKind::Call, u"Calls with Clinic reception"_s, {}, u"calls"_s, {}, [&] { opened = 3; }}};
        shell.window.palette().open(u"@rec"_s);
        QCOMPARE(shell.foundTitles(), QStringList({u"Clinic reception"_s, u"Recycling hotline"_s}));
        auto *field = shell.window.palette().findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened, 2);
        shell.window.palette().open(u"#rec"_s);
        QCOMPARE(shell.foundTitles(), QStringList{u"Calls with Clinic reception"_s});
    }

    void escapeLeavesThePaletteAndGivesTheFocusBack()
    {
        Shell shell;
        shell.open();
        shell.show();
        auto *name = shell.window.findChild<QLineEdit *>(u"name"_s);
        name->setFocus();
        shell.window.palette().open();
        QTest::keyClick(shell.window.palette().findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!shell.window.palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), name);
        QCOMPARE(shell.found()->model()->rowCount(), 0);
    }

    void toastsAreThreeAtMostAndTheOldestGoes()
    {
        Shell shell;
        shell.open();
        shell.show();
        for (int index = 0; index < 5; ++index)
            shell.window.tell(Tone::Negative, QString::number(index));
        QStringList shown;
        const auto toasts = shell.window.findChildren<Toast *>();
        for (const Toast *toast : toasts) {
            if (toast->isVisible())
                shown.append(toast->accessibleName());
        }
        QCOMPARE(shown, QStringList({u"2"_s, u"3"_s, u"4"_s}));
        QVERIFY(!QApplication::focusWidget() || !toasts.last()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&shell.window, Qt::Key_F8);
        QVERIFY(toasts.last()->isAncestorOf(QApplication::focusWidget()));
    }

    void settingsAreKeptAndABrokenFileGivesDefaults()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"s.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(settings.value(settings::idleMinutes), 10);
            settings.setValue(settings::idleMinutes, 3);
        }
        QCOMPARE(Settings(file).value(settings::idleMinutes), 3);
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("\x01\x02[[[=\nsecurity/idleMinutes");
        broken.close();
        QCOMPARE(Settings(file).value(settings::idleMinutes), 10);
    }

    void themesSwitchWhileEverythingIsShown()
    {
        Shell shell;
        shell.open();
        shell.show();
        Theme &theme = Theme::of(this);
        const QImage light = shell.window.grab().toImage();
        theme.setChoice(ThemeChoice::Dark);
        const QImage dark = shell.window.grab().toImage();
        QCOMPARE(dark.pixelColor(700, 400), theme.color(Role::Bg));
        theme.setChoice(ThemeChoice::HighContrast);
        QCOMPARE(shell.window.grab().toImage().pixelColor(700, 400), QColor(Qt::black));
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(shell.window.grab().toImage(), light);
    }

    void theWindowPassesTheWalk_data()
    {
        QTest::addColumn<bool>("pseudo");
        QTest::newRow("English") << false;
        QTest::newRow("pseudo-locale from the right") << true;
    }
    void theWindowPassesTheWalk()
    {
        QFETCH(bool, pseudo);
        PseudoTranslator translator;
        if (pseudo) {
            QApplication::installTranslator(&translator);
            QApplication::setLayoutDirection(Qt::RightToLeft);
        }
        QStringList problems;
        {
            Shell shell;
            shell.open();
            shell.show();
            problems = pagewalk::walk(&shell.window);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::removeTranslator(&translator);
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void theWalkFindsWhatItIsMadeFor()
    {
        QWidget page;
        page.resize(400, 300);
        auto *nameless = new QLineEdit(&page);
        nameless->setGeometry(10, 220, 100, 30);
        auto *rich = new QLabel(u"<b>x</b>"_s, &page);
        rich->setGeometry(10, 50, 100, 30);
        auto *clipped = new PlainLabel(u"A sentence that is much too long for this"_s, &page);
        clipped->setGeometry(10, 90, 40, 20);
        auto *trap = new QPlainTextEdit(&page);
        trap->setGeometry(10, 150, 100, 40);
        trap->setAccessibleName(u"Trap"_s);
        auto *later = new QLineEdit(&page);
        later->setGeometry(10, 10, 100, 30);
        later->setAccessibleName(u"Later"_s);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(pagewalk::namelessControls(&page).size() == 1);
        QVERIFY(pagewalk::richLabels(&page).size() == 1);
        QVERIFY(pagewalk::clippedTexts(&page).size() == 1);
        QVERIFY(!pagewalk::tabOrderProblems(&page).isEmpty());
        QVERIFY(!pagewalk::focusTraps(&page).isEmpty());
    }
};

SB_THEMED_TEST(ShellTest)
#include "ShellTest.moc"
