#include "app/server/Suspension.h"

#include <microhttpd.h>

#include <utility>

namespace sb::app {

bool Suspension::suspend()
{
    const std::scoped_lock lock(m_mutex);
    if (m_woken || m_connection == nullptr) {
        m_woken = false;
        return false;
    }
    // The library hands out the chunks that it has read already though the connection is suspended, and does not bear
    // to be told twice.
    if (!std::exchange(m_suspended, true))
        MHD_suspend_connection(m_connection);
    return true;
}

void Suspension::wake()
{
    const std::scoped_lock lock(m_mutex);
    if (m_connection == nullptr)
        return;
    if (m_suspended) {
        m_suspended = false;
        MHD_resume_connection(m_connection);
    } else {
        m_woken = true;
    }
}

void Suspension::close()
{
    const std::scoped_lock lock(m_mutex);
    m_connection = nullptr;
    m_suspended = false;
}

} // namespace sb::app
