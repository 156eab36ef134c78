#pragma once

#include "models/calls/CallFilter.h"
#include "models/calls/CallStore.h"

#include <span>
#include <string>

namespace sb {

/// The full-text index over what was said in calls that are over. A private call (L4) is not in it; one whose agent
/// became private is in it, and is left out by whoever asks. Each call has a key that rises with its start, so that
/// the newest come first; beside its words stand those by which lists are filtered: owner, agent, state and month.
/// Triggers take a call out that is deleted or becomes private. SQL; thread: the connection's.
class CallWords
{
public:
    /// A call that has ended, once. Many calls of one transaction go fastest in the order of their start.
    static Result<> add(Transaction &transaction, const StoredCall &call, std::span<const CallTurn> turns);
    /// The same before the row of the call is there: its key, at least \p least, which the row is to be written with;
    /// none when there is nothing to be found.
    static Result<std::optional<std::int64_t>> addAhead(Transaction &transaction, const StoredCall &call,
                                                        std::span<const CallTurn> turns, std::int64_t least);
    /// Whatever has ended and is not in the index, for a store that had none.
    static Result<> addAll(Connection &connection);

    /// What people type as a question to the index: every word must be there, "words in quotes" next to each other.
    /// Nothing in it is syntax. Empty when no letter and no digit is in it.
    static std::string wordsOf(std::string_view typed);
    /// wordsOf() and the filter's own words. \p ownersOnly: other people's calls are left out by the index.
    static std::string question(const CallFilter &filter, bool ownersOnly);

    /// Above every key of a call that began before \p moment; how calls of one microsecond are told apart is the
    /// index's own.
    static std::int64_t keyBefore(Instant moment);
};

} // namespace sb
