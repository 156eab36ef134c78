// Dialogs show every word whole: from their first moment on, when the words change, and at the largest text.
#include "tests/support/PageWalk.h"
#include "tests/support/SampleWallets.h"
#include "tests/support/SettingsStage.h"
#include "tests/support/ThemedTest.h"
#include "ui/agents/QuestionDialog.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/RecoveryCodeDialog.h"
#include "ui/settings/SecretDialog.h"
#include "ui/usage/PeriodDialog.h"
#include "ui/wallets/CreditDialogs.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/NameDialog.h"

#include <QLineEdit>

#include <array>

using namespace sb;
using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLong =
    "What happens then is told in more words than fit into one line of a dialog, so that they have to "
    "wrap, and the room below them has to be there from the first moment on.";

constexpr std::array kDialogs{"grant",      "cap",     "adjust", "transfer", "expiry", "period",
                              "passphrase", "confirm", "name",   "question", "proof",  "recovery code"};

struct Desk
{
    ScriptedBackend backend;
    ScriptedKeys keys;
    std::shared_ptr<sample::WalletWorld> world = std::make_shared<sample::WalletWorld>();
    QWidget window;

    Desk()
    {
        sample::fillWallets(backend, world);
        window.resize(1072, 746);
        window.show();
    }
    Wallet wallet() const
    {
        Wallet wallet;
        wallet.ownerName = "Dana Okafor";
        return wallet;
    }
    QDialog *open(const QString &name)
    {
        const auto words = QString::fromLatin1(kLong);
        QDialog *dialog = nullptr;
        if (name == u"grant"_s)
            dialog = new GrantDialog(backend, {wallet(), wallet()}, wallet(), &window);
        else if (name == u"cap"_s)
            dialog = new CapDialog(backend, wallet(), &window);
        else if (name == u"adjust"_s)
            dialog = new AdjustDialog(backend, wallet(), &window);
        else if (name == u"transfer"_s)
            dialog = new TransferDialog(backend, wallet(), {wallet()}, &window);
        else if (name == u"expiry"_s)
            dialog = new ExpiryDialog(backend, Grant(), &window);
        else if (name == u"period"_s)
            dialog = new PeriodDialog(QDate(2026, 11, 1), QDate(2026, 11, 8), QDate(2026, 11, 8), &window);
        else if (name == u"passphrase"_s)
            dialog = new PassphraseDialog(keys, &window);
        else if (name == u"confirm"_s)
            return ConfirmDialog::ask(&window, {words.left(90), words, u"Keep"_s, u"Delete"_s}, [] {});
        else if (name == u"name"_s)
            return NameDialog::ask(
                &window, u"Save the view"_s, u"Save"_s, u"Mine"_s, [words](const QString &) { return words; },
                [](const QString &) {});
        else if (name == u"question"_s) {
            auto *question = new QuestionDialog(words.left(90), words, &window);
            question->addSafe(u"Keep"_s);
            dialog = question;
        } else if (name == u"proof"_s)
            dialog = new ProofDialog(
                words.left(90), words, u"Do it"_s, u"Doing…"_s, [](UnlockProof, ProofDialog *) {}, &window);
        else
            dialog = new RecoveryCodeDialog(u"K7QM-2XTF-9HWC-PR4N-V8JD-6TYB-MC3G"_s, 30, &window);
        dialog->open();
        return dialog;
    }
};

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsWholeAtTheFirstShowing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("size");
        for (const auto *name : kDialogs) {
            for (const int size : {100, 150})
                QTest::addRow("%s at %d", name, size) << QString::fromLatin1(name) << size;
        }
    }
    void everyWordIsWholeAtTheFirstShowing()
    {
        QFETCH(QString, name);
        QFETCH(int, size);
        Desk desk;
        auto &theme = Theme::of(&desk.window);
        theme.setTextScale(size);
        auto *dialog = desk.open(name); // and no event has run since
        const int height = dialog->height();
        QCOMPARE(pagewalk::clippedTexts(dialog).join(u'\n'), QString());
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QCoreApplication::processEvents();
        QCOMPARE(pagewalk::clippedTexts(dialog).join(u'\n'), QString());
        QCOMPARE(dialog->height(), height); // it does not jump
        theme.setTextScale(100);
    }

    void everyDialogPassesTheWalk_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : kDialogs)
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyDialogPassesTheWalk()
    {
        QFETCH(QString, name);
        Desk desk;
        auto *dialog = desk.open(name);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTRY_COMPARE(pagewalk::walk(dialog).join(u'\n'), QString());
        QVERIFY(dialog->focusWidget()); // the keyboard is in it
        QVERIFY(!dialog->windowTitle().isEmpty() || !dialog->accessibleName().isEmpty());
    }

    void itGrowsWithItsWordsAndShrinksAgain()
    {
        Desk desk;
        auto *dialog = desk.open(u"grant"_s);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const auto rows = dialog->findChildren<FormRow *>();
        const int height = dialog->height();
        rows.first()->setProblem(QString::fromLatin1(kLong));
        QTRY_VERIFY(dialog->height() > height + 20);
        QTRY_COMPARE(pagewalk::clippedTexts(dialog).join(u'\n'), QString());
        rows.first()->setProblem({});
        QTRY_COMPARE(dialog->height(), height);
    }
};

SB_THEMED_TEST(DialogsTest)
#include "DialogsTest.moc"
