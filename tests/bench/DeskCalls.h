#pragma once

#include "tests/bench/DeskFacts.h"
#include "tests/bench/DeskFigures.h"

namespace sb {
class Backend;
}

namespace sb::bench {

/// The Calls page over the whole log: opening, going anywhere, filters, scrolling, memory. Thread: UI.
void measureCalls(Backend &backend, const DeskFacts &facts, const DeskFigures &figures);

} // namespace sb::bench
