#pragma once

#include "ui/reports/ReportContent.h"
#include "ui/reports/ReportFacts.h"

namespace sb::ui {

/// Usage as a table in which every line is a quantity times a price. Pure but for the language.
class ServiceSection
{
public:
    static ReportSection of(const ReportFacts &facts); ///< needs its prices
};

} // namespace sb::ui
