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
    template <typename Self = CreateCallResult>
    static constexpr auto fields()
    {
        return std::tuple(field("status", &Self::status), field("request_id", &Self::requestId),
                          field("call_session_id", &Self::callSessionId), field("user_id", &Self::userId),
                          field("telephony_provider", &Self::telephonyProvider),
                          field("target_number", &Self::targetNumber),
                          field("from_phone_number", &Self::fromPhoneNumber),
                          field("telephony_leg_id", &Self::telephonyLegId), field("detail", &Self::detail));
    }
};

} // namespace sb
