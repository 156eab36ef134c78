#include "models/contract/CodecsOfTags.h"
#include "models/contract/Knowledge.h"
#include "models/contract/OperationCodecOf.h"

namespace sb {

std::vector<OperationCodec> knowledgeCodecs()
{
    return {codecOf(uploadFile),
            codecOf(listSupportedFormats),
            codecOf(listMyFiles),
            codecOf(getFile),
            codecOf(deleteFile),
            codecOf(getFileContent),
            codecOf(createAgentFileMapping),
            codecOf(listAgentFileMappings),
            codecOf(deleteAgentFileMapping),
            codecOf(semanticSearch),
            codecOf(hybridSearch)};
}

} // namespace sb
