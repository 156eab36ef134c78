#include "ui/wallets/GrantTimeline.h"

#include "ui/format/MoneyText.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"
#include "ui/wallets/GrantModel.h"
#include "ui/wallets/LedgerText.h"
#include "ui/wallets/WalletRowDelegate.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kEdge = 16;
constexpr int kBar = 64;
constexpr qint64 kDay = 86'400'000;

/// A rectangle from \p x to \p end of the leading side, in a row.
QRect part(const QStyleOptionViewItem &option, int x, int end)
{
    return QStyle::visualRect(option.direction, option.rect,
                              QRect(option.rect.left() + x, option.rect.top(), end - x, option.rect.height()));
}

Role inkOf(const GrantModel &grants, int row)
{
    return grants.isLocked(row)                    ? Role::TextSecondary
           : GrantModel::endsSoon(*grants.at(row)) ? Role::Warning
                                                   : Role::Accent;
}

class GrantDelegate final : public QStyledItemDelegate
{
public:
    GrantDelegate(const GrantModel &grants, const GrantTimeline &view) : m_grants(grants), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, Theme::of(&m_view).scaled(GrantTimeline::kRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        const int row = index.row();
        const auto &grant = *m_grants.at(row);
        const auto scale = m_view.scale();
        const auto ink = inkOf(m_grants, row);
        painter->save();
        paintRowGround(painter, option, false);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(theme.font(TextSize::Body));
        paintHead(painter, option, row, scale);
        paintLine(painter, option, grant, scale, theme.color(ink));

        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
        painter->setPen(theme.color(ink == Role::Warning ? Role::Warning : Role::TextSecondary));
        figures::draw(painter, part(option, scale.linesEnd, scale.expiresEnd), trailing,
                      cell(row, GrantModel::Expires));
        painter->setPen(theme.color(Role::Text));
        figures::draw(painter, part(option, scale.expiresEnd, scale.leftEnd), trailing, cell(row, GrantModel::Left));
        painter->setPen(theme.color(Role::TextSecondary));
        figures::draw(painter, part(option, scale.bar + kBar, scale.grantedEnd), trailing,
                      cell(row, GrantModel::Granted));
        auto track = QRectF(part(option, scale.bar, scale.bar + kBar));
        track.setTop(track.center().y() - 2.5);
        track.setHeight(5);
        const auto share = static_cast<double>(grant.remainingUsd.micros()) /
                           static_cast<double>(std::max<std::int64_t>(1, grant.amountUsd.micros()));
        auto left = track;
        left.setWidth(track.width() * share);
        if (option.direction == Qt::RightToLeft)
            left.moveRight(track.right());
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Role::NeutralTint));
        painter->drawRoundedRect(track, 2.5, 2.5);
        painter->setBrush(theme.color(ink));
        painter->drawRoundedRect(left, 2.5, 2.5);
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                   const QModelIndex &index) override
    {
        const auto words = index.data(Qt::AccessibleTextRole).toString();
        QToolTip::showText(event->globalPos(),
                           QStringLiteral("<qt>") + words.left(400).toHtmlEscaped() + QStringLiteral("</qt>"), view);
        return true;
    }

private:
    QString cell(int row, GrantModel::Column column) const { return m_grants.index(row, column).data().toString(); }

    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, int row, const GrantScale &scale) const
    {
        const auto &theme = Theme::of(option.widget);
        if (m_grants.isLocked(row)) {
            const auto box = part(option, kEdge, kEdge + metrics::iconHint);
            theme.icons().paint(painter, QRect(box.left(), box.center().y() - 6, 14, 14), QStringLiteral("lock"),
                                Role::TextSecondary);
        } else {
            painter->setPen(theme.color(Role::TextSecondary));
            figures::draw(painter, part(option, kEdge, scale.name),
                          QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                          cell(row, GrantModel::Order));
        }
        const auto place = part(option, scale.name, scale.lines - 8);
        painter->setPen(theme.color(Role::Text));
        painter->drawText(
            place,
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                Qt::TextSingleLine,
            painter->fontMetrics().elidedText(cell(row, GrantModel::Name), Qt::ElideRight, place.width()));
    }

    static void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const Grant &grant,
                          const GrantScale &scale, const QColor &color)
    {
        const auto &theme = Theme::of(option.widget);
        const auto middle = option.rect.center().y() + 0.5;
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto at = [&](double x) { return mirrored ? option.rect.right() + 1 - x : option.rect.left() + x; };
        const auto stroke = [&](double from, double until) {
            const auto a = at(from);
            const auto b = at(until);
            painter->drawRoundedRect(QRectF(std::min(a, b), middle - 3, std::abs(b - a), 6), 3, 3);
        };
        const auto today = scale.x(scale.today);
        const auto begin = scale.x(grant.createdAt.milliseconds());
        const auto end =
            grant.expiresAt.hasValue() ? scale.x(grant.expiresAt->milliseconds()) : double(scale.linesEnd - 16);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->setOpacity(0.28);
        if (begin < today)
            stroke(begin, std::min(today, end));
        painter->setOpacity(1);
        if (end > today)
            stroke(std::max(begin, today), end);
        if (grant.expiresAt.hasValue()) {
            painter->drawRect(QRectF(at(end) - 1.5, middle - 6.5, 3, 13));
        } else {
            const double tip = at(end + 2);
            const double back = mirrored ? 6 : -6;
            painter->setPen(QPen(color, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(QPolygonF{{tip + back, middle - 6}, {tip, middle}, {tip + back, middle + 6}});
        }
        painter->setPen(QPen(theme.color(Role::Text), 1));
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->drawLine(QPointF(at(today), option.rect.top()), QPointF(at(today), option.rect.bottom() + 1));
        painter->setRenderHint(QPainter::Antialiasing);
    }

    const GrantModel &m_grants;
    const GrantTimeline &m_view;
};

} // namespace

/// The names above: months, today, the columns of figures.
class GrantAxis final : public QWidget
{
public:
    explicit GrantAxis(const GrantTimeline &view, QWidget *parent) : QWidget(parent), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(this);
        const auto scale = m_view.scale();
        QPainter painter(this);
        painter.setFont(theme.font(TextSize::Small));
        painter.setPen(theme.color(Role::TextSecondary));
        const QFontMetrics font(painter.font());
        const auto visual = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const auto over = [&](int end, const QString &words) {
            const int width = font.horizontalAdvance(words) + 2;
            painter.drawText(visual(QRect(end - width, 0, width, height())), Qt::AlignCenter, words);
        };
        over(scale.expiresEnd, GrantModel::tr("Expires"));
        over(scale.leftEnd, GrantModel::tr("Left"));
        over(scale.grantedEnd, GrantModel::tr("Granted"));
        int taken = scale.lines - 8; // up to where names stand already
        const auto today = static_cast<int>(scale.x(scale.today));
        const auto todayWords = GrantModel::tr("Today");
        const int todayHalf = font.horizontalAdvance(todayWords) / 2 + 10;
        const auto mark = [&](int x, const QString &words) {
            const int half = font.horizontalAdvance(words) / 2 + 1;
            if (x - half < taken || x + half > scale.linesEnd)
                return;
            painter.drawText(visual(QRect(x - half, 0, 2 * half, height())), Qt::AlignCenter, words);
            taken = x + half + 12;
        };
        bool told = false;
        auto day = QDateTime::fromMSecsSinceEpoch(scale.from).date();
        day = QDate(day.year(), day.month(), 1);
        const auto last = QDateTime::fromMSecsSinceEpoch(scale.until).date();
        const int months = std::max(1, static_cast<int>(day.daysTo(last) / 30 / 6)); // six names are enough
        for (; day <= last; day = day.addMonths(months)) {
            const auto moment = day.startOfDay().toMSecsSinceEpoch();
            const auto x = static_cast<int>(scale.x(moment));
            if (!told && x + todayHalf > today) {
                taken = std::max(taken, scale.lines - 8);
                mark(today, todayWords);
                told = true;
            }
            const auto words = shortDayText(Instant::fromMilliseconds(moment));
            const int half = font.horizontalAdvance(words) / 2;
            if (moment >= scale.from &&
                (x + half + 8 < today - todayHalf + 10 || x - half - 8 > today + todayHalf - 10))
                mark(x, words);
        }
        if (!told)
            mark(today, todayWords);
    }

private:
    const GrantTimeline &m_view;
};

GrantScale GrantScale::of(const GrantModel &grants, const QWidget &widget, int width)
{
    const QFontMetricsF font(Theme::of(&widget).font(TextSize::Body));
    const auto widest = [&](GrantModel::Column column, int least) {
        qreal wide = least;
        for (int row = 0; row < std::min(grants.rowCount(), 200); ++row)
            wide = std::max(wide, figures::width(font, grants.index(row, column).data().toString()));
        return static_cast<int>(wide) + 2;
    };
    GrantScale scale;
    scale.grantedEnd = width - kEdge;
    scale.bar = scale.grantedEnd - widest(GrantModel::Granted, 56) - 12 - kBar;
    scale.leftEnd = scale.bar - 16;
    scale.expiresEnd = scale.leftEnd - widest(GrantModel::Left, 56) - 28;
    scale.linesEnd = scale.expiresEnd - widest(GrantModel::Expires, 60) - 16;
    scale.lines = scale.name + std::clamp(widest(GrantModel::Name, 60) + 16, 80, std::max(80, width / 5));
    scale.today = QDateTime::currentMSecsSinceEpoch();
    qint64 last = scale.today + 30 * kDay;
    qint64 first = scale.today;
    for (int row = 0; row < grants.rowCount(); ++row) {
        const auto &grant = *grants.at(row);
        first = std::min<qint64>(first, grant.createdAt.milliseconds());
        if (grant.expiresAt.hasValue())
            last = std::max<qint64>(last, grant.expiresAt->milliseconds());
    }
    // What is to come has the room: the past is at most a third of it.
    scale.until = last + (last - scale.today) / 20;
    scale.from = std::max(first, scale.today - std::max<qint64>((scale.until - scale.today) / 3, 7 * kDay));
    scale.from = std::min(scale.from, scale.today - kDay);
    return scale;
}

double GrantScale::x(qint64 moment) const
{
    const auto share = static_cast<double>(moment - from) / static_cast<double>(std::max<qint64>(1, until - from));
    return lines + std::clamp(share, 0.0, 1.0) * (linesEnd - 8 - lines);
}

GrantTimeline::GrantTimeline(GrantModel &grants, QWidget *parent)
    : QListView(parent), m_grants(grants), m_axis(new GrantAxis(*this, this))
{
    setModel(&grants);
    setItemDelegate(new GrantDelegate(grants, *this));
    itemDelegate()->setParent(this);
    setAccessibleName(tr("Grants in draw-down order"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setViewportMargins(0, Theme::of(this).scaled(kAxis), 0, 0);
    const auto look = [this] { m_axis->update(); };
    connect(&grants, &QAbstractItemModel::modelReset, m_axis, look);
    connect(&grants, &QAbstractItemModel::dataChanged, m_axis, look);
}

GrantScale GrantTimeline::scale() const
{
    return GrantScale::of(m_grants, *this, viewport()->width());
}

void GrantTimeline::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_axis->setGeometry(viewport()->x(), 0, viewport()->width(), viewport()->y());
}

} // namespace sb::ui
