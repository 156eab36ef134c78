#pragma once

#include "models/base/Error.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sb {

/// The formats that a schema validator leaves unchecked: uuid, date-time, date, email, uri and our iana-zone. Walks
/// \p schema beside \p value; \p components resolves its $refs. Appends to \p problems, each `loc` beginning with \p
/// root. Thread: any.
void checkFormats(const nlohmann::json &components, const nlohmann::json &schema, const nlohmann::json &value,
                  const std::vector<std::string> &root, std::vector<Problem> &problems);

/// "2026-02-30" is no date.
bool isDate(std::string_view text);
/// "Asia/Kolkata", as the system's zone database knows it.
bool isTimeZone(const std::string &name);

} // namespace sb
