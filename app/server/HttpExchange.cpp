#include "app/server/HttpExchange.h"

#include "app/server/JsonBody.h"
#include "app/server/RequestCheck.h"
#include "app/server/RequestCredential.h"

namespace sb::app {

namespace {

constexpr std::size_t parsedHere = 64UL * 1024;          // bytes; a longer body is parsed on a worker
constexpr std::size_t ignoredLimit = 64UL * 1024 * 1024; // bytes taken of a body that is refused already
constexpr std::string_view changesPath = "/api/v1/console/changes";
constexpr std::string_view openApiPath = "/openapi.json";

std::string textOf(const nlohmann::json &document)
{
    return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// The page that may read the reply; empty without one.
std::string allowedOrigin(const HttpRequest &request, const RequestGuard &guard)
{
    const auto *origin = request.header("origin");
    const bool isAllowed = origin != nullptr && !request.hasTwo("origin") && guard.allowsOrigin(*origin);
    return isAllowed ? *origin : std::string();
}

} // namespace

HttpExchange::HttpExchange(std::shared_ptr<HttpCore> core, MHD_Connection *connection, HttpRequest request,
                           std::shared_ptr<ConnectionWatch::Peer> peer)
    : m_core(std::move(core))
    , m_connection(connection)
    , m_request(std::move(request))
    , m_peer(std::move(peer))
    , m_suspension(std::make_shared<Suspension>(connection))
    , m_delivery(std::make_shared<ReplyDelivery>(m_core, connection, m_peer, m_suspension,
                                                 allowedOrigin(m_request, m_core->guard)))
{}

void HttpExchange::begin()
{
    m_peer->enter(ConnectionWatch::Phase::Body);
    m_core->enter(shared_from_this());
    if (m_core->stopping)
        return setReply(refusal(503, "the server is stopping"));
    if (auto refused = refusalOf(m_request, m_core->settings.limits, m_core->guard))
        return setReply(std::move(*refused));
    m_route = m_core->routes.match(m_request.method, m_request.path);
    if (auto own = ownReply())
        return setReply(std::move(*own));
    m_credential = credentialOf(m_request);
    const bool isOpen = !m_isChanges && m_route.operation->isPublic() && !needsOwnGuard();
    if (std::holds_alternative<NoCredential>(m_credential) && !isOpen)
        return setReply(replyOf({ErrorCode::Unauthorized, "a credential is needed"}));
    if (auto refused = bodyRefusal())
        return setReply(std::move(*refused));
    m_peer->whenGone([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->clientGone();
    });
}

std::optional<HttpReply> HttpExchange::ownReply()
{
    const bool reads = m_request.method == "GET" || m_request.method == "HEAD";
    const bool isOptions = m_request.method == "OPTIONS";
    m_isChanges = m_request.path == changesPath;
    if (m_isChanges || m_request.path == openApiPath) {
        m_route = RouteMatch{};
        m_route.allow = "GET, HEAD, OPTIONS";
        m_route.kind = reads ? RouteMatch::Kind::Found : RouteMatch::Kind::OtherMethod;
        if (reads && !m_isChanges) {
            HttpReply reply;
            reply.body = m_core->openApi;
            return reply;
        }
    }
    const bool preflight = isOptions && m_request.header("origin") != nullptr &&
                           m_request.header("access-control-request-method") != nullptr;
    switch (m_route.kind) {
    case RouteMatch::Kind::Found:
        return std::nullopt;
    case RouteMatch::Kind::OtherMethod: {
        if (isOptions)
            return methodsReply(preflight);
        auto reply = refusal(405, "Method Not Allowed");
        reply.headers.emplace_back("Allow", m_route.allow);
        return reply;
    }
    case RouteMatch::Kind::Removed:
        return refusal(410, "this route was removed: credit is given by grants to wallets");
    case RouteMatch::Kind::Malformed:
        return refusal(400, "the address is not well formed");
    case RouteMatch::Kind::NoPath:
        break;
    }
    return refusal(404, "Not Found");
}

HttpReply HttpExchange::methodsReply(bool preflight) const
{
    HttpReply reply;
    reply.status = 204;
    reply.type.clear();
    reply.headers.emplace_back("Allow", m_route.allow);
    if (preflight) {
        reply.headers.emplace_back("Access-Control-Allow-Methods", m_route.allow);
        reply.headers.emplace_back("Access-Control-Allow-Headers",
                                   "Authorization, Content-Type, Idempotency-Key, Last-Event-ID, x-api-key, "
                                   "X-Webhook-Signature");
        reply.headers.emplace_back("Access-Control-Max-Age", "600");
    }
    return reply;
}

std::optional<HttpReply> HttpExchange::bodyRefusal()
{
    const auto kind = bodyKindOf(m_request);
    const auto length = announcedLength(m_request).value_or(0);
    const auto &limits = m_core->settings.limits;
    const auto fileField =
        m_route.operation == nullptr ? std::string_view() : m_core->routes.fileField(*m_route.operation);
    const bool takesFile = !fileField.empty();
    switch (kind) {
    case BodyKind::None:
        break;
    case BodyKind::Json:
        if (takesFile)
            return refusal(415, "this operation takes multipart/form-data");
        break;
    case BodyKind::Multipart:
        if (!takesFile)
            return refusal(415, "this operation takes application/json");
        break;
    case BodyKind::Other:
        // A form of another site's page may be sent without asking, as these types; so they are never taken for JSON.
        return refusal(415, takesFile ? "this operation takes multipart/form-data"
                                      : "this operation takes application/json");
    }
    if (length > (takesFile ? limits.upload : limits.body))
        return refusal(413, "the body is too large");
    if (kind == BodyKind::Multipart) {
        m_upload = std::make_unique<UploadBody>(m_connection, fileField, limits,
                                                [suspension = m_suspension] { suspension->wake(); });
        if (!m_upload->isValid())
            return refusal(400, "the form has no boundary");
    }
    return std::nullopt;
}

bool HttpExchange::take(const char *data, std::size_t size)
{
    if (std::exchange(m_paused, false))
        m_peer->enter(ConnectionWatch::Phase::Body);
    m_peer->received(size);
    if (m_tooLarge || hasReply()) {
        if (m_upload)
            m_upload->discard();
        m_ignored += size;
        return m_ignored < ignoredLimit;
    }
    if (!m_upload) {
        m_tooLarge = m_body.size() + size > m_core->settings.limits.body;
        if (m_tooLarge)
            std::string().swap(m_body);
        else
            m_body.append(data, size);
        return true;
    }
    m_upload->feed(data, size);
    if (m_upload->error()) {
        if (!m_started)
            m_tooLarge = true; // whatever it is: it is told when the body has ended
        return true;
    }
    if (!m_started && m_upload->mustBegin())
        work();
    if (m_started && m_upload->isFull() && !hasReply()) {
        m_paused = true;
        m_peer->enter(ConnectionWatch::Phase::Working);
        if (!m_suspension->suspend()) { // drained meanwhile
            m_paused = false;
            m_peer->enter(ConnectionWatch::Phase::Body);
        }
    }
    return true;
}

MHD_Result HttpExchange::proceed()
{
    if (!std::exchange(m_ended, true)) {
        if (m_upload)
            m_upload->end();
        if (m_upload && m_upload->error() && !m_started)
            setReply(replyOf(*m_upload->error()));
        else if (m_tooLarge)
            setReply(refusal(413, "the body is too large"));
    }
    while (!hasReply()) {
        if (!m_started)
            work();
        m_peer->enter(ConnectionWatch::Phase::Working);
        if (m_suspension->suspend())
            return MHD_YES;
    }
    return send();
}

void HttpExchange::work()
{
    m_started = true;
    if (m_isChanges)
        return openChanges();
    if (m_upload) {
        m_upload->begun();
        return call(m_upload->fields());
    }
    // What a handler of a public operation does before it waits is done here, on its caller's thread.
    if (m_body.size() > parsedHere || m_route.operation->isPublic()) {
        m_core->workers.start([self = shared_from_this()] {
            auto body = self->m_body.empty() ? Result<nlohmann::json>(nullptr) : parseJsonBody(self->m_body);
            if (body)
                self->call(std::move(*body));
            else
                self->setReply(replyOf(body.error()));
        });
        return;
    }
    auto body = m_body.empty() ? Result<nlohmann::json>(nullptr) : parseJsonBody(m_body);
    if (body)
        call(std::move(*body));
    else
        setReply(replyOf(body.error()));
}

bool HttpExchange::needsOwnGuard() const
{
    // A12: search asks for no key; a server that others can reach puts its own guard in front.
    return m_core->guard.isReachable() && m_route.operation != nullptr && m_route.operation->isPublic() &&
           m_route.operation->path.find("/search/") != std::string::npos;
}

void HttpExchange::call(nlohmann::json body)
{
    auto in = m_core->input.merge(m_route, m_request, std::move(body));
    if (!in)
        return setReply(replyOf(in.error()));
    if (!needsOwnGuard())
        return callOperation(*in);
    m_core->backend.startWire("getCurrentUser", {}, CallOptions{m_credential},
                              [self = shared_from_this(), in = std::move(*in)](const Result<WireAnswer> &known) {
                                  if (known)
                                      self->callOperation(in);
                                  else
                                      self->setReply(replyOf(known.error()));
                              });
}

CallOptions HttpExchange::options()
{
    CallOptions options;
    options.credential = m_credential;
    if (const auto *key = m_request.header("idempotency-key"); key != nullptr && m_route.operation->writes())
        options.idempotencyKey = *key;
    if (const auto *origin = m_request.header("origin"))
        options.origin = RequestOrigin{*origin, m_core->guard.allowsOrigin(*origin)};
    options.stop = m_stop.get_token();
    if (const auto *signature = m_request.header("x-webhook-signature");
        signature != nullptr && m_route.operation->parameter("X-Webhook-Signature") != nullptr)
        options.signedBody = SignedBody{*signature, m_body};
    if (const auto *host = m_request.header("host"))
        options.baseUrl = (m_core->settings.tlsCertificate.empty() ? "http://" : "https://") + *host;
    if (m_upload)
        options.upload = m_upload->file();
    return options;
}

void HttpExchange::callOperation(const nlohmann::json &in)
{
    m_core->backend.startWire(m_route.operation->id, in, options(),
                              [self = shared_from_this()](const Result<WireAnswer> &answer) { self->answer(answer); });
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
        return m_delivery->setStream(piecesOf(*rows), std::move(reply));
    const auto &file = std::get<Download>(answer->body);
    reply.type = file.type;
    reply.size = file.size;
    reply.headers.emplace_back("Content-Disposition", attachment(file.name));
    m_delivery->setStream(piecesOf(file), std::move(reply));
}

void HttpExchange::openChanges()
{
    // Whoever is somebody may listen; which rows changed is for those who may see all of them (M7).
    m_core->backend.startWire(
        "getCurrentUser", {}, CallOptions{m_credential}, [self = shared_from_this()](const Result<WireAnswer> &known) {
            if (!known)
                return self->setReply(replyOf(known.error()));
            const auto *me = std::get_if<nlohmann::json>(&known->body);
            const bool showsIds = me != nullptr && me->value("role", std::string()) == "super_admin";
            const auto *last = self->m_request.header("last-event-id");
            HttpReply reply;
            reply.type = "text/event-stream";
            reply.events = self->m_core->feed.open(last == nullptr ? std::string_view() : std::string_view(*last),
                                                   showsIds, [suspension = self->m_suspension] { suspension->wake(); });
            reply.recheck = self->recheckOf(reply.events);
            self->setReply(std::move(reply));
        });
}

std::function<void()> HttpExchange::recheckOf(const std::shared_ptr<ChangeFeed::Reader> &reader) const
{
    // A credential that was taken away ends the stream at the next sign of life (A5).
    return [core = m_core, credential = m_credential, reader, asks = std::make_shared<std::atomic<bool>>(false)] {
        if (asks->exchange(true))
            return;
        core->backend.startWire("getCurrentUser", {}, CallOptions{credential},
                                [core, reader, asks](const Result<WireAnswer> &known) {
                                    *asks = false;
                                    if (!known)
                                        core->feed.end(*reader);
                                });
    };
}

void HttpExchange::clientGone()
{
    m_stop.request_stop();
    m_delivery->cancel();
}

void HttpExchange::giveUp(const Error &why)
{
    m_stop.request_stop();
    setReply(replyOf(why));
    m_delivery->cancel();
}

void HttpExchange::completed()
{
    m_delivery->completed();
    m_suspension->close();
    m_stop.request_stop(); // nobody waits for it any more
    if (m_upload)
        m_upload->abort({ErrorCode::Cancelled, "the client is gone"});
    m_peer->whenGone({});
    m_peer->enter(ConnectionWatch::Phase::Idle);
    if (m_core->settings.log)
        m_core->settings.log(logLine());
    m_core->leave(shared_from_this());
}

RequestLine HttpExchange::logLine() const
{
    constexpr std::array<std::string_view, 7> methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    constexpr std::array<std::string_view, 4> callers{"owner", "api_key", "session", "nobody"}; // as in Credential
    const auto method = std::ranges::find(methods, m_request.method);
    RequestLine line;
    line.method = method == methods.end() ? "-" : *method;
    line.route = m_route.operation != nullptr ? m_route.operation->path : m_isChanges ? m_request.path : "-";
    line.status = m_delivery->status();
    line.duration = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_begun);
    line.bytes = m_delivery->sent();
    line.caller = callers.at(m_credential.index());
    return line;
}

} // namespace sb::app
