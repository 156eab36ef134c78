#include "ui/wallets/CreditDialogs.h"

#include "ui/format/Times.h"
#include "ui/format/VisibleText.h"
#include "ui/wallets/LedgerText.h"
#include "ui/widgets/FormRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace sb::ui {

namespace {

QString nameOf(const Wallet &wallet)
{
    const auto name = visibleText(QString::fromStdString(wallet.ownerName.valueOr({}))).trimmed();
    return name.isEmpty() ? WalletDialog::tr("this wallet") : name;
}

QComboBox *choiceOf(const std::vector<Wallet> &wallets, QWidget *parent)
{
    auto *list = new QComboBox(parent);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(12);
    for (const auto &wallet : wallets)
        list->addItem(nameOf(wallet).left(80));
    return list;
}

/// A typed amount above zero, or what is wrong.
TypedMoney positive(const QLineEdit *field)
{
    auto typed = typedMoney(field->text());
    if (typed.amount && *typed.amount == Money())
        return {{}, WalletDialog::tr("Must be more than zero.")};
    return typed;
}

QString tooLittle()
{
    return WalletDialog::tr("The wallet that pays has less than that available. Nothing was moved.");
}

QString expiryText(const std::optional<Instant> &expiry)
{
    return expiry
               ? WalletDialog::tr("It expires at the end of %1.").arg(dayText(*expiry - std::chrono::milliseconds(1)))
               : WalletDialog::tr("It does not expire.");
}

} // namespace

GrantDialog::GrantDialog(Backend &backend, std::vector<Wallet> targets, std::optional<Wallet> source, QWidget *parent)
    : WalletDialog(backend,
                   targets.size() == 1 ? tr("Grant credit to %1").arg(nameOf(targets.front())) : tr("Grant credit"),
                   tr("Grant credit"), parent)
    , m_targets(std::move(targets))
    , m_source(std::move(source))
{
    if (m_targets.size() > 1) {
        m_to = choiceOf(m_targets, this);
        addRow(tr("To"), m_to, "wallet_id");
    }
    m_amount = addMoney(tr("Amount"), "amount_usd");
    addExpiry(std::nullopt);
    m_note = addWords(tr("Name"), "note", tr("Autumn campaign"));
    row(m_note)->setHint(tr("Stands in the ledger and the list of grants. May stay empty."));
    (m_to ? static_cast<QWidget *>(m_to) : m_amount)->setFocus();
    start();
}

const Wallet &GrantDialog::target() const
{
    return m_targets[static_cast<std::size_t>(m_to ? std::max(0, m_to->currentIndex()) : 0)];
}

bool GrantDialog::look(bool all)
{
    auto amount = positive(m_amount);
    if (amount.amount && m_source && *amount.amount > m_source->availableBalanceUsd)
        amount = {
            {}, tr("Only %1 is available in the wallet that pays.").arg(exactMoneyText(m_source->availableBalanceUsd))};
    const bool fits = tell(m_amount, amount.problem, all);
    if (!amount.amount) {
        setOutcome(m_source ? tr("The credit comes out of the wallet of %1.").arg(nameOf(*m_source))
                            : tr("New credit is made; no other wallet changes."));
        return fits;
    }
    const auto sum = add(target().balanceUsd, *amount.amount);
    const auto after = sum ? exactMoneyText(*sum) : QString();
    const auto gets =
        tr("%1 gets %2: the balance goes from %3 to %4.")
            .arg(nameOf(target()), exactMoneyText(*amount.amount), exactMoneyText(target().balanceUsd), after);
    const auto source = m_source ? tr("It leaves the wallet of %1.").arg(nameOf(*m_source))
                                 : tr("It is new credit; no other wallet changes.");
    setOutcome(gets + QLatin1Char(' ') + source + QLatin1Char(' ') + expiryText(expiry()));
    return fits;
}

void GrantDialog::send(const CallOptions &options)
{
    GrantRequest request;
    request.walletId = target().id;
    request.amountUsd = *positive(m_amount).amount;
    if (const auto end = expiry())
        request.expiresAt = *end;
    if (const auto note = textOf(m_note); !note.isEmpty())
        request.note = note.toStdString();
    m_backend.call(createGrant, request, this, receive<GrantResult>([](const GrantResult &made) {
                       return tr("%1 granted to %2").arg(exactMoneyText(made.grant.amountUsd), nameOf(made.wallet));
                   }),
                   options);
}

QString GrantDialog::failureSentence(const Error &error) const
{
    return error.code == ErrorCode::PaymentRequired ? tooLittle() : WalletDialog::failureSentence(error);
}

CapDialog::CapDialog(Backend &backend, Wallet wallet, QWidget *parent)
    : WalletDialog(backend, tr("Monthly cap of %1").arg(nameOf(wallet)), tr("Save cap"), parent)
    , m_wallet(std::move(wallet))
{
    m_amount = addMoney(tr("Cap"), "monthly_cap_usd");
    m_none = new QCheckBox(tr("No cap"), this);
    addRow(QString(), m_none, "no_cap");
    m_none->setAccessibleName(tr("No cap"));
    if (m_wallet.monthlyCapUsd.hasValue()) {
        m_amount->setText(shortAmountText(*m_wallet.monthlyCapUsd));
        if (m_wallet.capSetBy.hasValue())
            row(m_amount)->setHint(tr("Set by %1.").arg(roleText(*m_wallet.capSetBy)));
    }
    connect(m_none, &QCheckBox::toggled, m_amount, &QWidget::setDisabled);
    m_amount->setFocus();
    start();
}

bool CapDialog::look(bool all)
{
    const auto spent = m_wallet.monthSpendUsd.value_or(Money());
    const auto so = tr("Spent this month: %1.").arg(exactMoneyText(spent));
    if (m_none->isChecked()) {
        tell(m_amount, {}, all);
        setOutcome(tr("The wallet may be spent down to nothing within a month. %1").arg(so));
        return true;
    }
    const auto cap = typedMoney(m_amount->text());
    const bool fits = tell(m_amount, cap.problem, all);
    if (!cap.amount)
        setOutcome(tr("A cap counts what calls cost in a calendar month, in UTC. %1").arg(so));
    else if (*cap.amount == Money())
        setOutcome(tr("A cap of zero blocks all spending: every new call is refused."), true);
    else if (*cap.amount <= spent)
        setOutcome(tr("%1 New calls are refused until the month ends.").arg(so), true);
    else
        setOutcome(tr("New calls are refused once calls of a month have cost %1; running ones are warned and ended. %2")
                       .arg(exactMoneyText(*cap.amount), so));
    return fits;
}

void CapDialog::send(const CallOptions &options)
{
    CapRequest request;
    request.walletId = m_wallet.id;
    if (m_none->isChecked())
        request.monthlyCapUsd = null;
    else
        request.monthlyCapUsd = *typedMoney(m_amount->text()).amount;
    m_backend.call(setWalletCap, request, this, receive<Wallet>([](const Wallet &wallet) {
                       return wallet.monthlyCapUsd.hasValue()
                                  ? tr("The cap is %1 a month").arg(exactMoneyText(*wallet.monthlyCapUsd))
                                  : tr("The cap is cleared");
                   }),
                   options);
}

QString CapDialog::failureSentence(const Error &error) const
{
    return error.code == ErrorCode::Forbidden ? tr("Only who set this cap, or a higher role, may raise or clear it.")
                                              : WalletDialog::failureSentence(error);
}

AdjustDialog::AdjustDialog(Backend &backend, Wallet wallet, QWidget *parent)
    : WalletDialog(backend, tr("Correct the balance of %1").arg(nameOf(wallet)), tr("Correct balance"), parent)
    , m_wallet(std::move(wallet))
{
    m_amount = addMoney(tr("Amount"), "amount_usd");
    row(m_amount)->setHint(tr("With a minus sign it takes away."));
    m_reason = addWords(tr("Reason"), "reason", tr("Refund of a failed call"));
    m_amount->setFocus();
    start();
}

bool AdjustDialog::look(bool all)
{
    auto typed = typedMoney(m_amount->text(), Sign::Allowed);
    if (typed.amount && *typed.amount == Money())
        typed = {{}, tr("Must not be zero.")};
    const auto after = typed.amount ? add(m_wallet.balanceUsd, *typed.amount) : Result<Money>();
    if (typed.amount && !after)
        typed = {{}, tr("Is too large.")};
    else if (typed.amount && *after < Money())
        typed = {{}, tr("The balance is %1; it cannot fall below zero.").arg(exactMoneyText(m_wallet.balanceUsd))};
    bool fits = tell(m_amount, typed.problem, all);
    const bool reasoned =
        tell(m_reason, textOf(m_reason).isEmpty() ? tr("Needs a reason: it stands in the ledger.") : QString(), all);
    fits = fits && reasoned;
    if (!typed.amount)
        setOutcome(tr("One entry is added to the ledger, and no grant. Entries are never changed or deleted."));
    else
        setOutcome(tr("The balance goes from %1 to %2. One entry is added to the ledger, and no grant.")
                       .arg(exactMoneyText(m_wallet.balanceUsd), exactMoneyText(*after)));
    return fits;
}

void AdjustDialog::send(const CallOptions &options)
{
    AdjustRequest request;
    request.walletId = m_wallet.id;
    request.amountUsd = *typedMoney(m_amount->text(), Sign::Allowed).amount;
    request.reason = textOf(m_reason).toStdString();
    m_backend.call(adjustWallet, request, this, receive<AdjustResult>([](const AdjustResult &done) {
                       return tr("The balance is %1 now").arg(exactMoneyText(done.wallet.balanceUsd));
                   }),
                   options);
}

QString AdjustDialog::failureSentence(const Error &error) const
{
    return error.code == ErrorCode::Invalid ? tr("The balance would fall below zero. Nothing was changed.")
                                            : WalletDialog::failureSentence(error);
}

TransferDialog::TransferDialog(Backend &backend, Wallet from, std::vector<Wallet> others, QWidget *parent)
    : WalletDialog(backend, tr("Transfer credit of %1").arg(nameOf(from)), tr("Transfer credit"), parent)
    , m_from(std::move(from))
    , m_others(std::move(others))
{
    m_to = choiceOf(m_others, this);
    addRow(tr("To"), m_to, "target_wallet_id");
    m_amount = addMoney(tr("Amount"), "amount_usd");
    m_note = addWords(tr("Name"), "note", tr("Shared campaign"));
    row(m_note)->setHint(tr("Stands in both ledgers. May stay empty."));
    m_amount->setFocus();
    start();
}

bool TransferDialog::look(bool all)
{
    auto amount = positive(m_amount);
    if (amount.amount && *amount.amount > m_from.availableBalanceUsd)
        amount = {{}, tr("Only %1 is available.").arg(exactMoneyText(m_from.availableBalanceUsd))};
    const bool fits = tell(m_amount, amount.problem, all);
    const auto &target = m_others[static_cast<std::size_t>(std::max(0, m_to->currentIndex()))];
    if (!amount.amount) {
        setOutcome(
            tr("Available in the wallet of %1: %2.").arg(nameOf(m_from), exactMoneyText(m_from.availableBalanceUsd)));
        return fits;
    }
    const auto rest = subtract(m_from.availableBalanceUsd, *amount.amount);
    setOutcome(tr("%1 leaves the wallet of %2, where %3 stays available, and becomes a grant without expiry of %4.")
                   .arg(exactMoneyText(*amount.amount), nameOf(m_from), exactMoneyText(*rest), nameOf(target)));
    return fits;
}

void TransferDialog::send(const CallOptions &options)
{
    TransferRequest request;
    request.walletId = m_from.id;
    request.targetWalletId = m_others[static_cast<std::size_t>(std::max(0, m_to->currentIndex()))].id;
    request.amountUsd = *positive(m_amount).amount;
    if (const auto note = textOf(m_note); !note.isEmpty())
        request.note = note.toStdString();
    m_backend.call(transferCredit, request, this, receive<GrantResult>([](const GrantResult &made) {
                       return tr("%1 transferred to %2").arg(exactMoneyText(made.grant.amountUsd), nameOf(made.wallet));
                   }),
                   options);
}

QString TransferDialog::failureSentence(const Error &error) const
{
    return error.code == ErrorCode::PaymentRequired ? tooLittle() : WalletDialog::failureSentence(error);
}

ExpiryDialog::ExpiryDialog(Backend &backend, Grant grant, QWidget *parent)
    : WalletDialog(backend, tr("When does %1 end?").arg(grantName(grant)), tr("Save expiry"), parent)
    , m_grant(std::move(grant))
{
    addExpiry(m_grant.expiresAt.toOptional());
    start();
}

bool ExpiryDialog::look(bool)
{
    setOutcome(tr("%1 of it is left.").arg(exactMoneyText(m_grant.remainingUsd)) + QLatin1Char(' ') +
               expiryText(expiry()));
    return true;
}

void ExpiryDialog::send(const CallOptions &options)
{
    GrantPatch change;
    change.grantId = m_grant.id;
    change.expiresAt = Patch<Instant>::orNull(expiry());
    m_backend.call(patchGrant, change, this, receive<Grant>([](const Grant &grant) {
                       return grant.expiresAt.hasValue()
                                  ? tr("%1 ends %2").arg(grantName(grant), dayText(*grant.expiresAt))
                                  : tr("%1 does not expire").arg(grantName(grant));
                   }),
                   options);
}

} // namespace sb::ui
