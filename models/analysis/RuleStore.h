#pragma once

#include "models/contract/Analysis.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <array>

namespace sb {

/// Analysis settings of one agent as stored.
struct StoredAnalysisConfig
{
    Uuid id;
    AgentId agent;
    Instant createdAt;
    Instant updatedAt;
    nlohmann::json document;
};

/// Rules of post-call analysis, which agents they are attached to, and the agents' own settings. A rule whose tool goes
/// becomes inactive (T4); a rule or an agent that goes takes its attachments along (N3, G9). SQL; thread: the
/// connection's.
class RuleStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    static Result<std::vector<PostAnalysisRule>> list(Connection &connection, UserId user); ///< N1
    static Result<std::optional<PostAnalysisRule>> find(Connection &connection, RuleId id);
    static Result<> insert(Transaction &transaction, const PostAnalysisRule &rule);
    static Result<> update(Transaction &transaction, const PostAnalysisRule &rule);
    static Result<> remove(Transaction &transaction, RuleId id);

    /// In the order in which they were attached.
    static Result<std::vector<PostAnalysisRule>> attached(Connection &connection, AgentId agent);
    static Result<> attach(Transaction &transaction, AgentId agent, const std::vector<RuleId> &rules); ///< replaces

    static Result<std::optional<StoredAnalysisConfig>> config(Connection &connection, AgentId agent);
    static Result<> setConfig(Transaction &transaction, const StoredAnalysisConfig &config);
};

inline constexpr std::array analysisMigrations{Migration{140, RuleStore::createTables}};

} // namespace sb
