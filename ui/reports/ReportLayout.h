#pragma once

#include "ui/reports/ReportContent.h"

#include <QPageSize>

#include <memory>

class QPainter;

namespace sb::ui {

class Theme;

/// A report on pages of paper. Units are points (1/72 inch); margins are 20 mm. Tables that go on repeat their heads; a
/// title never stands alone at a page's foot, and a sum never alone at a page's head.
/// Thread: made on the UI's, for charts are scenes until then; afterwards it never changes, and pages may be painted on
/// any thread.
class ReportLayout
{
public:
    /// Colours are the light theme's, on white, whatever the window has.
    ReportLayout(ReportContent content, const Theme &theme, QPageSize::PageSizeId paper);
    ~ReportLayout();
    ReportLayout(const ReportLayout &) = delete;
    ReportLayout &operator=(const ReportLayout &) = delete;

    const ReportContent &content() const;
    QPageSize::PageSizeId paper() const;
    QSizeF pageSize() const; ///< points
    int pageCount() const;
    int pageOf(ReportPart part) const; ///< the first one with it, from 0; −1: the report has no such part
    /// Paints the page with the top left corner at the painter's origin and a point as its unit.
    void paint(QPainter &painter, int page) const;
    /// What a reader of the page would read aloud, for screen readers.
    QString text(int page) const;

private:
    struct Pages;
    std::unique_ptr<Pages> m_pages;
};

} // namespace sb::ui
