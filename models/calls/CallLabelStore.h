#pragma once

#include "models/calls/CallStore.h"

namespace sb {

/// Tags and notes that people put on calls. A tag keeps its spelling and is compared without case (TagText). SQL;
/// thread: the connection's.
class CallLabelStore
{
public:
    /// Both set: an empty list, and null, when there is nothing.
    static Result<CallLabels> find(Connection &connection, std::int64_t call);
    static Result<> label(Connection &connection, std::int64_t call, CallRow &row); ///< its tags, and whether a note

    /// In place of what the call had. \p tags are valid, and different when folded.
    static Result<> setTags(Transaction &transaction, const StoredCall &call, std::span<const std::string> tags);
    /// To a call that has none.
    static Result<> addTags(Transaction &transaction, const StoredCall &call, std::span<const std::string> tags);
    static Result<> setNote(Transaction &transaction, std::int64_t call, const std::optional<std::string> &note);

    static Result<std::vector<CallTag>> tagsOf(Connection &connection, UserId owner); ///< in use, by name
};

} // namespace sb
