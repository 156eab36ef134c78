#pragma once

#include "models/backend/Backend.h"
#include "models/base/Clock.h"
#include "models/contract/Console.h"

#include <QObject>

#include <optional>

namespace sb {

/// Deletes once a day what the workspace keeps no longer, by asking applyRetention until there is no more. It has no
/// timer: whoever owns it calls check() now and then. Thread: one, with an event loop.
class RetentionTask : public QObject
{
    Q_OBJECT

public:
    RetentionTask(Backend &backend, const Clock &clock, QObject *parent = nullptr);

    /// Begins when a day has passed since it last ended well, and at the first call.
    void check();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void deleted(const sb::RetentionAmount &sum); ///< something was; the sum of the day
    void failed(const sb::Error &error);          ///< tried again by the next check()

private:
    void step(RetentionAmount sum);

    Backend &m_backend;
    const Clock &m_clock;
    std::optional<Instant> m_last;
    bool m_running = false;
};

} // namespace sb
