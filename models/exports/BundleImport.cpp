#include "models/exports/BundleImport.h"

#include "models/agents/AgentTagStore.h"
#include "models/analysis/RuleService.h"
#include "models/calls/CallService.h"
#include "models/contract/Codec.h"
#include "models/contract/SecretMask.h"
#include "models/contract/TagText.h"
#include "models/exports/BundleArchive.h"
#include "models/exports/BundleFormat.h"
#include "models/exports/CallIntake.h"
#include "models/tools/ToolService.h"

#include <algorithm>
#include <set>

namespace sb {

namespace {

using nlohmann::json;

constexpr std::size_t mostConflictsTold = 100;
constexpr std::size_t mostItemsTold = 1000;

/// Runs an operation's own handler inside the transaction.
template <typename In, typename Out>
Result<> carryOut(const Registry &registry, const Operation<In, Out> &operation, const Call &call, const In &in,
                  Transaction &transaction)
{
    const auto *handler = registry.find(operation.id);
    if (handler == nullptr || !handler->write || handler->in != std::type_index(typeid(In)))
        return fail(ErrorCode::Internal, "an operation that an import needs is not there");
    return handler->write(call, &in, transaction).map([](const std::shared_ptr<void> &) {});
}

/// An agent's file as the request that makes such an agent.
json creationOf(const json &document)
{
    const auto &configurations = document.at("configurations");
    json request{{"agent", document.at("agent")}};
    for (const auto &[section, name] :
         {std::pair("model_config", "agent_model_config"), std::pair("tts_config", "tts_config"),
          std::pair("transcriber_config", "transcriber_config"), std::pair("vad_config", "vad_config"),
          std::pair("agent_specific_config", "agent_specific_config"), std::pair("tools", "tools")}) {
        if (configurations.contains(section) && !configurations.at(section).is_null())
            request[name] = configurations.at(section);
    }
    for (const auto &[section, old] :
         {std::pair("agent_model_config", "model_provider_id"), std::pair("tts_config", "tts_provider_id"),
          std::pair("transcriber_config", "provider_id")}) {
        if (request.contains(section) && request[section].is_object())
            request[section].erase(old); // a row of another catalog; the names say which one it is
    }
    return request;
}

std::string nameIn(BundleKind kind, const json &document)
{
    const auto *holder = kind == BundleKind::Tool ? "definition" : kind == BundleKind::Agent ? "agent" : nullptr;
    const auto &named = holder != nullptr ? document.at(holder) : document;
    const auto name = named.find("name");
    return name != named.end() && name->is_string() ? name->get<std::string>() : std::string();
}

template <typename T>
Result<T> fitting(const Contract &contract, std::string_view schema, const json &document)
{
    auto value = decode<T>(document);
    if (!value)
        return value;
    if (auto fits = contract.checkSchema(schema, encode(*value)); !fits)
        return fail(std::move(fits.error()));
    return value;
}

} // namespace

Result<BundleReport> BundleImport::run(BundleFile &file, Transaction &transaction)
{
    m_report = {};
    for (const auto kind : {BundleKind::Tool, BundleKind::Rule, BundleKind::Agent, BundleKind::Call})
        m_report.counts.push_back({kind, 0, 0, 0});
    std::set<std::string_view> folders;
    for (const auto &entry : file.entries()) {
        if (entry.kind == BundleFile::Kind::Turns)
            m_turns.emplace(entry.key, entry);
        if (entry.kind == BundleFile::Kind::Session)
            folders.insert(entry.key);
        m_report.recordingsLeftOut += entry.kind == BundleFile::Kind::Recording ? 1 : 0;
    }
    const bool isBundle =
        std::ranges::any_of(file.entries(), [](const Entry &entry) { return entry.kind <= BundleFile::Kind::Session; });
    if (!isBundle)
        return fail(ErrorCode::Invalid, "the archive has nothing that can be taken in");
    for (const auto &entry : file.entries()) {
        if (m_call.isCancelled())
            return fail(ErrorCode::Cancelled, "the import was ended before it was done");
        if (entry.kind >= BundleFile::Kind::Turns && !folders.contains(entry.key))
            return fail(ErrorCode::Invalid, BundleFile::label(entry) + "belongs to no call");
        auto taken = take(file, entry, transaction);
        if (!taken && (taken.error().code == ErrorCode::Corrupt || taken.error().code == ErrorCode::Internal ||
                       taken.error().code == ErrorCode::Io || taken.error().code == ErrorCode::NoSpace))
            return fail(std::move(taken.error())); // ours, not the archive's
        if (!taken) {
            auto error = std::move(taken.error());
            const auto label = BundleFile::label(entry);
            if (!error.detail.starts_with(label))
                error.detail = label + "cannot be taken in: " + error.detail;
            if (error.code != ErrorCode::Conflict && error.code != ErrorCode::Cancelled)
                error.code = ErrorCode::Invalid;
            error.problems.clear(); // places in a file, not in the request
            return fail(std::move(error));
        }
    }
    if (m_report.counts.back().added > 0)
        m_call.record({"calls", "import", nullptr, {{"added", m_report.counts.back().added}}});
    return m_report;
}

Result<> BundleImport::take(BundleFile &file, const Entry &entry, Transaction &transaction)
{
    using Kind = BundleFile::Kind;
    if (entry.kind > Kind::Session)
        return {};
    const auto document = file.document(entry);
    if (!document)
        return fail(document.error());
    if (!document->is_object())
        return fail(ErrorCode::Invalid, "it is no object");
    const auto counted = [&](BundleKind kind, Result<Fate> fate) -> Result<> {
        if (!fate)
            return fail(std::move(fate.error()));
        count(kind, *fate, kind == BundleKind::Call ? document->at("id").get<std::string>() : entry.key, *document);
        return {};
    };
    switch (entry.kind) {
    case Kind::Manifest:
        return takeManifest(*document);
    case Kind::Tool:
        return counted(BundleKind::Tool, takeTool(entry, *document, transaction));
    case Kind::Rule:
        return counted(BundleKind::Rule, takeRule(entry, *document, transaction));
    case Kind::Agent:
        return counted(BundleKind::Agent, takeAgent(entry, *document, transaction));
    default:
        return counted(BundleKind::Call, takeCall(file, entry, *document, transaction));
    }
}

void BundleImport::count(BundleKind kind, Fate fate, const std::string &id, const json &document)
{
    auto &counts = m_report.counts[static_cast<std::size_t>(kind) - 1];
    counts.added += fate == Fate::Added ? 1 : 0;
    counts.same += fate == Fate::Same ? 1 : 0;
    counts.different += fate == Fate::Different ? 1 : 0;
    if (kind != BundleKind::Call && m_report.items.size() < mostItemsTold)
        m_report.items.push_back({kind, id, nameIn(kind, document), fate});
    if (fate == Fate::Different && m_report.conflicts.size() < mostConflictsTold)
        m_report.conflicts.push_back({kind, id, "is there with other content, or somebody else's, and stays as it is"});
}

Result<> BundleImport::takeManifest(const json &document) const
{
    if (document.value("format", json()) != json(bundleFormat))
        return fail(ErrorCode::Invalid, "it is no bundle of this program");
    if (document.value("version", json()) != json(bundleVersion))
        return fail(ErrorCode::Invalid, "it was made by a version that this one does not know");
    return {};
}

Result<BundleImport::Fate> BundleImport::takeTool(const Entry &entry, const json &document, Transaction &transaction)
{
    const auto id = ToolId::parse(entry.key).value();
    const auto type = document.contains("type") && document["type"].is_string()
                          ? fromName<ToolType>(document["type"].get_ref<const std::string &>())
                          : std::nullopt;
    if (!type || !document.contains("definition") || !document["definition"].is_object())
        return fail(ErrorCode::Invalid, "it is no definition of a tool");
    std::int64_t masks = 0;
    const auto definition = withoutMasks(document["definition"], masks);
    const auto found = ToolStore::find(transaction.connection(), id);
    if (!found)
        return fail(found.error());
    if (*found) {
        const auto kept = withoutMasks(maskSecrets((*found)->document), masks);
        const bool isMine = ToolService::visible(transaction.connection(), m_call.caller, id).has_value();
        return isMine && (*found)->type == *type && kept == definition ? Fate::Same : Fate::Different;
    }
    const auto *schema = *type == ToolType::Endpoint ? "ToolEndpointDefInput" : "McpServerDefInput";
    auto added = m_contract.checkSchema(schema, definition).and_then([&] {
        return ToolService::adopt(m_call, id, *type, definition, transaction);
    });
    if (!added)
        return fail(std::move(added.error()));
    m_report.secretsLeftOut += masks;
    return Fate::Added;
}

Result<BundleImport::Fate> BundleImport::takeRule(const Entry &entry, const json &document, Transaction &transaction)
{
    const auto id = RuleId::parse(entry.key).value();
    const auto rule = fitting<PostAnalysisRuleInput>(m_contract, "PostAnalysisRuleInput", document);
    if (!rule)
        return fail(rule.error());
    const auto found = RuleStore::find(transaction.connection(), id);
    if (!found)
        return fail(found.error());
    if (*found) {
        const bool isMine = (*found)->userId == m_call.caller.user;
        return isMine && encode((*found)->definition) == encode(*rule) ? Fate::Same : Fate::Different;
    }
    return RuleService::adopt(m_call, id, *rule, transaction).map([] { return Fate::Added; });
}

Result<BundleImport::Fate> BundleImport::takeAgent(const Entry &entry, const json &document, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto id = AgentId::parse(entry.key).value();
    for (const auto *section : {"agent", "configurations"}) {
        if (!document.contains(section) || !document[section].is_object())
            return fail(ErrorCode::Invalid, "it is no agent");
    }
    const auto found = AgentStore::find(connection, id);
    if (!found)
        return fail(found.error());
    if (*found) {
        const auto kept = bundledAgent(connection, (*found)->document);
        if (!kept)
            return fail(kept.error());
        const bool isMine = AgentService::visible(connection, m_call.caller, id).has_value();
        return isMine && comparableAgent(*kept) == comparableAgent(document) ? Fate::Same : Fate::Different;
    }
    std::int64_t masks = 0;
    const auto agent = fitting<AgentCreate>(m_contract, "AgentCreate", withoutMasks(creationOf(document), masks));
    if (!agent)
        return fail(agent.error());
    auto added = m_agents.adopt(m_call, id, *agent, transaction)
                     .and_then([&](const CompleteAgent &) { return attach(id, document, transaction); })
                     .and_then([&] { return label(id, document, transaction); });
    if (!added)
        return fail(std::move(added.error()));
    m_report.secretsLeftOut += masks;
    return Fate::Added;
}

Result<> BundleImport::attach(AgentId agent, const json &document, Transaction &transaction) const
{
    if (const auto rules = document.value("rules", json::array()); !rules.empty()) {
        auto ids = decode<std::vector<RuleId>>(rules);
        if (!ids)
            return fail(std::move(ids.error()));
        if (auto attached = carryOut(m_registry, setAttachedRules, m_call, {agent, std::move(*ids)}, transaction);
            !attached)
            return attached;
    }
    auto analysis = document.value("post_analysis", json());
    if (analysis.is_null())
        return {};
    if (!analysis.is_object())
        return fail(ErrorCode::Invalid, "its analysis settings are no object");
    for (const auto *name : {"id", "created_at", "updated_at"})
        analysis.erase(name);
    analysis["agent_id"] = agent.toString();
    const auto config = fitting<AgentPostAnalysisConfig>(m_contract, "AgentPostAnalysisConfig", analysis);
    if (!config)
        return fail(config.error());
    return carryOut(m_registry, upsertAgentPostAnalysis, m_call, *config, transaction);
}

Result<> BundleImport::label(AgentId agent, const json &document, Transaction &transaction) const
{
    const auto given = document.find("tags");
    if (given == document.end()) // archives of earlier versions say nothing of tags
        return {};
    return m_contract.checkSchema("AgentTagSet", {{"tags", *given}})
        .and_then([&] { return tidyTags(given->get<std::vector<std::string>>(), {"tags"}); })
        .and_then([&](const std::vector<std::string> &tags) { return AgentTagStore::set(transaction, agent, tags); });
}

Result<BundleImport::Fate> BundleImport::takeCall(BundleFile &file, const Entry &entry, const json &document,
                                                  Transaction &transaction)
{
    auto &connection = transaction.connection();
    if (auto fits = m_contract.checkSchema("CallSession", document); !fits)
        return fail(std::move(fits.error()));
    json extra;
    if (const auto beside = m_turns.find(entry.key); beside != m_turns.end()) {
        auto read = file.document(beside->second);
        if (!read)
            return fail(std::move(read.error()));
        extra = std::move(*read);
    }
    auto intake = CallIntake::of(document, extra);
    if (!intake)
        return fail(std::move(intake.error()));
    const auto &session = intake->call.session;
    const auto found = CallStore::find(connection, session.id);
    const auto other = CallStore::find(connection, session.requestId);
    if (!found || !other)
        return fail(!found ? found.error() : other.error());
    if (*found) {
        const bool isMine = CallService::visible(connection, m_call.caller, session.id).has_value();
        const auto same = intake->equals(**found, connection);
        if (!same)
            return fail(same.error());
        return isMine && *same ? Fate::Same : Fate::Different;
    }
    if (*other)
        return Fate::Different;
    return intake->save(m_call, transaction).map([] { return Fate::Added; });
}

} // namespace sb
