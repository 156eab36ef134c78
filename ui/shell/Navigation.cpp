#include "ui/shell/Navigation.h"

#include "ui/format/VisibleText.h"
#include "ui/shell/WorkspaceButton.h"
#include "ui/theme/Shapes.h"

#include <QListView>
#include <QLocale>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { PageRole = Qt::UserRole + 1, IconRole, CountRole, RunningRole, CaptionRole };

constexpr int kItemStep = 31; // 30 px and 1 px between
constexpr int kCaptionHeight = 35;
constexpr int kSide = 8;

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    NavigationDelegate(const Navigation &navigation, QObject *parent)
        : QStyledItemDelegate(parent), m_navigation(navigation)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        if (index.data(CaptionRole).toBool())
            return {40, m_navigation.isRail() ? 16 : theme.scaled(kCaptionHeight)};
        return {40, theme.scaled(kItemStep)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->save();
        if (index.data(CaptionRole).toBool()) {
            if (m_navigation.isRail()) {
                painter->fillRect(QRect(option.rect.x() + 16, option.rect.center().y(), option.rect.width() - 32, 1),
                                  theme.color(Role::Border));
            } else {
                painter->setFont(theme.font(TextSize::Caption, TextWeight::Medium));
                painter->setPen(theme.color(Role::TextSecondary));
                painter->drawText(visual(option.rect.adjusted(16, 8, -8, 0)),
                                  int(Qt::AlignVCenter) | Qt::TextSingleLine, title);
            }
            painter->restore();
            return;
        }
        const bool on = option.state & QStyle::State_Selected;
        const QRect item = option.rect.adjusted(kSide, 0, -kSide - 1, -1);
        if (on || (option.state & QStyle::State_MouseOver))
            shapes::box(painter, item, metrics::radiusControl, theme.color(on ? Role::Selected : Role::Pressed), {});
        if ((option.state & QStyle::State_HasFocus) &&
            option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            shapes::focusRing(painter, item, metrics::radiusControl, theme);

        const int icon = metrics::iconNavigation;
        const int iconLeft = m_navigation.isRail() ? item.center().x() - icon / 2 + 1 : item.x() + 8;
        theme.icons().paint(painter, visual(QRect(iconLeft, item.center().y() - icon / 2 + 1, icon, icon)),
                            index.data(IconRole).toString(), on ? Role::Accent : Role::TextSecondary);
        const bool running = index.data(RunningRole).toBool();
        if (m_navigation.isRail()) {
            if (running)
                shapes::box(painter, visual(QRect(iconLeft + icon - 4, item.y() + 4, 7, 7)), 3.5,
                            theme.color(Role::Positive), {});
            painter->restore();
            return;
        }
        int right = item.right() - 7;
        if (running) {
            shapes::box(painter, visual(QRect(right - 7, item.center().y() - 3, 7, 7)), 3.5,
                        theme.color(Role::Positive), {});
            right -= 15;
        }
        if (const QVariant count = index.data(CountRole); count.isValid()) {
            const QString words = QLocale().toString(count.toLongLong());
            painter->setFont(theme.font(TextSize::Caption));
            painter->setPen(theme.color(Role::TextSecondary));
            const int width = painter->fontMetrics().horizontalAdvance(words) + 1;
            painter->drawText(visual(QRect(right - width, item.y(), width, item.height())),
                              int(Qt::AlignVCenter) | Qt::TextSingleLine, words);
            right -= width + 8;
        }
        painter->setFont(theme.font(TextSize::Body, on ? TextWeight::Medium : TextWeight::Regular));
        painter->setPen(theme.color(on ? Role::Text : Role::TextSecondary));
        const QRect text(item.x() + 8 + icon + 10, item.y(), right - (item.x() + 8 + icon + 10), item.height());
        painter->drawText(visual(text), int(Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    const Navigation &m_navigation;
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_workspace(new WorkspaceButton(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setProperty("role", u"sidebar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 0);
    column->setSpacing(4);
    column->addWidget(m_workspace);
    column->addWidget(m_list, 1);

    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NavigationDelegate(*this, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setTabKeyNavigation(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (auto *page = index.data(PageRole).value<Page *>())
            Q_EMIT chosen(page);
    });
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        setRail(m_rail);
        m_list->doItemsLayout();
    });
    setRail(false);
}

void Navigation::setPages(const QList<Page *> &pages)
{
    m_pages = pages;
    fill();
}

void Navigation::fill()
{
    m_model->clear();
    const std::array captions{QString(), tr("Build"), tr("Money"), tr("Manage")};
    for (std::size_t group = 0; group < captions.size(); ++group) {
        bool captioned = captions[group].isEmpty();
        for (Page *page : std::as_const(m_pages)) {
            if (page->group() != static_cast<PageGroup>(group))
                continue;
            if (!captioned) {
                auto *caption = new QStandardItem(captions[group]);
                caption->setFlags(Qt::NoItemFlags);
                caption->setData(true, CaptionRole);
                m_model->appendRow(caption);
                captioned = true;
            }
            auto *item = new QStandardItem(page->title());
            item->setData(QVariant::fromValue(page), PageRole);
            item->setData(page->iconName(), IconRole);
            m_model->appendRow(item);
        }
    }
    refresh();
}

void Navigation::refresh()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const auto *page = item->data(PageRole).value<Page *>();
        if (!page)
            continue;
        const auto count = page->count();
        item->setData(count ? QVariant(*count) : QVariant(), CountRole);
        item->setData(page->running(), RunningRole);
        QString spoken = page->title();
        if (count)
            spoken = tr("%1, %2", "a page and the count of its entries").arg(spoken, QLocale().toString(*count));
        if (page->running())
            spoken = tr("%1, call running").arg(spoken);
        item->setData(spoken, Qt::AccessibleTextRole);
        item->setToolTip(m_rail ? page->title() : QString());
    }
}

void Navigation::setCurrent(const Page *page)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(PageRole).value<Page *>() == page) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void Navigation::setRail(bool rail)
{
    m_rail = rail;
    const Theme &theme = Theme::of(this);
    setFixedWidth(rail ? metrics::navigationRail : std::max(metrics::navigation, theme.scaled(metrics::navigation)));
    m_workspace->setRail(rail);
    refresh();
    m_list->doItemsLayout();
}

void Navigation::setWorkspace(const QString &name, const QString &place, QMenu *menu)
{
    m_workspace->setWorkspace(visibleText(name), place);
    m_workspace->setMenu(menu);
}

} // namespace sb::ui
