#include "tests/support/SampleWallets.h"
#include "tests/support/ThemedTest.h"
#include "ui/format/MoneyInput.h"
#include "ui/wallets/CreditDialogs.h"
#include "ui/wallets/EntryCard.h"
#include "ui/wallets/EntrySum.h"
#include "ui/wallets/GrantModel.h"
#include "ui/wallets/GrantsCard.h"
#include "ui/wallets/LedgerCard.h"
#include "ui/wallets/LedgerTable.h"
#include "ui/wallets/MemberList.h"
#include "ui/wallets/WalletsPage.h"
#include "ui/wallets/WalletsView.h"
#include "ui/widgets/FormRow.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace sb;
using namespace sb::ui;

namespace {

struct Desk
{
    std::shared_ptr<sample::WalletWorld> world = std::make_shared<sample::WalletWorld>();
    ScriptedBackend backend;
    std::unique_ptr<WalletsPage> page;
    std::unique_ptr<WalletsView> view;

    explicit Desk(sb::Role role = sb::Role::SuperAdmin)
    {
        world->role = role;
        sample::fillWallets(backend, world);
        page = std::make_unique<WalletsPage>(backend);
    }
    bool opened()
    {
        view.reset(qobject_cast<WalletsView *>(page->createWidget(nullptr)));
        view->resize(1072, 746);
        view->show();
        return QTest::qWaitFor([this] { return view->model().detail() && !view->entry()->verdict().isEmpty(); });
    }
    QAction *action(WalletsView::Verb verb) const { return page->actions()[verb]; }
    /// The open dialog's field of that label.
    QLineEdit *field(const QString &label) const
    {
        for (auto *row : view->dialog()->findChildren<FormRow *>()) {
            if (row->label() == label)
                return qobject_cast<QLineEdit *>(row->field());
        }
        return nullptr;
    }
    static QString problemOf(QWidget *field)
    {
        for (auto *up = field->parentWidget(); up; up = up->parentWidget()) {
            if (auto *row = qobject_cast<FormRow *>(up))
                return row->problem()->state() == FieldState::Problem ? row->problem()->text() : QString();
        }
        return {};
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->clear();
        QTest::keyClicks(field, text);
    }
};

std::int64_t micros(const char *typed, Sign sign = Sign::NotAllowed)
{
    const auto money = typedMoney(QString::fromUtf8(typed), sign);
    return money.amount ? money.amount->micros() : -1;
}

} // namespace

class WalletsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void typedMoneyIsReadExactlyInTheFormOfTheLocale()
    {
        QCOMPARE(micros("1,234.5"), 1'234'500'000);
        QCOMPARE(micros(" $0.084215 "), 84'215);
        QCOMPARE(micros("9007199254.740993"), 9'007'199'254'740'993); // no double holds this
        QCOMPARE(micros("0.1"), 100'000);
        QCOMPARE(micros("1234567"), 1'234'567'000'000);
        for (const char *wrong : {"", "abc", "1,5", "1.2.3", "1,23,4", "12,34.5", "1.0000001", "1e3", "99999999999999"})
            QVERIFY2(!typedMoney(QString::fromUtf8(wrong)).amount, wrong);
        QVERIFY(!typedMoney(QStringLiteral("-2")).amount);
        QCOMPARE(micros("-2.5", Sign::Allowed), -2'500'000);
        QCOMPARE(micros("−2.5", Sign::Allowed), -2'500'000);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(micros("1.234,50"), 1'234'500'000);
        QCOMPARE(micros("0,5"), 500'000);
        QVERIFY(!typedMoney(QStringLiteral("1.50")).amount); // is not a hundred and fifty
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(micros("1 234,5"), 1'234'500'000);
        QLocale::setDefault(QLocale(QLocale::Hindi, QLocale::India));
        QCOMPARE(micros("12,34,567.25"), 1'234'567'250'000);
    }

    void grantsStandInTheOrderInWhichTheyAreSpent() // W9
    {
        GrantModel grants;
        grants.setGrants(sample::grants({}));
        QStringList names;
        for (int row = 0; row < grants.rowCount(); ++row)
            names.append(grants.index(row, GrantModel::Name).data().toString());
        QCOMPARE(names, (QStringList{QStringLiteral("Autumn campaign"), QStringLiteral("Trial top-up"),
                                     QStringLiteral("Hotel package"), QStringLiteral("Year-end credit"),
                                     QStringLiteral("Opening credit"), QStringLiteral("Partner bonus")}));
        QVERIFY(grants.isLocked(5));
        QCOMPARE(grants.endedCount(), 1);
        QVERIFY(GrantModel::endsSoon(*grants.at(0)));
        QVERIFY(!GrantModel::endsSoon(*grants.at(1)));
    }

    void anEntryIsTakenApartUntilEverythingAddsUp()
    {
        const sample::WalletWorld world;
        LedgerExplanation told;
        told.entry = sample::ledgerRow(world, 100, 100);
        told.balanceBeforeUsd = subtract(told.entry.balanceAfterUsd, told.entry.amountUsd).value();
        told.drawsRecorded = true;
        told.draws = {{null, null, sample::dollars("0.084215")}};
        auto usage = sample::usageOf(84'215);
        auto sum = EntrySum::of(told, &usage);
        QCOMPARE(sum.state, EntrySum::State::AddsUp);
        QCOMPARE(sum.verdict, QStringLiteral("Lines, cost and balance add up"));
        QCOMPARE(sum.cost.size(), 6U);
        QCOMPARE(sum.cost[0].what, QStringLiteral("Telephony, 4 min × $0.0085"));
        QCOMPARE(sum.cost.back().amount, QStringLiteral("0.084215"));

        usage.services[0].costUsd = sample::dollars("0.034001");
        QCOMPARE(EntrySum::of(told, &usage).state, EntrySum::State::Faulty);
        usage = sample::usageOf(84'215);
        told.draws[0].amountUsd = sample::dollars("0.08");
        QCOMPARE(EntrySum::of(told, &usage).state, EntrySum::State::Faulty);
        told.draws.clear();
        told.drawsRecorded = false;
        QCOMPARE(EntrySum::of(told, &usage).state, EntrySum::State::Partly);
        QCOMPARE(EntrySum::of(told, nullptr).state, EntrySum::State::Partly);
        told.balanceBeforeUsd = Money();
        QCOMPARE(EntrySum::of(told, &usage).verdict, QStringLiteral("Amount and balance do not add up"));
    }

    void whatAWalletCouldNotPayIsALineOfItsOwn() // W15
    {
        LedgerExplanation told;
        told.entry = sample::ledgerRow({}, 100, 100);
        told.balanceBeforeUsd = subtract(told.entry.balanceAfterUsd, told.entry.amountUsd).value();
        told.drawsRecorded = true;
        told.draws = {{null, null, sample::dollars("0.084215")}};
        const auto usage = sample::usageOf(90'000);
        const auto sum = EntrySum::of(told, &usage);
        QCOMPARE(sum.state, EntrySum::State::AddsUp);
        QCOMPARE(sum.cost[sum.cost.size() - 2].amount, QStringLiteral("−0.005785"));
        QCOMPARE(sum.cost.back().amount, QStringLiteral("0.084215"));
    }

    void theDrawsOfAGrantLeadToWhatIsLeft()
    {
        GrantDrawPage page;
        page.grant = sample::grants({})[6]; // 150, of which 88.25 are left
        page.items = {{sample::ledgerRow({}, 100, 100), sample::dollars("61.75")}};
        QCOMPARE(EntrySum::of(page).state, EntrySum::State::AddsUp);
        page.items[0].drawnUsd = sample::dollars("1.75");
        auto sum = EntrySum::of(page);
        QCOMPARE(sum.state, EntrySum::State::Partly);
        QCOMPARE(sum.balance[2].what, QStringLiteral("Drawn before this was kept"));
        page.hasMore = true;
        QCOMPARE(EntrySum::of(page).cost.back().what, QStringLiteral("Entries before these"));
        page.hasMore = false;
        page.items[0].drawnUsd = sample::dollars("62");
        QCOMPARE(EntrySum::of(page).state, EntrySum::State::Faulty);
    }

    void theNewestEntryIsExplainedAndItsCallCanBeOpened()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QCOMPARE(desk.view->entry()->entry(), 48'211);
        QTRY_COMPARE(desk.view->entry()->verdict(), QStringLiteral("Lines, cost and balance add up"));
        QSignalSpy wanted(desk.page.get(), &WalletsPage::callRequested);
        for (auto *button : desk.view->entry()->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Open call"))
                button->click();
        }
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<CallId>(), sample::id<CallId>(6, 0));
    }

    void thousandsOfEntriesComeByKey()
    {
        Desk desk;
        QVERIFY(desk.opened());
        auto &ledger = desk.view->ledger()->ledger();
        QCOMPARE(ledger.rowCount(), LedgerListModel::pageRows);
        while (ledger.rowCount() < 5000) {
            QVERIFY(ledger.canFetchMore({}));
            ledger.fetchMore({});
            QVERIFY(QTest::qWaitFor([&] { return !ledger.isLoading(); }));
        }
        for (int row = 1; row < ledger.rowCount(); ++row) {
            QVERIFY(ledger.at(row - 1)->seq > ledger.at(row)->seq);
            QVERIFY(ledger.at(row)->kind != LedgerKind::Reserve); // "Without holds"
        }
    }

    void newEntriesComeInAboveAndTheChosenOneStays()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.view->ledger()->select(48'205);
        QTRY_COMPARE(desk.view->entry()->entry(), 48'205);
        desk.world->entries += 2;
        desk.backend.announce(QStringLiteral("calls"), {});
        auto &ledger = desk.view->ledger()->ledger();
        QTRY_COMPARE(ledger.at(0)->seq, 48'213);
        QCOMPARE(desk.view->entry()->entry(), 48'205);
        const auto row = desk.view->ledger()->table()->currentIndex().row();
        QCOMPARE(ledger.at(row)->seq, 48'205);
    }

    void whatMayBeDoneFollowsTheRole() // W6, W7, W10, W12
    {
        Desk super;
        QVERIFY(super.opened());
        for (const auto verb :
             {WalletsView::Grant, WalletsView::Cap, WalletsView::Adjust, WalletsView::Transfer, WalletsView::Prove})
            QVERIFY(super.action(verb)->isEnabled());
        QTRY_COMPARE(super.view->model().proof(), WalletsModel::Proof::Sound);

        Desk admin(sb::Role::OrgAdmin);
        QVERIFY(admin.opened());
        QVERIFY(admin.action(WalletsView::Grant)->isEnabled()); // to a member
        for (const auto verb :
             {WalletsView::Cap, WalletsView::Adjust, WalletsView::Transfer, WalletsView::Prove, WalletsView::LockGrant})
            QVERIFY(!admin.action(verb)->isEnabled());
        QCOMPARE(admin.backend.calls("proveLedger"), 0);
        admin.view->model().openMember({sample::id<WalletId>(21, 1), {}});
        QVERIFY(QTest::qWaitFor([&] { return admin.view->model().detail().has_value(); }));
        QVERIFY(admin.action(WalletsView::Cap)->isEnabled());

        Desk developer(sb::Role::Developer);
        QVERIFY(developer.opened());
        QVERIFY(!developer.view->model().hasScopes());
        QCOMPARE(developer.view->model().wallet(), sample::id<WalletId>(21, 2));
        for (const auto verb : {WalletsView::Grant, WalletsView::Cap, WalletsView::Adjust})
            QVERIFY(!developer.action(verb)->isEnabled());
    }

    void aGrantIsToldBeforeItHappensAndHappensOnce()
    {
        Desk desk;
        QVERIFY(desk.opened());
        std::vector<std::string> sent;
        desk.backend.answer(createGrant, [&](const GrantRequest &request) -> Result<GrantResult> {
            sent.push_back(request.amountUsd.toString());
            return fail(ErrorCode::Unavailable, "the answer was lost");
        });
        desk.view->grantCredit();
        auto *dialog = desk.view->dialog();
        QVERIFY(dialog);
        QCOMPARE(Desk::problemOf(desk.field(QStringLiteral("Amount"))), QString()); // nothing was typed yet
        dialog->submit();
        QCOMPARE(Desk::problemOf(desk.field(QStringLiteral("Amount"))), QStringLiteral("Needs an amount."));
        Desk::type(desk.field(QStringLiteral("Amount")), QStringLiteral("1,5"));
        QVERIFY(!Desk::problemOf(desk.field(QStringLiteral("Amount"))).isEmpty());
        Desk::type(desk.field(QStringLiteral("Amount")), QStringLiteral("50.25"));
        QCOMPARE(Desk::problemOf(desk.field(QStringLiteral("Amount"))), QString());
        QVERIFY2(dialog->outcome().contains(QStringLiteral("from $1,534.30612 to $1,584.55612")),
                 qPrintable(dialog->outcome()));
        QCOMPARE(sent.size(), 0U);
        desk.backend.hold();
        dialog->submit();
        dialog->submit(); // a double click
        dialog->reject(); // not while nobody knows whether it happened
        QVERIFY(dialog->isVisible());
        desk.backend.release();
        QVERIFY(QTest::qWaitFor([&] { return !dialog->failureText().isEmpty(); }));
        QCOMPARE(sent, std::vector<std::string>{"50.250000"});
        const auto first = desk.backend.lastKey();
        QVERIFY(!first.empty());
        dialog->submit(); // the same payment
        QVERIFY(QTest::qWaitFor([&] { return sent.size() == 2; }));
        QCOMPARE(desk.backend.lastKey(), first);
        QVERIFY(QTest::qWaitFor([&] { return !dialog->failureText().isEmpty(); }));
        Desk::type(desk.field(QStringLiteral("Amount")), QStringLiteral("50"));
        dialog->submit(); // another one
        QVERIFY(QTest::qWaitFor([&] { return sent.size() == 3; }));
        QVERIFY(desk.backend.lastKey() != first);
        sample::fillWallets(desk.backend, desk.world);
        QVERIFY(QTest::qWaitFor([&] { return !dialog->failureText().isEmpty(); }));
        QSignalSpy told(desk.page.get(), &Page::told);
        dialog->submit();
        QVERIFY(told.wait());
        QCOMPARE(told[0][0].toString(), QStringLiteral("$50.00 granted to Dana Okafor"));
    }

    void whatTheServerRefusesStandsBesideTheField()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.backend.answer(adjustWallet, [](const AdjustRequest &) -> Result<AdjustResult> {
            return fail(Error{ErrorCode::Unprocessable, "no", {Problem{{"body", "reason"}, "is too short", "value"}}});
        });
        desk.view->adjust();
        Desk::type(desk.field(QStringLiteral("Amount")), QStringLiteral("-2000"));
        QCOMPARE(Desk::problemOf(desk.field(QStringLiteral("Amount"))),
                 QStringLiteral("The balance is $1,534.30612; it cannot fall below zero."));
        Desk::type(desk.field(QStringLiteral("Amount")), QStringLiteral("-0.30612"));
        Desk::type(desk.field(QStringLiteral("Reason")), QStringLiteral("x"));
        QVERIFY(desk.view->dialog()->outcome().contains(QStringLiteral("from $1,534.30612 to $1,534.00")));
        desk.view->dialog()->submit();
        QTRY_COMPARE(Desk::problemOf(desk.field(QStringLiteral("Reason"))), QStringLiteral("Is too short"));
    }

    void aCapIsSetAndClearedAndSaysWhoSetIt() // W10
    {
        Desk desk;
        QVERIFY(desk.opened());
        std::vector<CapRequest> sent;
        desk.backend.answer(setWalletCap, [&](const CapRequest &request) -> Result<Wallet> {
            sent.push_back(request);
            return fail(ErrorCode::Forbidden, "a higher role has set this cap");
        });
        desk.view->setCap();
        auto *cap = desk.field(QStringLiteral("Cap"));
        QCOMPARE(cap->text(), QStringLiteral("1,500.00"));
        QVERIFY(cap->accessibleDescription().contains(QStringLiteral("a super admin")));
        Desk::type(cap, QStringLiteral("0"));
        QVERIFY(desk.view->dialog()->outcome().contains(QStringLiteral("blocks all spending")));
        desk.view->dialog()->submit();
        QTRY_COMPARE(sent.size(), 1U);
        QCOMPARE(sent[0].monthlyCapUsd, Patch<Money>(Money()));
        QTRY_COMPARE(desk.view->dialog()->failureText(),
                     QStringLiteral("Only who set this cap, or a higher role, may raise or clear it."));
    }

    void aFaultInTheLedgerIsToldWithWhatToDo()
    {
        Desk desk;
        desk.world->isSound = false;
        QVERIFY(desk.opened());
        QTRY_COMPARE(desk.view->model().proof(), WalletsModel::Proof::Faulty);
        desk.world->isSound = true;
        desk.action(WalletsView::Prove)->trigger();
        QTRY_COMPARE(desk.view->model().proof(), WalletsModel::Proof::Sound);
    }

    void aGrantIsChosenAndItsDrawsAreShown()
    {
        Desk desk;
        QVERIFY(desk.opened());
        QVERIFY(!desk.action(WalletsView::LockGrant)->isEnabled());
        Q_EMIT desk.view->grants()->chosen(sample::id<GrantId>(24, 6));
        QTRY_COMPARE(desk.view->entry()->verdict(), QStringLiteral("Draws and rest add up"));
    }

    void aPageClosedWithAnAnswerPendingHearsNothingOfIt()
    {
        Desk desk;
        QVERIFY(desk.opened());
        desk.backend.hold();
        desk.view->reload();
        desk.view->prove();
        desk.view.reset();
        desk.backend.release();
        QTest::qWait(0);
    }

    void aFailureHasItsFaceAndTriesAgain()
    {
        ScriptedBackend silent;
        WalletsPage page(silent);
        std::unique_ptr<QWidget> view(page.createWidget(nullptr));
        view->show();
        QVERIFY(QTest::qWaitFor([&] {
            return std::ranges::any_of(view->findChildren<QPushButton *>(), [](const QPushButton *button) {
                return button->isVisible() && button->text() == QStringLiteral("Try again");
            });
        }));
    }
};

SB_THEMED_TEST(WalletsTest)
#include "WalletsTest.moc"
