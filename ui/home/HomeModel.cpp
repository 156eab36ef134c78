#include "ui/home/HomeModel.h"

#include "models/contract/UsageBreakdown.h"

#include <algorithm>
#include <map>

namespace sb::ui {

namespace {

constexpr int kSettleMs = 800;
constexpr int kMinuteMs = 60'000;
constexpr int kMinutesOfMembers = 5; // their wallets are many
constexpr int kPage = 100;
constexpr int kMostPages = 20;
constexpr int kFailedLooked = 200;
constexpr std::array kRunning{CallStatus::InProgress, CallStatus::Ringing, CallStatus::Dialing, CallStatus::Queued};

bool isIncomplete(const AgentSummary &agent)
{
    return agent.isActive &&
           !(agent.modelName.hasValue() && agent.ttsModelName.hasValue() && agent.transcriberModelName.hasValue());
}

} // namespace

HomeModel::HomeModel(Backend &backend, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent), m_backend(backend), m_now(std::move(now))
{
    m_old.fill(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    m_clock.setInterval(kMinuteMs);
    connect(&m_settle, &QTimer::timeout, this, &HomeModel::askOld);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_old[Calls] = m_old[Money] = true;
        m_old[Members] = m_old[Members] || ++m_minutes % kMinutesOfMembers == 0;
        askOld();
    });
    connect(&backend, &Backend::changed, this, [this](const QString &topic) { note(topic); });
}

void HomeModel::load()
{
    m_old.fill(true);
    m_failure.reset();
    askOld();
}

void HomeModel::setWatched(bool isWatched)
{
    m_watched = isWatched;
    if (!isWatched) {
        m_clock.stop();
        m_old[Calls] = m_old[Money] = true; // the time goes on
        return;
    }
    m_clock.start();
    askOld();
}

void HomeModel::note(const QString &topic)
{
    if (topic == QLatin1String("calls"))
        m_old[Calls] = m_old[Money] = true;
    else if (topic == QLatin1String("wallets"))
        m_old[Money] = m_old[Members] = true;
    else if (topic == QLatin1String("agents") || topic == QLatin1String("providers"))
        m_old[Agents] = true;
    else
        return;
    if (m_watched && !m_settle.isActive())
        m_settle.start();
}

void HomeModel::askOld()
{
    const auto old = std::exchange(m_old, Parts{});
    for (std::size_t part = 0; part < old.size(); ++part)
        m_turns[part] += old[part];
    if (old[Calls])
        askCalls();
    if (old[Money])
        askMoney();
    if (old[Members])
        askMembers();
    if (old[Agents])
        askAgents(1, std::make_shared<std::vector<AgentSummary>>());
}

void HomeModel::askCalls()
{
    const auto now = m_now();
    ask(Calls, getCallDays, {.days = HomeFigures::days, .utcOffsetMinutes = now.offsetFromUtc() / 60},
        [this, now](const Result<CallDays> &answer) {
            m_failure = answer ? std::nullopt : std::optional(answer.error());
            if (!answer)
                return; // what was there stays
            m_figures.calls = *answer;
            m_figures.now = now;
            if (failuresRise(*answer))
                askFailing();
            else
                m_figures.failing.reset();
        });
    askRows();
}

void HomeModel::askRows()
{
    struct Gathered
    {
        std::size_t left = kRunning.size();
        std::vector<CallRow> rows;
        std::int64_t total = 0;
    };
    const auto gathered = std::make_shared<Gathered>();
    for (const auto status : kRunning) {
        CallListQuery query;
        query.status = status;
        query.limit = rows;
        ask(Calls, listCalls, query, [this, gathered](const Result<CallRowPage> &page) {
            if (page) {
                gathered->rows.insert(gathered->rows.end(), page->items.begin(), page->items.end());
                gathered->total += page->total;
            }
            if (--gathered->left > 0)
                return;
            std::ranges::stable_sort(gathered->rows, std::greater(), &CallRow::startedAt);
            gathered->rows.resize(std::min<std::size_t>(gathered->rows.size(), rows));
            m_figures.running = std::move(gathered->rows);
            m_figures.runningTotal = gathered->total;
        });
    }
    CallListQuery newest;
    newest.limit = rows;
    ask(Calls, listCalls, newest, [this](const Result<CallRowPage> &page) {
        if (page)
            m_figures.newest = page->items;
    });
}

void HomeModel::askFailing()
{
    CallListQuery query;
    query.status = CallStatus::Failed;
    query.limit = kFailedLooked;
    query.criteria.startedFrom = m_figures.calls->days.back().start;
    ask(Calls, listCalls, query, [this](const Result<CallRowPage> &page) {
        m_figures.failing.reset();
        if (!page)
            return;
        std::map<AgentId, FailingAgent> agents;
        for (const auto &row : page->items) {
            if (!row.agentId.hasValue())
                continue;
            auto &agent = agents[*row.agentId];
            agent.agent = *row.agentId;
            if (++agent.failed == 1)
                agent.name = row.agentName; // as in the newest
        }
        const auto most = std::ranges::max_element(agents, {}, [](const auto &each) { return each.second.failed; });
        if (most == agents.end())
            return;
        m_figures.failing = most->second;
        m_figures.failing->looked = static_cast<std::int64_t>(page->items.size());
    });
}

void HomeModel::askMoney()
{
    askUsage();
    if (!m_wallet.isNil())
        return askWallet();
    ask(Money, getMyWallet, {}, [this](const Result<Wallet> &mine) {
        if (!mine) {
            m_figures.walletFailure = mine.error();
            return;
        }
        m_wallet = mine->id;
        askWallet();
    });
}

void HomeModel::askWallet()
{
    ask(Money, getWallet, {.walletId = m_wallet, .ledgerLimit = 1, .ledgerOffset = {}},
        [this](const Result<WalletDetail> &detail) {
            m_figures.walletFailure = detail ? std::nullopt : std::optional(detail.error());
            if (detail)
                m_figures.wallet = *detail;
        });
}

void HomeModel::askUsage()
{
    // Usage is counted by days of UTC; today's is not whole yet.
    const auto today = m_now().toUTC().date();
    UsageBreakdownQuery query;
    query.fromDate = today.addDays(-HomeFigures::usualDays).toString(Qt::ISODate).toStdString();
    query.toDate = today.addDays(-1).toString(Qt::ISODate).toStdString();
    query.reach = UsageReach::Mine;
    query.groups = 1;
    ask(Money, getUsageBreakdown, query, [this](const Result<UsageBreakdown> &answer) {
        m_figures.costs.reset();
        if (!answer)
            return;
        auto &costs = m_figures.costs.emplace();
        for (const auto &bucket : answer->buckets)
            costs.push_back(bucket.costUsd);
    });
}

void HomeModel::askMembers()
{
    ask(Members, getCurrentUser, {}, [this](const Result<Me> &me) {
        const bool mayLook =
            me && me->orgId.hasValue() && (me->role == sb::Role::OrgAdmin || me->role == sb::Role::SuperAdmin);
        if (mayLook)
            askMembersOf(*me->orgId, 1, std::make_shared<std::vector<Wallet>>());
        else
            m_figures.members.clear();
    });
}

void HomeModel::askMembersOf(const OrgId &org, int page, const std::shared_ptr<std::vector<Wallet>> &found)
{
    ask(Members, listOrgMemberWallets, {.orgId = org, .page = page, .pageSize = kPage},
        [this, org, page, found](const Result<WalletList> &list) {
            if (!list)
                return;
            std::ranges::copy_if(list->items, std::back_inserter(*found),
                                 [](const Wallet &wallet) { return wallet.monthlyCapUsd.hasValue(); });
            if (std::int64_t(page) * kPage < list->total && page < kMostPages)
                return askMembersOf(org, page + 1, found);
            m_figures.members = *found;
        });
}

void HomeModel::askAgents(int page, const std::shared_ptr<std::vector<AgentSummary>> &found)
{
    AgentQuery query;
    query.page = page;
    query.pageSize = kPage;
    ask(Agents, listAgents, query, [this, page, found](const Result<AgentListing> &answer) {
        if (!answer)
            return;
        std::ranges::copy_if(answer->items(), std::back_inserter(*found), isIncomplete);
        m_figures.agents = answer->total();
        if (std::int64_t(page) * kPage < answer->total() && page < kMostPages && !answer->items().empty())
            return askAgents(page + 1, found);
        m_figures.incomplete = *found;
    });
}

} // namespace sb::ui
