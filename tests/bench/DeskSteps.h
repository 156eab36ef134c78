#pragma once

#include "tests/bench/DeskTour.h"

namespace sb::app {
class WindowProgram;
}

namespace sb::bench {

/// The tour of all pages of the program's window: opens the workspace of \p folder in it, shows every page, scrolls,
/// opens calls, a cost sheet, a report, the palette, every section of the settings. The program outlives the steps.
std::vector<DeskTour::Step> deskSteps(app::WindowProgram &program, const QString &folder);

/// Whether a part of the window that is in sight shows that it is loading.
bool isLoading(app::WindowProgram &program);

} // namespace sb::bench
