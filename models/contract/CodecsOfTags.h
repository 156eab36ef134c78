#pragma once

#include "models/contract/OperationCodec.h"

#include <vector>

namespace sb {

std::vector<OperationCodec> serviceCodecs(); ///< Service and Current user
std::vector<OperationCodec> peopleCodecs();  ///< users, organizations and their terms, feature flags
std::vector<OperationCodec> accessCodecs();  ///< API keys, sessions
std::vector<OperationCodec> agentCodecs();
std::vector<OperationCodec> providerCodecs();
std::vector<OperationCodec> knowledgeCodecs();
std::vector<OperationCodec> toolCodecs();
std::vector<OperationCodec> analysisCodecs();
std::vector<OperationCodec> walletCodecs();
std::vector<OperationCodec> lineCodecs();    ///< phone numbers, incoming and outbound calls
std::vector<OperationCodec> billingCodecs(); ///< and earnings
std::vector<OperationCodec> callCodecs();
std::vector<OperationCodec> webhookCodecs();
std::vector<OperationCodec> consoleCodecs();
std::vector<OperationCodec> exportCodecs(); ///< files out and in

} // namespace sb
