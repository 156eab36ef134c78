#include "models/agents/AgentService.h"

#include "models/agents/AgentPresentation.h"
#include "models/agents/AgentReads.h"
#include "models/agents/AgentTagService.h"
#include "models/agents/AgentToolService.h"
#include "models/agents/AgentVersions.h"
#include "models/contract/Codec.h"
#include "models/providers/ProviderStore.h"
#include "models/tools/ToolStore.h"

namespace sb {

namespace {

tl::unexpected<Error> activeAgent(const char *parameter)
{
    return fail(Error{ErrorCode::Invalid,
                      std::string("the agent is active: send ") + parameter + "=true to do this",
                      {Problem{{"query", parameter}, "is needed for an active agent", "active_agent"}}});
}

Result<> named(const AgentDraft &draft)
{
    if (!draft.document().agent.name.empty())
        return {};
    return fail(Error{ErrorCode::Unprocessable,
                      "an agent needs a name",
                      {Problem{{"body", "agent", "name"}, "is required", "missing"}}});
}

/// Tools are rows beside the document, so that a tool that goes leaves no trace in it.
Result<CompleteAgent> withTools(Connection &connection, CompleteAgent answer)
{
    auto tools = ToolStore::mappings(connection, answer.agent.id);
    if (!tools)
        return fail(std::move(tools.error()));
    answer.configurations.tools = std::move(*tools);
    return answer;
}

template <typename Section>
auto oneSection(const AgentChange<Section> &in)
{
    return [&in](AgentDraft &draft) { return draft.apply(in.body, {"body"}); };
}

} // namespace

void AgentService::registerOn(Registry &registry)
{
    registerAgentReads(registry);
    registerAgentVersionReads(registry);
    registerAgentTags(registry);

    registry.writes(createAgent, [this](const Call &call, const AgentCreate &in, Transaction &transaction) {
        return create(call, in, transaction);
    });
    registry.writes(createAgentSimple, [this](const Call &call, const AgentSimpleCreate &in, Transaction &transaction) {
        AgentCreate whole;
        whole.agent.name = in.name;
        whole.agent.description = in.description;
        return create(call, whole, transaction);
    });
    registry.writes(updateAgent, [this](const Call &call, const AgentUpdate &in, Transaction &transaction) {
        auto answer = change(
            call, in.agentId, in.forceUpdate.valueOr(false),
            [&](AgentDraft &draft) { return draft.apply(in.body, {"body"}); }, transaction);
        if (!answer || !in.body.tagChanges.hasValue())
            return answer;
        return changeTags(call, in.agentId, *in.body.tagChanges, {"body", "tag_changes"}, transaction)
            .and_then([&](const AgentTags &) { return std::move(answer); });
    });
    const auto section = [this]<typename Section>(const AgentChange<Section> &in, const Call &call,
                                                  Transaction &transaction) {
        return change(call, in.agentId, in.forceUpdate.valueOr(false), oneSection(in), transaction);
    };
    registry.writes(patchAgentModelConfig,
                    [section](const Call &call, const AgentChange<AgentModelConfig> &in, Transaction &transaction) {
                        return section(in, call, transaction);
                    });
    registry.writes(patchAgentTtsConfig,
                    [section](const Call &call, const AgentChange<TtsConfig> &in, Transaction &transaction) {
                        return section(in, call, transaction);
                    });
    registry.writes(patchAgentTranscriberConfig,
                    [section](const Call &call, const AgentChange<TranscriberConfig> &in, Transaction &transaction) {
                        return section(in, call, transaction);
                    });
    registry.writes(patchAgentVadConfig,
                    [section](const Call &call, const AgentChange<VadConfig> &in, Transaction &transaction) {
                        return section(in, call, transaction);
                    });
    registry.writes(deleteAgent,
                    [](const Call &call, const AgentDelete &in, Transaction &transaction) -> Result<SuccessResponse> {
                        auto &store = transaction.connection();
                        auto stored = visible(store, call.caller, in.agentId);
                        if (!stored)
                            return fail(std::move(stored.error()));
                        if (stored->document.agent.isActive && !in.forceDelete.valueOr(false)) // G8
                            return activeAgent("force_delete");
                        const auto before = complete(store, stored->document);
                        if (!before)
                            return fail(before.error());
                        const auto removed = AgentStore::remove(transaction, in.agentId);
                        if (!removed)
                            return fail(removed.error());
                        call.record({"agents", in.agentId.toString(), encode(*before), nullptr});
                        return SuccessResponse{"Agent deleted", std::nullopt};
                    });
    registry.writes(restoreAgentVersion, [this](const Call &call, const AgentRestore &in, Transaction &transaction) {
        return restore(call, in, transaction);
    });
}

Result<StoredAgent> AgentService::visible(Connection &connection, const Caller &caller, AgentId id)
{
    auto stored = AgentStore::find(connection, id);
    if (!stored)
        return fail(std::move(stored.error()));
    if (*stored) {
        const auto &agent = (*stored)->document.agent;
        const bool mine = agent.userId == caller.user;
        const bool ours = caller.role == Role::OrgAdmin && agent.orgId.toOptional() == caller.org;
        if (mine || ours || caller.role == Role::SuperAdmin)
            return std::move(**stored);
    }
    return fail(ErrorCode::NotFound, "there is no such agent");
}

Result<> AgentService::changeable(const StoredAgent &agent, bool force)
{
    if (agent.document.agent.isActive && !force)
        return activeAgent("force_update");
    return {};
}

Result<CompleteAgent> AgentService::complete(Connection &connection, const CompleteAgent &stored)
{
    const auto catalog = ProviderStore::rowsOf(connection, providersOf(stored));
    if (!catalog)
        return fail(catalog.error());
    return withTools(connection, presented(stored, *catalog));
}

/// What was merged must still be a document of the contract (G4).
Result<> AgentService::fits(const CompleteAgent &document, const Catalog &catalog) const
{
    return m_contract->checkSchema("CompleteAgent", encode(presented(document, catalog)));
}

Result<CompleteAgent> AgentService::create(const Call &call, const AgentCreate &in, Transaction &transaction) const
{
    return adopt(call, AgentId::make(call.now.milliseconds()), in, transaction);
}

Result<CompleteAgent> AgentService::adopt(const Call &call, AgentId id, const AgentCreate &in,
                                          Transaction &transaction) const
{
    const auto catalog = ProviderStore::everything(transaction.connection());
    if (!catalog)
        return fail(catalog.error());
    auto draft = AgentDraft::fresh(*catalog, call.caller, id, call.now);
    if (!draft)
        return fail(std::move(draft.error()));
    const AgentSectionsUpdate sections{in.agent,     in.agentModelConfig,   in.ttsConfig, in.transcriberConfig,
                                       in.vadConfig, in.agentSpecificConfig};
    auto ready = draft->apply(sections, {"body"}).and_then([&] { return named(*draft); }).and_then([&] {
        return fits(draft->document(), *catalog);
    });
    if (!ready)
        return fail(std::move(ready.error()));
    const auto &document = draft->document();
    auto saved = AgentStore::insert(transaction, document)
                     .and_then([&] {
                         return AgentStore::addVersion(transaction, document.agent.id,
                                                       {1, call.now, call.caller.user, {}, call.operation, document});
                     })
                     .and_then([&] {
                         return AgentToolService::add(call, document.agent.id, in.tools.valueOr({}), {"body", "tools"},
                                                      transaction);
                     });
    if (!saved)
        return fail(std::move(saved.error()));
    auto answer = withTools(transaction.connection(), presented(document, *catalog));
    if (answer)
        call.record({"agents", document.agent.id.toString(), nullptr, encode(*answer)});
    return answer;
}

Result<CompleteAgent> AgentService::change(const Call &call, AgentId id, bool force, const Change &apply,
                                           Transaction &transaction) const
{
    auto stored = visible(transaction.connection(), call.caller, id);
    if (!stored)
        return fail(std::move(stored.error()));
    const auto catalog = ProviderStore::everything(transaction.connection());
    if (!catalog)
        return fail(catalog.error());
    AgentDraft draft(*catalog, stored->document);
    if (auto applied = apply(draft); !applied)
        return fail(std::move(applied.error()));
    const bool configured = draft.document().configurations != stored->document.configurations;
    if (auto free = changeable(*stored, force || !configured); !free) // G5
        return fail(std::move(free.error()));
    if (auto fit = fits(draft.document(), *catalog); !fit)
        return fail(std::move(fit.error()));
    return save(call, *catalog, *stored, draft.document(), transaction);
}

Result<CompleteAgent> AgentService::save(const Call &call, const Catalog &catalog, const StoredAgent &before,
                                         CompleteAgent after, Transaction &transaction) const
{
    if (after == before.document)
        return withTools(transaction.connection(), presented(std::move(after), catalog));
    after.agent.updatedAt = call.now;
    const StoredAgent stored{std::move(after), before.version + 1};
    const auto &agent = stored.document.agent;
    auto saved = AgentStore::update(transaction, stored).and_then([&] {
        return AgentStore::addVersion(
            transaction, agent.id, {stored.version, call.now, call.caller.user, {}, call.operation, stored.document});
    });
    if (!saved)
        return fail(std::move(saved.error()));
    call.record(
        {"agents", agent.id.toString(), comparable(before.document, catalog), comparable(stored.document, catalog)});
    return withTools(transaction.connection(), presented(stored.document, catalog));
}

Result<CompleteAgent> AgentService::restore(const Call &call, const AgentRestore &in, Transaction &transaction) const
{
    auto stored = visible(transaction.connection(), call.caller, in.agentId);
    if (!stored)
        return fail(std::move(stored.error()));
    auto old = AgentStore::version(transaction.connection(), in.agentId, in.version);
    if (!old)
        return fail(std::move(old.error()));
    if (!*old)
        return fail(ErrorCode::NotFound, "the agent has no such version");
    return change(
        call, in.agentId, in.forceUpdate.valueOr(false),
        [&](AgentDraft &draft) -> Result<> {
            auto document = (*old)->document;
            document.agent.updatedAt = draft.document().agent.updatedAt;
            document.agent.isActive = draft.document().agent.isActive; // going live is a choice of its own
            draft.document() = std::move(document);
            return {};
        },
        transaction);
}

} // namespace sb
