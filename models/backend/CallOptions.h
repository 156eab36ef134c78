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

/// A request that proves itself by a signature over its bytes instead of a credential (H5).
struct SignedBody
{
    std::string signature; ///< as the header came: "sha256=<hex>"
    std::string bytes;     ///< the body before anything was read out of it
};

/// The HTTP Origin header, and whether the door that took the request has it on its allow-list (A14).
struct RequestOrigin
{
    std::string name;
    bool isAllowed = false;
};

/// What accompanies an operation besides its input.
struct CallOptions
{
    Credential credential = OwnerCredential{};
    std::string idempotencyKey;           ///< mutations only: the same key again answers the same
    std::optional<RequestOrigin> origin;  ///< absent: the request came from no page (A14)
    std::optional<Upload> upload;         ///< the file of a multipart request; `in` has its name
    std::optional<SignedBody> signedBody; ///< operations that ask for a signature
    std::string baseUrl;                  ///< "http://127.0.0.1:8080", as the caller reached us; may be empty
    std::stop_token stop = {};            ///< asks a long operation to end early
    std::function<void(double fraction)> progress = {}; ///< 0…1; called on the working thread
};

} // namespace sb
