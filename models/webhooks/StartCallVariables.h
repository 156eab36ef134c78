#pragma once

#include "models/base/Result.h"

#include <nlohmann/json.hpp>

namespace sb {

/// H5: the values of a call that another system starts. \p attached is the hook's list of variables, \p body the signed
/// request. What stands nearer to the call wins: stored defaults, then the body's own fields, then context_params,
/// variables and variable_values. Fields that route the call are no variables. Thread: any; pure.
nlohmann::json startCallVariables(const nlohmann::json &attached, const nlohmann::json &body);

/// C9: blanks, dashes and brackets dropped, a leading 00 is +; Unprocessable unless it is E.164 then. Never quotes
/// the number.
Result<std::string> dialledNumber(std::string_view text);

} // namespace sb
