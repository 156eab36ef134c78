#pragma once

#include "ui/reports/ReportCanvas.h"

namespace sb::ui {

/// Something that stands on a page and is never cut. Thread: made on the UI's; afterwards it never changes.
class ReportBlock
{
public:
    virtual ~ReportBlock() = default;
    ReportBlock() = default;
    ReportBlock(const ReportBlock &) = delete;
    ReportBlock &operator=(const ReportBlock &) = delete;

    virtual qreal height() const = 0; ///< twips
    virtual void paint(ReportCanvas &canvas, const QRectF &place) const = 0;
    virtual QString text() const = 0; ///< as it is read aloud, lines with a line feed between
};

} // namespace sb::ui
