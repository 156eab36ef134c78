#pragma once

#include "models/calls/CallStore.h"

#include <optional>
#include <string>
#include <vector>

namespace sb {

/// Which calls a list has. Everything that is set must hold.
struct CallFilter
{
    std::optional<UserId> user;               ///< whose; else everybody's
    std::optional<std::vector<UserId>> users; ///< one of these
    std::optional<AgentId> agent;
    std::optional<CallStatus> status;
    std::string words;                 ///< part of the request id or the call type, ignoring case (L2)
    std::string tag;                   ///< as CallLabelStore folds it; needs a user, and goes without users and words
    std::optional<Instant> from = {};  ///< begun at it or later; without a tag
    std::optional<Instant> until = {}; ///< begun before it; without a tag
};

/// The rows of a list: those after a key, then those after some more.
struct CallWindow
{
    struct Key
    {
        Instant startedAt;
        CallId id;
        bool operator==(const Key &) const = default;
    };
    std::optional<Key> after;
    std::int64_t skip = 0;
    int limit = 50;
};

/// Lists of calls, newest first (by start, then by id). The keys come from a covering index alone, so that passing over
/// rows reads no rows. SQL; thread: the connection's.
class CallPages
{
public:
    static Result<std::vector<StoredCall>> rows(Connection &connection, const CallFilter &filter,
                                                const CallWindow &window);
    /// From counters; with words, or between two moments, counted on a covering index.
    static Result<std::int64_t> total(Connection &connection, const CallFilter &filter);

    /// The statement that finds the keys; ?1 user, ?2 agent, ?3 status, ?4 and ?5 the key, ?6 limit, ?7 skip, ?8 tag.
    static std::string keysSql(const CallFilter &filter, bool isAfterKey);
};

} // namespace sb
