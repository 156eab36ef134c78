#pragma once

#include "models/contract/OperationCodec.h"

#include <vector>

namespace sb {

std::vector<OperationCodec> serviceCodecs(); ///< Service and Current user
std::vector<OperationCodec> agentCodecs();
std::vector<OperationCodec> providerCodecs();
std::vector<OperationCodec> toolCodecs();
std::vector<OperationCodec> analysisCodecs();
std::vector<OperationCodec> walletCodecs();
std::vector<OperationCodec> billingCodecs(); ///< and earnings
std::vector<OperationCodec> callCodecs();
std::vector<OperationCodec> consoleCodecs();

} // namespace sb
