#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/base/Money.h"
#include "models/store/Store.h"

#include <algorithm>
#include <string>
#include <vector>

namespace sb::bench {

/// What is in the owner's call log, so that a bench asks for what is common and for what is rare whatever the data.
struct DeskFacts
{
    std::int64_t calls = 0;
    Instant first; ///< start of the oldest call
    Instant last;
    std::vector<AgentId> agents;         ///< the one with most calls first, twenty at most
    std::vector<std::string> endReasons; ///< the commonest first
    std::vector<std::string> languages;  ///< the commonest first
    double longestSeconds = 0;
    Money dearest;
    std::vector<std::string> words;    ///< of transcripts, the commonest first, by some thousand calls
    std::vector<std::string> oldWords; ///< of the oldest call

    /// NotFound when the owner has no calls.
    static Result<DeskFacts> of(Store &store);

    /// The word of a rank, or the rarest known.
    const std::string &word(std::size_t rank) const { return words[std::min(rank, words.size() - 1)]; }
    Instant at(double share) const; ///< of the time between the first and the last call
};

} // namespace sb::bench
