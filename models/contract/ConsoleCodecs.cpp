#include "models/contract/CallDays.h"
#include "models/contract/CallFigures.h"
#include "models/contract/CodecsOfTags.h"
#include "models/contract/Console.h"
#include "models/contract/OperationCodecOf.h"

namespace sb {

std::vector<OperationCodec> consoleCodecs()
{
    return {codecOf(startTestCall),
            codecOf(appendTurn),
            codecOf(extendTestCall),
            codecOf(finishTestCall),
            codecOf(listCalls),
            codecOf(countCalls),
            codecOf(getCallDays),
            codecOf(getCallFigures),
            codecOf(getCallViews),
            codecOf(putCallViews),
            codecOf(getCall),
            codecOf(putCallLabels),
            codecOf(listCallTags),
            codecOf(getCallRecording),
            codecOf(listAgentVersions),
            codecOf(getAgentVersion),
            codecOf(restoreAgentVersion),
            codecOf(listAuditEntries),
            codecOf(getWorkspaceInfo),
            codecOf(getWorkspaceSettings),
            codecOf(updateWorkspaceSettings),
            codecOf(previewRetention),
            codecOf(applyRetention)};
}

} // namespace sb
