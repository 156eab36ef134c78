#pragma once

#include "app/server/ReplyDelivery.h"
#include "app/server/UploadBody.h"
#include "models/backend/Backend.h"

#include <stop_token>

namespace sb::app {

/// One request from its headers to its answer, which a ReplyDelivery brings home. The loop only takes bytes in, hands
/// the request to the backend and suspends the connection; answers come from the backend's threads and wake it. Thread:
/// the loop, but for what is said to be for any.
class HttpExchange : public std::enable_shared_from_this<HttpExchange>
{
public:
    HttpExchange(std::shared_ptr<HttpCore> core, MHD_Connection *connection, HttpRequest request,
                 std::shared_ptr<ConnectionWatch::Peer> peer);

    /// The headers are in. What they alone decide is answered at once.
    void begin();
    bool hasReply() const { return m_delivery->hasReply(); } ///< any thread
    /// A piece of the body; false when the client does not stop sending too much.
    bool take(const char *data, std::size_t size);
    /// The body is in, or something woke us: answers or waits.
    MHD_Result proceed();
    MHD_Result send() { return m_delivery->send(); }
    /// The last byte went, or the connection broke.
    void completed();

    /// The server stops and waits no longer. Any thread.
    void giveUp(const Error &why);
    bool isEndless() const { return m_isChanges; } ///< a listener to changes. Any thread.

private:
    std::optional<HttpReply> ownReply();
    HttpReply methodsReply(bool preflight) const;
    std::optional<HttpReply> bodyRefusal();
    void work();
    void call(nlohmann::json body);
    void callOperation(const nlohmann::json &in);
    CallOptions options();
    void answer(const Result<WireAnswer> &answer);
    void openChanges();
    std::function<void()> recheckOf(const std::shared_ptr<ChangeFeed::Reader> &reader) const;
    void clientGone();
    void setReply(HttpReply reply) { m_delivery->setReply(std::move(reply)); }
    bool needsOwnGuard() const;
    RequestLine logLine() const;

    const std::shared_ptr<HttpCore> m_core;
    MHD_Connection *const m_connection;
    const HttpRequest m_request;
    const std::shared_ptr<ConnectionWatch::Peer> m_peer;
    const std::shared_ptr<Suspension> m_suspension;
    const std::shared_ptr<ReplyDelivery> m_delivery;
    const std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    RouteMatch m_route;
    Credential m_credential = NoCredential{};
    std::atomic<bool> m_isChanges = false;
    bool m_started = false; ///< work() was called
    bool m_tooLarge = false;
    bool m_paused = false;
    bool m_ended = false; ///< the body is in
    std::size_t m_ignored = 0;
    std::string m_body;
    std::unique_ptr<UploadBody> m_upload;
    std::stop_source m_stop;
};

} // namespace sb::app
