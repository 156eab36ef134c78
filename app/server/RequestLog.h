#pragma once

#include "app/server/HttpSettings.h"
#include "models/base/Instant.h"

#include <nlohmann/json.hpp>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sb::app {

/// Writes a line for each answered request, on a thread of its own: a terminal or a pipe that stands still must not
/// hold up the server's loop. What finds no room is counted, and the next line says how many there were.
/// Thread: add() any.
class RequestLog
{
public:
    struct Entry
    {
        Instant at;
        RequestLine line;
        std::uint64_t lost = 0; ///< lines before this one that found no room

        std::string text() const; ///< for people
        nlohmann::json toJson() const;
    };
    using Write = std::function<void(const Entry &)>;

    explicit RequestLog(Write write, std::size_t room = 10'000) : m_write(std::move(write)), m_room(room) {}
    ~RequestLog(); ///< writes what is left

    void add(const RequestLine &line, Instant at);
    void start(); ///< begins to write; until then lines are kept

private:
    void run(const std::stop_token &stop);

    const Write m_write;
    const std::size_t m_room;
    std::mutex m_mutex; ///< guards the rest
    std::condition_variable_any m_changed;
    std::deque<Entry> m_entries;
    std::uint64_t m_lost = 0;
    std::jthread m_thread;
};

} // namespace sb::app
