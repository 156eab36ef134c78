#pragma once

#include "models/lines/LineStore.h"
#include "models/money/CallRating.h"
#include "models/money/LedgerAccount.h"
#include "models/sample/SampleCalendar.h"
#include "models/sample/SampleText.h"

#include <nlohmann/json.hpp>

namespace sb {

/// How much of what, and when.
struct SamplePlan
{
    std::int64_t calls = 0;
    std::int64_t seed = 0; ///< the same seed, number and time give the same rows
    Instant now;
    /// The workspace has calls of its own: whoever owns it gets no agents, no calls and no credit of the sample.
    bool isBesideRealCalls = false;
};

/// Somebody with calls, or somebody without.
struct SamplePerson
{
    UserId user;
    OrgId org;
    WalletId wallet;
    WalletId orgWallet;
    UsageTerms terms; ///< of the organization
    bool hasAgents = false;
    bool isOwner = false; ///< of the workspace
};

struct SampleAgentRow
{
    AgentId id;
    std::string name;
    std::size_t person = 0; ///< whose
    SampleScript script;
    std::vector<PricedLine> lines; ///< prices of the workspace's catalog
    std::int64_t promptCharacters = 0;
    std::array<double, 3> directions{}; ///< weights of inbound, outbound, web
    WeekRhythm rhythm{};                ///< times the agent's share
    std::optional<StoredLine> line;
};

/// The people and agents of a sample, as the store has them.
struct SampleBusiness
{
    UserId owner; ///< of the workspace: who grants
    std::vector<SamplePerson> people;
    std::vector<SampleAgentRow> agents;

    WeekRhythm rhythm() const; ///< of all agents

    /// Writes resources/sample/business.json into the workspace: organizations, members, wallets, agents and lines. A
    /// part of the caller's transaction. \p begin is when they came.
    static Result<SampleBusiness> create(Transaction &transaction, const SamplePlan &plan, Instant begin,
                                         SampleRandom &random);
};

} // namespace sb
