#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// getCallDays: calls by the day, by how they ended and by how quickly they were answered. Whole days of UTC are sums
/// of counters; parts of one are counted on an index, which reads no call. Thread: the readers'.
void registerCallDayReads(Registry &registry);

} // namespace sb
