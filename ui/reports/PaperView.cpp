#include "ui/reports/PaperView.h"

#include "ui/reports/ReportLayout.h"
#include "ui/theme/Shapes.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sb::ui {

namespace {

constexpr int kMargin = 16; // round the pages and between them
constexpr double kPointsOfInch = 72;
constexpr double kLeastScale = 0.1;
constexpr int kNotch = 120; // eighths of a degree
constexpr int kWheelLine = 40;

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(kWheelLine);
    horizontalScrollBar()->setSingleStep(kWheelLine);
    say();
}

PaperView::~PaperView() = default;

void PaperView::setReport(std::shared_ptr<const ReportLayout> layout)
{
    const auto before = pageCount();
    m_layout = std::move(layout);
    m_pictures.clear();
    arrange();
    if (before != pageCount())
        goTo(0);
    m_page = pageCount() == 0 ? 0 : -1; // another page, even where the number is the same
    look();
    viewport()->update();
}

int PaperView::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

void PaperView::setFit(PaperFit fit)
{
    if (fit == m_fit)
        return;
    const int page = m_page;
    m_fit = fit;
    arrange();
    goTo(page);
}

double PaperView::step() const
{
    return m_pageSize.height() + kMargin;
}

void PaperView::arrange()
{
    if (!m_layout) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    const auto points = m_layout->pageSize();
    const auto room = maximumViewportSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    const double across = (room.width() - bar - 2 * kMargin) / points.width();
    const double down = (room.height() - 2 * kMargin) / points.height();
    const double scale = m_fit == PaperFit::Whole   ? logicalDpiX() / kPointsOfInch
                         : m_fit == PaperFit::Width ? across
                                                    : std::min(across, down);
    // Where the reader is stays there when the window becomes another size.
    const double place = step() > kMargin ? verticalScrollBar()->value() / step() : 0;
    if (std::max(scale, kLeastScale) != m_scale)
        m_pictures.clear();
    m_scale = std::max(scale, kLeastScale);
    m_pageSize = points * m_scale;
    const auto view = viewport()->size();
    const int height = int(std::ceil(kMargin + pageCount() * step()));
    const int width = int(std::ceil(m_pageSize.width() + 2 * kMargin));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, std::max(0, height - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, m_fit == PaperFit::Whole ? std::max(0, width - view.width()) : 0);
    verticalScrollBar()->setValue(qRound(place * step()));
    look();
    viewport()->update();
}

QRectF PaperView::pageRect(int page) const
{
    const double room = viewport()->width();
    const double left = std::max(double(kMargin), (room - m_pageSize.width()) / 2) - horizontalScrollBar()->value();
    const QPointF corner(left, kMargin + page * step() - verticalScrollBar()->value());
    const double ratio = devicePixelRatioF(); // on whole pixels of the screen, or letters blur
    return {std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio, m_pageSize.width(),
            m_pageSize.height()};
}

void PaperView::goTo(int page)
{
    if (pageCount() == 0)
        return;
    verticalScrollBar()->setValue(qRound(std::clamp(page, 0, pageCount() - 1) * step()));
}

void PaperView::scrollContentsBy(int, int)
{
    look();
    viewport()->update();
}

/// Which page is the current one, and which are out of sight.
void PaperView::look()
{
    if (pageCount() == 0)
        return say();
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const int page = std::clamp(int((middle - kMargin / 2.0) / step()), 0, pageCount() - 1);
    m_pictures.removeIf([&](const auto &each) {
        return !pageRect(each.key()).intersects(QRectF(viewport()->rect()).adjusted(0, -step(), 0, step()));
    });
    if (page == m_page)
        return;
    m_page = page;
    say();
    Q_EMIT pageChanged(page);
}

void PaperView::say()
{
    const QLocale locale;
    setAccessibleName(
        pageCount() == 0
            ? tr("Pages of the report")
            : tr("Page %1 of %2").arg(locale.toString(std::max(0, m_page) + 1), locale.toString(pageCount())));
    setAccessibleDescription(pageCount() == 0 ? QString() : m_layout->text(std::max(0, m_page)));
}

QPixmap PaperView::picture(int page)
{
    const double ratio = devicePixelRatioF();
    if (ratio != m_pictureRatio) {
        m_pictures.clear();
        m_pictureRatio = ratio;
    }
    auto &picture = m_pictures[page];
    if (!picture.isNull())
        return picture;
    picture = QPixmap(QSize(int(std::ceil(m_pageSize.width() * ratio)), int(std::ceil(m_pageSize.height() * ratio))));
    picture.fill(Qt::white); // paper, in every theme
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(m_scale * ratio, m_scale * ratio);
    m_layout->paint(painter, page);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void PaperView::paintEvent(QPaintEvent *event)
{
    const auto &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.color(Role::Sidebar));
    for (int page = 0; page < pageCount(); ++page) {
        const auto rect = pageRect(page);
        if (rect.top() > event->rect().bottom())
            break;
        const auto framed = rect.adjusted(-1, -1, 1, 1);
        if (!framed.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(framed, theme.color(Role::BorderStrong));
        painter.drawPixmap(rect.topLeft(), picture(page));
    }
    if (m_isRinged)
        shapes::focusRing(&painter, QRectF(viewport()->rect()), metrics::radiusChip, theme);
}

void PaperView::resizeEvent(QResizeEvent *)
{
    arrange();
}

/// Where a page fits, a notch is a page; elsewhere the wheel scrolls.
void PaperView::wheelEvent(QWheelEvent *event)
{
    if (m_fit != PaperFit::Page || event->angleDelta().y() == 0)
        return QAbstractScrollArea::wheelEvent(event);
    m_turned += event->angleDelta().y();
    const int pages = m_turned / kNotch;
    m_turned -= pages * kNotch;
    if (pages != 0)
        goTo(m_page - pages);
    event->accept();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return goTo(m_page - 1);
    case Qt::Key_PageDown:
        return goTo(m_page + 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    m_isRinged = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    m_isRinged = false;
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PaperView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace sb::ui
