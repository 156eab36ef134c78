#pragma once

#include "models/calls/CallFilter.h"
#include "models/store/Connection.h"

namespace sb {

/// Lists that no index has in their order: calls are walked over, newest first, so many at a time, and whoever asks
/// goes on where a walk ended. Nothing is ever walked over without an end that is known beforehand. Words are looked
/// for in CallWords first. Calls that began in the same microsecond stand in the order of that index when words are
/// looked for. SQL; thread: the connection's.
class CallScan
{
public:
    using Key = CallWindow::Key;
    static constexpr std::int64_t keysAtOnce = 50'000; ///< when one index answers all
    static constexpr std::int64_t rowsAtOnce = 10'000; ///< when the calls' own rows are asked
    static constexpr std::int64_t markEvery = 100;

    struct Walk
    {
        std::vector<std::int64_t> numbers; ///< of the calls' rows that the list has
        std::int64_t matched = 0;          ///< how many of the calls that were passed the list has
        std::int64_t examined = 0;         ///< of one's own calls
        std::vector<Key> marks;            ///< count(): of every hundredth call that the list has
        std::optional<Key> next;           ///< where to go on; nothing: the end was reached
    };

    /// The rows after a key, as many as there are to the end of the walk, at most \p limit.
    static Result<Walk> rows(Connection &connection, const CallFilter &filter, const std::optional<Key> &after,
                             int limit);
    static Result<Walk> count(Connection &connection, const CallFilter &filter, const std::optional<Key> &after);

    /// How numbers and names of callers are compared: without case (of a–z), blanks and the signs in numbers.
    static std::string foldedCaller(std::string_view typed);

    /// How many calls are walked over altogether; with words the calls of the index that the rest leaves.
    static Result<std::int64_t> length(Connection &connection, const CallFilter &filter);

    /// The statement of a walk: number, start, id, whether the list has it, whether it is one's own. For tests of its
    /// plan.
    static std::string sql(const CallFilter &filter, bool isAfterKey);
};

} // namespace sb
