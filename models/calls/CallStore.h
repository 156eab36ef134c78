#pragma once

#include "models/contract/Console.h"
#include "models/store/Connection.h"
#include "models/store/Transaction.h"

#include <optional>
#include <span>
#include <vector>

namespace sb {

/// A call as stored: `session` without transcript and not yet redacted.
struct StoredCall
{
    std::int64_t number = 0; ///< the row's own key; rises with the rows
    CallSession session;
    int agentVersion = 0;
    std::optional<BlobId> recording;
    std::vector<std::string> missingVariables;
    /// The call was made under HIPAA mode, or its agent is in it now (L4).
    bool isPrivate = false;
};

/// One call and its turns. SQL; thread: the connection's.
class CallStore
{
public:
    /// Columns of `call c`, in the order in which callOf() reads them.
    static std::string_view columns();
    static StoredCall callOf(const Statement &row);
    static CallRow rowOf(const StoredCall &call);

    static Result<> insert(Transaction &transaction, const StoredCall &call);
    /// A call that is over, with its lines: the same rows as insert(), addTurn() and update(), in fewer statements.
    /// Gives the row its number. CallWords::add() is the caller's, unless \p wordsKey says that the words are written.
    static Result<> insertEnded(Transaction &transaction, StoredCall &call, std::span<const CallTurn> turns,
                                std::optional<std::int64_t> wordsKey = std::nullopt);
    static std::optional<std::int64_t> talkedUs(const CallSession &session); ///< as it is stored
    /// State, times, latency and recording; what is known from the start is left as it is.
    static Result<> update(Transaction &transaction, const StoredCall &call);

    static Result<std::optional<StoredCall>> find(Connection &connection, CallId id);
    static Result<std::optional<StoredCall>> find(Connection &connection, RequestId id);
    static Result<std::vector<StoredCall>> unfinished(Connection &connection);
    static Result<bool> hasRecording(Connection &connection, BlobId recording); ///< some call has it

    static Result<> addTurn(Transaction &transaction, std::int64_t call, const CallTurn &turn);
    static Result<std::optional<CallTurn>> turn(Connection &connection, std::int64_t call, int ordinal);
    static Result<std::vector<CallTurn>> turns(Connection &connection, std::int64_t call);
    /// As addTurn() and turn() give it back: what is absent is null.
    static CallTurn normalized(CallTurn turn);
};

} // namespace sb
