#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sb {

/// What kind of failure happened. For programs: HTTP statuses, exit codes and the sentence for people are made from it.
enum class ErrorCode : std::uint8_t {
    Invalid,         ///< well-formed but not acceptable (400)
    Unauthorized,    ///< no valid credential (401)
    PaymentRequired, ///< no credit, or the monthly cap is reached (402)
    Forbidden,       ///< role, scope, flag or origin forbids it (403)
    NotFound,        ///< unknown, or not visible to the caller (404)
    Conflict,        ///< conflicts with the current state (409)
    Gone,            ///< removed route (410)
    TooLarge,        ///< upload too large (413)
    UnsupportedType, ///< media type not accepted (415)
    Unprocessable,   ///< failed validation; `problems` says where (422)
    RateLimited,     ///< too many requests (429)
    WrongKey,        ///< passphrase or key does not open the workspace
    Corrupt,         ///< stored data is damaged; `detail` says which part
    Locked,          ///< the workspace is locked, or held by another process
    NoSpace,         ///< the disk is full
    Io,              ///< the operating system refused to read or write
    Unavailable,     ///< a device, engine, server or network cannot be reached
    Cancelled,       ///< ended on request
    Internal         ///< a defect of this program
};

/// One field that failed, as the contract's ValidationItem (rule M1).
struct Problem
{
    std::vector<std::string> loc; ///< path to the field: "body", "agent", "name"
    std::string message;          ///< what is wrong, in English, for programs and logs
    std::string type;             ///< machine-readable kind: "missing", "value_error", "less_than", …

    bool operator==(const Problem &) const = default;
};

/// A failure as a value. `detail` is English text for programs and logs and holds no secret, transcript, number or
/// amount; the sentence for people is made in ui/format/ErrorText.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
    std::vector<Problem> problems = {};

    bool operator==(const Error &) const = default;
};

} // namespace sb
