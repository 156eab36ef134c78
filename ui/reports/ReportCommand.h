#pragma once

#include "ui/reports/ReportRequest.h"

#include <QPageSize>
#include <QStringList>

namespace sb::ui {

/// A word as a shell of POSIX takes it: quoted when it must be.
QString shellWord(const QString &word);

/// What makes \p request a PDF from a terminal, cut where a line may end. \p target is how a terminal names whom it is
/// about; empty: nobody. Parts are written only when they are not \p usual.
QStringList reportCommand(const ReportRequest &request, const QString &target, ReportParts usual,
                          QPageSize::PageSizeId paper);

} // namespace sb::ui
