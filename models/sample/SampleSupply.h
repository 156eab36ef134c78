#pragma once

#include "models/sample/SampleCalls.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sb {

/// Makes calls up on a thread of its own, a few batches ahead of whoever writes them. Thread: take() from one.
class SampleSupply
{
public:
    using Batch = std::vector<SampleCall>;

    SampleSupply(const SampleBusiness &business, const SamplePlan &plan, std::uint64_t seed);
    ~SampleSupply(); ///< ends the thread; what was not taken is lost
    SampleSupply(const SampleSupply &) = delete;
    SampleSupply &operator=(const SampleSupply &) = delete;

    /// The next calls, in their order; empty after the last. Waits.
    Result<Batch> take();

private:
    void work();
    bool offer(Result<Batch> batch); ///< false: nobody wants it any more

    SampleCalls m_calls;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Result<Batch>> m_ready;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace sb
