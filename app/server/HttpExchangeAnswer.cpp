// The second half of HttpExchange: from the backend's answer to the last byte.
#include "app/server/HttpExchange.h"

namespace sb::app {

namespace {

constexpr std::size_t streamBlock = 32 * 1024; // bytes asked for at once

std::string textOf(const nlohmann::json &document)
{
    return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

bool HttpExchange::hasReply() const
{
    const std::scoped_lock lock(m_mutex);
    return m_reply.has_value();
}

void HttpExchange::setReply(HttpReply reply)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_reply || m_completed)
            return;
        m_reply = std::move(reply);
    }
    m_suspension->wake();
}

void HttpExchange::answer(const Result<WireAnswer> &answer)
{
    if (!answer)
        return setReply(replyOf(answer.error()));
    HttpReply reply;
    reply.status = answer->status;
    if (const auto *document = std::get_if<nlohmann::json>(&answer->body)) {
        reply.body = textOf(*document);
        return setReply(std::move(reply));
    }
    if (const auto *rows = std::get_if<Rows<nlohmann::json>>(&answer->body))
        return answerStream(piecesOf(*rows), std::move(reply));
    const auto &file = std::get<Download>(answer->body);
    reply.type = file.type;
    reply.size = file.size;
    reply.headers.emplace_back("Content-Disposition", attachment(file.name));
    answerStream(piecesOf(file), std::move(reply));
}

void HttpExchange::answerStream(AnswerStream::Next next, HttpReply reply)
{
    // The status is told when there is something to send: what fails before that is an error as any other.
    auto shared = std::make_shared<HttpReply>(std::move(reply));
    auto stream = std::make_shared<AnswerStream>(std::move(next), m_core->workers, [weak = weak_from_this(), shared] {
        const auto self = weak.lock();
        if (!self)
            return;
        if (self->hasReply())
            return self->m_suspension->wake();
        std::shared_ptr<AnswerStream> begun;
        {
            const std::scoped_lock lock(self->m_mutex);
            begun = self->m_stream;
        }
        if (!begun)
            return;
        if (auto error = begun->earlyFailure())
            return self->setReply(replyOf(*error));
        auto whole = *shared;
        whole.stream = begun;
        self->setReply(std::move(whole));
    });
    {
        const std::scoped_lock lock(m_mutex);
        if (m_completed)
            return;
        m_stream = stream;
    }
    stream->start();
}

void HttpExchange::openChanges()
{
    // Whoever is somebody may listen; which rows changed is for those who may see all of them (M7).
    m_core->backend.callWire("getCurrentUser", {}, CallOptions{m_credential})
        .then(QtFuture::Launch::Sync, [self = shared_from_this()](const Result<WireAnswer> &known) {
            if (!known)
                return self->setReply(replyOf(known.error()));
            const auto *me = std::get_if<nlohmann::json>(&known->body);
            const bool showsIds = me != nullptr && me->value("role", std::string()) == "super_admin";
            const auto *last = self->m_request.header("last-event-id");
            auto reader = self->m_core->feed.open(last == nullptr ? std::string_view() : std::string_view(*last),
                                                  showsIds, [suspension = self->m_suspension] { suspension->wake(); });
            HttpReply reply;
            reply.type = "text/event-stream";
            reply.events = reader;
            {
                const std::scoped_lock lock(self->m_mutex);
                self->m_reader = reader;
            }
            self->setReply(std::move(reply));
        });
}

MHD_Result HttpExchange::send()
{
    HttpReply reply;
    {
        const std::scoped_lock lock(m_mutex);
        reply = *m_reply;
    }
    m_peer->enter(ConnectionWatch::Phase::Sending);
    m_status = reply.status;
    MHD_Response *response = nullptr;
    if (reply.stream || reply.events) {
        auto *self = new std::shared_ptr<HttpExchange>(shared_from_this());
        response = MHD_create_response_from_callback(
            reply.size.value_or(MHD_SIZE_UNKNOWN), streamBlock,
            [](void *context, std::uint64_t, char *into, std::size_t room) -> ssize_t {
                auto &exchange = **static_cast<std::shared_ptr<HttpExchange> *>(context);
                return exchange.m_reader ? exchange.readEvents(into, room) : exchange.readStream(into, room);
            },
            self, [](void *context) { delete static_cast<std::shared_ptr<HttpExchange> *>(context); });
    } else {
        m_sent = reply.body.size();
        auto *body = new std::string(std::move(reply.body));
        response = MHD_create_response_from_buffer_with_free_callback_cls(
            body->size(), body->data(), [](void *context) { delete static_cast<std::string *>(context); }, body);
    }
    const auto add = [response](const char *name, const std::string &value) {
        MHD_add_response_header(response, name, value.c_str());
    };
    if (!reply.type.empty())
        add("Content-Type", reply.type);
    for (const auto &[name, value] : reply.headers)
        add(name.c_str(), value);
    add("Cache-Control", "no-store");
    add("X-Content-Type-Options", "nosniff");
    if (const auto *origin = m_request.header("origin"); origin != nullptr && m_core->guard.allowsOrigin(*origin)) {
        add("Access-Control-Allow-Origin", *origin);
        add("Access-Control-Expose-Headers", "Content-Disposition");
        add("Vary", "Origin");
    }
    if (m_core->stopping)
        add("Connection", "close");
    const auto queued = MHD_queue_response(m_connection, static_cast<unsigned>(reply.status), response);
    MHD_destroy_response(response);
    return queued;
}

ssize_t HttpExchange::readStream(char *into, std::size_t room)
{
    m_peer->enter(ConnectionWatch::Phase::Sending);
    while (true) {
        const auto piece = m_stream->read(into, room);
        switch (piece.state) {
        case AnswerStream::State::Data:
            m_sent += piece.size;
            return static_cast<ssize_t>(piece.size);
        case AnswerStream::State::End:
            return MHD_CONTENT_READER_END_OF_STREAM;
        case AnswerStream::State::Failed: // a cut connection is the only way to say so now
            return MHD_CONTENT_READER_END_WITH_ERROR;
        case AnswerStream::State::Nothing:
            m_peer->enter(ConnectionWatch::Phase::Working);
            if (m_suspension->suspend())
                return 0;
        }
    }
}

ssize_t HttpExchange::readEvents(char *into, std::size_t room)
{
    while (true) {
        if (m_events.empty())
            m_events = m_reader->next();
        if (!m_events.empty()) {
            const auto size = std::min(room, m_events.size());
            m_events.copy(into, size);
            m_events.erase(0, size);
            m_sent += size;
            m_peer->enter(ConnectionWatch::Phase::Sending);
            recheck();
            return static_cast<ssize_t>(size);
        }
        if (m_reader->isEnded())
            return MHD_CONTENT_READER_END_OF_STREAM;
        m_peer->enter(ConnectionWatch::Phase::Working);
        if (m_suspension->suspend())
            return 0;
    }
}

void HttpExchange::recheck()
{
    // A credential that was taken away ends the stream at the next sign of life (A5).
    const auto now = std::chrono::steady_clock::now();
    if (now - m_checked < m_core->settings.timeouts.heartbeat || m_checking.exchange(true))
        return;
    m_checked = now;
    m_core->backend.callWire("getCurrentUser", {}, CallOptions{m_credential})
        .then(QtFuture::Launch::Sync, [self = shared_from_this()](const Result<WireAnswer> &known) {
            self->m_checking = false;
            if (!known)
                self->m_core->feed.end(*self->m_reader);
        });
}

void HttpExchange::clientGone()
{
    m_stop.request_stop();
    std::shared_ptr<AnswerStream> stream;
    std::shared_ptr<ChangeFeed::Reader> reader;
    {
        const std::scoped_lock lock(m_mutex);
        stream = m_stream;
        reader = m_reader;
    }
    if (stream)
        stream->cancel();
    if (reader)
        m_core->feed.end(*reader);
    m_suspension->wake();
}

void HttpExchange::giveUp(Error why)
{
    m_stop.request_stop();
    setReply(replyOf(why));
    clientGone();
}

void HttpExchange::completed()
{
    std::shared_ptr<AnswerStream> stream;
    {
        const std::scoped_lock lock(m_mutex);
        m_completed = true;
        stream = m_stream;
    }
    m_suspension->close();
    m_stop.request_stop(); // nobody waits for it any more
    if (stream)
        stream->cancel();
    if (m_upload)
        m_upload->abort({ErrorCode::Cancelled, "the client is gone"});
    m_peer->whenGone({});
    m_peer->enter(ConnectionWatch::Phase::Idle);
    if (m_core->settings.log) {
        const auto route = m_route.operation != nullptr ? std::string_view(m_route.operation->path)
                           : m_isChanges                ? std::string_view("/api/v1/console/changes")
                                                        : std::string_view("-");
        m_core->settings.log(
            {m_request.method, route, m_status,
             std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_begun),
             m_sent});
    }
    m_core->leave(shared_from_this());
}

} // namespace sb::app
