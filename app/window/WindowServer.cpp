#include "app/window/WindowServer.h"

#include "app/Workspace.h"
#include "models/base/Deliver.h"

#include <QtConcurrentRun>

namespace sb::app {
namespace {

constexpr int kLookMs = 1000;

} // namespace

WindowServer::WindowServer(Workspace &workspace, QObject *parent) : LocalServer(parent), m_workspace(workspace)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &WindowServer::look);
}

WindowServer::~WindowServer()
{
    m_work.waitForFinished();
    m_served.reset(); // waits for the requests under way
}

QString WindowServer::address() const
{
    return m_state == State::On ? QString::fromStdString(m_served->address()) : QString();
}

bool WindowServer::isReachable() const
{
    return m_state == State::On && m_served->isReachable();
}

int WindowServer::running() const
{
    return m_served && (m_state == State::On || m_state == State::Stopping) ? m_served->running() : 0;
}

void WindowServer::become(State state)
{
    m_state = state;
    if (state == State::On)
        m_look.start();
    else if (state == State::Off)
        m_look.stop();
    Q_EMIT changed();
}

void WindowServer::look()
{
    if (m_seenAnswered == answered() && m_seenRunning == running())
        return;
    m_seenAnswered = answered();
    m_seenRunning = running();
    Q_EMIT changed();
}

void WindowServer::start(const ui::ServeChoice &choice)
{
    if (m_state != State::Off)
        return;
    m_problem.reset();
    m_answered->store(0);
    become(State::Starting);
    ServeSettings settings;
    settings.bind = choice.bind;
    settings.port = choice.port;
    settings.certificateFile = choice.certificateFile;
    settings.keyFile = choice.keyFile;
    settings.log = [answered = m_answered](const RequestLine &) { ++*answered; };
    using Served = std::shared_ptr<ServedWorkspace>;
    const auto work = QtConcurrent::run([&workspace = m_workspace, settings]() -> Result<Served> {
        return ServedWorkspace::start(workspace, settings).map([](std::unique_ptr<ServedWorkspace> served) {
            return Served(std::move(served));
        });
    });
    m_work = QFuture<void>(work);
    deliver(work, this, [this](const Result<Served> &served) {
        if (served)
            m_served = *served;
        else
            m_problem = served.error();
        become(served ? State::On : State::Off);
    });
}

void WindowServer::stop()
{
    if (m_state != State::On)
        return;
    become(State::Stopping);
    const auto work = QtConcurrent::run([served = m_served]() -> Result<void> {
        served->stop();
        return {};
    });
    m_work = QFuture<void>(work);
    deliver(work, this, [this](const Result<void> &) {
        m_served.reset();
        become(State::Off);
    });
}

} // namespace sb::app
