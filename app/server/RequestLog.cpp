#include "app/server/RequestLog.h"

namespace sb::app {

std::string RequestLog::Entry::text() const
{
    auto text = at.toString() + " ";
    text.append(line.method).append(" ").append(line.route);
    text += " " + std::to_string(line.status) + " " + std::to_string(line.duration.count()) + " us " +
            std::to_string(line.bytes) + " B ";
    text.append(line.caller);
    return lost == 0 ? text : text + " (" + std::to_string(lost) + " lines before this one found no room)";
}

nlohmann::json RequestLog::Entry::toJson() const
{
    nlohmann::json out{{"at", at.toString()},
                       {"method", line.method},
                       {"route", line.route},
                       {"status", line.status},
                       {"duration_us", line.duration.count()},
                       {"bytes", line.bytes},
                       {"caller", line.caller}};
    if (lost > 0)
        out["lost"] = lost;
    return out;
}

RequestLog::~RequestLog()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void RequestLog::add(const RequestLine &line, Instant at)
{
    const std::scoped_lock lock(m_mutex);
    if (m_entries.size() >= m_room) {
        ++m_lost;
        return;
    }
    m_entries.push_back({at, line, std::exchange(m_lost, 0)});
    m_changed.notify_one();
}

void RequestLog::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void RequestLog::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, stop, [this] { return !m_entries.empty(); });
        if (m_entries.empty())
            return; // asked to stop, and nothing is left
        const auto entry = std::move(m_entries.front());
        m_entries.pop_front();
        lock.unlock();
        m_write(entry);
        lock.lock();
    }
}

} // namespace sb::app
