#pragma once

#include "models/agents/AgentService.h"
#include "models/backend/Registry.h"
#include "models/contract/Exports.h"
#include "models/exports/BundleFile.h"

#include <map>

namespace sb {

/// Takes an archive in, in the transaction that it is given: tools, then rules, agents and calls. Each row becomes the
/// caller's and is made under the rules of the operation that makes such rows. What is there already is never changed:
/// with the same content it is passed over, with another one reported. Everything else that does not fit fails the
/// whole archive, and names the file. Thread: the store's.
class BundleImport
{
public:
    /// All of these outlive it.
    BundleImport(const Call &call, const Contract &contract, const AgentService &agents, const Registry &registry)
        : m_call(call), m_contract(contract), m_agents(agents), m_registry(registry)
    {}

    Result<BundleReport> run(BundleFile &file, Transaction &transaction);

private:
    using Entry = BundleFile::Entry;
    using Fate = BundleOutcome;

    Result<> take(BundleFile &file, const Entry &entry, Transaction &transaction);
    Result<> takeManifest(const nlohmann::json &document) const;
    Result<Fate> takeTool(const Entry &entry, const nlohmann::json &document, Transaction &transaction);
    Result<Fate> takeRule(const Entry &entry, const nlohmann::json &document, Transaction &transaction);
    Result<Fate> takeAgent(const Entry &entry, const nlohmann::json &document, Transaction &transaction);
    Result<Fate> takeCall(BundleFile &file, const Entry &entry, const nlohmann::json &document,
                          Transaction &transaction);
    Result<> attach(AgentId agent, const nlohmann::json &document, Transaction &transaction) const;
    Result<> label(AgentId agent, const nlohmann::json &document, Transaction &transaction) const;
    void count(BundleKind kind, Fate fate, const std::string &id, const nlohmann::json &document);

    const Call &m_call;
    const Contract &m_contract;
    const AgentService &m_agents;
    const Registry &m_registry;
    BundleReport m_report;
    std::map<std::string, Entry, std::less<>> m_turns; ///< turns.json by their folders
};

} // namespace sb
