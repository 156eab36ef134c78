#pragma once

#include "ui/reports/ReportContent.h"

namespace sb::ui {

/// Whether nothing happened in a report's period: every figure is zero, but for those of the period before.
bool saysNothing(const ReportContent &content);

} // namespace sb::ui
