#include "models/calls/CallQuery.h"

namespace sb {

namespace {

std::string marks(std::size_t count)
{
    std::string text = "(";
    for (std::size_t i = 0; i < count; ++i)
        text += i == 0 ? "?" : ",?";
    return text + ")";
}

std::vector<CallType> typesWith(const std::string &part)
{
    std::vector<CallType> types;
    for (const auto &named : enumNames<CallType>) {
        if (named.name.find(part) != std::string_view::npos)
            types.push_back(named.value);
    }
    return types;
}

} // namespace

std::string CallQuery::where(const std::string &table) const
{
    std::string text;
    const auto also = [&](const std::string &condition) { text += (text.empty() ? " WHERE " : " AND ") + condition; };
    const auto column = [&](const char *name) { return table + "." + name; };
    if (m_filter.agent)
        also(column("agent_id") + " = ?");
    if (m_filter.status)
        also(column("status") + " = ?");
    if (m_filter.user)
        also(column("user_id") + " = ?");
    if (!m_filter.users.empty())
        also(column("user_id") + " IN " + marks(m_filter.users.size()));
    if (!m_filter.orgs.empty())
        also(column("org_id") + " IN " + marks(m_filter.orgs.size()));
    if (!m_filter.roles.empty())
        also(column("user_id") + " IN (SELECT id FROM user_account WHERE role IN " + marks(m_filter.roles.size()) +
             ")");
    if (m_filter.from)
        also(column("started_at") + " >= ?");
    if (m_filter.to)
        also(column("started_at") + " < ?");
    if (!m_filter.part.empty()) {
        const auto types = typesWith(m_filter.part);
        also("(instr(" + column("request_text") + ", ?) > 0 OR " + column("call_type") + " IN " + marks(types.size()) +
             ")");
    }
    if (m_before)
        also("(" + column("started_at") + ", " + column("id") + ") < (?, ?)");
    return text;
}

int CallQuery::bind(Statement &statement) const
{
    int index = 0;
    const auto set = [&](const auto &value) { statement.bindAt(++index, value); };
    if (m_filter.agent)
        set(*m_filter.agent);
    if (m_filter.status)
        set(*m_filter.status);
    if (m_filter.user)
        set(*m_filter.user);
    std::ranges::for_each(m_filter.users, set);
    std::ranges::for_each(m_filter.orgs, set);
    std::ranges::for_each(m_filter.roles, set);
    if (m_filter.from)
        set(*m_filter.from);
    if (m_filter.to)
        set(*m_filter.to);
    if (!m_filter.part.empty()) {
        set(m_filter.part);
        std::ranges::for_each(typesWith(m_filter.part), set);
    }
    if (m_before) {
        set(m_before->startedAt);
        set(m_before->id);
    }
    return index + 1;
}

std::string CallQuery::columns()
{
    return "SELECT c.id, c.request_id, c.user_id, c.org_id, c.agent_id, c.agent_name, c.agent_version, c.call_type,"
           " c.direction, c.status, c.created_at, c.started_at, c.ended_at, c.duration_us, c.message_count,"
           " c.avg_agent_latency_ms, c.end_reason, c.ended_by, c.language, c.user_identifier, c.cost,"
           " c.recording_blob_id, c.recording_us, c.hipaa OR coalesce(a.is_redacted, 0), c.document"
           " FROM call_session c LEFT JOIN agent a ON a.id = c.agent_id";
}

StoredCall CallQuery::row(const Statement &row)
{
    StoredCall call;
    int column = 0;
    const auto take = [&]<typename T>(T &into) { into = row.get<T>(column++); };
    take(call.id);
    take(call.requestId);
    take(call.userId);
    take(call.orgId);
    take(call.agentId);
    take(call.agentName);
    take(call.agentVersion);
    take(call.callType);
    take(call.direction);
    take(call.status);
    take(call.createdAt);
    take(call.startedAt);
    take(call.endedAt);
    take(call.durationUs);
    take(call.messageCount);
    take(call.avgAgentLatencyMs);
    take(call.endReason);
    take(call.endedBy);
    take(call.language);
    take(call.userIdentifier);
    take(call.cost);
    take(call.recordingBlobId);
    take(call.recordingUs);
    take(call.hipaa);
    call.document = nlohmann::json::parse(row.text(column), nullptr, false);
    return call;
}

} // namespace sb
