#include "models/money/UsageExport.h"

#include "models/contract/CsvRows.h"
#include "models/money/UsageQueries.h"
#include "models/money/UsageRows.h"

#include <utility>

namespace sb {

namespace {

constexpr int sessionsOfPiece = 100; // some 60 KiB

/// Sessions in chunks by key, each read by itself: one that is settled meanwhile is not in it, and none comes twice.
class CsvStream
{
public:
    CsvStream(std::shared_ptr<StoreDoor> door, UsageFilter filter)
        : m_door(std::move(door)), m_filter(std::move(filter))
    {}

    Result<std::vector<std::uint8_t>> next()
    {
        if (!std::exchange(m_begun, true))
            m_rows.header(UsageRows::columns());
        while (m_rows.bytes().empty() && !m_ended) { // sessions without units have no lines
            const auto sessions = m_door->read([filter = m_filter, window = m_window](Connection &connection) {
                return UsageStore::list(connection, filter, window);
            });
            if (!sessions)
                return fail(sessions.error());
            m_ended = sessions->size() < static_cast<std::size_t>(m_window.limit);
            for (const auto &usage : *sessions) {
                m_window.before = UsageWindow::Key{usage.settledAt, usage.number};
                UsageRows::write(usage, m_rows);
            }
        }
        const auto piece = std::exchange(m_rows.bytes(), {});
        return std::vector<std::uint8_t>(piece.begin(), piece.end());
    }

private:
    std::shared_ptr<StoreDoor> m_door;
    UsageFilter m_filter;
    CsvRows m_rows;
    UsageWindow m_window{std::nullopt, 0, sessionsOfPiece};
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace

UsageExport::UsageExport(Store &store) : m_door(std::make_shared<StoreDoor>(store)) {}

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
