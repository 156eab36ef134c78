#include "ui/wallets/WalletsPage.h"

#include "ui/wallets/WalletsView.h"

namespace sb::ui {

WalletsPage::WalletsPage(Backend &backend, QObject *parent) : ViewPage(parent), m_backend(backend)
{
    // in the order of WalletsView::Verb
    add(tr("Grant credit…"), QKeySequence(Qt::CTRL | Qt::Key_G), &WalletsView::grantCredit);
    add(tr("Monthly cap…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &WalletsView::setCap);
    add(tr("Correct balance…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G), &WalletsView::adjust);
    add(tr("Transfer credit…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), &WalletsView::transfer);
    add(tr("Lock grant…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &WalletsView::lockGrant);
    add(tr("Change expiry of grant…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), &WalletsView::changeExpiry);
    add(tr("Prove ledger again"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &WalletsView::prove);
    add(tr("Reload wallet"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &WalletsView::reload);
    add(tr("Grants as timeline or table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &WalletsView::showTable);
    add(tr("Report of this wallet…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_W),
        &WalletsView::askReport);
}

QString WalletsPage::title() const
{
    return tr("Wallets");
}

QString WalletsPage::menuTitle() const
{
    return tr("&Money");
}

void WalletsPage::reload()
{
    if (m_view)
        m_view->reload();
}

QWidget *WalletsPage::createWidget(QWidget *parent)
{
    m_view = new WalletsView(m_backend, parent);
    m_view->setActions(actions());
    connect(m_view, &WalletsView::told, this, &Page::told);
    connect(m_view, &WalletsView::callRequested, this, &WalletsPage::callRequested);
    connect(m_view, &WalletsView::reportRequested, this, &WalletsPage::reportRequested);
    if (!m_wanted.isNil())
        m_view->openWallet(m_wanted);
    return m_view;
}

void WalletsPage::openWallet(const WalletId &wallet)
{
    m_wanted = wallet;
    Q_EMIT openRequested();
    if (m_view)
        m_view->openWallet(wallet);
}

} // namespace sb::ui
