#pragma once

#include "models/store/Transaction.h"

#include <optional>

namespace sb {

/// What `switchboard sample` put into this workspace. One row a fill, which stays as long as the store: sample data is
/// never taken for a real business. SQL; thread: the connection's.
struct SampleMark
{
    std::int64_t fills = 0;
    std::int64_t calls = 0; ///< of all fills

    bool isSet() const { return fills > 0; }

    static Result<SampleMark> read(Connection &connection);
    static Result<bool> has(Connection &connection, std::int64_t seed);
    /// Before the first row of a fill.
    static Result<> begin(Transaction &transaction, std::int64_t seed, std::int64_t planned, Instant now);
    /// With each batch of calls.
    static Result<> grow(Transaction &transaction, std::int64_t seed, std::int64_t calls);
};

} // namespace sb
