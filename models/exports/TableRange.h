#pragma once

#include "models/base/Instant.h"
#include "models/contract/Exports.h"

#include <optional>

namespace sb {

/// The moments that a query's days mean, in UTC. Thread: any; pure.
struct TableRange
{
    std::optional<Instant> from; ///< at it or later
    Instant until;               ///< before it; never later than what there is at the request

    /// Unprocessable with the parameter for what is no day, and when the first is after the last.
    static Result<TableRange> of(const TableExportQuery &query, Instant now);
};

} // namespace sb
