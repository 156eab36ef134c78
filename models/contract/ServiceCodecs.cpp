#include "models/contract/CodecsOfTags.h"
#include "models/contract/Identity.h"
#include "models/contract/OperationCodecOf.h"
#include "models/contract/Service.h"

namespace sb {

std::vector<OperationCodec> serviceCodecs()
{
    return {codecOf(healthCheck), codecOf(getCurrentUser)};
}

} // namespace sb
