#pragma once

#include "models/backend/Caller.h"
#include "models/money/UsageStore.h"

namespace sb {

/// What a caller asks for as a filter. Unprocessable with the parameter for what cannot be read; who may not widen a
/// list gets the own rows, as in the call log. Thread: the connection's.
class UsageQueries
{
public:
    static Result<UsageFilter> filterOf(Connection &connection, const Caller &caller, const UsageRecordsQuery &query,
                                        Instant now);
    static Result<UsageFilter> filterOf(const Caller &caller, const UsageExportQuery &query, Instant now);
    static Result<Instant> dayOf(const char *parameter, const std::string &day); ///< midnight UTC of "2026-01-31"
};

} // namespace sb
