#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// getCallFigures: every call of the period is read once, on a reader; up to a year (A16, M4). Thread: the readers'.
void registerCallFigureReads(Registry &registry);

} // namespace sb
