#include "ui/wallets/WalletsView.h"

#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/wallets/CreditDesk.h"
#include "ui/wallets/EntryCard.h"
#include "ui/wallets/GrantModel.h"
#include "ui/wallets/GrantsCard.h"
#include "ui/wallets/LedgerCard.h"
#include "ui/wallets/LedgerTable.h"
#include "ui/wallets/MemberList.h"
#include "ui/wallets/ProofLight.h"
#include "ui/wallets/WalletTiles.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kEntry = 300; // width of the side card

} // namespace

WalletsView::WalletsView(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_model(new WalletsModel(backend, this))
    , m_desk(new CreditDesk(backend, *m_model, this))
{
    connect(m_desk, &CreditDesk::told, this, &WalletsView::told);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(tr("Wallets"), this);
    column->addWidget(m_header);
    m_switch = new SegmentedSwitch(tr("Whose wallet"), {tr("Organization"), tr("Mine"), tr("Members")}, this);
    m_header->addBeside(m_switch);
    m_orgs = new QComboBox(this);
    m_orgs->setAccessibleName(tr("Organization"));
    m_orgs->setMaximumWidth(Theme::of(this).scaled(150));
    m_orgs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_orgs->setMinimumContentsLength(9);
    m_orgs->setMinimumWidth(Theme::of(this).scaled(96)); // it gives way before the page's name does
    m_header->addBeside(m_orgs);
    m_back = new Button(QStringLiteral("people"), tr("All members"), ButtonKind::Ghost, this);
    m_header->addBeside(m_back);
    m_light = new ProofLight(*m_model, this);
    m_header->addAction(m_light);
    m_prove = new Button(QStringLiteral("refresh"), tr("Prove again"), ButtonKind::Normal, this);
    m_header->addAction(m_prove);
    m_more = new IconButton(QStringLiteral("more"), tr("More"), this);
    m_more->setOutlined(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_moreMenu = new QMenu(this);
    m_grantMenu = new QMenu(this);
    m_more->setMenu(m_moreMenu);
    m_header->addAction(m_more);
    m_grant = new Button(QStringLiteral("plus"), tr("Grant credit"), ButtonKind::Primary, this);
    m_header->addAction(m_grant);

    m_faults = new Notice(Tone::Negative, QString(), this);
    m_faultRow = new QWidget(this);
    auto *notice = new QVBoxLayout(m_faultRow);
    notice->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, metrics::gap);
    notice->addWidget(m_faults);
    m_faultRow->hide();
    column->addWidget(m_faultRow);

    auto *stack = new QStackedWidget(this);
    m_wallet = makeWallet();
    m_members = new MemberList(backend, stack);
    stack->addWidget(m_wallet);
    stack->addWidget(m_members);
    m_content = stack;
    m_faces = new Faces(stack, this);
    column->addWidget(m_faces, 1);

    connect(m_switch, &SegmentedSwitch::indexChanged, this,
            [this](int index) { m_model->setScope(static_cast<WalletScope>(index)); });
    connect(m_orgs, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_model->orgs().size()))
            m_model->openOrg(m_model->orgs()[static_cast<std::size_t>(index)]);
    });
    connect(m_back, &QPushButton::clicked, m_model, &WalletsModel::closeMember);
    connect(m_prove, &QPushButton::clicked, this, &WalletsView::prove);
    connect(m_grant, &QPushButton::clicked, this, &WalletsView::grantCredit);
    connect(m_members, &MemberList::opened, this, [this](const WalletId &wallet, const QString &name) {
        m_model->openMember({wallet, name});
    });
    connect(m_model, &WalletsModel::changed, this, &WalletsView::look);
    connect(m_model, &WalletsModel::proofChanged, this, &WalletsView::lookAtProof);
    connect(m_model, &WalletsModel::listChanged, this, [this] {
        if (m_model->showsList())
            m_members->refresh();
        else
            m_ledger->refresh();
        m_entry->refreshGrant();
    });
    m_model->load();
}

QWidget *WalletsView::makeWallet()
{
    auto *wallet = new QWidget(this);
    auto *column = new QVBoxLayout(wallet);
    column->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, metrics::pagePadding);
    column->setSpacing(metrics::gap);
    m_tiles = new WalletTiles(wallet);
    m_grants = new GrantsCard(wallet);
    m_ledger = new LedgerCard(m_backend, wallet);
    m_entry = new EntryCard(m_backend, wallet);
    m_entry->setGrantMenu(m_grantMenu);
    auto *splitter = new QSplitter(Qt::Horizontal, wallet);
    splitter->setObjectName(QStringLiteral("walletSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::gap);
    m_entry->setMinimumWidth(kEntry - 40);
    m_ledger->setMinimumWidth(420);
    splitter->addWidget(m_ledger);
    splitter->addWidget(m_entry);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({10'000, kEntry});
    column->addWidget(m_tiles);
    column->addWidget(m_grants);
    column->addWidget(splitter, 1);
    connect(m_ledger, &LedgerCard::chosen, this, [this](qint64 seq) {
        m_grants->clearSelection();
        m_entry->showEntry(m_model->wallet(), seq);
        lookAtActions();
    });
    connect(m_grants, &GrantsCard::chosen, this, [this](const GrantId &grant) {
        m_entry->showGrant(grant);
        lookAtActions();
    });
    connect(m_grants, &GrantsCard::menuWanted, this, [this](const QPoint &at) {
        if (!m_grantMenu->isEmpty())
            m_grantMenu->popup(at);
    });
    connect(m_entry, &EntryCard::callRequested, this, &WalletsView::callRequested);
    return wallet;
}

void WalletsView::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    if (actions.size() != VerbCount)
        return;
    m_moreMenu->addActions({actions[Cap], actions[Adjust], actions[Transfer]});
    m_moreMenu->addSeparator();
    m_moreMenu->addActions({actions[Report], actions[Reload]});
    m_grantMenu->addActions({actions[LockGrant], actions[GrantExpiry]});
    lookAtActions();
}

void WalletsView::openWallet(const WalletId &wallet)
{
    m_model->openWallet(wallet);
}

void WalletsView::look()
{
    lookAtHead();
    lookAtActions();
    auto *stack = static_cast<QStackedWidget *>(m_content);
    if (const auto &failure = m_model->failure(); failure && !m_model->detail()) {
        m_faces->showError(*failure, [this] { m_model->load(); });
        return;
    }
    if (m_model->showsList()) {
        stack->setCurrentWidget(m_members);
        m_faces->showContent();
        if (!std::exchange(m_listed, true))
            m_members->load(m_model->role() == sb::Role::SuperAdmin ? std::nullopt : m_model->me()->orgId.toOptional());
        return;
    }
    m_listed = false;
    if (!m_model->detail()) {
        m_shown = {};
        m_faces->showLoading()->setColumns({0.02, 0.27, 0.52, 0.77});
        return;
    }
    stack->setCurrentWidget(m_wallet);
    m_faces->showContent();
    const auto &detail = *m_model->detail();
    if (m_shown != detail.wallet.id) {
        m_shown = detail.wallet.id;
        m_grants->clearSelection();
        m_entry->showNothing();
    }
    m_tiles->show(detail);
    m_grants->show(detail);
    m_ledger->show(detail.wallet.id);
}

void WalletsView::lookAtHead()
{
    m_switch->setVisible(m_model->hasScopes());
    {
        const QSignalBlocker quiet(m_switch); // nobody chose it
        m_switch->setIndex(static_cast<int>(m_model->scope()));
    }
    const auto &orgs = m_model->orgs();
    const bool choosesOrg = m_model->scope() == WalletScope::Organization && orgs.size() > 1;
    m_orgs->setVisible(choosesOrg);
    m_light->setShort(orgs.size() > 1); // there is less room beside them
    if (choosesOrg) {
        m_orgs->clear();
        for (const auto &org : orgs) {
            m_orgs->addItem(visibleText(QString::fromStdString(org.ownerName.valueOr({}))).left(80));
            if (org.id == m_model->wallet())
                m_orgs->setCurrentIndex(m_orgs->count() - 1);
        }
    }
    m_back->setVisible(m_model->member().has_value());
    const bool named = m_model->detail() && !choosesOrg && m_model->scope() != WalletScope::Mine;
    m_header->setContext(m_model->member() ? (m_model->detail() ? m_model->ownerName() : m_model->member()->name)
                         : named           ? m_model->ownerName()
                                           : QString());
    if (m_model->canProve() && !std::exchange(m_proved, true))
        m_model->prove();
    lookAtProof();
}

void WalletsView::lookAtProof()
{
    m_prove->setVisible(m_model->canProve());
    m_prove->setEnabled(m_model->proof() != WalletsModel::Proof::Running);
    switch (m_model->proof()) {
    case WalletsModel::Proof::Faulty: {
        QStringList faults;
        for (const auto &fault : m_model->proofReport().faults)
            faults.append(visibleText(QString::fromStdString(fault)));
        const auto shown = faults.mid(0, 3).join(QStringLiteral("; "));
        m_faults->setText(
            tr("The ledger is damaged: balances may be wrong. Restore a backup from before, and keep this "
               "workspace to look into it. Found: %1")
                .arg(shown));
        m_faults->setToolTip(QStringLiteral("<qt>") + faults.join(QLatin1Char('\n')).toHtmlEscaped() +
                             QStringLiteral("</qt>"));
        m_faultRow->show();
        break;
    }
    case WalletsModel::Proof::Failed:
        m_faults->setText(ErrorText::of(*m_model->proofFailure()).inOneLine());
        m_faultRow->show();
        break;
    case WalletsModel::Proof::Running:
        break; // what was found before stays until the answer
    default:
        m_faultRow->hide();
    }
    lookAtActions();
}

void WalletsView::lookAtActions()
{
    m_grant->setVisible(m_model->canGrant());
    m_more->setVisible(m_model->canCap() || m_model->canAdjust());
    if (m_actions.size() != VerbCount)
        return;
    const auto *grant = chosenGrant();
    m_actions[Grant]->setEnabled(m_model->canGrant());
    m_actions[Cap]->setEnabled(m_model->canCap());
    m_actions[Adjust]->setEnabled(m_model->canAdjust());
    m_actions[Transfer]->setEnabled(m_model->canTransfer());
    m_actions[LockGrant]->setEnabled(grant && m_model->canChangeGrants());
    m_actions[LockGrant]->setText(grant && grant->status == GrantStatus::Locked ? tr("Unlock grant")
                                                                                : tr("Lock grant…"));
    m_actions[GrantExpiry]->setEnabled(grant && m_model->canChangeGrants());
    m_actions[Prove]->setEnabled(m_model->canProve() && m_model->proof() != WalletsModel::Proof::Running);
    m_actions[Table]->setEnabled(m_model->detail().has_value());
    m_actions[Report]->setEnabled(m_model->detail().has_value());
}

const sb::Grant *WalletsView::chosenGrant() const
{
    return m_grants->grants().at(m_grants->grants().rowOf(m_grants->selected()));
}

void WalletsView::grantCredit()
{
    m_desk->grantCredit();
}

void WalletsView::setCap()
{
    m_desk->setCap();
}

void WalletsView::adjust()
{
    m_desk->adjust();
}

void WalletsView::transfer()
{
    m_desk->transfer();
}

void WalletsView::lockGrant()
{
    if (const auto *grant = chosenGrant())
        m_desk->lock(*grant);
}

void WalletsView::changeExpiry()
{
    if (const auto *grant = chosenGrant())
        m_desk->changeExpiry(*grant);
}

WalletDialog *WalletsView::dialog() const
{
    return m_desk->dialog();
}

void WalletsView::prove()
{
    m_model->prove();
}

void WalletsView::reload()
{
    m_model->load();
    m_ledger->ledger().reload();
}

void WalletsView::askReport()
{
    if (!m_model->detail())
        return;
    ReportRequest request; // of the usual month
    request.kind = ReportKind::Wallet;
    request.wallet = m_model->detail()->wallet.id;
    Q_EMIT reportRequested(request);
}

void WalletsView::showTable()
{
    m_grants->toggleTable();
}

} // namespace sb::ui
