#include "tests/support/FakeAccess.h"
#include "tests/support/PageWalk.h"
#include "tests/support/ThemedTest.h"
#include "ui/shell/PseudoTranslator.h"
#include "ui/unlock/CreateFace.h"
#include "ui/unlock/FirstRunFace.h"
#include "ui/unlock/PassphraseField.h"
#include "ui/unlock/RecoveryFace.h"
#include "ui/unlock/UnlockFace.h"
#include "ui/unlock/WorkspaceCardButton.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace sb;
using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget &face, const QString &text)
{
    const auto buttons = face.findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

FieldProblem *problemOf(QWidget &face, QWidget *field)
{
    const auto problems = face.findChildren<FieldProblem *>();
    for (FieldProblem *problem : problems) {
        if (!problem->text().isEmpty() && field->accessibleDescription() == problem->text())
            return problem;
    }
    return nullptr;
}

void showAt(QWidget &face, QSize size = {1280, 800})
{
    face.resize(size);
    face.show();
    QVERIFY(QTest::qWaitForWindowExposed(&face));
    QApplication::setActiveWindow(&face);
}

} // namespace

class UnlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPassphraseOpensAndLeavesTheFieldEmpty()
    {
        FakeAccess access;
        UnlockFace face(access, access.cards.first().folder, {});
        QSignalSpy opened(&face, &UnlockFace::opened);
        auto *field = face.findChild<PassphraseField *>();
        field->setText(access.passphrase);
        button(face, u"Unlock"_s)->click();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), access.cards.first().folder);
        QVERIFY(field->text().isEmpty());
    }

    void aWrongPassphraseIsSaidBesideTheFieldAndTypingClearsIt()
    {
        FakeAccess access;
        UnlockFace face(access, access.cards.first().folder, {});
        showAt(face);
        QSignalSpy opened(&face, &UnlockFace::opened);
        auto *field = face.findChild<PassphraseField *>();
        field->setText(u"not it"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(problemOf(face, field));
        QCOMPARE(problemOf(face, field)->state(), FieldState::Problem);
        QVERIFY(field->accessibleDescription().contains(u"Wrong passphrase"_s));
        QCOMPARE(field->property("state").toString(), u"problem"_s);
        QCOMPARE(field->selectedText().size(), field->text().size());
        QCOMPARE(face.findChild<WorkspaceCardButton *>()->height(), 58); // nothing is squeezed by the second line
        QTest::keyClick(field, Qt::Key_A);
        QCOMPARE(field->property("state").toString(), QString());
        QVERIFY(opened.isEmpty());
    }

    void whileTheKeyIsDerivedTheWindowAnswersAndASecondPressDoesNothing()
    {
        FakeAccess access;
        access.hold = true;
        UnlockFace face(access, access.cards.first().folder, {});
        QSignalSpy opened(&face, &UnlockFace::opened);
        auto *field = face.findChild<PassphraseField *>();
        field->setText(access.passphrase);
        button(face, u"Unlock"_s)->click();
        QVERIFY(field->isReadOnly());
        QPushButton *busy = button(face, u"Unlocking…"_s);
        QVERIFY(busy);
        busy->click();
        access.release();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!field->isReadOnly());
    }

    void aFaceThatGoesWhileTheKeyIsDerivedIsNotAnswered()
    {
        FakeAccess access;
        access.hold = true;
        auto face = std::make_unique<UnlockFace>(access, access.cards.first().folder, QString());
        face->findChild<PassphraseField *>()->setText(access.passphrase);
        button(*face, u"Unlock"_s)->click();
        face.reset();
        access.release();
        QCoreApplication::processEvents();
    }

    void damageIsSaidWithItsPartAndNotAsAWrongPassphrase()
    {
        FakeAccess access;
        access.failure = Error{ErrorCode::Corrupt, "store.db, page 3", {}};
        UnlockFace face(access, access.cards.first().folder, {});
        face.findChild<PassphraseField *>()->setText(access.passphrase);
        button(face, u"Unlock"_s)->click();
        auto *notice = face.findChild<Notice *>();
        QTRY_VERIFY(!notice->isHidden());
        QVERIFY(notice->accessibleName().contains(u"store.db, page 3"_s));
        QVERIFY(!problemOf(face, face.findChild<PassphraseField *>()));
    }

    void theRecoveryCodeIsAnotherWayIn()
    {
        FakeAccess access;
        UnlockFace face(access, access.cards.first().folder, {});
        QSignalSpy opened(&face, &UnlockFace::opened);
        button(face, u"Use recovery code"_s)->click();
        QVERIFY(face.asksForCode());
        auto *field = face.findChild<PassphraseField *>();
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        field->setText(access.code.toLower());
        button(face, u"Unlock"_s)->click();
        QTRY_COMPARE(opened.size(), 1);
    }

    void aFolderWithoutAWorkspaceCannotBeUnlocked()
    {
        FakeAccess access;
        UnlockFace face(access, u"/home/example/Pictures"_s, {});
        QVERIFY(!button(face, u"Unlock"_s)->isEnabled());
        QVERIFY(!face.findChild<Notice *>()->isHidden());
    }

    void capsLockIsNoticedFromTheLetters()
    {
        PassphraseField field;
        QSignalSpy changed(&field, &PassphraseField::capsLockChanged);
        QTest::keyClicks(&field, u"a"_s);
        QVERIFY(!field.capsLock());
        QKeyEvent capital(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier, u"B"_s);
        QApplication::sendEvent(&field, &capital);
        QVERIFY(field.capsLock());
        QKeyEvent shifted(QEvent::KeyPress, Qt::Key_C, Qt::ShiftModifier, u"C"_s);
        QApplication::sendEvent(&field, &shifted);
        QVERIFY(!field.capsLock());
        QCOMPARE(changed.size(), 2);
    }

    void theEyeShowsWhatWasTyped()
    {
        PassphraseField field;
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        field.actions().first()->trigger();
        QCOMPARE(field.echoMode(), QLineEdit::Normal);
        field.setText(u"naïve पासवर्ड"_s);
        QCOMPARE(field.secret().text(), std::string_view("naïve पासवर्ड"));
    }

    void nothingIsCreatedBeforeEveryFieldIsRight()
    {
        FakeAccess access;
        access.foreignFolder = u"/home/example/Documents/Taken"_s;
        CreateFace face(access);
        const auto fields = face.findChildren<PassphraseField *>();
        QPushButton *create = button(face, u"Create workspace"_s);
        create->click();
        QVERIFY(access.made.empty());
        QVERIFY(fields[0]->accessibleDescription().contains(u"passphrase"_s, Qt::CaseInsensitive));
        fields[0]->setText(u"short"_s);
        create->click();
        QVERIFY(fields[0]->accessibleDescription().contains(u"Too easy"_s));
        fields[0]->setText(access.passphrase);
        fields[1]->setText(u"another"_s);
        create->click();
        QVERIFY(fields[1]->accessibleDescription().contains(u"not the same"_s));
        fields[1]->setText(access.passphrase);
        face.setFolder(access.foreignFolder);
        create->click();
        QVERIFY(access.made.empty());
        face.setFolder(access.cards.first().folder);
        create->click();
        QVERIFY(access.made.empty());
        face.setFolder(u"/home/example/Documents/New one"_s);
        create->click();
        QCOMPARE(access.made.size(), std::size_t(1));
        QCOMPARE(access.made.front().folder, u"/home/example/Documents/New one"_s);
        QCOMPARE(access.made.front().passphrase.text(), std::string_view("five words that do not"));
        QVERIFY(access.made.front().sampleAgents);
    }

    void theFolderFollowsTheNameUntilOneIsChosen()
    {
        FakeAccess access;
        CreateFace face(access);
        auto *name = face.findChildren<QLineEdit *>().first();
        name->setText(u"Harbour"_s);
        QCOMPARE(face.folder(), u"/home/example/Documents/Harbour"_s);
        face.setFolder(u"/srv/elsewhere"_s);
        name->setText(u"Harbour Voice"_s);
        QCOMPARE(face.folder(), u"/srv/elsewhere"_s);
    }

    void aFailedCreationKeepsWhatWasTyped()
    {
        FakeAccess access;
        access.failure = Error{ErrorCode::NoSpace, "write store.db", {}};
        CreateFace face(access);
        const auto fields = face.findChildren<PassphraseField *>();
        for (PassphraseField *field : fields)
            field->setText(access.passphrase);
        button(face, u"Create workspace"_s)->click();
        auto *notice = face.findChild<Notice *>();
        QTRY_VERIFY(!notice->isHidden());
        QVERIFY(notice->accessibleName().contains(u"disk is full"_s));
        QCOMPARE(fields[0]->text(), access.passphrase);
        QVERIFY(button(face, u"Create workspace"_s)->isEnabled());
    }

    void theFirstRunGoesOnOnlyWhenTheCodeWasKept()
    {
        FakeAccess access;
        FirstRunFace face(access);
        QSignalSpy opened(&face, &FirstRunFace::opened);
        const auto fields = face.createStep()->findChildren<PassphraseField *>();
        for (PassphraseField *field : fields)
            field->setText(access.passphrase);
        button(*face.createStep(), u"Create workspace"_s)->click();
        QTRY_VERIFY(face.findChild<RecoveryFace *>());
        QVERIFY(fields[0]->text().isEmpty());
        auto *recovery = face.findChild<RecoveryFace *>();
        QPushButton *open = button(*recovery, u"Open workspace"_s);
        QVERIFY(!open->isEnabled());
        const QStringList groups = RecoveryFace::groupsOf(access.code);
        const auto asked = recovery->findChildren<QLineEdit *>();
        QCOMPARE(asked.size(), 2);
        for (QLineEdit *field : asked) {
            const int number = field->accessibleName().section(u' ', 1, 1).toInt();
            QVERIFY(number >= 1 && number <= groups.size());
            field->setText(groups[number - 1].toLower());
        }
        QVERIFY(!open->isEnabled());
        recovery->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(open->isEnabled());
        open->click();
        QCOMPARE(opened.size(), 1);
    }

    void twoDifferentGroupsAreAskedFor()
    {
        for (int round = 0; round < 40; ++round) {
            FakeAccess access;
            FirstRunFace face(access);
            Q_EMIT face.createStep()->created(u"/x"_s, u"x"_s, access.code);
            const auto fields = face.findChild<RecoveryFace *>()->findChildren<QLineEdit *>();
            QVERIFY(fields[0]->accessibleName() != fields[1]->accessibleName());
        }
    }

    void aCopiedCodeLeavesTheClipboardWithTheFace()
    {
        {
            RecoveryFace face(u"x"_s, u"AAAA-BBBB-CCCC-DDDD"_s, 0, 1, 30);
            button(face, u"Copy"_s)->click();
            QCOMPARE(QGuiApplication::clipboard()->text(), u"AAAA-BBBB-CCCC-DDDD"_s);
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        {
            RecoveryFace face(u"x"_s, u"AAAA-BBBB-CCCC-DDDD"_s, 0, 1, 30);
            button(face, u"Copy"_s)->click();
            QGuiApplication::clipboard()->setText(u"something else"_s);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
    }

    void everyFacePassesTheWalk_data()
    {
        QTest::addColumn<int>("face");
        QTest::addColumn<bool>("pseudo");
        for (const bool pseudo : {false, true}) {
            const std::string suffix = pseudo ? ", pseudo-locale from the right" : "";
            QTest::newRow(("unlock" + suffix).c_str()) << 0 << pseudo;
            QTest::newRow(("create" + suffix).c_str()) << 1 << pseudo;
            QTest::newRow(("recovery" + suffix).c_str()) << 2 << pseudo;
        }
    }
    void everyFacePassesTheWalk()
    {
        QFETCH(int, face);
        QFETCH(bool, pseudo);
        PseudoTranslator translator;
        if (pseudo) {
            QApplication::installTranslator(&translator);
            QApplication::setLayoutDirection(Qt::RightToLeft);
        }
        FakeAccess access;
        std::unique_ptr<QWidget> window;
        if (face == 0)
            window = std::make_unique<UnlockFace>(access, access.cards.first().folder, QString());
        else if (face == 1)
            window = std::make_unique<CreateFace>(access);
        else
            window = std::make_unique<RecoveryFace>(u"Harbour Voice"_s, access.code, 3, 6, 30);
        showAt(*window);
        const QStringList problems = pagewalk::walk(window.get());
        window.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::removeTranslator(&translator);
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void aWorkspaceNamedAsMarkupStaysWords()
    {
        const auto payloads = pagewalk::payloads();
        for (const QString &payload : payloads) {
            FakeAccess access;
            access.cards = {{u"/home/example/"_s + payload, payload, 1}, {u"/home/example/b"_s, u"b"_s, 1}};
            UnlockFace face(access, access.cards.first().folder, payload);
            showAt(face);
            QCOMPARE(pagewalk::believed(&face).join(u'\n'), QString());
            RecoveryFace recovery(payload, access.code, 0, 1, 30);
            showAt(recovery);
            QCOMPARE(pagewalk::believed(&recovery).join(u'\n'), QString());
        }
    }
};

SB_THEMED_TEST(UnlockTest)
#include "UnlockTest.moc"
