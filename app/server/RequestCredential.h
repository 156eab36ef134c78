#pragma once

#include "app/server/HttpRequest.h"
#include "models/backend/CallOptions.h"

namespace sb::app {

/// `Authorization: Bearer …` or `x-api-key: …` (A2); with both, Bearer decides (A4). Whether it is anybody's is for the
/// Gate.
Credential credentialOf(const HttpRequest &request);

} // namespace sb::app
