#pragma once

#include "models/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace sb {

// Tags that people put on agents and calls: they keep their spelling and are compared without case. Thread: any; pure.

/// As tags are compared: in one composition, without blanks at the ends, without case.
std::string foldedTag(std::string_view tag);

bool hasTag(const std::vector<std::string> &tags, std::string_view tag); ///< in any case

/// Trimmed, each once in its first spelling. Unprocessable for a tag that is blank or has a control character, naming
/// its place below \p root, the list's place in the request.
Result<std::vector<std::string>> tidyTags(const std::vector<std::string> &given, const std::vector<std::string> &root);

} // namespace sb
