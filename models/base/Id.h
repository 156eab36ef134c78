#pragma once

#include "models/base/Result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace sb {

/// 128 bits of a UUID (RFC 9562). New ids are version 7, so that they sort by the time they were made.
class Uuid
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    constexpr Uuid() = default; ///< the nil id
    constexpr explicit Uuid(const Bytes &bytes) : m_bytes(bytes) {}

    /// \p unixMilliseconds stands in the first 48 bits; the rest is random.
    static Uuid make(std::int64_t unixMilliseconds);
    /// 36 characters in lower or upper case; anything else is Invalid.
    static Result<Uuid> parse(std::string_view text);

    std::string toString() const; ///< 36 characters, lower case (rule M2)
    constexpr const Bytes &bytes() const { return m_bytes; }
    constexpr bool isNil() const { return m_bytes == Bytes{}; }

    auto operator<=>(const Uuid &) const = default;

private:
    Bytes m_bytes{};
};

/// A Uuid that cannot be taken for the id of another kind of thing.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(const Uuid &uuid) : m_uuid(uuid) {}

    static Id make(std::int64_t unixMilliseconds) { return Id(Uuid::make(unixMilliseconds)); }
    static Result<Id> parse(std::string_view text)
    {
        return Uuid::parse(text).map([](const Uuid &uuid) { return Id(uuid); });
    }

    std::string toString() const { return m_uuid.toString(); }
    constexpr const Uuid &uuid() const { return m_uuid; }
    constexpr bool isNil() const { return m_uuid.isNil(); }

    auto operator<=>(const Id &) const = default;

private:
    Uuid m_uuid;
};

using UserId = Id<struct UserTag>;
using OrgId = Id<struct OrgTag>;
using AgentId = Id<struct AgentTag>;
using CallId = Id<struct CallTag>;       ///< call_session_id
using RequestId = Id<struct RequestTag>; ///< request_id of a call session
using ProviderId = Id<struct ProviderTag>;
using VoiceId = Id<struct VoiceTag>;
using BlobId = Id<struct BlobTag>;

} // namespace sb

template <typename Tag>
struct std::hash<sb::Id<Tag>>
{
    std::size_t operator()(const sb::Id<Tag> &id) const noexcept
    {
        std::size_t value = 0;
        for (const auto byte : id.uuid().bytes())
            value = value * 131 + byte;
        return value;
    }
};
