#pragma once

#include "models/base/Result.h"
#include "models/contract/Analysis.h"

namespace sb {

/// N8: \p answer of a model as the document that \p fields ask for. A value of another type is converted when nothing
/// is lost: "12.5" to a number, 12.5 to "12.5", "true" and "false" to a boolean, an enum's value in another case to its
/// own. What the fields do not name is left out. Unprocessable with every field that is missing or does not fit;
/// whoever asked keeps the raw answer. Thread: any; pure.
Result<nlohmann::json> structuredOutput(const nlohmann::json &answer, const std::vector<AnalysisField> &fields);

} // namespace sb
