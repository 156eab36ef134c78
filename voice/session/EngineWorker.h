#pragma once

#include "voice/frames/CancelToken.h"
#include "voice/session/Deliveries.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace sb::voice {

/// An engine that says itself what its work costs, instead of being measured: scripted engines of tests, and cassettes.
class StatedCost
{
public:
    virtual ~StatedCost() = default;
    /// All the time its answers have taken since it was made; rises while a call of the engine runs.
    virtual std::chrono::microseconds spent() const = 0;
};

/// How an engine's work is priced in virtual time.
enum class EngineTime : std::uint8_t {
    Compute, ///< processor time of its thread: embedded engines (what a loaded test machine does elsewhere is not
             ///< theirs)
    Elapsed  ///< time that went by: engines that wait for a network
};

/// Reads the time an engine has used so far; only differences mean something. A StatedCost engine is asked, any other
/// is measured. Call it on the thread that runs the engine.
class CostMeter
{
public:
    template <typename Engine>
    CostMeter(const Engine &engine, EngineTime time) : m_stated(dynamic_cast<const StatedCost *>(&engine)), m_time(time)
    {}
    bool isStated() const { return m_stated != nullptr; }
    std::chrono::microseconds read() const;

private:
    const StatedCost *m_stated;
    EngineTime m_time;
};

/// Runs one engine's jobs, one after the other, and posts what they answer to the pipeline thread. The pipeline submits
/// and goes on; it never waits for a worker. Thread: submit() and cancel() pipeline; a job runs on the worker.
class EngineWorker
{
public:
    using Post = std::function<void(Deliveries::Action)>; ///< from inside a job
    using Job = std::function<void(const Post &post, const CancelToken &cancel)>;
    virtual ~EngineWorker() = default;
    virtual void submit(Job job) = 0;
    /// Asks the running job to stop and forgets the waiting ones; nothing that they still post arrives.
    virtual void cancel() = 0;
};

/// Real time: one thread. Answers are due at once; those of a StatedCost engine when it says.
class ThreadWorker final : public EngineWorker
{
public:
    ThreadWorker(CostMeter meter, Deliveries &deliveries, const CallClock &clock);
    ~ThreadWorker() override; ///< cancels, and waits for the running job
    ThreadWorker(const ThreadWorker &) = delete;
    ThreadWorker &operator=(const ThreadWorker &) = delete;

    void submit(Job job) override;
    void cancel() override;

private:
    struct Waiting
    {
        Job job;
        CallTime submitted{};
        CancelToken cancel;
    };
    void run();

    CostMeter m_meter;
    Deliveries &m_deliveries;
    const CallClock &m_clock;
    CancelToken m_cancel; // of all jobs since the last cancel(); pipeline thread
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting;
    bool m_stopping = false;
    std::thread m_thread; // last: it uses the others
};

/// Virtual time: the job runs inline in submit(), and each answer is due at the job's virtual start plus the engine's
/// time so far. The worker is busy until the job's virtual end, which delays the next one just as a thread would be.
class VirtualWorker final : public EngineWorker
{
public:
    VirtualWorker(CostMeter meter, Deliveries &deliveries, const CallClock &clock);
    void submit(Job job) override;
    void cancel() override;

private:
    CostMeter m_meter;
    Deliveries &m_deliveries;
    const CallClock &m_clock;
    CancelToken m_cancel;
    CallTime m_busyUntil{};
};

} // namespace sb::voice
