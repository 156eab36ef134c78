#pragma once

#include "models/calls/CallStore.h"
#include "models/store/TriggerPause.h"

#include <map>
#include <string>
#include <tuple>

namespace sb {

/// A call that is over, with everything that is written about it.
struct FinishedCall
{
    StoredCall call;
    std::vector<CallTurn> turns;
    std::vector<std::string> tags;
    std::optional<std::string> note;
    std::optional<std::int64_t> wordsKey; ///< of CallWords, once its words are written
};

/// Many finished calls in one transaction: the same rows as one by one, with their words, labels and sums. Triggers
/// rest while it lives (usage that is settled meanwhile sets no cost: the call brings its own), and what they would
/// have counted is written by finish(). Without finish() the transaction must not be committed.
/// SQL; thread: the connection's.
class CallBatch
{
public:
    explicit CallBatch(Transaction &transaction) : m_transaction(transaction), m_pause(transaction.connection()) {}

    /// First, for all of them: the index takes words fastest in the order of the calls' start. Sets their keys.
    Result<> addWords(std::vector<FinishedCall *> calls);
    /// The row, with the call's own cost, its turns and labels. Gives the call its number.
    Result<> add(FinishedCall &call);
    Result<> finish();

private:
    using Total = std::tuple<UserId, AgentId, CallStatus>;             ///< a call without an agent: the nil id
    using Day = std::tuple<UserId, std::int64_t, AgentId, CallStatus>; ///< since 1970, UTC
    struct Calls
    {
        std::int64_t count = 0;
        std::int64_t talkedUs = 0;
    };
    struct Tags
    {
        std::string tag; ///< as it was first written
        std::int64_t count = 0;
    };

    void count(const FinishedCall &call);
    Result<> writeTotals();
    Result<> writeDays();
    Result<> writeTags();

    Transaction &m_transaction;
    TriggerPause m_pause;
    std::map<Total, Calls> m_totals;
    std::map<Day, std::int64_t> m_days;
    std::map<std::pair<UserId, std::string>, Tags> m_tags; ///< by owner and folded tag
};

} // namespace sb
