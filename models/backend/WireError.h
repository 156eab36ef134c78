#pragma once

#include "models/base/Error.h"

#include <nlohmann/json.hpp>

namespace sb {

/// The HTTP status of a failure, as Error.h names it; what only a workspace knows (WrongKey, Corrupt, NoSpace, Io,
/// Internal) is 500, Locked and Unavailable are 503, Cancelled is 499.
int httpStatus(ErrorCode code);

/// The body of a failed answer (M1): `detail` as text, or as a list of `{loc,msg,type}` when fields failed.
nlohmann::json errorBody(const Error &error);

} // namespace sb
