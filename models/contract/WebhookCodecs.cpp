#include "models/contract/CodecsOfTags.h"
#include "models/contract/OperationCodecOf.h"
#include "models/contract/Webhooks.h"

namespace sb {

std::vector<OperationCodec> webhookCodecs()
{
    return {codecOf(listMyAgentWebhooks),      codecOf(getAgentWebhooks),         codecOf(putAgentWebhooks),
            codecOf(rotateAgentWebhookSecret), codecOf(testAgentOutgoingWebhook), codecOf(incomingWebhookStartOutbound),
            codecOf(listWebhookDeliveries)};
}

} // namespace sb
