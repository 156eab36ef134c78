#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/base/Money.h"
#include "models/contract/Calls.h"

#include <optional>
#include <string>
#include <vector>

namespace sb {

/// Which calls a list has. Everything that is set must hold.
struct CallFilter
{
    std::optional<UserId> user{};               ///< whose; else everybody's
    std::optional<std::vector<UserId>> users{}; ///< one of these
    std::optional<AgentId> agent{};
    std::optional<CallStatus> status{};
    std::string words{};            ///< part of the request id or the call type, ignoring case (L2)
    std::string tag{};              ///< as CallLabelStore folds it; needs a user, and goes without users and words
    std::optional<Instant> from{};  ///< started then or later
    std::optional<Instant> until{}; ///< started before

    // What follows needs a user, and goes without users and words.
    std::optional<CallType> type{};
    std::optional<std::string> endReason{};
    std::string language{}; ///< "en" has "en-GB", too
    std::optional<std::int64_t> shortestUs{};
    std::optional<std::int64_t> longestUs{};
    std::optional<Money> cheapest{};
    std::optional<Money> dearest{};
    std::string said{};   ///< words of the transcript, as people type them
    std::string caller{}; ///< part of number or name, as CallScan::foldedCaller() makes it; finds no private call

    /// No index has the list in its order: CallScan walks over more calls than it has. Else CallPages has it.
    bool isScanned() const
    {
        return type || endReason || !language.empty() || shortestUs || longestUs || cheapest || dearest ||
               !said.empty() || !caller.empty() || (!tag.empty() && (agent || status));
    }
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
    std::optional<Key> after{};
    std::int64_t skip = 0;
    int limit = 50;
};

} // namespace sb
