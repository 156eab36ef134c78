#pragma once

#include "ui/charts/ChartData.h"
#include "ui/home/HomeFigures.h"

namespace sb::ui {

/// Calls a day as bars, the share of completed calls as a line; failed calls and the delay in the table beside it.
ChartData callDaysChart(const HomeFigures &figures);

} // namespace sb::ui
