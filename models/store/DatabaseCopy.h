#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/Connection.h"

#include <functional>
#include <string>

namespace sb {

/// A consistent copy of the store under \p key, which may be another one than the source's, also while others write to
/// it (SQLite's backup interface over one state of the source), checked by reading every page of it. \p target must not
/// exist. A copy that fails is removed. \p progress is called with the share done; false ends it with Cancelled.
Result<> copyDatabase(Connection &source, const std::string &target, const Secret &key,
                      const std::function<bool(double)> &progress = {});

} // namespace sb
