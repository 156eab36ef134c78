#pragma once

#include "models/store/Migration.h"

#include <vector>

namespace sb {

/// Every step of a workspace's schema, of all tags, in the order of their numbers.
std::vector<Migration> workspaceSchema();

} // namespace sb
