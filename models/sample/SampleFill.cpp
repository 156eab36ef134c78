#include "models/sample/SampleFill.h"

#include "models/backend/AuditStore.h"
#include "models/calls/CallBatch.h"
#include "models/calls/SampleMark.h"
#include "models/money/UsageSums.h"
#include "models/sample/SampleCalls.h"
#include "models/sample/SampleCredit.h"
#include "models/sample/SampleSupply.h"

#include <algorithm>

namespace sb {

namespace {

/// Sequences of the seed that do not disturb each other.
enum class Part : std::uint8_t { Business = 1, Calls, Credit };

SampleRandom randomOf(const SamplePlan &plan, Part part)
{
    SampleRandom random(static_cast<std::uint64_t>(plan.seed) * 4 + static_cast<std::uint64_t>(part));
    return SampleRandom(random.next());
}

template <typename T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// The calls of a batch with what they cost, and what pays for it.
Result<> write(Transaction &transaction, std::vector<SampleCall> &calls, SampleCredit &credit)
{
    CallBatch batch(transaction);
    UsageSums sums;
    std::vector<FinishedCall *> all;
    for (auto &made : calls)
        all.push_back(&made);
    auto done = batch.addWords(std::move(all));
    for (auto &made : calls) {
        if (!done)
            return done;
        done = batch.add(made);
        if (done && made.usage)
            done = UsageStore::add(transaction, *made.usage, sums).and_then([&] {
                return credit.pay(transaction, made.person, *made.usage);
            });
    }
    if (done)
        done = batch.finish();
    return done ? sums.write(transaction) : done;
}

Result<> note(Transaction &transaction, const SamplePlan &plan, UserId owner)
{
    Call call;
    call.caller.user = owner;
    call.caller.via = Via::CommandLine;
    call.operation = "fillSample";
    call.now = plan.now;
    call.record({"workspace", "sample", nullptr, {{"seed", plan.seed}, {"calls", plan.calls}}});
    return AuditStore::add(transaction, call);
}

Result<SampleBusiness> begin(Transaction &transaction, const SamplePlan &plan, Instant begin)
{
    const auto known = SampleMark::has(transaction.connection(), plan.seed);
    if (!known)
        return fail(known.error());
    if (*known)
        return fail(ErrorCode::Conflict, "sample data of this seed is in the workspace; another seed gives other data");
    auto random = randomOf(plan, Part::Business);
    return SampleMark::begin(transaction, plan.seed, plan.calls, plan.now)
        .and_then([&] { return SampleBusiness::create(transaction, plan, begin, random); })
        .and_then([&](SampleBusiness business) {
            return note(transaction, plan, business.owner).map([&] { return std::move(business); });
        });
}

} // namespace

Result<bool> SampleFill::hasRealCalls(Store &store)
{
    return waitFor(store.read([](Connection &connection) -> Result<bool> {
        const auto all = connection.value<std::int64_t>("SELECT ifnull(sum(total), 0) FROM call_total");
        if (!all)
            return fail(all.error());
        return SampleMark::read(connection).map([&](const SampleMark &mark) { return **all > mark.calls; });
    }));
}

Result<SampleReport> SampleFill::run(const std::function<bool(const SampleReport &)> &progress)
{
    const auto came = m_plan.now - std::chrono::days(366); // before the first call
    const auto business =
        waitFor(m_store.write([&](Transaction &transaction) { return begin(transaction, m_plan, came); }));
    if (!business)
        return fail(business.error());
    SampleCredit credit(*business, randomOf(m_plan, Part::Credit), came);
    if (auto begun = waitFor(m_store.write([&](Transaction &transaction) { return credit.begin(transaction); }));
        !begun)
        return fail(std::move(begun.error()));

    SampleReport report{0, m_plan.calls, false};
    SampleSupply supply(*business, m_plan, randomOf(m_plan, Part::Calls).next());
    while (!report.isCancelled) {
        auto batch = supply.take();
        if (!batch)
            return fail(std::move(batch.error()));
        if (batch->empty())
            break;
        const auto written = waitFor(m_store.write([&](Transaction &transaction) -> Result<> {
            return write(transaction, *batch, credit).and_then([&] {
                return SampleMark::grow(transaction, m_plan.seed, static_cast<std::int64_t>(batch->size()));
            });
        }));
        if (!written)
            return fail(written.error());
        report.calls += static_cast<std::int64_t>(batch->size());
        report.isCancelled = !progress(report);
    }
    if (report.isCancelled)
        return report;
    return waitFor(m_store.write([&](Transaction &transaction) { return credit.finish(transaction, m_plan.now); }))
        .map([&] { return report; });
}

} // namespace sb
