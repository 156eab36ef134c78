#pragma once

#include "models/backend/Caller.h"
#include "models/contract/Analysis.h"
#include "models/store/Connection.h"

namespace sb {

/// Whether \p rule asks for something that can be made (N2): a structured output has fields or a schema, fields have
/// names of their own and an enum its values, a trigger has an HTTP tool of the caller. Unprocessable with the place.
Result<> checkRule(Connection &connection, const Caller &caller, const PostAnalysisRuleInput &rule);

/// The fields alone; `loc` begins at body.fields.
Result<> checkFields(const std::vector<AnalysisField> &fields);

/// The tool alone: an HTTP tool that the caller may see.
Result<> checkTrigger(Connection &connection, const Caller &caller, const Patch<ToolId> &tool);

} // namespace sb
