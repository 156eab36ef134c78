#include "app/server/AnswerStream.h"

#include <QThreadPool>

#include <algorithm>

namespace sb::app {

namespace {

constexpr std::size_t ahead = 256UL * 1024; // bytes held for a client that takes them slower than they are made

} // namespace

AnswerStream::AnswerStream(Next next, QThreadPool &workers, Wake wake)
    : m_next(std::move(next)), m_workers(workers), m_wake(std::move(wake))
{}

bool AnswerStream::wantsMore() const
{
    return !m_pulling && !m_ended && !m_cancelled && !m_error && m_held < ahead;
}

void AnswerStream::start()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!wantsMore())
            return;
        m_pulling = true;
    }
    m_workers.start([self = shared_from_this()] { self->pull(); });
}

void AnswerStream::pull()
{
    while (true) {
        auto piece = m_next();
        bool goesOn = false;
        bool wakes = false;
        Next done;
        {
            const std::scoped_lock lock(m_mutex);
            if (!piece)
                m_error = std::move(piece.error());
            else if (piece->empty())
                m_ended = true;
            else {
                m_held += piece->size();
                m_begun = true;
                m_pieces.push_back(std::move(*piece));
            }
            wakes = m_waiting;
            m_waiting = false;
            m_pulling = false;
            goesOn = wantsMore();
            m_pulling = goesOn;
            if (!goesOn && (m_ended || m_error || m_cancelled))
                done = std::exchange(m_next, {}); // a snapshot of the store must not live on
        }
        if (wakes)
            m_wake();
        if (!goesOn)
            return;
    }
}

void AnswerStream::cancel()
{
    Next done;
    const std::scoped_lock lock(m_mutex);
    m_cancelled = true;
    m_pieces.clear();
    m_held = 0;
    m_offset = 0;
    if (!m_pulling)
        done = std::exchange(m_next, {});
}

AnswerStream::Piece AnswerStream::read(char *into, std::size_t room)
{
    Piece out;
    bool restart = false;
    {
        const std::scoped_lock lock(m_mutex);
        while (out.size < room && !m_pieces.empty()) {
            const auto &first = m_pieces.front();
            const auto size = std::min(room - out.size, first.size() - m_offset);
            std::copy_n(first.data() + m_offset, size, into + out.size);
            out.size += size;
            m_offset += size;
            m_held -= size;
            if (m_offset == first.size()) {
                m_pieces.pop_front();
                m_offset = 0;
            }
        }
        if (out.size > 0)
            out.state = State::Data;
        else if (m_error || m_cancelled)
            out.state = State::Failed;
        else if (m_ended)
            out.state = State::End;
        else
            m_waiting = true;
        if (m_held < ahead / 2 && wantsMore()) {
            m_pulling = true;
            restart = true;
        }
    }
    if (restart)
        m_workers.start([self = shared_from_this()] { self->pull(); });
    return out;
}

std::optional<Error> AnswerStream::earlyFailure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_begun ? std::nullopt : m_error;
}

AnswerStream::Next piecesOf(Download download)
{
    return [next = std::move(download.next)]() -> Result<std::string> {
        return next().map(
            [](const std::vector<std::uint8_t> &piece) { return std::string(piece.begin(), piece.end()); });
    };
}

AnswerStream::Next piecesOf(Rows<nlohmann::json> rows)
{
    enum class Place : std::uint8_t { Begin, Inside, End };
    return [next = std::move(rows.next), place = Place::Begin]() mutable -> Result<std::string> {
        if (place == Place::End)
            return std::string();
        auto chunk = next();
        if (!chunk)
            return fail(std::move(chunk.error()));
        std::string text;
        for (const auto &row : *chunk) {
            text += place == Place::Begin ? '[' : ',';
            place = Place::Inside;
            text += row.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        }
        if (chunk->empty()) {
            text = place == Place::Begin ? "[]" : "]";
            place = Place::End;
        }
        return text;
    };
}

} // namespace sb::app
