#pragma once

#include "app/ServedWorkspace.h"
#include "ui/settings/LocalServer.h"

#include <QFuture>
#include <QTimer>

#include <atomic>
#include <memory>

namespace sb::app {

/// Serves the open workspace from the window's process. Starting and stopping run on the global thread pool, since the
/// first reads files and the second waits for requests under way. Thread: UI; the destructor stops it and waits.
class WindowServer final : public ui::LocalServer
{
    Q_OBJECT

public:
    explicit WindowServer(Workspace &workspace, QObject *parent = nullptr); ///< \p workspace outlives it
    ~WindowServer() override;

    State state() const override { return m_state; }
    QString address() const override;
    bool isReachable() const override;
    int running() const override;
    qint64 answered() const override { return m_answered->load(); }
    std::optional<Error> problem() const override { return m_problem; }
    void start(const ui::ServeChoice &choice) override;
    void stop() override;

private:
    void become(State state);
    void look();

    Workspace &m_workspace;
    State m_state = State::Off;
    std::shared_ptr<ServedWorkspace> m_served;
    std::shared_ptr<std::atomic<qint64>> m_answered = std::make_shared<std::atomic<qint64>>(0);
    std::optional<Error> m_problem;
    QFuture<void> m_work;
    QTimer m_look; ///< tells of requests while it is on
    qint64 m_seenAnswered = 0;
    int m_seenRunning = 0;
};

} // namespace sb::app
