#pragma once

#include "models/contract/Streams.h"

#include <nlohmann/json.hpp>

#include <deque>
#include <memory>
#include <mutex>
#include <string>

class QThreadPool;

namespace sb::app {

/// An answer that is made while it is sent: pieces are pulled on a worker, a little ahead of what the client takes, and
/// the loop only copies. Thread: any.
class AnswerStream : public std::enable_shared_from_this<AnswerStream>
{
public:
    using Next = std::function<Result<std::string>()>; ///< empty is the end
    using Wake = std::function<void()>;

    /// \p wake is called when there is something after read() had nothing, and once for the first piece (or the
    /// failure, or the end). \p workers outlives the stream's work.
    AnswerStream(Next next, QThreadPool &workers, Wake wake);

    void start(); ///< begins to pull
    /// Ended before its time: nothing is pulled any more, and what was pulled from is let go.
    void cancel();

    enum class State : std::uint8_t { Data, Nothing, End, Failed };
    struct Piece
    {
        State state = State::Nothing;
        std::size_t size = 0;
    };
    Piece read(char *into, std::size_t room);

    /// Once the first wake came: the failure when there was nothing before it.
    std::optional<Error> earlyFailure() const;

private:
    void pull();
    bool wantsMore() const; ///< m_mutex is held

    Next m_next;
    QThreadPool &m_workers;
    Wake m_wake;
    mutable std::mutex m_mutex; ///< guards the rest
    std::deque<std::string> m_pieces;
    std::size_t m_offset = 0; ///< in the first piece
    std::size_t m_held = 0;   ///< bytes
    bool m_pulling = false;
    bool m_ended = false;
    bool m_cancelled = false;
    bool m_waiting = true;
    bool m_begun = false; ///< a piece came
    std::optional<Error> m_error;
};

/// The bytes of a file, and a list as one JSON array.
AnswerStream::Next piecesOf(Download download);
AnswerStream::Next piecesOf(Rows<nlohmann::json> rows);

} // namespace sb::app
