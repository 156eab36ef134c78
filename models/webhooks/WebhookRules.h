#pragma once

#include "models/store/Connection.h"

#include <nlohmann/json.hpp>

namespace sb {

/// What the contract's schema of hook settings cannot say, on the merged document: an outgoing hook that is on has an
/// address, which is judged as a tool's is (T3); headers can be sent as they are; variables have names, each its own.
/// Invalid for the address, Unprocessable else. Thread: the connection's.
Result<> checkWebhooks(const nlohmann::json &document, Connection &connection);

} // namespace sb
