#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace sb::app {

/// What changed, as server-sent events with rising numbers: `id: RUN.NUMBER`, `event: changed`,
/// `data: {"topic":…,"id":…}`. A client that comes back with its last number gets what it missed; when that is no
/// longer known, `event: reset` tells it to fetch anew. Memory is bounded: readers are cursors into one backlog.
/// Thread: any.
class ChangeFeed
{
public:
    /// \p run tells this process's numbers from an earlier one's.
    explicit ChangeFeed(std::string run, std::size_t backlog = 1000) : m_run(std::move(run)), m_backlog(backlog) {}

    class Reader
    {
    public:
        /// The next events as text; empty when there are none yet.
        std::string next();
        bool isEnded() const;

    private:
        friend class ChangeFeed;
        ChangeFeed *m_feed = nullptr;
        std::function<void()> m_wake;
        std::uint64_t m_sent = 0; ///< the number of the last event it has
        std::uint64_t m_beat = 0;
        bool m_showsIds = false;
        bool m_greeted = false;
        bool m_reset = false;
        bool m_ended = false; ///< guarded by the feed
    };

    /// \p lastEventId as the client sent it, or empty. \p showsIds: without, only the topic is told. \p wake is called
    /// when next() has something again; the feed outlives the readers.
    std::shared_ptr<Reader> open(std::string_view lastEventId, bool showsIds, std::function<void()> wake);
    void end(Reader &reader);

    void add(std::string topic, std::string id);
    void beat();  ///< a sign of life to each
    void close(); ///< ends every stream, and those that come

private:
    struct Change
    {
        std::string topic;
        std::string id;
    };
    void wakeAll();

    const std::string m_run;
    const std::size_t m_backlog;
    std::mutex m_mutex; ///< guards the rest, and the readers
    std::deque<Change> m_changes;
    std::uint64_t m_first = 1; ///< number of the first one kept
    std::uint64_t m_beats = 0;
    bool m_closed = false;
    std::vector<std::weak_ptr<Reader>> m_readers;
};

} // namespace sb::app
