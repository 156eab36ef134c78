#include "models/agents/AgentFileService.h"

#include "models/agents/AgentService.h"
#include "models/contract/Codec.h"
#include "models/knowledge/FileService.h"

namespace sb {

namespace {

using MappingAnswer = KnowledgeAnswer<AgentFileMapping>;
using MappingListAnswer = KnowledgeAnswer<std::vector<AgentFileMapping>>;

Result<AgentFileMapping> presented(Connection &connection, const StoredFileMapping &mapping, const StoredFile &file)
{
    return FileService::presented(connection, file).map([&](KnowledgeFile shown) {
        return AgentFileMapping{mapping.id, mapping.agent, mapping.file, std::move(shown), mapping.createdAt};
    });
}

/// The ids of an agent's files, for the record of a change.
Result<nlohmann::json> filesOf(Connection &connection, AgentId agent)
{
    return FileStore::mappings(connection, agent).map([](const std::vector<StoredFileMapping> &mappings) {
        auto ids = nlohmann::json::array();
        for (const auto &mapping : mappings)
            ids.push_back(mapping.file.toString());
        return nlohmann::json{{"files", std::move(ids)}};
    });
}

/// Carries out \p change on the files of an agent, and records what it did.
template <typename Change>
Result<> changed(const Call &call, AgentId agent, Connection &connection, Change change)
{
    auto before = filesOf(connection, agent);
    if (!before)
        return fail(std::move(before.error()));
    if (Result<> done = change(); !done)
        return done;
    return filesOf(connection, agent).map([&](nlohmann::json after) {
        call.record({"agents", agent.toString(), std::move(*before), std::move(after)});
    });
}

Result<MappingAnswer> attach(const Call &call, const AgentFileMappingRequest &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    if (auto may = AgentFileService::mayAttach(connection, call.caller, in.agentId); !may)
        return fail(std::move(may.error()));
    const auto file = FileService::visible(connection, call.caller, in.uploadFileId);
    if (!file)
        return fail(file.error());
    if (file->user != call.caller.user) // K7: the caller's own
        return fail(ErrorCode::NotFound, "there is no such file");
    auto mapping = FileStore::mapping(connection, in.agentId, in.uploadFileId);
    if (!mapping)
        return fail(std::move(mapping.error()));
    if (!*mapping) {
        *mapping = StoredFileMapping{FileMappingId::make(call.now.milliseconds()), in.agentId, file->id, call.now};
        auto done = changed(call, in.agentId, connection, [&] { return FileStore::map(transaction, **mapping); });
        if (!done)
            return fail(std::move(done.error()));
    }
    return presented(connection, **mapping, *file).map([](AgentFileMapping shown) {
        return MappingAnswer{"File attached", std::move(shown)};
    });
}

Result<MappingListAnswer> list(const Call &call, const AgentFilesRef &in, Connection &connection)
{
    if (auto may = AgentFileService::mayAttach(connection, call.caller, in.agentId); !may)
        return fail(std::move(may.error()));
    const auto mappings = FileStore::mappings(connection, in.agentId);
    if (!mappings)
        return fail(mappings.error());
    MappingListAnswer answer{"The files of the agent", {}};
    for (const auto &mapping : *mappings) {
        const auto file = FileStore::find(connection, mapping.file);
        if (!file)
            return fail(file.error());
        if (!*file) // the foreign key forbids it
            return fail(ErrorCode::Corrupt, "a file of an agent is missing");
        auto shown = presented(connection, mapping, **file);
        if (!shown)
            return fail(std::move(shown.error()));
        answer.data.push_back(std::move(*shown));
    }
    return answer;
}

Result<SuccessResponse> detach(const Call &call, const AgentFileRef &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    if (auto may = AgentFileService::mayAttach(connection, call.caller, in.agentId); !may)
        return fail(std::move(may.error()));
    auto done = changed(call, in.agentId, connection, [&]() -> Result<> {
        const auto removed = FileStore::unmap(transaction, in.agentId, in.uploadFileId);
        if (!removed)
            return fail(removed.error());
        if (!*removed) // K8
            return fail(ErrorCode::NotFound, "the agent has no such file");
        return {};
    });
    if (!done)
        return fail(std::move(done.error()));
    return SuccessResponse{"File detached from the agent", std::nullopt};
}

} // namespace

void AgentFileService::registerOn(Registry &registry)
{
    registry.writes(createAgentFileMapping, attach);
    registry.reads(listAgentFileMappings, list);
    registry.writes(deleteAgentFileMapping, detach);
}

Result<> AgentFileService::mayAttach(Connection &connection, const Caller &caller, AgentId agent)
{
    return AgentService::visible(connection, caller, agent).map([](const StoredAgent &) {});
}

} // namespace sb
