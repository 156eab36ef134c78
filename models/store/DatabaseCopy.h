#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/Connection.h"

#include <string>

namespace sb {

/// A consistent copy of the store under the same key, also while others write to it (SQLite's backup interface over one
/// state of the source), checked by reading every page of it. \p target must not exist. A copy that fails is removed.
Result<> copyDatabase(Connection &source, const std::string &target, const Secret &key);

} // namespace sb
