#pragma once

#include <nlohmann/json.hpp>

namespace sb {

/// H5: the values of a call that another system starts. \p attached is the hook's list of variables, \p body the signed
/// request. What stands nearer to the call wins: stored defaults, then the body's own fields, then context_params,
/// variables and variable_values. Fields that route the call are no variables. Thread: any; pure.
nlohmann::json startCallVariables(const nlohmann::json &attached, const nlohmann::json &body);

} // namespace sb
