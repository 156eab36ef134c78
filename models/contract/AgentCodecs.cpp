#include "models/contract/Agents.h"
#include "models/contract/CodecsOfTags.h"
#include "models/contract/OperationCodecOf.h"

namespace sb {

/// An array or a page object (G1).
template <>
struct Codec<AgentListing>
{
    static nlohmann::json encode(const AgentListing &listing)
    {
        return std::visit([](const auto &answer) { return sb::encode(answer); }, listing.answer);
    }
    static void decode(const nlohmann::json &in, AgentListing &out, DecodeTrace &trace)
    {
        if (in.is_array())
            Codec<std::vector<AgentSummary>>::decode(in, out.answer.emplace<0>(), trace);
        else
            Codec<AgentPage>::decode(in, out.answer.emplace<1>(), trace);
    }
};

const std::vector<AgentSummary> &AgentListing::items() const
{
    const auto *page = std::get_if<AgentPage>(&answer);
    return page ? page->items : std::get<0>(answer);
}

std::int64_t AgentListing::total() const
{
    const auto *page = std::get_if<AgentPage>(&answer);
    return page ? page->total : static_cast<std::int64_t>(std::get<0>(answer).size());
}

std::vector<OperationCodec> agentCodecs()
{
    return {codecOf(listAgents),
            codecOf(createAgent),
            codecOf(createAgentSimple),
            codecOf(getAgentStats),
            codecOf(getAgent),
            codecOf(updateAgent),
            codecOf(deleteAgent),
            codecOf(patchAgentModelConfig),
            codecOf(patchAgentTtsConfig),
            codecOf(patchAgentTranscriberConfig),
            codecOf(patchAgentVadConfig),
            codecOf(listNoiseAssets),
            codecOf(listAgentTags),
            codecOf(setAgentTags),
            codecOf(changeAgentTags)};
}

} // namespace sb
