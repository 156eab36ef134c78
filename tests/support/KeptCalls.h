#pragma once

#include "models/calls/CallStore.h"
#include "tests/support/RuleWorkspace.h"

#include <QObject>

#include <functional>

namespace sb::test {

inline constexpr std::array reasons{"caller_hung_up", "agent_ended_the_call", "agent_error"};
inline constexpr std::array languages{"en-GB", "en", "de-DE", "english"};
inline constexpr auto apart = std::chrono::minutes(29);

/// A call as both the store and a plain list have it.
struct Kept
{
    CallId id;
    Instant startedAt;
    AgentId agent;
    CallStatus status{};
    CallType type{};
    std::string reason;
    std::string language;
    double seconds = 0;
    std::optional<Money> cost;
};

/// Some hundred calls in a workspace, and as a plain list beside it: what a test of lists stands on.
class KeptCalls : public QObject
{
protected:
    using Wanted = std::function<bool(const Kept &)>;

    std::vector<CallId> listed(CallListQuery query)
    {
        std::vector<CallId> found;
        for (int page = 0; page < 10'000; ++page) {
            const auto answer = m->call(listCalls, query).value();
            for (const auto &row : answer.items)
                found.push_back(row.id);
            if (answer.hasMore != answer.next.hasValue())
                qFatal("next and has_more differ");
            if (answer.isTotalExact && answer.total != m_expected)
                qFatal("the total is %lld", static_cast<long long>(answer.total));
            if (!answer.hasMore)
                return found;
            query.beforeStartedAt = answer.next->startedAt;
            query.beforeId = answer.next->id;
        }
        return found;
    }
    std::vector<CallId> expected(const Wanted &wanted)
    {
        std::vector<CallId> ids;
        for (const auto &call : m_kept) {
            if (wanted(call))
                ids.push_back(call.id);
        }
        m_expected = static_cast<std::int64_t>(ids.size());
        return ids;
    }

    void insert(Transaction &transaction, const Kept &kept)
    {
        StoredCall row;
        auto &session = row.session;
        session.id = kept.id;
        session.requestId = RequestId::make(kept.startedAt.milliseconds());
        session.userId = m->owner;
        session.agentId = kept.agent;
        session.agentName = "Desk";
        session.callType = kept.type;
        session.direction = CallDirection::Web;
        session.status = kept.status;
        session.endReason = kept.reason;
        session.endedBy = "user";
        session.language = kept.language;
        session.createdAt = kept.startedAt;
        session.startedAt = kept.startedAt;
        session.endedAt = kept.startedAt + std::chrono::microseconds(static_cast<std::int64_t>(kept.seconds * 1e6));
        session.durationSeconds = kept.seconds;
        if (auto added = CallStore::insertEnded(transaction, row, {}); !added)
            qFatal("%s", added.error().detail.c_str());
        if (!kept.cost)
            return;
        const auto settled =
            transaction->execute("INSERT INTO usage_session (session, user_id, agent_name, usage_type, started_at, "
                                 "settled_at, talked_us, base,"
                                 " markup, total, commission) VALUES (?,?,'Desk',1,?,?,0,?,0,?,0)",
                                 kept.id, m->owner, kept.startedAt, kept.startedAt, *kept.cost, *kept.cost);
        if (!settled)
            qFatal("%s", settled.error().detail.c_str());
    }
    void fill()
    {
        m = std::make_unique<RuleWorkspace>();
        for (int i = 0; i < 3; ++i)
            m_agents.push_back(AgentId::make(1'600'000'000'000 + i));
        const auto begin = m->clock.now();
        const auto done = m->write([&](Transaction &transaction) -> Result<> {
            std::uint32_t noise = 12345;
            const auto next = [&](std::uint32_t below) {
                noise = noise * 1'664'525U + 1'013'904'223U;
                return (noise >> 8) % below;
            };
            for (int i = 0; i < 700; ++i) {
                Kept kept;
                kept.startedAt = begin + (i - i % 2) * apart; // two of the same moment each
                kept.id = CallId::make(kept.startedAt.milliseconds());
                kept.agent = m_agents[next(3)];
                kept.status = next(4) == 0 ? CallStatus::Failed : CallStatus::Completed;
                kept.type = next(5) == 0 ? CallType::Outbound : CallType::Inbound;
                kept.reason = reasons[next(3)];
                kept.language = languages[next(4)];
                kept.seconds = next(300);
                if (next(6) > 0)
                    kept.cost = Money::fromMicros(next(90'000));
                insert(transaction, kept);
                m_kept.push_back(kept);
            }
            return {};
        });
        if (!done)
            qFatal("%s", done.error().detail.c_str());
        std::ranges::sort(m_kept, [](const Kept &a, const Kept &b) {
            return std::pair(a.startedAt, a.id) > std::pair(b.startedAt, b.id);
        });
    }

    std::unique_ptr<RuleWorkspace> m;
    std::vector<Kept> m_kept; ///< newest first
    std::vector<AgentId> m_agents;
    std::int64_t m_expected = 0;
};

} // namespace sb::test
