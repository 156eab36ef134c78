#include "models/sample/SampleSupply.h"

namespace sb {

namespace {

constexpr std::size_t callsABatch = 8000; // one commit: fewer write pages and sums less often;
constexpr std::size_t batchesAhead = 2;

} // namespace

SampleSupply::SampleSupply(const SampleBusiness &business, const SamplePlan &plan, std::uint64_t seed)
    : m_calls(business, plan, seed), m_thread([this] { work(); })
{}

SampleSupply::~SampleSupply()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<SampleSupply::Batch> SampleSupply::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    auto batch = std::move(m_ready.front());
    if (batch && !batch->empty()) // the end stays where it is
        m_ready.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return batch;
}

void SampleSupply::work()
{
    for (;;) {
        Batch batch;
        while (batch.size() < callsABatch) {
            auto made = m_calls.next();
            if (!made) {
                offer(fail(std::move(made.error())));
                return;
            }
            if (!*made)
                break;
            batch.push_back(std::move(**made));
        }
        const bool isEnd = batch.empty();
        if (!offer(std::move(batch)) || isEnd)
            return;
    }
}

bool SampleSupply::offer(Result<Batch> batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isOver || m_ready.size() < batchesAhead; });
    if (m_isOver)
        return false;
    m_ready.push_back(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

} // namespace sb
