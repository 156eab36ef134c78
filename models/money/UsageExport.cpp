#include "models/money/UsageExport.h"

#include "models/contract/CsvRow.h"
#include "models/money/UsageQueries.h"

namespace sb {

namespace {

constexpr int sessionsOfPiece = 100; // some 60 KiB

std::string header()
{
    CsvRow row;
    for (const char *name :
         {"settled_at", "started_at", "session_id",      "request_id",    "agent_id",      "agent_name", "usage_type",
          "call_type",  "status",     "session_seconds", "service",       "provider_name", "model_name", "quantity",
          "unit",       "price_usd",  "price_per",       "base_cost_usd", "markup_usd",    "cost_usd"})
        row.verbatim(name);
    return row.take();
}

template <typename T>
std::string idText(const std::optional<T> &id)
{
    return id ? id->toString() : std::string();
}

template <typename E>
std::string_view nameText(const std::optional<E> &value)
{
    return value ? nameOf(*value) : std::string_view();
}

std::string linesOf(const SettledUsage &usage)
{
    std::string lines;
    for (const auto &rated : usage.rated.lines) {
        CsvRow row;
        row.verbatim(usage.settledAt.toString())
            .verbatim(usage.startedAt.toString())
            .verbatim(usage.session.toString())
            .verbatim(idText(usage.request))
            .verbatim(idText(usage.agent))
            .text(usage.agentName)
            .verbatim(nameOf(usage.type))
            .verbatim(nameText(usage.callType))
            .verbatim(nameText(usage.status))
            .verbatim(Quantity{UsageUnit::Seconds, usage.talkedUs}.toString())
            .verbatim(nameOf(rated.line.service))
            .text(rated.line.provider)
            .text(rated.line.model)
            .verbatim(rated.quantity.toString())
            .verbatim(nameOf(rated.line.unit))
            .verbatim(rated.line.rate.price ? rated.line.rate.price->toString() : std::string())
            .verbatim(std::to_string(rated.line.rate.per))
            .verbatim(rated.base.toString())
            .verbatim(rated.markup.toString())
            .verbatim(rated.total().toString());
        lines += row.take();
    }
    return lines;
}

/// Sessions in chunks by key, each read by itself: one that is settled meanwhile is not in it, and none comes twice.
class CsvStream
{
public:
    CsvStream(std::shared_ptr<UsageExport::StoreDoor> door, UsageFilter filter)
        : m_door(std::move(door)), m_filter(std::move(filter))
    {}

    Result<std::vector<std::uint8_t>> next()
    {
        std::string piece;
        if (!m_begun)
            piece = header();
        m_begun = true;
        while (piece.empty() && !m_ended) { // sessions without units have no lines
            const std::scoped_lock lock(m_door->mutex);
            if (m_door->store == nullptr)
                return fail(ErrorCode::Cancelled, "the workspace is closed");
            auto future = m_door->store->read([filter = m_filter, window = m_window](Connection &connection) {
                return UsageStore::list(connection, filter, window);
            });
            future.waitForFinished();
            const auto sessions = future.result();
            if (!sessions)
                return fail(sessions.error());
            m_ended = sessions->size() < static_cast<std::size_t>(m_window.limit);
            for (const auto &usage : *sessions) {
                m_window.before = UsageWindow::Key{usage.settledAt, usage.number};
                piece += linesOf(usage);
            }
        }
        return std::vector<std::uint8_t>(piece.begin(), piece.end());
    }

private:
    std::shared_ptr<UsageExport::StoreDoor> m_door;
    UsageFilter m_filter;
    UsageWindow m_window{std::nullopt, 0, sessionsOfPiece};
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace

UsageExport::UsageExport(Store &store)
{
    m_door->store = &store;
}

UsageExport::~UsageExport()
{
    m_door->close();
}

void UsageExport::registerOn(Registry &registry)
{
    registry.reads(
        exportUsage,
        [door = m_door](const Call &call, const UsageExportQuery &query, Connection &connection) -> Result<Download> {
            const auto email = connection.value<std::string>(
                "SELECT email FROM user_account WHERE id = ? AND email <> ''", call.caller.user);
            if (!email)
                return fail(email.error());
            if (!*email)
                return fail(ErrorCode::Invalid, "the account has no e-mail address"); // B7
            auto filter = UsageQueries::filterOf(call.caller, query, call.now);
            if (!filter)
                return fail(std::move(filter.error()));
            if (!filter->until)
                filter->until = call.now + std::chrono::microseconds(1); // what is settled up to now
            auto stream = std::make_shared<CsvStream>(door, std::move(*filter));
            return Download{"text/csv", "usage-" + call.now.toString().substr(0, 10) + ".csv", std::nullopt,
                            [stream] { return stream->next(); }};
        });
}

} // namespace sb
