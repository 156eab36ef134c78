#pragma once

#include "models/contract/RowWriter.h"
#include "models/money/UsageStore.h"

#include <span>

namespace sb {

/// Settled usage as a table (B7): a row per priced unit. Thread: any; pure.
class UsageRows
{
public:
    static std::span<const std::string_view> columns();
    static void write(const SettledUsage &usage, RowWriter &rows);
};

} // namespace sb
