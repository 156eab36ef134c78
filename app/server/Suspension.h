#pragma once

#include <mutex>

struct MHD_Connection;

namespace sb::app {

/// A connection that waits for something outside the loop. wake() may come before suspend(), from any thread, and also
/// after the connection is gone.
class Suspension
{
public:
    explicit Suspension(MHD_Connection *connection) : m_connection(connection) {}

    /// On the loop only, from the connection's own callback. False when it was woken since the last time: look again.
    [[nodiscard]] bool suspend();
    void wake();
    void close(); ///< the connection goes; on the loop

private:
    std::mutex m_mutex;
    MHD_Connection *m_connection;
    bool m_suspended = false;
    bool m_woken = false;
};

} // namespace sb::app
