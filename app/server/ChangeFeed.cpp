#include "app/server/ChangeFeed.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace sb::app {

namespace {

constexpr std::size_t pieceSize = 32UL * 1024; // bytes, about

} // namespace

std::shared_ptr<ChangeFeed::Reader> ChangeFeed::open(std::string_view lastEventId, bool showsIds,
                                                     std::function<void()> wake)
{
    auto reader = std::make_shared<Reader>();
    reader->m_feed = this;
    reader->m_wake = std::move(wake);
    reader->m_showsIds = showsIds;
    const std::scoped_lock lock(m_mutex);
    const auto newest = m_first + m_changes.size() - 1;
    reader->m_sent = newest;
    reader->m_beat = m_beats;
    reader->m_ended = m_closed;
    if (!lastEventId.empty()) {
        const auto dot = lastEventId.rfind('.');
        std::uint64_t number = 0;
        bool known = dot != std::string_view::npos && lastEventId.substr(0, dot) == m_run;
        if (known) {
            const auto digits = lastEventId.substr(dot + 1);
            const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
            known = read.ec == std::errc() && read.ptr == digits.data() + digits.size() && number <= newest &&
                    number + 1 >= m_first;
        }
        if (known)
            reader->m_sent = number;
        else
            reader->m_reset = true;
    }
    std::erase_if(m_readers, [](const auto &each) { return each.expired(); });
    m_readers.push_back(reader);
    return reader;
}

std::string ChangeFeed::Reader::next()
{
    const std::scoped_lock lock(m_feed->m_mutex);
    std::string text;
    if (!m_greeted) {
        text += "retry: 2000\n\n";
        m_greeted = true;
    }
    if (m_sent + 1 < m_feed->m_first) { // fell behind the backlog
        m_reset = true;
        m_sent = m_feed->m_first + m_feed->m_changes.size() - 1;
    }
    if (m_reset) {
        text += "id: " + m_feed->m_run + "." + std::to_string(m_sent) + "\nevent: reset\ndata: {}\n\n";
        m_reset = false;
    }
    while (text.size() < pieceSize && m_sent + 1 < m_feed->m_first + m_feed->m_changes.size()) {
        const auto &change = m_feed->m_changes[m_sent + 1 - m_feed->m_first];
        ++m_sent;
        nlohmann::json data{{"topic", change.topic}};
        if (m_showsIds)
            data["id"] = change.id;
        text +=
            "id: " + m_feed->m_run + "." + std::to_string(m_sent) + "\nevent: changed\ndata: " + data.dump() + "\n\n";
    }
    if (text.empty() && m_beat != m_feed->m_beats)
        text = ":\n\n";
    m_beat = m_feed->m_beats;
    return text;
}

bool ChangeFeed::Reader::isEnded() const
{
    const std::scoped_lock lock(m_feed->m_mutex);
    return m_ended;
}

void ChangeFeed::end(Reader &reader)
{
    {
        const std::scoped_lock lock(m_mutex);
        reader.m_ended = true;
    }
    reader.m_wake();
}

void ChangeFeed::add(std::string topic, std::string id)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_changes.push_back({std::move(topic), std::move(id)});
        if (m_changes.size() > m_backlog) {
            m_changes.pop_front();
            ++m_first;
        }
    }
    wakeAll();
}

void ChangeFeed::beat()
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_beats;
    }
    wakeAll();
}

void ChangeFeed::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        for (const auto &each : m_readers)
            if (const auto reader = each.lock())
                reader->m_ended = true;
    }
    wakeAll();
}

void ChangeFeed::wakeAll()
{
    std::vector<std::shared_ptr<Reader>> readers;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &each : m_readers)
            if (auto reader = each.lock())
                readers.push_back(std::move(reader));
    }
    for (const auto &reader : readers)
        reader->m_wake();
}

} // namespace sb::app
