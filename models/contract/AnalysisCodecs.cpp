#include "models/contract/Analysis.h"
#include "models/contract/CodecsOfTags.h"
#include "models/contract/OperationCodecOf.h"

namespace sb {

std::vector<OperationCodec> analysisCodecs()
{
    return {codecOf(listPostAnalysisRules),  codecOf(createPostAnalysisRule),  codecOf(getPostAnalysisRule),
            codecOf(updatePostAnalysisRule), codecOf(deletePostAnalysisRule),  codecOf(duplicatePostAnalysisRule),
            codecOf(getAgentPostAnalysis),   codecOf(upsertAgentPostAnalysis), codecOf(listAttachedRules),
            codecOf(setAttachedRules),       codecOf(listAttachedRuleIds)};
}

} // namespace sb
