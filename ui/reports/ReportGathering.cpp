#include "ui/reports/ReportGathering.h"

#include "ui/reports/ReportSource.h"

#include <QTimeZone>

namespace sb::ui {

namespace {

constexpr int kMostGroups = 500;
constexpr int kSessionPage = 200;
constexpr int kEntryPage = 500;

/// As long and just before; for a month the month before, of which as many days as this one has had so far.
std::pair<QDate, QDate> periodBefore(const ReportRequest &request, QDate today)
{
    const auto last = std::min(request.to, std::max(today, request.from));
    if (request.isWholeMonth()) {
        const auto from = request.from.addMonths(-1);
        const auto end = request.from.addDays(-1);
        return {from, last < request.to ? std::min(end, from.addDays(request.from.daysTo(last))) : end};
    }
    const auto to = request.from.addDays(-1);
    return {to.addDays(-request.from.daysTo(last)), to};
}

} // namespace

ReportGathering::ReportGathering(Backend &backend, ReportRequest request, QDateTime now, CallOptions options,
                                 Receive receive, QObject *parent)
    : QObject(parent), m_backend(backend), m_options(std::move(options)), m_receive(std::move(receive))
{
    m_facts.request = std::move(request);
    m_facts.now = std::move(now);
    std::tie(m_facts.fromBefore, m_facts.toBefore) = periodBefore(m_facts.request, m_facts.now.date());
}

void ReportGathering::start()
{
    const auto &request = m_facts.request;
    const bool hasSubject = (request.kind != ReportKind::Statement || request.org) &&
                            (request.kind != ReportKind::Agent || request.agent) &&
                            (request.kind != ReportKind::Wallet || request.wallet);
    if (!hasSubject)
        return end(Error{ErrorCode::Invalid, "the report is of nobody: choose an organization, agent or wallet", {}});
    if (!request.from.isValid() || !request.to.isValid() || request.from > request.to)
        return end(Error{ErrorCode::Invalid, "the report's first day is not before its last one", {}});
    if (request.from > m_facts.now.date())
        return end(Error{ErrorCode::Invalid, "the report's first day is still to come", {}});
    ask(getWorkspaceInfo, {}, [this](WorkspaceInfo info) { m_facts.workspace = std::move(info); });
    askSubject();
}

// The wallet's own operations let go what is due to expire, so they come before its statement is read.
void ReportGathering::askSubject()
{
    const auto &request = m_facts.request;
    if (request.kind == ReportKind::Statement) {
        ask(getOrgWallet, {.orgId = *request.org}, [this](const Wallet &) { askAll(); });
    } else if (request.kind == ReportKind::Wallet) {
        ask(getWallet, {.walletId = *request.wallet, .ledgerLimit = 1, .ledgerOffset = {}},
            [this](const WalletDetail &detail) {
                m_isOrgWallet = detail.wallet.ownerType == WalletOwner::Org;
                if (detail.wallet.userId.hasValue() && !m_isOrgWallet)
                    m_user = *detail.wallet.userId;
                askAll();
            });
    } else if (request.agent) {
        ask(getAgent, {.agentId = *request.agent}, [this](const CompleteAgent &agent) {
            m_facts.subject = agent.agent.name;
            askAll();
        });
    } else {
        askAll();
    }
}

void ReportGathering::askAll()
{
    const auto kind = m_facts.request.kind;
    if (kind == ReportKind::Statement || kind == ReportKind::Wallet) {
        StatementQuery query;
        query.fromDate = m_facts.request.from.toString(Qt::ISODate).toStdString();
        query.toDate = m_facts.request.to.toString(Qt::ISODate).toStdString();
        if (m_facts.request.org)
            query.orgId = *m_facts.request.org;
        else
            query.walletId = *m_facts.request.wallet;
        ask(getWalletStatement, std::move(query), [this](WalletStatement statement) {
            m_facts.subject = statement.ownerName;
            m_facts.statement = std::move(statement);
        });
    }
    if (!m_isOrgWallet)
        askMoney();
    if (kind != ReportKind::Wallet)
        askCalls();
    if (m_facts.has(ReportPart::Comparison))
        askBefore();
    if (m_facts.has(ReportPart::EveryCall))
        askSessions({});
    if (m_facts.has(ReportPart::EveryEntry))
        askEntries({});
}

void ReportGathering::askMoney()
{
    auto query = whose<UsageBreakdownQuery>();
    query.groups = kMostGroups;
    query.splitBy = UsageSplit::Service;
    ask(getUsageBreakdown, query, [this](UsageBreakdown usage) { m_facts.services = std::move(usage); });
    if (m_facts.has(ReportPart::Agents)) {
        query.splitBy = UsageSplit::Agent;
        ask(getUsageBreakdown, query, [this](UsageBreakdown usage) { m_facts.agents = std::move(usage); });
    }
    if (m_facts.has(ReportPart::Services))
        ask(getUsagePrices, whose<UsageScopeQuery>(),
            [this](UsagePrices prices) { m_facts.prices = std::move(prices); });
}

void ReportGathering::askCalls()
{
    ask(getCallFigures, whose<UsageScopeQuery>(), [this](CallFigures figures) { m_facts.calls = std::move(figures); });
}

void ReportGathering::askBefore()
{
    ask(getCallFigures, whose<UsageScopeQuery>(m_facts.fromBefore, m_facts.toBefore),
        [this](CallFigures figures) { m_facts.callsBefore = std::move(figures); });
    auto query = whose<UsageBreakdownQuery>(m_facts.fromBefore, m_facts.toBefore);
    query.splitBy = UsageSplit::Service;
    ask(getUsageBreakdown, query, [this](UsageBreakdown usage) { m_facts.servicesBefore = std::move(usage); });
}

void ReportGathering::askSessions(const Patch<Uuid> &before)
{
    auto query = whose<UsageSessionsQuery>();
    query.usageType = UsageType::Calls;
    query.before = before;
    query.limit = kSessionPage;
    ask(listUsageSessions, std::move(query), [this](UsageSessionPage page) {
        auto &rows = m_facts.sessions;
        rows.insert(rows.end(), std::make_move_iterator(page.items.begin()), std::make_move_iterator(page.items.end()));
        m_facts.areSessionsCut = page.hasMore;
        if (page.hasMore && rows.size() < std::size_t(ReportSource::everyCallLimit))
            askSessions(rows.back().sessionId);
    });
}

void ReportGathering::askEntries(const Patch<std::int64_t> &before)
{
    LedgerQuery query;
    query.walletId = *m_facts.request.wallet;
    query.before = before;
    query.limit = kEntryPage;
    query.from = Instant::fromMilliseconds(m_facts.request.from.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    query.until =
        Instant::fromMilliseconds(m_facts.request.to.addDays(1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    ask(getWalletLedger, std::move(query), [this](LedgerPage page) {
        auto &rows = m_facts.entries;
        rows.insert(rows.end(), std::make_move_iterator(page.items.begin()), std::make_move_iterator(page.items.end()));
        m_facts.areEntriesCut = page.hasMore;
        if (page.hasMore && rows.size() < std::size_t(ReportSource::everyCallLimit))
            askEntries(page.nextBefore);
    });
}

void ReportGathering::abandon()
{
    m_isDone = true;
    deleteLater();
}

// Who receives may ask for the next report, which abandons this one.
void ReportGathering::end(Error error)
{
    abandon();
    m_receive(fail(std::move(error)));
}

void ReportGathering::finish()
{
    abandon();
    m_receive(m_facts);
}

} // namespace sb::ui
