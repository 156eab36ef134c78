#pragma once

#include "models/backend/Caller.h"
#include "models/contract/Streams.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>

namespace sb {

/// The workspace's owner, sitting in front of it; or the owner looking at it with another user's eyes.
struct OwnerCredential
{
    Via via = Via::Window;
    std::optional<UserId> actingAs = {};
};
struct ApiKeyCredential
{
    std::string key;
};
struct BearerCredential
{
    std::string token;
};
struct NoCredential
{};
using Credential = std::variant<OwnerCredential, ApiKeyCredential, BearerCredential, NoCredential>;

/// What accompanies an operation besides its input.
struct CallOptions
{
    Credential credential = OwnerCredential{};
    std::string idempotencyKey;                         ///< mutations only: the same key again answers the same
    std::optional<std::string> origin;                  ///< HTTP Origin header (A14)
    std::stop_token stop = {};                          ///< asks a long operation to end early
    std::function<void(double fraction)> progress = {}; ///< 0…1; called on the working thread
    std::optional<Upload> upload = {};                  ///< the file of a request whose input has one; JSON holds none
};

} // namespace sb
