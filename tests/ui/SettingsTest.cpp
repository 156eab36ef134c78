#include "tests/support/PageWalk.h"
#include "tests/support/SettingsStage.h"
#include "tests/support/ThemedTest.h"
#include "ui/settings/BackupsSection.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/RecoveryCodeDialog.h"
#include "ui/settings/RetentionSection.h"
#include "ui/settings/SectionNames.h"
#include "ui/settings/SecuritySection.h"
#include "ui/settings/SettingsView.h"
#include "ui/settings/ShortcutsSection.h"
#include "ui/settings/WorkCard.h"
#include "ui/shell/MainWindow.h"
#include "ui/unlock/PassphraseField.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Switch.h"

#include <QClipboard>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace sb;
using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page's view over a made-up stage, shown.
struct Desk
{
    SettingsStage stage;
    std::unique_ptr<SettingsPage> page{std::make_unique<SettingsPage>(stage.parts())};
    std::unique_ptr<SettingsView> view{qobject_cast<SettingsView *>(page->createWidget(nullptr))};

    explicit Desk(int section)
    {
        view->resize(1072, 746);
        view->show();
        view->show(view->sections().at(section));
        QCoreApplication::processEvents();
    }
    SettingRow *row(const QString &name) const
    {
        const auto rows = view->findChildren<SettingRow *>();
        for (auto *each : rows) {
            if (each->name() == name && view->current()->isAncestorOf(each))
                return each;
        }
        return nullptr;
    }
};

QPushButton *button(QWidget *in, const QString &text)
{
    const auto buttons = in->findChildren<QPushButton *>();
    for (auto *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

/// The question that stands open.
template <typename Dialog>
Dialog *opened(QWidget *in)
{
    const auto dialogs = in->findChildren<Dialog *>();
    for (auto *each : dialogs) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionPassesTheWalk_data()
    {
        QTest::addColumn<int>("section");
        for (int section = 0; section < 9; ++section)
            QTest::addRow("%d", section) << section;
    }
    void everySectionPassesTheWalk()
    {
        QFETCH(int, section);
        Desk desk(section);
        QCOMPARE(desk.view->sections().size(), 9);
        QTRY_COMPARE(pagewalk::walk(desk.view.get()).join(u'\n'), QString());
    }

    void whatWasTypedIsNeverBelieved()
    {
        for (const auto &payload : pagewalk::payloads()) {
            Desk desk(0);
            desk.stage.name = payload.toStdString();
            desk.stage.care.shelf[0].damage = payload;
            desk.stage.keys.keyChain = Error{ErrorCode::Unavailable, payload.toStdString(), {}};
            for (auto *section : desk.view->sections()) {
                desk.view->show(section);
                QCoreApplication::processEvents();
                QCOMPARE(pagewalk::believed(desk.view.get()).join(u'\n'), QString());
            }
        }
    }

    void thePassphraseIsChangedOnlyByWhoKnowsIt()
    {
        Desk desk(1);
        button(desk.view.get(), u"Change…"_s)->click();
        auto *dialog = opened<PassphraseDialog>(desk.view.get());
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<PassphraseField *>();
        QCOMPARE(fields.size(), 3);
        auto *change = button(dialog, u"Change passphrase"_s);
        change->click();
        QVERIFY(!fields[0]->accessibleDescription().isEmpty()); // the proof first
        fields[0]->setText(u"a wrong one"_s);
        fields[1]->setText(u"weak"_s);
        change->click();
        QVERIFY(fields[1]->accessibleDescription().contains(u"Too easy"_s));
        fields[1]->setText(u"six other words from a book"_s);
        fields[2]->setText(u"six other words"_s);
        change->click();
        QVERIFY(fields[2]->accessibleDescription().contains(u"not the same"_s));
        fields[2]->setText(fields[1]->text());
        change->click();
        QTRY_VERIFY(fields[0]->accessibleDescription().contains(u"Wrong passphrase"_s));
        QVERIFY(desk.stage.keys.did.isEmpty());
        fields[0]->setText(u"five words that do not"_s);
        QSignalSpy told(desk.page.get(), &Page::told);
        change->click();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(desk.stage.keys.passphrase, u"six other words from a book"_s);
    }

    void aForgottenPassphraseIsReplacedByTheRecoveryCode()
    {
        Desk desk(1);
        desk.view->changePassphrase();
        auto *dialog = opened<PassphraseDialog>(desk.view.get());
        button(dialog, u"Use the recovery code instead"_s)->click();
        const auto fields = dialog->findChildren<PassphraseField *>();
        fields[0]->setText(desk.stage.keys.code);
        fields[1]->setText(u"six other words from a book"_s);
        fields[2]->setText(u"six other words from a book"_s);
        button(dialog, u"Change passphrase"_s)->click();
        QTRY_COMPARE(desk.stage.keys.did, QStringList{u"passphrase"_s});
    }

    void aNewRecoveryCodeIsValidOnlyWhenItIsKept()
    {
        Desk desk(1);
        button(desk.view.get(), u"Replace…"_s)->click();
        auto *proof = opened<ProofDialog>(desk.view.get());
        QVERIFY(proof);
        proof->findChild<PassphraseField *>()->setText(desk.stage.keys.passphrase);
        button(proof, u"Make a code"_s)->click();
        QTRY_VERIFY(opened<RecoveryCodeDialog>(desk.view.get()));
        auto *shown = opened<RecoveryCodeDialog>(desk.view.get());
        QVERIFY(desk.stage.keys.did.isEmpty());
        auto *use = button(shown, u"Use the new code"_s);
        QVERIFY(!use->isEnabled());
        button(shown, u"Copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"9HWC"_s));
        shown->findChild<QCheckBox *>()->setChecked(true);
        use->click();
        QTRY_COMPARE(desk.stage.keys.did, QStringList{u"code"_s});
        QTRY_VERIFY(!opened<RecoveryCodeDialog>(desk.view.get()));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void withoutAKeyChainTheRowSaysSoAndCannotBeTurnedOn()
    {
        Desk desk(0);
        desk.stage.keys.keyChain = Error{ErrorCode::Unavailable, "org.freedesktop.secrets was not provided", {}};
        desk.view->show(desk.view->sections().at(1));
        auto *row = desk.row(u"Key chain of this computer"_s);
        QTRY_VERIFY(row->why().contains(u"No key chain answers"_s));
        QVERIFY(row->why().contains(u"org.freedesktop.secrets"_s));
        QVERIFY(!row->findChild<Switch *>()->isEnabled());
    }

    void theKeyChainSwitchActsAtOnceAndARefusalIsToldBesideIt()
    {
        Desk desk(1);
        auto *row = desk.row(u"Key chain of this computer"_s);
        auto *on = row->findChild<Switch *>();
        QTRY_VERIFY(on->isEnabled());
        on->click();
        QTRY_COMPARE(desk.stage.keys.did, QStringList{u"chain on"_s});
        QTRY_VERIFY(on->isChecked());
        desk.stage.keys.failure = Error{ErrorCode::Forbidden, "the key chain refused", {}};
        on->click();
        QTRY_VERIFY(!row->problem().isEmpty());
        QVERIFY(on->isChecked());
    }

    void lockTimesAreWrittenAtOnce()
    {
        Desk desk(1);
        auto *row = desk.row(u"Lock when idle"_s);
        choose(row->findChild<QComboBox *>(), 30);
        QCOMPARE(desk.stage.settings.value(settings::idleMinutes), 30);
        row->findChild<Switch *>()->click();
        QCOMPARE(desk.stage.settings.value(settings::lockWhenIdle), false);
        QVERIFY(!row->findChild<QComboBox *>()->isEnabled());
    }

    void aBackupShowsItsProgressAndCanBeCancelled()
    {
        Desk desk(2);
        QSignalSpy told(desk.page.get(), &Page::told);
        button(desk.view->current(), u"Back up now"_s)->click();
        QCOMPARE(desk.stage.care.did.size(), 1);
        desk.stage.care.reach(0.4);
        auto *card = desk.view->current()->findChild<WorkCard *>();
        QVERIFY(card->isVisible());
        QVERIFY(!button(desk.view->current(), u"Back up now"_s)->isEnabled());
        QVERIFY(desk.page->holdsLock().contains(u"backup"_s));
        QVERIFY(!desk.page->endsWithLock().isEmpty());
        button(card, u"Cancel"_s)->click();
        QCOMPARE(told.size(), 1);
        QVERIFY(!card->isVisible());
        QVERIFY(desk.page->holdsLock().isEmpty());
        QVERIFY(button(desk.view->current(), u"Back up now"_s)->isEnabled());
    }

    void theScheduleBelongsToTheWorkspace()
    {
        Desk desk(2);
        const auto boxes = desk.row(u"Back up by itself"_s)->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        QTRY_COMPARE(boxes[1]->currentData().toInt(), static_cast<int>(BackupRhythm::Daily));
        choose(boxes[1], static_cast<int>(BackupRhythm::Weekly));
        QTRY_COMPARE(desk.stage.stored.backupRhythm.valueOr(BackupRhythm::Off), BackupRhythm::Weekly);
        choose(boxes[0], 30);
        QTRY_COMPARE(desk.stage.stored.backupsKept.valueOr(0), 30);
        choose(boxes[1], static_cast<int>(BackupRhythm::Off));
        QTRY_VERIFY(!boxes[0]->isEnabled());
    }

    void aBackupIsDeletedOnlyAfterAQuestion()
    {
        Desk desk(2);
        QTRY_COMPARE(desk.view->current()->findChildren<SettingRow *>().size(), 6);
        const auto tools = desk.view->current()->findChildren<IconButton *>();
        QCOMPARE(tools.size(), 3);
        tools[0]->click();
        auto *question = opened<ConfirmDialog>(desk.view.get());
        QVERIFY(question);
        QCOMPARE(desk.stage.care.shelf.size(), 3);
        question->accept();
        QTRY_COMPARE(desk.stage.care.shelf.size(), 2);
    }

    void shorterTimesAreAskedAboutWithWhatTheyDelete()
    {
        Desk desk(3);
        auto *box = desk.row(u"Calls and callers’ data"_s)->findChild<QComboBox *>();
        QTRY_VERIFY(box->isEnabled());
        choose(box, 30);
        QTRY_VERIFY(opened<ConfirmDialog>(desk.view.get()));
        QCOMPARE(desk.stage.stored.callsKeptDays.valueOr(-1), 0);
        opened<ConfirmDialog>(desk.view.get())->reject();
        QTRY_COMPARE(box->currentData().toInt(), 0);
        choose(box, 30);
        QTRY_VERIFY(opened<ConfirmDialog>(desk.view.get()));
        opened<ConfirmDialog>(desk.view.get())->accept();
        QTRY_COMPARE(desk.stage.stored.callsKeptDays.valueOr(-1), 30);
        desk.stage.due = {};
        choose(box, 7); // nothing would go: nothing is asked
        QTRY_COMPARE(desk.stage.stored.callsKeptDays.valueOr(-1), 7);
    }

    void whatIsDueIsDeletedAfterAQuestion()
    {
        Desk desk(3);
        auto *now = button(desk.view->current(), u"Delete now…"_s);
        QTRY_VERIFY(now->isEnabled());
        now->click();
        QVERIFY(opened<ConfirmDialog>(desk.view.get()));
        QCOMPARE(desk.stage.backend.calls("applyRetention"), 0);
        opened<ConfirmDialog>(desk.view.get())->accept();
        QTRY_COMPARE(desk.stage.backend.calls("applyRetention"), 1);
        QTRY_VERIFY(!now->isEnabled());
    }

    void devicesAreOpenOnlyWhileTheirSectionIsShown()
    {
        Desk desk(1);
        QCOMPARE(desk.stage.sound.checks, 0);
        desk.view->show(desk.view->sections().at(4));
        QCOMPARE(desk.stage.sound.checks, 1);
        choose(desk.row(u"Microphone"_s)->findChild<QComboBox *>(), u"mic-1"_s);
        QCOMPARE(desk.stage.settings.value(settings::microphone), u"mic-1"_s);
        QCOMPARE(desk.stage.sound.checks, 2);
        QCOMPARE(desk.stage.sound.stops, 0);
        desk.view->show(desk.view->sections().at(1));
        QCOMPARE(desk.stage.sound.stops, 1);
        desk.view->show(desk.view->sections().at(4));
        desk.view->hide();
        QCOMPARE(desk.stage.sound.stops, 2);
    }

    void theServerSwitchStartsWithWhatIsWrittenAndHoldsTheLock()
    {
        Desk desk(7);
        auto *row = desk.row(u"Serve over HTTP"_s);
        QVERIFY(desk.page->holdsLock().isEmpty());
        row->findChild<Switch *>()->click();
        QVERIFY(desk.stage.server.choice);
        QCOMPARE(desk.stage.server.choice->bind, u"127.0.0.1"_s);
        QCOMPARE(desk.stage.server.choice->port, quint16(8765));
        QVERIFY(desk.page->holdsLock().contains(u"served"_s));
        QVERIFY(desk.page->endsWithLock().contains(u"served"_s));
        QVERIFY(!desk.row(u"Port"_s)->findChild<QWidget *>(u"qt_spinbox_lineedit"_s)->isEnabled());
        row->findChild<Switch *>()->click();
        QVERIFY(desk.page->holdsLock().isEmpty());
    }

    void whyTheServerDidNotStartStandsBesideTheSwitch()
    {
        Desk desk(7);
        desk.stage.server.why = Error{ErrorCode::Unavailable, "port 8765 is taken", {}};
        auto *row = desk.row(u"Serve over HTTP"_s);
        row->findChild<Switch *>()->click();
        QVERIFY(row->problem().contains(u"8765"_s));
        QVERIFY(!row->findChild<Switch *>()->isChecked());
    }

    void aClashOfKeysIsToldBeforeItIsMade()
    {
        Desk desk(8);
        auto *table = desk.view->current()->findChild<QTableView *>();
        auto *keys = desk.view->current()->findChild<QKeySequenceEdit *>();
        auto *problem = desk.view->current()->findChild<FieldProblem *>();
        table->selectRow(0); // New agent…
        keys->setKeySequence(QKeySequence(u"A"_s));
        QCOMPARE(problem->state(), FieldState::Problem);
        keys->setKeySequence(QKeySequence(QKeySequence::Copy));
        QCOMPARE(problem->state(), FieldState::Problem);
        keys->setKeySequence(QKeySequence(u"Ctrl+L"_s));
        QCOMPARE(problem->state(), FieldState::Warning);
        QVERIFY(problem->text().contains(u"Lock now"_s));
        button(desk.view->current(), u"Take these keys"_s)->click();
        QCOMPARE(desk.stage.action(u"New agent…"_s)->shortcut(), QKeySequence(u"Ctrl+L"_s));
        QVERIFY(desk.stage.action(u"Lock now"_s)->shortcut().isEmpty());
        button(desk.view->current(), u"Reset all…"_s)->click();
        opened<ConfirmDialog>(desk.view.get())->accept();
        QCOMPARE(desk.stage.action(u"New agent…"_s)->shortcut(), QKeySequence(u"Ctrl+N"_s));
        QCOMPARE(desk.stage.action(u"Lock now"_s)->shortcut(), QKeySequence(u"Ctrl+L"_s));
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

    void theSearchMarksRowsAndHidesSectionsWithout()
    {
        Desk desk(5);
        desk.view->search(u"recovery"_s);
        QCOMPARE(desk.view->current()->title(), u"Security"_s);
        auto *names = desk.view->findChild<SectionNames *>();
        QVERIFY(names->item(5)->isHidden());
        QVERIFY(!names->item(1)->isHidden());
        desk.view->search(QString());
        QVERIFY(!names->item(5)->isHidden());
        desk.view->search(u"nothing has this"_s);
        for (int index = 0; index < names->count(); ++index)
            QVERIFY(names->item(index)->isHidden());
    }

    void thePaletteFindsSettingsBeforeThePageWasShown()
    {
        SettingsStage stage;
        SettingsPage page(stage.parts());
        QSignalSpy open(&page, &Page::openRequested);
        const auto found = page.search(u"recovery code"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().kind, TargetKind::Setting);
        QCOMPARE(found.front().detail, u"Security"_s);
        found.front().open();
        QCOMPARE(open.size(), 1);
    }

    void theWindowFollowsThemeAndSizeAndWaitsWithTheLock()
    {
        SettingsStage stage;
        MainWindow window(stage.settings);
        std::vector<std::unique_ptr<Page>> pages;
        SettingsParts parts{stage.backend, stage.settings, stage.keys,        stage.care,
                            stage.server,  stage.sound,    window.shortcuts()};
        pages.push_back(std::make_unique<SettingsPage>(parts));
        window.open(u"Harbour Voice"_s, u"Local workspace"_s, std::move(pages));
        QVERIFY(window.shortcuts().list().size() > 5);
        stage.settings.setValue(settings::theme, 2);
        QCOMPARE(Theme::of(&window).choice(), ThemeChoice::Dark);
        stage.settings.setValue(settings::textScale, 125);
        QCOMPARE(Theme::of(&window).textScale(), 125);
        stage.settings.setValue(settings::theme, 1);
        stage.settings.setValue(settings::textScale, 100);
        stage.server.become(LocalServer::State::On);
        QSignalSpy due(&window.idleLock(), &IdleLock::due);
        QSignalSpy postponed(&window.idleLock(), &IdleLock::postponed);
        window.idleLock().expire();
        QVERIFY(due.isEmpty());
        QVERIFY(postponed.front().front().toString().contains(u"served"_s));
        QSignalSpy locked(&window, &MainWindow::lockRequested);
        window.lock(); // by hand: asked first, since it ends the server
        QVERIFY(locked.isEmpty());
        stage.server.become(LocalServer::State::Off);
        window.idleLock().expire();
        QCOMPARE(due.size(), 1);
    }
};

SB_THEMED_TEST(SettingsTest)
#include "SettingsTest.moc"
