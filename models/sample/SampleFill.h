#pragma once

#include "models/sample/SampleBusiness.h"
#include "models/store/Store.h"

#include <functional>

namespace sb {

/// How far a fill has come, and at last what it did.
struct SampleReport
{
    std::int64_t calls = 0;
    std::int64_t planned = 0;
    bool isCancelled = false;
};

/// Fills a workspace with a business that was made up: organizations of every kind, their people, agents and lines, and
/// a year of calls with what was said, what it cost and who paid. Rows go through the stores that real calls use, a
/// batch of calls a transaction: at every moment the books are sound. It is marked (SampleMark) and its organizations,
/// people and agents have "(sample)" in their names; nothing takes it out again.
class SampleFill
{
public:
    /// \p store outlives it.
    SampleFill(Store &store, const SamplePlan &plan) : m_store(store), m_plan(plan) {}

    /// Whether the workspace has calls that no sample made.
    static Result<bool> hasRealCalls(Store &store);

    /// Conflict when this seed is in the workspace already. \p progress is called between batches; false ends the work
    /// there, and what was written stays. Takes a long time: not for the UI thread, nor the store's.
    Result<SampleReport> run(const std::function<bool(const SampleReport &)> &progress);

private:
    Store &m_store;
    SamplePlan m_plan;
};

} // namespace sb
