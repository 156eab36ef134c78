#pragma once

#include "models/contract/WhatIf.h"
#include "ui/reports/ReportRequest.h"

namespace sb::ui {

/// The statement that fits what a reseller earned in \p period: a month as a whole, other periods as far as they are
/// shown; of all that there is, the usual month.
ReportRequest statementOf(const EarningsReview &review, EarningsPeriod period);

} // namespace sb::ui
