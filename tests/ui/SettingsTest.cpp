#include "tests/support/PageWalk.h"
#include "tests/support/SettingsDesk.h"
#include "tests/support/ThemedTest.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/RecoveryCodeDialog.h"
#include "ui/settings/SectionNames.h"
#include "ui/settings/SecuritySection.h"
#include "ui/settings/SettingsView.h"
#include "ui/shell/MainWindow.h"
#include "ui/unlock/PassphraseField.h"
#include "ui/widgets/Switch.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace sb;
using namespace sb::ui;
using namespace sb::ui::settingsdesk;
using namespace Qt::StringLiterals;

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

    void encryptingAnewNeedsThePassphraseAndIsLeftToTheWindow()
    {
        Desk desk(1);
        int asked = 0;
        connect(desk.page.get(), &SettingsPage::rekeyRequested, this, [&](const std::shared_ptr<Secret> &passphrase) {
            ++asked;
            QCOMPARE(passphrase->text(), std::string_view("five words that do not"));
        });
        button(desk.view.get(), u"Encrypt anew…"_s)->click();
        auto *dialog = opened<ProofDialog>(desk.view.get());
        auto *field = dialog->findChild<PassphraseField *>();
        field->setText(u"wrong"_s);
        button(dialog, u"Encrypt anew"_s)->click();
        QTRY_VERIFY(field->accessibleDescription().contains(u"Wrong"_s));
        QVERIFY(!button(dialog, u"Use the recovery code instead"_s)->isVisible());
        QCOMPARE(asked, 0);
        field->setText(desk.stage.keys.passphrase);
        button(dialog, u"Encrypt anew"_s)->click();
        QTRY_COMPARE(asked, 1);
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
