#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/contract/Access.h"
#include "models/contract/Identity.h"

#include <optional>
#include <string>
#include <vector>

namespace sb {

/// By which door a call came in.
enum class Via : std::uint8_t { Window = 1, CommandLine, Bearer, ApiKey, System };
template <>
inline constexpr auto enumNames<Via> =
    std::array{Named{Via::Window, "window"}, Named{Via::CommandLine, "command_line"}, Named{Via::Bearer, "bearer"},
               Named{Via::ApiKey, "api_key"}, Named{Via::System, "system"}};

/// One scope row of an API key (A10).
struct Scope
{
    std::string pathPrefix;
    std::string method; ///< "*" = any

    bool operator==(const Scope &) const = default;
};

/// The API key that a request came with.
struct UsedKey
{
    ApiKeyId id;
    std::optional<Instant> lastUsed; ///< as it was kept before this request; coarse

    bool operator==(const UsedKey &) const = default;
};

/// Who asks: the owner of the credential and what it may do.
struct Caller
{
    UserId user;
    OrgId org;
    Role role{};
    std::vector<Scope> scopes; ///< API keys only
    Via via{};
    std::optional<UsedKey> key = {}; ///< API keys only

    /// Feature flags gate sessions, not keys (A15).
    bool isSession() const { return via != Via::ApiKey && via != Via::System; }
    bool operator==(const Caller &) const = default;
};

} // namespace sb
