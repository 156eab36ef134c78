#include "voice/session/Deliveries.h"

namespace sb::voice {

void Deliveries::sort()
{
    for (auto &item : m_mailbox.take()) {
        item.sequence = m_sequence++;
        m_waiting.push(std::move(item));
    }
}

void Deliveries::run(CallTime until, CallClock &clock)
{
    for (sort(); !m_waiting.empty() && m_waiting.top().due <= until; sort()) {
        const Item item = m_waiting.top();
        m_waiting.pop();
        if (item.cancel.isCancelled())
            continue;
        clock.advance(item.due);
        item.action();
    }
    clock.advance(until);
}

} // namespace sb::voice
