#include "app/server/ReplyDelivery.h"

namespace sb::app {

namespace {

constexpr std::size_t streamBlock = 32UL * 1024; // bytes asked for at once

} // namespace

ReplyDelivery::ReplyDelivery(std::shared_ptr<HttpCore> core, MHD_Connection *connection,
                             std::shared_ptr<ConnectionWatch::Peer> peer, std::shared_ptr<Suspension> suspension,
                             std::string origin)
    : m_core(std::move(core))
    , m_connection(connection)
    , m_peer(std::move(peer))
    , m_suspension(std::move(suspension))
    , m_origin(std::move(origin))
{}

bool ReplyDelivery::hasReply() const
{
    const std::scoped_lock lock(m_mutex);
    return m_reply.has_value();
}

void ReplyDelivery::setReply(HttpReply reply)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_reply || m_completed)
            return;
        m_reader = reply.events;
        m_reply = std::move(reply);
    }
    m_suspension->wake();
}

void ReplyDelivery::setStream(AnswerStream::Next next, HttpReply reply)
{
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

void ReplyDelivery::cancel()
{
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

MHD_Result ReplyDelivery::send()
{
    HttpReply reply;
    {
        const std::scoped_lock lock(m_mutex);
        reply = *m_reply;
    }
    m_peer->enter(ConnectionWatch::Phase::Sending);
    m_status = reply.status;
    m_recheck = std::move(reply.recheck);
    auto *made = response(reply);
    addHeaders(made, reply);
    const auto queued = MHD_queue_response(m_connection, static_cast<unsigned>(reply.status), made);
    MHD_destroy_response(made);
    return queued;
}

MHD_Response *ReplyDelivery::response(HttpReply &reply)
{
    if (reply.stream || reply.events) {
        auto *self = new std::shared_ptr<ReplyDelivery>(shared_from_this());
        return MHD_create_response_from_callback(
            reply.size.value_or(MHD_SIZE_UNKNOWN), streamBlock,
            [](void *context, std::uint64_t, char *into, std::size_t room) -> ssize_t {
                auto &delivery = **static_cast<std::shared_ptr<ReplyDelivery> *>(context);
                return delivery.m_reader ? delivery.readEvents(into, room) : delivery.readStream(into, room);
            },
            self, [](void *context) { delete static_cast<std::shared_ptr<ReplyDelivery> *>(context); });
    }
    m_sent = reply.body.size();
    auto *body = new std::string(std::move(reply.body));
    return MHD_create_response_from_buffer_with_free_callback_cls(
        body->size(), body->data(), [](void *context) { delete static_cast<std::string *>(context); }, body);
}

void ReplyDelivery::addHeaders(MHD_Response *response, const HttpReply &reply) const
{
    const auto add = [response](const char *name, const std::string &value) {
        MHD_add_response_header(response, name, value.c_str());
    };
    if (!reply.type.empty())
        add("Content-Type", reply.type);
    for (const auto &[name, value] : reply.headers)
        add(name.c_str(), value);
    add("Cache-Control", "no-store");
    add("X-Content-Type-Options", "nosniff");
    if (!m_origin.empty()) {
        add("Access-Control-Allow-Origin", m_origin);
        add("Access-Control-Expose-Headers", "Content-Disposition");
        add("Vary", "Origin");
    }
    if (m_core->stopping)
        add("Connection", "close");
}

ssize_t ReplyDelivery::readStream(char *into, std::size_t room)
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

ssize_t ReplyDelivery::readEvents(char *into, std::size_t room)
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
            const auto now = std::chrono::steady_clock::now();
            if (m_recheck && now - m_checked >= m_core->settings.timeouts.heartbeat) {
                m_checked = now;
                m_recheck();
            }
            return static_cast<ssize_t>(size);
        }
        if (m_reader->isEnded())
            return MHD_CONTENT_READER_END_OF_STREAM;
        m_peer->enter(ConnectionWatch::Phase::Working);
        if (m_suspension->suspend())
            return 0;
    }
}

void ReplyDelivery::completed()
{
    std::shared_ptr<AnswerStream> stream;
    {
        const std::scoped_lock lock(m_mutex);
        m_completed = true;
        stream = m_stream;
    }
    if (stream)
        stream->cancel();
}

} // namespace sb::app
