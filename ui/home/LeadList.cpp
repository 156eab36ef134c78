#include "ui/home/LeadList.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Shapes.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sb::ui {

class LeadList::Rows final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    QList<LeadRow> rows;

    void set(const QList<LeadRow> &shown)
    {
        beginResetModel();
        rows = shown;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= rows.size())
            return {};
        const auto &row = rows.at(index.row());
        if (role == Qt::AccessibleTextRole)
            return row.spoken;
        return role == Qt::DisplayRole ? QVariant(row.title) : QVariant();
    }
};

namespace {

constexpr int kBetween = 12; // px between icon, words and what stands at the right
constexpr int kBar = 6;

/// Where the parts of a row stand, left to right.
struct Places
{
    QRect icon;
    QRect title;
    QRect detail;
    QRect trailing;
    QRect bar;
};

class LeadDelegate final : public QStyledItemDelegate
{
public:
    LeadDelegate(const QList<LeadRow> &rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool hasBar = m_rows.at(index.row()).share >= 0;
        return {120, Theme::of(this).rowHeight(hasBar ? metrics::rowListTwoLine : metrics::rowSettings)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(this);
        const auto &row = m_rows.at(index.row());
        const auto places = placesOf(option.rect, row);
        const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
        const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        painter->save();
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(Role::Hover));
        if (index.row() > 0) {
            painter->setPen(theme.color(Role::Border));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        if (!row.iconName.isEmpty())
            theme.icons().paint(painter, visual(places.icon), row.iconName, row.iconRole);
        const auto write = [&](const QRect &place, const QString &words, TextSize size, Role role) {
            painter->setFont(theme.font(size));
            painter->setPen(theme.color(role));
            painter->drawText(visual(place), leading | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
        };
        write(places.title, row.title, TextSize::Body, Role::Text);
        write(places.detail, row.detail, TextSize::Small, Role::TextSecondary);
        painter->setFont(theme.font(row.share >= 0 ? TextSize::Body : TextSize::Small));
        painter->setPen(theme.color(row.trailingRole));
        figures::draw(painter, visual(places.trailing), Qt::AlignLeft | Qt::AlignVCenter, row.trailing);
        if (row.share >= 0) {
            auto done = places.bar;
            done.setWidth(int(done.width() * std::min(1.0, row.share)));
            shapes::box(painter, visual(places.bar), kBar / 2.0, theme.color(Role::NeutralTint), {});
            if (done.width() >= kBar)
                shapes::box(painter, visual(done), kBar / 2.0, theme.color(row.shareRole), {});
        }
        if (shapes::keyboardFocus(&option))
            shapes::focusRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), metrics::radiusChip, theme);
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (!index.isValid())
            return false;
        const auto &theme = Theme::of(this);
        const auto &row = m_rows.at(index.row());
        const auto places = placesOf(option.rect, row);
        const auto isCut = [&](const QString &words, TextSize size, const QRect &place) {
            return QFontMetrics(theme.font(size)).horizontalAdvance(words) > place.width();
        };
        if (isCut(row.title, TextSize::Body, places.title) || isCut(row.detail, TextSize::Small, places.detail))
            QToolTip::showText(event->globalPos(),
                               QString(QStringLiteral("<qt>") + row.title.toHtmlEscaped() + QStringLiteral("<br>") +
                                       row.detail.toHtmlEscaped() + QStringLiteral("</qt>")),
                               view);
        else
            QToolTip::hideText();
        return true;
    }

private:
    Places placesOf(const QRect &rect, const LeadRow &row) const
    {
        const auto &theme = Theme::of(this);
        const bool hasBar = row.share >= 0;
        auto inner = rect.adjusted(metrics::cardPadding - 1, 0, 1 - metrics::cardPadding, 0);
        Places places;
        if (!row.iconName.isEmpty()) {
            const int side = metrics::iconInline;
            places.icon = QRect(inner.left(), rect.center().y() - side / 2, side, side);
            inner.setLeft(places.icon.right() + 1 + kBetween);
        }
        const int titleHeight = theme.lineHeight(TextSize::Body);
        const int detailHeight = theme.lineHeight(TextSize::Small);
        const QFontMetricsF trailing(theme.font(hasBar ? TextSize::Body : TextSize::Small));
        const int trailingWidth = int(std::ceil(figures::width(trailing, row.trailing))) + 1;
        const int below = hasBar ? 4 + kBar : detailHeight;
        const int top = rect.top() + (rect.height() - titleHeight - below) / 2;
        places.trailing =
            hasBar ? QRect(0, top, trailingWidth, titleHeight) : QRect(0, rect.top(), trailingWidth, rect.height());
        places.trailing.moveRight(inner.right());
        auto words = QRect(inner.left(), top, places.trailing.left() - kBetween - inner.left(), titleHeight);
        places.title = words;
        if (hasBar) {
            const auto title = QFontMetrics(theme.font(TextSize::Body)).horizontalAdvance(row.title) + 1;
            places.title.setWidth(std::min(title, words.width()));
            places.detail = words;
            places.detail.setLeft(std::min(words.right(), places.title.right() + 9));
            places.bar = QRect(inner.left(), top + titleHeight + 4, inner.width(), kBar);
        } else {
            places.detail = QRect(words.left(), top + titleHeight, words.width(), detailHeight);
        }
        return places;
    }

    const QList<LeadRow> &m_rows;
};

} // namespace

LeadList::LeadList(const QString &name, QWidget *parent) : QListView(parent), m_rows(new Rows(this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setModel(m_rows);
    setItemDelegate(new LeadDelegate(m_rows->rows, this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(&Theme::of(this), &Theme::changed, this, [this] { doItemsLayout(); });
}

LeadList::~LeadList() = default;

void LeadList::setRows(const QList<LeadRow> &rows)
{
    if (rows == m_rows->rows)
        return;
    const int at = currentIndex().row();
    m_rows->set(rows);
    if (at >= 0 && !rows.isEmpty())
        setCurrentIndex(m_rows->index(std::min(at, static_cast<int>(rows.size()) - 1), 0));
}

const QList<LeadRow> &LeadList::rows() const
{
    return m_rows->rows;
}

void LeadList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex().row());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace sb::ui
