#include "models/contract/CodecsOfTags.h"
#include "models/contract/OperationCodecOf.h"
#include "models/contract/Tools.h"

namespace sb {

std::vector<OperationCodec> toolCodecs()
{
    return {codecOf(listToolEndpointDefs),  codecOf(createToolEndpointDef), codecOf(getToolEndpointDef),
            codecOf(updateToolEndpointDef), codecOf(deleteToolEndpointDef), codecOf(listMcpServerDefs),
            codecOf(createMcpServerDef),    codecOf(getMcpServerDef),       codecOf(updateMcpServerDef),
            codecOf(deleteMcpServerDef),    codecOf(listAgentTools),        codecOf(addAgentTools),
            codecOf(replaceAgentTools),     codecOf(deleteAgentTool)};
}

} // namespace sb
