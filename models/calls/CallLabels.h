#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// putCallLabels, listCallTags, of whoever may see the call (M7). The audit log keeps a call's tags, and of its note
/// only that there is one.
void registerCallLabels(Registry &registry);

} // namespace sb
