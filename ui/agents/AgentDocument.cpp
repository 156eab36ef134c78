#include "ui/agents/AgentDocument.h"

#include "models/contract/OperationCodec.h"
#include "ui/agents/AgentDraft.h"

#include <nlohmann/json.hpp>

namespace sb::ui {

AgentCreate copyOf(const CompleteAgent &agent, const std::string &name)
{
    const auto sections = AgentDraft::from(agent).stored();
    AgentCreate create;
    create.agent = sections.agent.value();
    create.agent.name = name;
    create.agent.isActive = false;
    create.agentModelConfig = sections.agentModelConfig;
    create.ttsConfig = sections.ttsConfig;
    create.transcriberConfig = sections.transcriberConfig;
    create.vadConfig = sections.vadConfig;
    create.agentSpecificConfig = sections.agentSpecificConfig;
    // A route keeps its meaning, not its id: two agents must not share one.
    for (auto &route : create.agentSpecificConfig->inboundTransferRoutes.value())
        route.routeId = {};
    if (!agent.configurations.tools.empty())
        create.tools = agent.configurations.tools;
    return create;
}

QByteArray agentDocument(const CompleteAgent &agent)
{
    auto create = copyOf(agent, agent.agent.name);
    create.agent.isActive = agent.agent.isActive;
    const auto *codec = findOperationCodec(createAgent.id);
    return QByteArray::fromStdString(codec->encodeIn(&create).dump(2, ' ', false) + '\n');
}

Result<AgentCreate> agentFromDocument(const QByteArray &text)
{
    auto document = nlohmann::json();
    try {
        document = nlohmann::json::parse(text.cbegin(), text.cend());
    } catch (const nlohmann::json::parse_error &error) {
        return fail(ErrorCode::Invalid, "no JSON from byte " + std::to_string(error.byte) + " on");
    }
    if (!document.is_object() || !document.contains("agent"))
        return fail(ErrorCode::Invalid, "the file holds no agent");
    const auto *read = findOperationCodec(getAgent.id);
    if (document.contains("configurations")) {
        const auto complete = read->decodeOut(document);
        if (!complete)
            return fail(complete.error());
        const auto &agent = *std::static_pointer_cast<CompleteAgent>(*complete);
        return copyOf(agent, agent.agent.name);
    }
    const auto decoded = findOperationCodec(createAgent.id)->decodeIn(document);
    if (!decoded)
        return fail(decoded.error());
    auto create = *std::static_pointer_cast<const AgentCreate>(*decoded);
    create.agent.isActive = false; // what comes from outside answers no calls before somebody looked at it
    return create;
}

} // namespace sb::ui
