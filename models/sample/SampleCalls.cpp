#include "models/sample/SampleCalls.h"

#include "models/calls/CallLatency.h"

#include <algorithm>
#include <cmath>

namespace sb {

namespace {

using namespace std::chrono_literals;

constexpr auto longestCall = 40min; // none begins later before the end, so that all of them are over
constexpr std::int64_t firstCallerNumber = 15'550'140;
constexpr std::int64_t callerNumbers = 60;

void endAs(CallSession &session, CallStatus status, const char *reason, const char *by)
{
    session.status = status;
    session.endReason = std::string(reason);
    session.endedBy = std::string(by);
}

void endAfter(CallSession &session, std::int64_t ms)
{
    session.endedAt = *session.startedAt + std::chrono::milliseconds(ms);
    session.durationSeconds = static_cast<double>(ms) / 1e3;
}

} // namespace

SampleCalls::SampleCalls(const SampleBusiness &business, const SamplePlan &plan, std::uint64_t seed)
    : m_business(business)
    , m_random(seed)
    , m_talker(m_random)
    , m_calendar(plan.calls, business.rhythm(), plan.now - longestCall)
{
    for (std::size_t hour = 0; hour < m_agents.size(); ++hour) {
        for (const auto &agent : business.agents)
            m_agents[hour].push_back(agent.rhythm[hour]);
    }
    m_start = m_calendar.next(m_random);
}

Result<std::optional<SampleCall>> SampleCalls::next()
{
    while (m_start && (m_running.empty() || m_running.front().ended() >= *m_start)) {
        auto made = make(*m_start);
        if (!made)
            return fail(std::move(made.error()));
        m_running.push_back(std::move(*made));
        std::ranges::push_heap(m_running, EndsLater());
        m_start = m_calendar.next(m_random);
    }
    if (m_running.empty())
        return std::optional<SampleCall>();
    std::ranges::pop_heap(m_running, EndsLater());
    std::optional<SampleCall> first(std::move(m_running.back()));
    m_running.pop_back();
    return first;
}

Result<SampleCall> SampleCalls::make(Instant start)
{
    const auto &agent = m_business.agents[m_random.weighted(m_agents[SampleCalendar::hourOfWeek(start)])];
    SampleCall made;
    made.person = agent.person;
    place(made.call, agent, start);
    if (const auto status = missed(made.call.session.direction)) {
        miss(made.call, *status);
        return made;
    }
    answer(made, agent);
    return rate(made, agent).map([&] { return std::move(made); });
}

void SampleCalls::place(StoredCall &call, const SampleAgentRow &agent, Instant start)
{
    constexpr std::array types{CallType::Inbound, CallType::Outbound, CallType::Web};
    constexpr std::array directions{CallDirection::Inbound, CallDirection::Outbound, CallDirection::Web};
    auto kind = m_random.weighted(agent.directions);
    const auto caller = "+" + std::to_string(firstCallerNumber + m_random.below(callerNumbers));
    const auto ringing = std::chrono::milliseconds(m_random.below(9000));
    if (!agent.line)
        kind = 2;
    const auto &person = m_business.people[agent.person];
    auto &session = call.session;
    session.id = m_random.id<CallId>(start.milliseconds());
    session.requestId = m_random.id<RequestId>(start.milliseconds());
    session.userId = person.user;
    session.orgId = person.org.isNil() ? Patch<OrgId>(null) : Patch<OrgId>(person.org);
    session.agentId = agent.id;
    session.agentName = agent.name;
    session.callType = types[kind];
    session.direction = directions[kind];
    session.telephonyProvider = kind == 2 ? TelephonyProvider::Web : TelephonyProvider::Pstn;
    session.userIdentifier = null;
    session.variableValues = nlohmann::json::object();
    session.createdAt = start;
    session.startedAt = kind == 1 ? start + ringing : start;
    session.language = agent.script.language;
    call.agentVersion = 1;
    if (kind == 2)
        return;
    session.userIdentifier = caller;
    session.phoneNumberId = agent.line->id.uuid();
    session.fromNumber = kind == 1 ? agent.line->number : caller;
    session.toNumber = kind == 1 ? caller : agent.line->number;
}

/// Why nobody was spoken to; nothing when somebody was.
std::optional<CallStatus> SampleCalls::missed(CallDirection direction)
{
    constexpr std::array outcomes{CallStatus::Completed, CallStatus::NoAnswer, CallStatus::Busy, CallStatus::Failed,
                                  CallStatus::Cancelled};
    constexpr std::array outbound{0.685, 0.20, 0.07, 0.03, 0.015};
    constexpr std::array others{0.994, 0.0, 0.0, 0.006, 0.0};
    const auto outcome = outcomes[m_random.weighted(direction == CallDirection::Outbound ? outbound : others)];
    return outcome == CallStatus::Completed ? std::nullopt : std::optional(outcome);
}

void SampleCalls::miss(StoredCall &call, CallStatus status)
{
    auto &session = call.session;
    session.startedAt = session.createdAt;
    session.language = null;
    endAs(session, status, status == CallStatus::Failed ? "call_failed_to_start" : "no_response_from_caller",
          status == CallStatus::Cancelled ? "user" : "system");
    if (status == CallStatus::Busy || status == CallStatus::Cancelled)
        session.endReason = null;
    endAfter(session, status == CallStatus::NoAnswer ? 25'000 + m_random.below(8000) : 400 + m_random.below(4000));
    session.durationSeconds = 0.0; // nothing was talked
}

void SampleCalls::answer(SampleCall &made, const SampleAgentRow &agent)
{
    constexpr std::array courses{SampleCourse::Talked, SampleCourse::CutOff, SampleCourse::NoAnswer,
                                 SampleCourse::Broken};
    constexpr std::array weights{0.922, 0.05, 0.018, 0.01};
    const auto course = courses[m_random.weighted(weights)];
    auto talk = m_talker.talk(agent.script, course);
    auto &session = made.call.session;
    if (course == SampleCourse::Broken)
        endAs(session, CallStatus::Failed, "agent_error", "system");
    else if (course == SampleCourse::NoAnswer)
        endAs(session, CallStatus::Completed, "no_response_from_caller", "system");
    else if (course == SampleCourse::Talked && m_random.chance(0.4))
        endAs(session, CallStatus::Completed, "agent_ended_the_call", "agent");
    else
        endAs(session, CallStatus::Completed, "caller_hung_up", "user");
    endAfter(session, talk.lengthMs);
    session.latency = latencyOf(talk.turns, talk.greetingMs);
    made.turns = std::move(talk.turns);
    label(made, agent, std::move(talk.tags));
}

void SampleCalls::label(SampleCall &made, const SampleAgentRow &agent, std::vector<std::string> tags)
{
    if (m_random.chance(0.35))
        made.tags = std::move(tags);
    if (m_random.chance(0.01))
        made.tags.emplace_back("VIP");
    if (m_random.chance(0.015)) {
        made.tags.emplace_back("Follow up");
        const auto &notes = agent.script.notes;
        made.note = notes[static_cast<std::size_t>(m_random.below(static_cast<std::int64_t>(notes.size())))];
    }
}

/// As CallCharge does it when a call ends.
Result<> SampleCalls::rate(SampleCall &made, const SampleAgentRow &agent)
{
    const auto &session = made.call.session;
    SettledUsage usage;
    usage.session = session.id.uuid();
    usage.request = session.requestId;
    usage.user = session.userId;
    usage.org = session.orgId.toOptional();
    usage.agent = agent.id;
    usage.agentName = agent.name;
    usage.type = UsageType::Calls;
    usage.callType = session.callType;
    usage.status = session.status;
    usage.startedAt = *session.startedAt;
    usage.settledAt = made.ended();
    usage.talkedUs = std::llround(session.durationSeconds.valueOr(0.0) * 1e6);
    auto rated = CallRating::rate(
        agent.lines,
        CallRating::quantitiesOf(agent.promptCharacters, made.turns, std::chrono::microseconds(usage.talkedUs)),
        m_business.people[agent.person].terms);
    if (!rated)
        return fail(std::move(rated.error()));
    made.call.session.cost = rated->total;
    usage.rated = std::move(*rated);
    made.usage = std::move(usage);
    return {};
}

} // namespace sb
