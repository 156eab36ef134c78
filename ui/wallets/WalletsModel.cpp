#include "ui/wallets/WalletsModel.h"

#include "models/contract/People.h"

namespace sb::ui {

namespace {

constexpr int kRefreshMs = 250;
constexpr int kMostListed = 100; // of one answer

QString nameOf(const Wallet &wallet)
{
    return QString::fromStdString(wallet.ownerName.valueOr({}));
}

} // namespace

WalletsModel::WalletsModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &WalletsModel::refresh);
    connect(&backend, &Backend::changed, this, [this](const QString &topic, const QString &) {
        if (topic == QLatin1String("wallets") || topic == QLatin1String("calls")) {
            if (!m_refresh.isActive())
                m_refresh.start();
        }
    });
}

void WalletsModel::load()
{
    m_failure.reset();
    m_detail.reset();
    const auto turn = ++m_turn;
    const auto failed = [this, turn](const Error &error) {
        if (turn != m_turn)
            return;
        m_failure = error;
        Q_EMIT changed();
    };
    m_backend.call(getCurrentUser, {}, this, [this, turn, failed](const Result<Me> &me) {
        if (!me)
            return failed(me.error());
        m_me = *me;
        m_backend.call(getMyWallet, {}, this, [this, turn, failed](const Result<Wallet> &mine) {
            if (!mine)
                return failed(mine.error());
            if (turn != m_turn)
                return;
            m_mine = mine->id;
            loadOrgs();
        });
    });
    Q_EMIT changed();
}

void WalletsModel::loadOrgs()
{
    const auto begin = [this] {
        if (!m_wanted.isNil())
            return openWallet(std::exchange(m_wanted, {}));
        m_scope = m_orgs.empty() ? WalletScope::Mine : WalletScope::Organization;
        become(m_orgs.empty() ? m_mine : m_org);
    };
    const auto taken = [this, begin](std::vector<Wallet> orgs) {
        m_orgs = std::move(orgs);
        const bool isKnown = std::ranges::any_of(m_orgs, [this](const Wallet &each) { return each.id == m_org; });
        if (!m_orgs.empty() && !isKnown)
            m_org = m_orgs.front().id;
        begin();
    };
    const auto own = m_me->orgId.toOptional();
    if (role() == sb::Role::Developer || (role() == sb::Role::OrgAdmin && !own))
        return taken({});
    const auto failed = [this](const Error &error) {
        m_failure = error;
        Q_EMIT changed();
    };
    const auto others = [this, taken, failed](std::vector<Wallet> first) {
        m_backend.call(listOrgWallets, {.page = 1, .pageSize = kMostListed, .q = {}}, this,
                       [taken, failed, first](const Result<WalletList> &list) {
                           if (!list)
                               return failed(list.error());
                           auto orgs = first;
                           for (const auto &wallet : list->items) {
                               if (orgs.empty() || wallet.id != orgs.front().id)
                                   orgs.push_back(wallet);
                           }
                           taken(std::move(orgs));
                       });
    };
    if (!own)
        return others({});
    m_backend.call(getOrgWallet, {*own}, this, [this, taken, failed, others](const Result<Wallet> &wallet) {
        if (!wallet)
            return failed(wallet.error());
        std::vector<Wallet> first{*wallet}; // the own one stands first
        if (role() == sb::Role::SuperAdmin)
            others(std::move(first));
        else
            taken(std::move(first));
    });
}

void WalletsModel::become(const WalletId &wallet)
{
    ++m_turn;
    m_wallet = wallet;
    m_detail.reset();
    m_failure.reset();
    Q_EMIT changed();
    if (!showsList())
        ask();
}

void WalletsModel::ask()
{
    const auto turn = m_turn;
    m_backend.call(getWallet, {.walletId = m_wallet, .ledgerLimit = 1, .ledgerOffset = {}}, this,
                   [this, turn](const Result<WalletDetail> &detail) {
                       if (turn != m_turn)
                           return;
                       if (detail) {
                           m_detail = *detail;
                           m_failure.reset();
                       } else {
                           m_failure = detail.error();
                       }
                       Q_EMIT changed();
                   });
}

void WalletsModel::refresh()
{
    if (!m_me || m_mine.isNil())
        return load();
    Q_EMIT listChanged();
    if (!showsList() && !m_wallet.isNil())
        ask();
}

void WalletsModel::setScope(WalletScope scope)
{
    if (scope == m_scope && !m_member)
        return;
    m_scope = scope;
    m_member.reset();
    become(scope == WalletScope::Organization ? m_org : scope == WalletScope::Mine ? m_mine : WalletId());
}

void WalletsModel::openOrg(const Wallet &org)
{
    m_org = org.id;
    m_scope = WalletScope::Organization;
    m_member.reset();
    become(org.id);
}

void WalletsModel::openMember(const Target &member)
{
    m_scope = WalletScope::Members;
    m_member = member;
    become(member.id);
}

void WalletsModel::closeMember()
{
    m_member.reset();
    become({});
}

void WalletsModel::openWallet(const WalletId &wallet)
{
    if (m_mine.isNil()) {
        m_wanted = wallet;
        return;
    }
    for (const auto &org : m_orgs) {
        if (org.id == wallet)
            return openOrg(org);
    }
    if (wallet == m_mine || !hasScopes()) {
        m_scope = WalletScope::Mine;
        m_member.reset();
        return become(wallet);
    }
    openMember({wallet, {}});
}

void WalletsModel::prove()
{
    if (!canProve() || m_proof == Proof::Running)
        return;
    m_proof = Proof::Running;
    Q_EMIT proofChanged();
    m_backend.call(proveLedger, {}, this, [this](const Result<LedgerProofReport> &report) {
        m_proofFailure.reset();
        if (report) {
            m_report = *report;
            m_proof = report->isSound ? Proof::Sound : Proof::Faulty;
        } else {
            m_proofFailure = report.error();
            m_proof = Proof::Failed;
        }
        Q_EMIT proofChanged();
    });
}

QString WalletsModel::ownerName() const
{
    return m_detail ? nameOf(m_detail->wallet) : QString();
}

bool WalletsModel::grantsOut() const
{
    return role() == sb::Role::OrgAdmin;
}

bool WalletsModel::canGrant() const
{
    if (!m_detail)
        return false;
    return role() == sb::Role::SuperAdmin || (role() == sb::Role::OrgAdmin && m_scope != WalletScope::Mine);
}

bool WalletsModel::canCap() const
{
    if (!m_detail)
        return false;
    return role() == sb::Role::SuperAdmin || (role() == sb::Role::OrgAdmin && m_scope == WalletScope::Members);
}

bool WalletsModel::canAdjust() const
{
    return m_detail && role() == sb::Role::SuperAdmin;
}

bool WalletsModel::canTransfer() const
{
    return canAdjust() && m_detail->wallet.ownerType == WalletOwner::Org && m_orgs.size() > 1;
}

bool WalletsModel::canChangeGrants() const
{
    return canCap();
}

bool WalletsModel::canProve() const
{
    return m_me && role() == sb::Role::SuperAdmin;
}

void WalletsModel::members(std::function<void(const Result<std::vector<Wallet>> &)> receive)
{
    const auto own = m_me ? m_me->orgId.toOptional() : std::nullopt;
    if (!own)
        return receive(fail(ErrorCode::Forbidden, "there is no organization"));
    m_backend.call(listOrgMemberWallets, {.orgId = *own, .page = 1, .pageSize = kMostListed}, this,
                   [receive = std::move(receive)](const Result<WalletList> &list) {
                       if (!list)
                           return receive(fail(list.error()));
                       receive(list->items);
                   });
}

} // namespace sb::ui
