// The sections of the settings that make backups and delete what is old.
#include "tests/support/SettingsDesk.h"
#include "tests/support/ThemedTest.h"
#include "ui/settings/WorkCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QSignalSpy>
#include <QTest>

using namespace sb;
using namespace sb::ui;
using namespace sb::ui::settingsdesk;
using namespace Qt::StringLiterals;

class KeptDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

SB_THEMED_TEST(KeptDataTest)
#include "KeptDataTest.moc"
