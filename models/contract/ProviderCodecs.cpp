#include "models/contract/CodecsOfTags.h"
#include "models/contract/OperationCodecOf.h"
#include "models/contract/Providers.h"

namespace sb {

std::vector<OperationCodec> providerCodecs()
{
    return {codecOf(listModelProviders), codecOf(listTtsProviders), codecOf(listSttProviders),
            codecOf(listVadProviders),   codecOf(listAllProviders), codecOf(listTtsVoices)};
}

} // namespace sb
