#pragma once

#include "models/contract/Calls.h"

namespace sb {

enum class CreateCallStatus : std::uint8_t { Success = 1, Failed };
template <>
inline constexpr auto enumNames<CreateCallStatus> =
    std::array{Named{CreateCallStatus::Success, "success"}, Named{CreateCallStatus::Failed, "failed"}};

/// Outcome of a dial request (C6, C8): a call that failed after its session was made has both ids as well.
struct CreateCallResult
{
    CreateCallStatus status{};
    RequestId requestId;
    CallId callSessionId;
    UserId userId;                          ///< who is billed
    std::string telephonyProvider = "pstn"; ///< always
    std::string targetNumber;               ///< E.164
    std::optional<std::string> fromPhoneNumber;
    std::optional<std::string> telephonyLegId;
    std::optional<std::string> detail; ///< why it failed; never a carrier's own words

    bool operator==(const CreateCallResult &) const = default;
    static constexpr auto fields()
    {
        using T = CreateCallResult;
        return std::tuple(field("status", &T::status), field("request_id", &T::requestId),
                          field("call_session_id", &T::callSessionId), field("user_id", &T::userId),
                          field("telephony_provider", &T::telephonyProvider), field("target_number", &T::targetNumber),
                          field("from_phone_number", &T::fromPhoneNumber),
                          field("telephony_leg_id", &T::telephonyLegId), field("detail", &T::detail));
    }
};

} // namespace sb
