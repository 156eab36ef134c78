#include "ui/reports/ReportLayout.h"

#include "ui/reports/ReportBlocks.h"
#include "ui/reports/ReportHead.h"
#include "ui/reports/TableSheet.h"

#include <QPainter>

#include <map>
#include <vector>

namespace sb::ui {

namespace {

constexpr qreal betweenSections = twips(14.6);
constexpr qreal afterSentence = twips(16.3);
constexpr qreal aroundProof = twips(15);

struct Standing
{
    std::unique_ptr<const ReportBlock> block;
    qreal top = 0;
};

} // namespace

struct ReportLayout::Pages
{
    const ReportContent content; ///< blocks refer to it
    const QPageSize::PageSizeId paper;
    const QSizeF points;
    const ReportInk ink;
    const ReportFrame frame;
    std::vector<std::vector<Standing>> pages{1};
    std::map<ReportPart, int> firstPages;
    qreal at; ///< where the next block may begin on the last page

    Pages(ReportContent shown, const Theme &theme, QPageSize::PageSizeId size)
        : content(std::move(shown))
        , paper(size)
        , points(QPageSize::size(size, QPageSize::Point))
        , ink(theme)
        , frame{content, QSizeF(twips(points.width()), twips(points.height()))}
        , at(frame.topOf(0))
    {
        const ReportType type(ink);
        stand(std::make_unique<ReportHead>(content, type, width()), 0);
        for (const auto &section : content.sections)
            flow(section, theme, type);
        if (!content.closing.isEmpty())
            stand(std::make_unique<ClosingBlock>(content.closing, type, width()), aroundProof);
    }

    qreal width() const { return frame.printed().width(); }
    qreal bottom() const { return frame.printed().bottom(); }
    int last() const { return int(pages.size()) - 1; }
    /// Nothing stands there yet that the reader came for.
    bool isBlank() const { return pages.back().empty(); }

    void turn()
    {
        pages.emplace_back();
        at = frame.topOf(last());
    }

    /// Puts it under what stands there, or on the next page where it fits.
    void stand(std::unique_ptr<const ReportBlock> block, qreal gap)
    {
        if (!isBlank() && at + gap + block->height() > bottom())
            turn();
        const auto top = isBlank() ? at : at + gap;
        at = top + block->height();
        pages.back().push_back({std::move(block), top});
    }

    qreal gapBefore(const ReportSection &section) const
    {
        if (pages.size() == 1 && pages.back().size() == 1) // the head keeps its own distance
            return 0;
        if (std::holds_alternative<ReportProof>(section.body))
            return aroundProof;
        return &section != &content.sections.front() && std::holds_alternative<ReportFigures>((&section - 1)->body)
                   ? afterSentence
                   : betweenSections;
    }

    void flow(const ReportSection &section, const Theme &theme, const ReportType &type)
    {
        const auto gap = gapBefore(section);
        if (std::holds_alternative<ReportTable>(section.body)) {
            flowTable(section, type, gap);
            return;
        }
        std::unique_ptr<const ReportBlock> block;
        if (const auto *figures = std::get_if<ReportFigures>(&section.body))
            block = std::make_unique<FiguresBlock>(*figures, type, width());
        else if (const auto *proof = std::get_if<ReportProof>(&section.body))
            block = std::make_unique<ProofBlock>(*proof, type, width());
        else
            block = std::make_unique<ChartBlock>(section, theme, type, width());
        stand(std::move(block), gap);
        firstPages.try_emplace(section.part, last());
    }

    void flowTable(const ReportSection &section, const ReportType &type, qreal gap)
    {
        const auto sheet = std::make_shared<const TableSheet>(section, type, width());
        int row = 0;
        do {
            const auto top = isBlank() ? at : at + gap;
            const auto rows = TableSlice::fitting(*sheet, row, bottom() - top, isBlank());
            if (rows.count == 0 && !rows.withTitle) {
                turn();
                continue;
            }
            auto slice = std::make_unique<TableSlice>(sheet, rows);
            at = top + slice->height();
            pages.back().push_back({std::move(slice), top});
            firstPages.try_emplace(section.part, last());
            row += rows.count;
            if (row < sheet->rowCount())
                turn();
        } while (row < sheet->rowCount() || (row == 0 && isBlank()));
    }
};

ReportLayout::ReportLayout(ReportContent content, const Theme &theme, QPageSize::PageSizeId paper)
    : m_pages(std::make_unique<Pages>(std::move(content), theme, paper))
{}

ReportLayout::~ReportLayout() = default;

const ReportContent &ReportLayout::content() const
{
    return m_pages->content;
}

QPageSize::PageSizeId ReportLayout::paper() const
{
    return m_pages->paper;
}

QSizeF ReportLayout::pageSize() const
{
    return m_pages->points;
}

int ReportLayout::pageCount() const
{
    return int(m_pages->pages.size());
}

int ReportLayout::pageOf(ReportPart part) const
{
    const auto found = m_pages->firstPages.find(part);
    return found == m_pages->firstPages.end() ? -1 : found->second;
}

void ReportLayout::paint(QPainter &painter, int page) const
{
    const auto &frame = m_pages->frame;
    painter.save();
    painter.scale(1 / twips(1), 1 / twips(1));
    ReportCanvas canvas(painter, m_pages->ink, frame.page);
    frame.paint(canvas, page, pageCount());
    const auto area = frame.printed();
    for (const auto &[block, top] : m_pages->pages.at(std::size_t(page)))
        block->paint(canvas, QRectF(area.left(), top, area.width(), block->height()));
    painter.restore();
}

QString ReportLayout::text(int page) const
{
    QStringList all;
    for (const auto &standing : m_pages->pages.at(std::size_t(page)))
        all.append(standing.block->text());
    all.append(m_pages->frame.text(page, pageCount()));
    return all.join(u'\n');
}

} // namespace sb::ui
