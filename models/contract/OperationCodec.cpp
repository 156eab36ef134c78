#include "models/contract/OperationCodec.h"

#include "models/contract/CodecsOfTags.h"

namespace sb {

std::span<const OperationCodec> operationCodecs()
{
    static const std::vector<OperationCodec> codecs = [] {
        std::vector<OperationCodec> all;
        for (auto tag : {serviceCodecs(), peopleCodecs(), accessCodecs(), agentCodecs(), providerCodecs(),
                         knowledgeCodecs(), toolCodecs(), analysisCodecs(), lineCodecs(), walletCodecs(),
                         billingCodecs(), callCodecs(), webhookCodecs(), consoleCodecs(), exportCodecs()})
            all.insert(all.end(), tag.begin(), tag.end());
        return all;
    }();
    return codecs;
}

const OperationCodec *findOperationCodec(std::string_view id)
{
    const auto codecs = operationCodecs();
    const auto found = std::ranges::find(codecs, id, &OperationCodec::id);
    return found == codecs.end() ? nullptr : &*found;
}

} // namespace sb
