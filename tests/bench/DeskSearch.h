#pragma once

#include "tests/bench/DeskFacts.h"
#include "tests/bench/DeskFigures.h"

namespace sb::app {
class Workspace;
}

namespace sb::bench {

/// Words in transcripts, the newest 50 calls that have them, through the operation; beside the same questions to the
/// same index in the sqlcipher shell. Thread: UI.
void measureSearch(app::Workspace &workspace, const DeskFacts &facts, const DeskFigures &figures);

} // namespace sb::bench
