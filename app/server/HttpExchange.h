#pragma once

#include "app/server/ConnectionWatch.h"
#include "app/server/HttpCore.h"
#include "app/server/HttpReply.h"
#include "app/server/Suspension.h"
#include "app/server/UploadBody.h"
#include "models/backend/Backend.h"

#include <microhttpd.h>

#include <stop_token>

namespace sb::app {

/// One request from its headers to the last byte of its answer. The loop only takes bytes in, hands the request to the
/// backend and suspends the connection; answers come from the backend's threads and wake it.
/// Thread: the loop, but for what is said to be for any.
class HttpExchange : public std::enable_shared_from_this<HttpExchange>
{
public:
    HttpExchange(std::shared_ptr<HttpCore> core, MHD_Connection *connection, HttpRequest request,
                 std::shared_ptr<ConnectionWatch::Peer> peer);

    /// The headers are in. What they alone decide is answered at once.
    void begin();
    bool hasReply() const; ///< any thread
    /// A piece of the body; false when the client does not stop sending too much.
    bool take(const char *data, std::size_t size);
    /// The body is in, or something woke us: answers or waits.
    MHD_Result proceed();
    /// Hands the answer to the library.
    MHD_Result send();
    /// The last byte went, or the connection broke.
    void completed();

    /// The server stops and waits no longer. Any thread.
    void giveUp(Error why);
    bool isEndless() const { return m_route.operation == nullptr && m_isChanges; }

private:
    std::optional<HttpReply> ownReply();
    HttpReply methodsReply(bool preflight) const;
    std::optional<HttpReply> bodyRefusal();
    void work();
    void call(nlohmann::json body);
    void callOperation(nlohmann::json in);
    CallOptions options();
    void answer(const Result<WireAnswer> &answer);
    void answerStream(AnswerStream::Next next, HttpReply reply);
    void openChanges();
    void clientGone();
    void setReply(HttpReply reply);
    ssize_t readStream(char *into, std::size_t room);
    ssize_t readEvents(char *into, std::size_t room);
    void recheck();
    bool needsOwnGuard() const;

    const std::shared_ptr<HttpCore> m_core;
    MHD_Connection *const m_connection;
    const HttpRequest m_request;
    const std::shared_ptr<ConnectionWatch::Peer> m_peer;
    const std::shared_ptr<Suspension> m_suspension;
    const std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    RouteMatch m_route;
    Credential m_credential = NoCredential{};
    bool m_isChanges = false;
    bool m_started = false; ///< work() was called
    bool m_tooLarge = false;
    bool m_paused = false;
    bool m_ended = false; ///< the body is in
    std::size_t m_ignored = 0;
    std::string m_body;
    std::unique_ptr<UploadBody> m_upload;
    std::string m_events; ///< not yet sent
    std::chrono::steady_clock::time_point m_checked = m_begun;
    std::atomic<bool> m_checking = false;
    std::uint64_t m_sent = 0;
    int m_status = 0;
    std::stop_source m_stop;

    mutable std::mutex m_mutex; ///< guards the rest
    std::optional<HttpReply> m_reply;
    std::shared_ptr<AnswerStream> m_stream;
    std::shared_ptr<ChangeFeed::Reader> m_reader;
    bool m_completed = false;
};

} // namespace sb::app
