#pragma once

#include "ui/reports/ReportJob.h"
#include "ui/reports/ReportLayout.h"

class QWidget;

namespace sb::ui {

/// Asks for a printer; `print` gets the work that prints, once somebody said yes. Never after \p parent is gone.
void askPrinter(QWidget *parent, const std::shared_ptr<const ReportLayout> &layout,
                std::function<void(ReportJob::Work)> print);

} // namespace sb::ui
