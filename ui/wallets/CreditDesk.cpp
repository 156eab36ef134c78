#include "ui/wallets/CreditDesk.h"

#include "ui/format/ErrorText.h"
#include "ui/wallets/CreditDialogs.h"
#include "ui/wallets/LedgerText.h"
#include "ui/wallets/WalletsModel.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QWidget>

#include <algorithm>
#include <iterator>

namespace sb::ui {

CreditDesk::CreditDesk(Backend &backend, WalletsModel &model, QWidget *window)
    : QObject(window), m_backend(backend), m_model(model), m_window(*window)
{}

bool CreditDesk::may(bool allowed)
{
    if (!allowed)
        Q_EMIT told(m_model.detail() ? tr("This is not for your role, or not for this wallet.")
                                     : tr("Open a wallet first."),
                    false);
    return allowed && !dialog();
}

WalletDialog *CreditDesk::dialog() const
{
    return m_window.findChild<WalletDialog *>();
}

void CreditDesk::open(WalletDialog *dialog)
{
    connect(dialog, &WalletDialog::happened, this, [this](const QString &sentence) {
        Q_EMIT told(sentence, false);
        m_model.refresh();
    });
    dialog->open();
}

void CreditDesk::grantCredit()
{
    if (!may(m_model.canGrant()))
        return;
    const auto wallet = m_model.detail()->wallet;
    if (!m_model.grantsOut())
        return open(new GrantDialog(m_backend, {wallet}, std::nullopt, &m_window));
    const auto source = m_model.orgs().empty() ? std::nullopt : std::optional(m_model.orgs().front());
    if (m_model.scope() == WalletScope::Members)
        return open(new GrantDialog(m_backend, {wallet}, source, &m_window));
    m_model.members([this, wallet](const Result<std::vector<Wallet>> &members) {
        if (!members)
            return void(Q_EMIT told(ErrorText::of(members.error()).inOneLine(), true));
        if (members->empty())
            return void(Q_EMIT told(tr("The organization has no members to grant to."), false));
        if (!dialog())
            open(new GrantDialog(m_backend, *members, wallet, &m_window));
    });
}

void CreditDesk::setCap()
{
    if (may(m_model.canCap()))
        open(new CapDialog(m_backend, m_model.detail()->wallet, &m_window));
}

void CreditDesk::adjust()
{
    if (may(m_model.canAdjust()))
        open(new AdjustDialog(m_backend, m_model.detail()->wallet, &m_window));
}

void CreditDesk::transfer()
{
    if (!may(m_model.canTransfer()))
        return;
    const auto &from = m_model.detail()->wallet;
    std::vector<Wallet> others;
    std::ranges::copy_if(m_model.orgs(), std::back_inserter(others),
                         [&](const Wallet &org) { return org.id != from.id; });
    open(new TransferDialog(m_backend, from, std::move(others), &m_window));
}

void CreditDesk::lock(const Grant &grant)
{
    if (!may(m_model.canChangeGrants()))
        return;
    const bool locks = grant.status != GrantStatus::Locked;
    const auto change = [this, id = grant.id, locks] {
        GrantPatch patch;
        patch.grantId = id;
        patch.locked = locks;
        m_backend.call(patchGrant, patch, this, [this](const Result<Grant> &changed) {
            if (!changed)
                return void(Q_EMIT told(ErrorText::of(changed.error()).inOneLine(), true));
            Q_EMIT told(changed->status == GrantStatus::Locked ? tr("%1 is locked").arg(grantName(*changed))
                                                               : tr("%1 is unlocked").arg(grantName(*changed)),
                        false);
            m_model.refresh();
        });
    };
    if (!locks)
        return change();
    ConfirmDialog::ask(
        &m_window,
        {.question = tr("Lock %1?").arg(grantName(grant)),
         .text = tr("Its %1 stay in the balance, but calls pass over them until it is unlocked. It still "
                    "expires when it would.")
                     .arg(exactMoneyText(grant.remainingUsd)),
         .keepText = tr("Leave open"),
         .doText = tr("Lock grant"),
         .doIcon = QStringLiteral("lock"),
         .doKind = ButtonKind::Primary},
        change);
}

void CreditDesk::changeExpiry(const Grant &grant)
{
    if (may(m_model.canChangeGrants()))
        open(new ExpiryDialog(m_backend, grant, &m_window));
}

} // namespace sb::ui
