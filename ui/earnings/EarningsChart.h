#pragma once

#include "models/contract/WhatIf.h"
#include "ui/charts/ChartData.h"

namespace sb::ui {

ChartData earningsChart(const EarningsReview &review);
/// As billed in grey beside the what-if in the accent.
ChartData earningsChart(const Rerating &rerating);

} // namespace sb::ui
