#include "models/contract/CodecsOfTags.h"
#include "models/contract/Lines.h"
#include "models/contract/OperationCodecOf.h"

namespace sb {

std::vector<OperationCodec> lineCodecs()
{
    return {codecOf(listPhoneNumbers),   codecOf(createPhoneNumber),        codecOf(createAgentPhoneMapping),
            codecOf(listPhoneMappings),  codecOf(listPhoneMappingsOfAgent), codecOf(getPhoneMapping),
            codecOf(updatePhoneMapping), codecOf(deletePhoneMapping),       codecOf(createOutboundCall)};
}

} // namespace sb
