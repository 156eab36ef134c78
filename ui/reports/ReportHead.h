#pragma once

#include "ui/reports/ReportBlock.h"

namespace sb::ui {

/// The first page's head: who sends it to whom, what it is, and its details.
class ReportHead final : public ReportBlock
{
public:
    /// \p width of what is printed; all in twips.
    ReportHead(const ReportContent &content, const ReportType &type, qreal width);

    qreal height() const override { return m_height; }
    void paint(ReportCanvas &canvas, const QRectF &place) const override;
    QString text() const override;

private:
    struct Detail
    {
        QString label;
        QStringList lines;
    };

    const ReportContent &m_content;
    QStringList m_issuerLines;
    QStringList m_recipientLines;
    QStringList m_title;
    QStringList m_subtitle;
    QStringList m_recipient;
    QList<Detail> m_details;
    qreal m_right;  ///< where the right column begins, from the left edge
    qreal m_values; ///< the same of the details' values
    qreal m_second; ///< where title and recipient begin
    qreal m_height;
};

/// What each page has beside its blocks: the line at its top, the short head of those that follow, the foot.
struct ReportFrame
{
    const ReportContent &content;
    QSizeF page; ///< twips

    static qreal margin();
    QRectF printed() const;        ///< between the side margins, from the first page's head to the bottom margin
    qreal topOf(int number) const; ///< where blocks begin
    void paint(ReportCanvas &canvas, int number, int count) const;
    QString text(int number, int count) const;
};

} // namespace sb::ui
