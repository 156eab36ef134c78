#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// getCallViews, putCallViews: each person's own. A name is there once, compared without case, and at most one view is
/// the default.
void registerCallViews(Registry &registry);

} // namespace sb
