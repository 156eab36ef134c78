#include "models/calls/SampleMark.h"

namespace sb {

Result<SampleMark> SampleMark::read(Connection &connection)
{
    return connection
        .first<SampleMark>("SELECT count(*), ifnull(sum(calls), 0) FROM sample_fill",
                           [](const Statement &row) {
                               return SampleMark{row.integer(0), row.integer(1)};
                           })
        .map([](const std::optional<SampleMark> &mark) { return mark.value_or(SampleMark{}); });
}

Result<bool> SampleMark::has(Connection &connection, std::int64_t seed)
{
    return connection.value<int>("SELECT 1 FROM sample_fill WHERE seed = ?", seed)
        .map([](const std::optional<int> &row) { return row.has_value(); });
}

Result<> SampleMark::begin(Transaction &transaction, std::int64_t seed, std::int64_t planned, Instant now)
{
    return transaction->execute("INSERT INTO sample_fill (seed, planned, calls, filled_at) VALUES (?,?,0,?)", seed,
                                planned, now);
}

Result<> SampleMark::grow(Transaction &transaction, std::int64_t seed, std::int64_t calls)
{
    return transaction->execute("UPDATE sample_fill SET calls = calls + ? WHERE seed = ?", calls, seed);
}

} // namespace sb
