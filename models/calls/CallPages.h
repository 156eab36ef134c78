#pragma once

#include "models/calls/CallFilter.h"
#include "models/calls/CallStore.h"

#include <string>
#include <vector>

namespace sb {

/// Lists of calls, newest first (by start, then by id). The keys come from a covering index alone, so that passing over
/// rows reads no rows, and of one user whole days are passed over by their counters. For filters that are not scanned.
/// SQL; thread: the connection's.
class CallPages
{
public:
    static Result<std::vector<StoredCall>> rows(Connection &connection, const CallFilter &filter,
                                                const CallWindow &window);
    /// From counters, those of days when the list has a range of dates: only the parts of days at its ends are counted.
    /// With words (L2), and dates of several users, counted on a covering index.
    static Result<std::int64_t> total(Connection &connection, const CallFilter &filter);
    static Result<std::vector<StoredCall>> byNumbers(Connection &connection, std::span<const std::int64_t> numbers);

    /// The statement that finds the keys; ?1 user, ?2 agent, ?3 status, ?4 and ?5 the key, ?6 limit, ?7 skip, ?8 tag,
    /// ?9 and ?10 the dates.
    static std::string keysSql(const CallFilter &filter, bool isAfterKey);
};

} // namespace sb
