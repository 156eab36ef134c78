#include "ui/reports/ReportTargets.h"

#include "models/contract/CallDays.h"
#include "models/contract/People.h"
#include "models/contract/WalletLedger.h"
#include "ui/format/VisibleText.h"

#include <QDateTime>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kPage = 100;
constexpr int kMostPages = 20;

ReportTargets::Target targetOf(const std::string &id, const std::string &name, const std::optional<Instant> &since)
{
    return {QString::fromStdString(id), QString::fromStdString(name), since};
}

void sortByName(std::vector<ReportTargets::Target> &targets, std::size_t from = 0)
{
    std::stable_sort(targets.begin() + static_cast<std::ptrdiff_t>(from), targets.end(),
                     [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
}

} // namespace

ReportTargets::ReportTargets(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

/// What the caller may not see is not offered; any other problem is the whole page's.
template <typename In, typename Out, typename Take>
void ReportTargets::ask(const Operation<In, Out> &operation, std::type_identity_t<In> in, Take take)
{
    ++m_waiting;
    m_backend.call(operation, std::move(in), this, [this, turn = m_turn, take](const Result<Out> &answer) {
        if (turn != m_turn)
            return;
        if (answer)
            take(*answer);
        else if (answer.error().code != ErrorCode::Forbidden && answer.error().code != ErrorCode::NotFound)
            m_failure = answer.error();
        end();
    });
}

void ReportTargets::load()
{
    ++m_turn;
    m_waiting = 0;
    m_failure.reset();
    m_firstCall.reset();
    m_orgs.clear();
    m_agents.clear();
    m_wallets.clear();
    ++m_waiting;
    m_backend.call(getCurrentUser, {}, this, [this, turn = m_turn](const Result<Me> &me) {
        if (turn != m_turn)
            return;
        if (me) {
            m_me = *me;
            loadLists();
        } else {
            m_failure = me.error();
        }
        end();
    });
}

void ReportTargets::end()
{
    if (--m_waiting == 0)
        Q_EMIT changed();
}

void ReportTargets::loadLists()
{
    CallDaysQuery newest;
    newest.days = 1;
    ask(getCallDays, newest, [this](const CallDays &days) { m_firstCall = days.firstCallAt.toOptional(); });
    ask(listAgents, {}, [this](const AgentListing &listing) {
        for (const auto &agent : listing.items())
            m_agents.push_back(targetOf(agent.id.toString(), agent.name, agent.createdAt));
        sortByName(m_agents);
    });
    const auto own = m_me->orgId.toOptional();
    if (role() == sb::Role::SuperAdmin) {
        ask(listOrganizations, {}, [this, own](const OrgList &list) {
            for (const auto &org : list.organizations)
                m_orgs.push_back(targetOf(org.id.toString(), org.name, org.createdAt));
            sortByName(m_orgs);
            if (own) // the own one stands first
                std::stable_partition(
                    m_orgs.begin(), m_orgs.end(),
                    [id = QString::fromStdString(own->toString())](const Target &org) { return org.id == id; });
        });
    } else if (role() == sb::Role::OrgAdmin && own) {
        const auto org = m_me->organization.toOptional().value_or(Org());
        m_orgs.push_back(targetOf(own->toString(), org.name, org.createdAt));
    }
    loadWallets();
}

void ReportTargets::loadWallets()
{
    const auto own = m_me->orgId.toOptional();
    ask(getMyWallet, {}, [this, own](const Wallet &mine) {
        addWallets({mine});
        if (role() == sb::Role::SuperAdmin) {
            gatherWallets(listOrgWallets, WalletListQuery());
            gatherWallets(listUserWallets, WalletListQuery());
        } else if (role() == sb::Role::OrgAdmin && own) {
            ask(getOrgWallet, {*own}, [this](const Wallet &wallet) { addWallets({wallet}); });
            MemberWalletQuery members;
            members.orgId = *own;
            gatherWallets(listOrgMemberWallets, members);
        }
    });
}

template <typename In, typename Query>
void ReportTargets::gatherWallets(const Operation<In, WalletList> &operation, Query query, int page)
{
    query.page = page;
    query.pageSize = kPage;
    ask(operation, query, [this, operation, query, page](const WalletList &list) {
        addWallets(list.items);
        if (page < kMostPages && !list.items.empty() && page * kPage < list.total)
            gatherWallets(operation, query, page + 1);
    });
}

void ReportTargets::addWallets(const std::vector<Wallet> &wallets)
{
    for (const auto &wallet : wallets) {
        auto target = targetOf(wallet.id.toString(), wallet.ownerName.valueOr({}), wallet.createdAt);
        if (std::ranges::none_of(m_wallets, [&](const Target &known) { return known.id == target.id; }))
            m_wallets.push_back(std::move(target));
    }
    if (!m_wallets.empty())
        sortByName(m_wallets, 1); // the own one stands first
}

QList<ReportKind> ReportTargets::kinds() const
{
    QList<ReportKind> kinds;
    for (const auto kind : {ReportKind::Statement, ReportKind::Agent, ReportKind::Calls, ReportKind::Wallet}) {
        if (kind == ReportKind::Calls || !of(kind).empty())
            kinds.append(kind);
    }
    return kinds;
}

const std::vector<ReportTargets::Target> &ReportTargets::of(ReportKind kind) const
{
    switch (kind) {
    case ReportKind::Statement:
        return m_orgs;
    case ReportKind::Wallet:
        return m_wallets;
    case ReportKind::Agent:
    case ReportKind::Calls:
        break;
    }
    return m_agents;
}

const ReportTargets::Target *ReportTargets::find(ReportKind kind, const QString &id) const
{
    const auto &targets = of(kind);
    const auto found = std::ranges::find(targets, id, &Target::id);
    return found == targets.end() ? nullptr : &*found;
}

std::optional<QDate> ReportTargets::firstDay(const Target *target) const
{
    auto first = m_firstCall;
    if (target && target->since && (!first || *target->since < *first))
        first = target->since;
    if (!first)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(first->milliseconds(), Qt::UTC).date();
}

QString ReportTargets::word(ReportKind kind, const QString &id) const
{
    const auto *target = find(kind, id);
    if (!target || kind == ReportKind::Wallet || target->name.trimmed().isEmpty() ||
        target->name != visibleText(target->name))
        return id;
    const auto same = std::ranges::count_if(of(kind), [target](const Target &each) {
        return each.name.trimmed().compare(target->name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return same > 1 ? id : target->name;
}

} // namespace sb::ui
