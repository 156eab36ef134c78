#include "models/contract/CodecsOfTags.h"
#include "models/contract/Exports.h"
#include "models/contract/OperationCodecOf.h"

namespace sb {

std::vector<OperationCodec> exportCodecs()
{
    return {codecOf(exportTable), codecOf(exportBundle), codecOf(importBundle)};
}

} // namespace sb
