#include "models/calls/CallFolders.h"

#include <deque>

namespace sb {

namespace {

constexpr int callsAtOnce = 16; // their transcripts are in memory, their recordings open

class FolderStream
{
public:
    FolderStream(std::shared_ptr<StoreDoor> door, CallFilter filter, CallParts parts, std::function<Result<>()> onCall)
        : m_door(std::move(door)), m_filter(std::move(filter)), m_parts(parts), m_onCall(std::move(onCall))
    {}

    Result<std::optional<ZipEntry>> next()
    {
        while (m_files.empty() && !m_ended) {
            if (auto read = readMore(); !read)
                return fail(std::move(read.error()));
        }
        if (m_files.empty())
            return std::nullopt;
        auto &call = m_files.front();
        std::optional<ZipEntry> entry(std::move(call.entries[m_at++]));
        if (m_at == call.entries.size()) {
            m_files.pop_front();
            m_at = 0;
            if (auto goesOn = m_onCall ? m_onCall() : Result<>(); !goesOn)
                return fail(std::move(goesOn.error()));
        }
        return entry;
    }

private:
    struct Chunk
    {
        std::deque<CallFiles> files;
        std::optional<CallWindow::Key> last;
        bool isLast = false;
    };

    Result<> readMore()
    {
        auto chunk = m_door->read([this](Connection &connection) -> Result<Chunk> { return chunkOf(connection); });
        if (!chunk)
            return fail(std::move(chunk.error()));
        m_files = std::move(chunk->files);
        m_window.after = chunk->last;
        m_ended = chunk->isLast;
        return {};
    }

    Result<Chunk> chunkOf(Connection &connection) const
    {
        const auto rows = CallPages::rows(connection, m_filter, m_window);
        if (!rows)
            return fail(rows.error());
        Chunk chunk;
        chunk.isLast = rows->size() < static_cast<std::size_t>(m_window.limit);
        for (const auto &row : *rows) {
            auto files = filesOf(connection, m_door->store->blobs(), row, folderOf(row), m_parts);
            if (!files)
                return fail(std::move(files.error()));
            chunk.files.push_back(std::move(*files));
            chunk.last = CallWindow::Key{*row.session.startedAt, row.session.id};
        }
        return chunk;
    }

    const std::shared_ptr<StoreDoor> m_door;
    const CallFilter m_filter;
    const CallParts m_parts;
    const std::function<Result<>()> m_onCall;
    CallWindow m_window{std::nullopt, 0, callsAtOnce};
    std::deque<CallFiles> m_files;
    std::size_t m_at = 0; ///< the next file of the first call
    bool m_ended = false;
};

} // namespace

ZipEntries callFolders(std::shared_ptr<StoreDoor> door, CallFilter filter, CallParts parts,
                       std::function<Result<>()> onCall)
{
    auto stream = std::make_shared<FolderStream>(std::move(door), std::move(filter), parts, std::move(onCall));
    return [stream] { return stream->next(); };
}

} // namespace sb
