#pragma once

#include <atomic>
#include <memory>

namespace sb::voice {

/// Asks a running task to stop. Copies share one flag. Thread: any.
class CancelToken
{
public:
    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace sb::voice
