#include "app/server/HttpServer.h"

#include "app/server/HttpExchange.h"
#include "app/server/ListenSocket.h"

#include <QObject>

#include <cstring>

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sb::app {

namespace {

constexpr std::size_t connectionMemory = 64UL * 1024;            // bytes: headers, and the buffers in and out
constexpr auto afterDeadline = std::chrono::milliseconds(2'000); // for what was told to end
constexpr unsigned otherDescriptors = 256;                       // of the limit, for store, recordings, windows

using PeerContext = std::shared_ptr<ConnectionWatch::Peer>;

HttpRequest requestOf(MHD_Connection *connection, const char *url, const char *method, const char *version)
{
    HttpRequest request;
    request.method = method;
    request.path = url;
    request.isOldVersion = std::string_view(version) == MHD_HTTP_VERSION_1_0;
    MHD_get_connection_values_n(
        connection, MHD_GET_ARGUMENT_KIND,
        [](void *context, MHD_ValueKind, const char *name, std::size_t nameSize, const char *value,
           std::size_t valueSize) {
            static_cast<HttpRequest *>(context)->query.emplace_back(
                std::string(name, nameSize), value == nullptr ? std::string() : std::string(value, valueSize));
            return MHD_YES;
        },
        &request);
    MHD_get_connection_values_n(
        connection, MHD_HEADER_KIND,
        [](void *context, MHD_ValueKind, const char *name, std::size_t nameSize, const char *value,
           std::size_t valueSize) {
            std::string lower(name, nameSize);
            std::ranges::transform(lower, lower.begin(),
                                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
            static_cast<HttpRequest *>(context)->headers.emplace_back(
                std::move(lower), value == nullptr ? std::string() : std::string(value, valueSize));
            return MHD_YES;
        },
        &request);
    return request;
}

unsigned connectionLimit(unsigned wanted)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return wanted;
    const auto free = limit.rlim_cur > 2UL * otherDescriptors ? limit.rlim_cur - otherDescriptors : limit.rlim_cur / 2;
    return static_cast<unsigned>(std::min<rlim_t>(wanted, free));
}

} // namespace

struct HttpServer::Loop
{
    Loop(Backend &backend, std::shared_ptr<const Contract> contract, HttpSettings settings, ListenSocket socket)
        : core(std::make_shared<HttpCore>(backend, std::move(contract), std::move(settings), socket.port()))
        , listener(std::move(socket))
        , watch(core->settings.timeouts, [feed = core] { feed->feed.beat(); })
        , changes(QObject::connect(
              &backend, &Backend::changed, &backend,
              [feed = core](const QString &topic, const QString &id) {
                  feed->feed.add(topic.toStdString(), id.toStdString());
              },
              Qt::DirectConnection))
    {}
    ~Loop() { QObject::disconnect(changes); }
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    bool start();

    const std::shared_ptr<HttpCore> core;
    ListenSocket listener;
    ConnectionWatch watch;
    QMetaObject::Connection changes;
    MHD_Daemon *daemon = nullptr;

private:
    static MHD_Result request(void *self, MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *data, std::size_t *size, void **context);
    static void completed(void *, MHD_Connection *, void **context, MHD_RequestTerminationCode);
    static void connection(void *self, MHD_Connection *connection, void **context, MHD_ConnectionNotificationCode what);
};

MHD_Result HttpServer::Loop::request(void *self, MHD_Connection *connection, const char *url, const char *method,
                                     const char *version, const char *data, std::size_t *size, void **context)
{
    using Exchange = std::shared_ptr<HttpExchange>;
    auto &loop = *static_cast<Loop *>(self);
    if (*context == nullptr) {
        const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
        const auto &peer = *static_cast<PeerContext *>(info->socket_context);
        auto *exchange = new Exchange(
            std::make_shared<HttpExchange>(loop.core, connection, requestOf(connection, url, method, version), peer));
        *context = exchange;
        (*exchange)->begin();
        return (*exchange)->hasReply() ? (*exchange)->send() : MHD_YES;
    }
    auto &exchange = **static_cast<Exchange *>(*context);
    if (*size == 0)
        return exchange.proceed();
    const bool goesOn = exchange.take(data, *size);
    *size = 0;
    return goesOn ? MHD_YES : MHD_NO;
}

void HttpServer::Loop::completed(void *, MHD_Connection *, void **context, MHD_RequestTerminationCode)
{
    auto *exchange = static_cast<std::shared_ptr<HttpExchange> *>(*context);
    if (exchange == nullptr)
        return;
    (*exchange)->completed();
    delete exchange;
    *context = nullptr;
}

void HttpServer::Loop::connection(void *self, MHD_Connection *connection, void **context,
                                  MHD_ConnectionNotificationCode what)
{
    auto &loop = *static_cast<Loop *>(self);
    if (what == MHD_CONNECTION_NOTIFY_STARTED) {
        const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
        *context = new PeerContext(loop.watch.add(info->connect_fd));
        return;
    }
    auto *peer = static_cast<PeerContext *>(*context);
    if (peer == nullptr)
        return;
    loop.watch.remove(*peer);
    delete peer;
    *context = nullptr;
}

bool HttpServer::Loop::start()
{
    const auto &settings = core->settings;
    std::vector<MHD_OptionItem> options;
    const auto number = [&options](MHD_OPTION option, std::size_t value) {
        options.push_back({option, static_cast<std::intptr_t>(value), nullptr});
    };
    const auto pointer = [&options](MHD_OPTION option, void *value) { options.push_back({option, 0, value}); };
    const auto function = [&options](MHD_OPTION option, auto *callback, void *context) {
        options.push_back({option, reinterpret_cast<std::intptr_t>(callback), context});
    };
    number(MHD_OPTION_LISTEN_SOCKET, static_cast<std::size_t>(listener.descriptor()));
    number(MHD_OPTION_CONNECTION_MEMORY_LIMIT, connectionMemory);
    number(MHD_OPTION_CONNECTION_LIMIT, connectionLimit(settings.limits.connections));
    number(MHD_OPTION_CONNECTION_TIMEOUT,
           static_cast<std::size_t>(
               std::max<std::int64_t>(1, std::chrono::ceil<std::chrono::seconds>(settings.timeouts.silence).count())));
    number(MHD_OPTION_STRICT_FOR_CLIENT, 1);
    function(MHD_OPTION_NOTIFY_COMPLETED, &Loop::completed, this);
    function(MHD_OPTION_NOTIFY_CONNECTION, &Loop::connection, this);
    // Paths and values are decoded by us, once: a %2F in an id is no slash.
    const auto unescape = +[](void *, MHD_Connection *, char *text) { return std::strlen(text); };
    function(MHD_OPTION_UNESCAPE_CALLBACK, unescape, nullptr);
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_SUSPEND_RESUME;
    auto certificate = settings.tlsCertificate;
    auto key = settings.tlsKey;
    std::string priorities = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";
    if (!certificate.empty()) {
        flags |= MHD_USE_TLS;
        pointer(MHD_OPTION_HTTPS_MEM_CERT, certificate.data());
        pointer(MHD_OPTION_HTTPS_MEM_KEY, key.data());
        pointer(MHD_OPTION_HTTPS_PRIORITIES, priorities.data());
    }
    options.push_back({MHD_OPTION_END, 0, nullptr});
    daemon = MHD_start_daemon(flags, listener.port(), nullptr, nullptr, &Loop::request, this, MHD_OPTION_ARRAY,
                              options.data(), MHD_OPTION_END);
    return daemon != nullptr;
}

HttpServer::HttpServer(std::unique_ptr<Loop> loop) : m_loop(std::move(loop)) {}

HttpServer::~HttpServer()
{
    stop();
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(Backend &backend, std::shared_ptr<const Contract> contract,
                                                      HttpSettings settings)
{
    if (settings.tlsCertificate.empty() != settings.tlsKey.empty())
        return fail(ErrorCode::Invalid, "TLS takes a certificate and its key");
    auto socket = ListenSocket::bind(settings.bind, settings.port);
    if (!socket)
        return fail(std::move(socket.error()));
    auto loop = std::make_unique<Loop>(backend, std::move(contract), std::move(settings), std::move(*socket));
    if (!loop->start()) {
        const bool tls = !loop->core->settings.tlsCertificate.empty();
        return fail(ErrorCode::Invalid, tls ? "the server cannot start: the certificate and the key do not fit"
                                            : "the server cannot start");
    }
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(loop)));
}

std::uint16_t HttpServer::port() const
{
    return m_loop->listener.port();
}

std::string HttpServer::address() const
{
    const auto &settings = m_loop->core->settings;
    const bool six = settings.bind.find(':') != std::string::npos;
    return (settings.tlsCertificate.empty() ? "http://" : "https://") +
           (six ? "[" + settings.bind + "]" : settings.bind) + ":" + std::to_string(port());
}

bool HttpServer::isReachable() const
{
    return m_loop->core->guard.isReachable();
}

int HttpServer::running() const
{
    const auto all = m_loop->core->running();
    return static_cast<int>(std::ranges::count_if(all, [](const auto &each) { return !each->isEndless(); }));
}

std::size_t HttpServer::connections() const
{
    return m_loop->watch.size();
}

void HttpServer::stop()
{
    auto &loop = *m_loop;
    if (loop.daemon == nullptr)
        return;
    auto &core = *loop.core;
    core.stopping = true;
    MHD_quiesce_daemon(loop.daemon);                   // the socket stays ours
    ::shutdown(loop.listener.descriptor(), SHUT_RDWR); // or the system lets clients in, to wait for nobody
    core.feed.close();
    if (!core.waitUntilIdle(core.settings.timeouts.drain)) {
        for (const auto &exchange : core.running())
            exchange->giveUp({ErrorCode::Unavailable, "the server is stopping"});
        core.waitUntilIdle(afterDeadline);
    }
    // Nothing is suspended now: what waits was woken, and nothing waits again.
    MHD_stop_daemon(loop.daemon);
    loop.daemon = nullptr;
    core.workers.waitForDone();
    ::close(loop.listener.release());
}

} // namespace sb::app
