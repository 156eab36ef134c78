#pragma once

#include "app/server/ConnectionWatch.h"
#include "app/server/HttpCore.h"
#include "app/server/HttpReply.h"
#include "app/server/Suspension.h"

#include <microhttpd.h>

namespace sb::app {

/// The way of one reply to its client: a document at once, a file or a list while it is made, changes as they happen.
/// Replies come from any thread and wake the connection; bytes are taken by the loop.
class ReplyDelivery : public std::enable_shared_from_this<ReplyDelivery>
{
public:
    /// \p origin is the page that may read the reply; empty when none asked, or none may.
    ReplyDelivery(std::shared_ptr<HttpCore> core, MHD_Connection *connection,
                  std::shared_ptr<ConnectionWatch::Peer> peer, std::shared_ptr<Suspension> suspension,
                  std::string origin);

    // Any thread.
    bool hasReply() const;
    /// The first one counts.
    void setReply(HttpReply reply);
    /// \p reply with what \p next makes. Its status is told when there is something to send: what fails before that is
    /// an error as any other.
    void setStream(AnswerStream::Next next, HttpReply reply);
    /// Nobody reads it any more, or the server stops.
    void cancel();

    // The loop.
    /// Hands the reply to the library.
    MHD_Result send();
    /// The last byte went, or the connection broke.
    void completed();
    int status() const { return m_status; }
    std::uint64_t sent() const { return m_sent; } ///< bytes of the body

private:
    MHD_Response *response(HttpReply &reply);
    void addHeaders(MHD_Response *response, const HttpReply &reply) const;
    ssize_t readStream(char *into, std::size_t room);
    ssize_t readEvents(char *into, std::size_t room);

    const std::shared_ptr<HttpCore> m_core;
    MHD_Connection *const m_connection;
    const std::shared_ptr<ConnectionWatch::Peer> m_peer;
    const std::shared_ptr<Suspension> m_suspension;
    const std::string m_origin;
    std::string m_events; ///< not yet sent
    std::function<void()> m_recheck;
    std::chrono::steady_clock::time_point m_checked = std::chrono::steady_clock::now();
    std::uint64_t m_sent = 0;
    int m_status = 0;

    mutable std::mutex m_mutex; ///< guards the rest
    std::optional<HttpReply> m_reply;
    std::shared_ptr<AnswerStream> m_stream;
    std::shared_ptr<ChangeFeed::Reader> m_reader;
    bool m_completed = false;
};

} // namespace sb::app
