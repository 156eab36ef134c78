#include "ui/reports/PageStrip.h"

#include "models/base/Deliver.h"
#include "ui/reports/ReportLayout.h"
#include "ui/theme/Shapes.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QtConcurrent>

#include <cmath>

namespace sb::ui {

namespace {

constexpr int kStrip = 112; // px across
constexpr int kPicture = 82;
constexpr int kAround = 12; // between two pages
constexpr int kKept = 64;   // pictures

class PageDelegate final : public QStyledItemDelegate
{
public:
    PageDelegate(const PageModel &pages, QObject *parent) : QStyledItemDelegate(parent), m_pages(pages) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {kStrip - 1, height() + Theme::of(this).lineHeight(TextSize::Small) + kAround};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(this);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QRect paper(option.rect.left() + (option.rect.width() - kPicture) / 2, option.rect.top() + kAround / 2,
                          kPicture, height());
        painter->save();
        painter->fillRect(paper, Qt::white);
        const double ratio = painter->device()->devicePixelRatioF();
        if (const auto picture = m_pages.picture(index.row(), int(std::ceil(kPicture * ratio))); !picture.isNull())
            painter->drawImage(paper, picture);
        painter->setPen(Qt::NoPen);
        shapes::box(painter, isCurrent ? paper.adjusted(-3, -3, 3, 3) : paper.adjusted(-1, -1, 1, 1), 2, {},
                    theme.color(isCurrent ? Role::Accent : Role::BorderStrong), isCurrent ? 2 : 1);
        painter->setFont(theme.font(TextSize::Small, isCurrent ? TextWeight::Medium : TextWeight::Regular));
        painter->setPen(theme.color(isCurrent ? Role::Text : Role::TextSecondary));
        painter->drawText(
            QRect(option.rect.left(), paper.bottom() + 4, option.rect.width(), theme.lineHeight(TextSize::Small)),
            Qt::AlignCenter, index.data().toString());
        if (shapes::keyboardFocus(&option))
            shapes::focusRing(painter, QRectF(option.rect).adjusted(1, 0, -1, 0), metrics::radiusChip, theme);
        painter->restore();
    }

private:
    int height() const
    {
        const auto size = m_pages.pageSize();
        return size.isEmpty() ? kPicture : qRound(kPicture * size.height() / size.width());
    }

    const PageModel &m_pages;
};

} // namespace

PageModel::PageModel(QObject *parent) : QAbstractListModel(parent), m_pictures(kKept) {}

PageModel::~PageModel() = default;

void PageModel::setReport(std::shared_ptr<const ReportLayout> layout)
{
    beginResetModel();
    ++m_turn;
    m_layout = std::move(layout);
    m_pictures.clear();
    m_painting.clear();
    endResetModel();
}

QSizeF PageModel::pageSize() const
{
    return m_layout ? m_layout->pageSize() : QSizeF();
}

QImage PageModel::picture(int page, int width) const
{
    const auto *known = m_pictures.object(page);
    if (known && known->width() == width)
        return *known;
    if (!m_layout || m_painting.contains(page))
        return known ? *known : QImage();
    m_painting.insert(page);
    const auto work = [layout = m_layout, page, width]() -> Result<QImage> {
        const auto points = layout->pageSize();
        const double scale = width / points.width();
        QImage picture(width, int(std::ceil(points.height() * scale)), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        layout->paint(painter, page);
        return picture;
    };
    auto *self = const_cast<PageModel *>(this); // a picture that is kept is no other page
    deliver(QtConcurrent::run(work), self, [self, page, turn = m_turn](const Result<QImage> &painted) {
        if (turn != self->m_turn)
            return;
        self->m_painting.remove(page);
        self->m_pictures.insert(page, new QImage(*painted));
        Q_EMIT self->dataChanged(self->index(page), self->index(page), {Qt::DecorationRole});
    });
    return known ? *known : QImage();
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_layout ? 0 : m_layout->pageCount();
}

QVariant PageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto number = QLocale().toString(index.row() + 1);
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1").arg(number);
    return role == Qt::DisplayRole ? QVariant(number) : QVariant();
}

PageStrip::PageStrip(QWidget *parent) : QListView(parent), m_pages(new PageModel(this))
{
    setModel(m_pages);
    setItemDelegate(new PageDelegate(*m_pages, this));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(kStrip);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_quiet && now.isValid())
            Q_EMIT chosen(now.row());
    });
}

void PageStrip::setReport(std::shared_ptr<const ReportLayout> layout)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_pages->setReport(std::move(layout));
}

void PageStrip::setPage(int page)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentIndex(m_pages->index(page));
}

} // namespace sb::ui
