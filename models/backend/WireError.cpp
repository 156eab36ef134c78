#include "models/backend/WireError.h"

namespace sb {

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return 400;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::PaymentRequired:
        return 402;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::Gone:
        return 410;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::UnsupportedType:
        return 415;
    case ErrorCode::Unprocessable:
        return 422;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Cancelled:
        return 499; // the client went; the usual number for it, though no RFC has it
    case ErrorCode::Locked:
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::WrongKey:
    case ErrorCode::Corrupt:
    case ErrorCode::NoSpace:
    case ErrorCode::Io:
    case ErrorCode::Internal:
        return 500;
    }
    return 500;
}

nlohmann::json errorBody(const Error &error)
{
    if (error.problems.empty())
        return {{"detail", error.detail}};
    auto items = nlohmann::json::array();
    for (const auto &problem : error.problems)
        items.push_back({{"loc", problem.loc}, {"msg", problem.message}, {"type", problem.type}});
    return {{"detail", std::move(items)}};
}

} // namespace sb
