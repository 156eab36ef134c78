#pragma once

#include "models/contract/Console.h"

namespace sb {

/// The fields in which two documents differ, in the order of their paths ("configurations.vad_config.threshold").
/// Objects are compared field by field, lists as a whole. A document that is null counts as without fields.
std::vector<FieldChange> fieldDiff(const nlohmann::json &before, const nlohmann::json &after);

nlohmann::json encodeChanges(const std::vector<FieldChange> &changes);
std::vector<FieldChange> decodeChanges(std::string_view text); ///< none when the text is no such list

} // namespace sb
