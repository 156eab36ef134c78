#include "ui/agents/AgentListPane.h"

#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kPane = 256;

class AgentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, Theme::of(this).scaled(metrics::rowListTwoLine)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(this);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto on = option.state.testFlag(QStyle::State_Selected);
        const auto box = QRectF(option.rect).adjusted(8, 0, -8, 0);
        if (on || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(on ? Role::Selected : Role::Hover));
            painter->drawRoundedRect(box, metrics::radiusControl, metrics::radiusControl);
        }
        const auto middle = box.center().y();
        const auto active = index.data(AgentRows::kActiveRole).toBool();
        painter->setPen(active ? QPen(Qt::NoPen) : QPen(theme.color(Role::TextTertiary), 1.25));
        painter->setBrush(active ? QBrush(theme.color(Role::Positive)) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QPointF(box.left() + 12, middle), active ? 4 : 3.5, active ? 4 : 3.5);
        const auto unsaved = index.data(AgentRows::kUnsavedRole).toBool();
        if (unsaved) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Role::Accent));
            painter->drawEllipse(QPointF(box.right() - 11, middle), 3, 3);
        }
        const auto left = static_cast<int>(box.left()) + 26;
        const auto right = static_cast<int>(box.right()) - (unsaved ? 22 : 10);
        const auto line = [&](double top, int height, const QString &text) {
            const QRect place(left, static_cast<int>(top), right - left, height);
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        painter->setFont(theme.font(TextSize::Body, TextWeight::Regular));
        painter->setPen(theme.color(Role::Text));
        line(middle - 17, 18, index.data().toString());
        painter->setFont(theme.font(TextSize::Small));
        painter->setPen(theme.color(Role::TextSecondary));
        line(middle, 16, index.data(AgentRows::kDetailRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(theme.color(Role::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
        }
        painter->restore();
    }
};

} // namespace

void AgentRows::setAgents(std::vector<AgentSummary> agents)
{
    beginResetModel();
    m_agents = std::move(agents);
    std::ranges::stable_sort(m_agents, [](const AgentSummary &a, const AgentSummary &b) {
        return QString::localeAwareCompare(QString::fromStdString(a.name), QString::fromStdString(b.name)) < 0;
    });
    endResetModel();
}

void AgentRows::setUnsaved(const AgentId &agent)
{
    if (m_unsaved == agent)
        return;
    m_unsaved = agent;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {kUnsavedRole});
}

const AgentSummary *AgentRows::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_agents[static_cast<std::size_t>(row)] : nullptr;
}

int AgentRows::rowOf(const AgentId &agent) const
{
    const auto found = std::ranges::find(m_agents, agent, &AgentSummary::id);
    return found == m_agents.end() ? -1 : static_cast<int>(found - m_agents.begin());
}

int AgentRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_agents.size());
}

QVariant AgentRows::data(const QModelIndex &index, int role) const
{
    const auto *agent = at(index.row());
    if (!agent)
        return {};
    const auto detail = [agent] {
        const auto language = QString::fromStdString(agent->language.valueOr({}));
        const auto lines = agent->phoneNumbers.empty()
                               ? tr("no line")
                               : tr("%n line(s)", nullptr, static_cast<int>(agent->phoneNumbers.size()));
        return language.isEmpty() ? lines : QString(visibleText(language) + QStringLiteral(" · ") + lines);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const auto name = visibleText(QString::fromStdString(agent->name));
        return role == Qt::ToolTipRole ? QVariant(name.size() > 28 ? name.toHtmlEscaped() : QString()) : QVariant(name);
    }
    case kActiveRole:
        return agent->isActive;
    case kDetailRole:
        return detail();
    case kUnsavedRole:
        return agent->id == m_unsaved && !m_unsaved.isNil();
    case kSearchRole:
        return QString::fromStdString(agent->name + ' ' + agent->description.valueOr({}) + ' ' +
                                      agent->language.valueOr({}) + ' ' + agent->modelName.valueOr({}));
    case Qt::AccessibleTextRole:
        return QString(visibleText(QString::fromStdString(agent->name)) + QStringLiteral(", ") +
                       (agent->isActive ? tr("active") : tr("paused")) + QStringLiteral(", ") + detail());
    default:
        return {};
    }
}

AgentListPane::AgentListPane(Backend &backend, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_rows(new AgentRows(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_count(new PlainLabel({}, TextSize::Body, Role::TextSecondary, this))
    , m_import(new IconButton(QStringLiteral("import"), tr("Import an agent"), this))
    , m_add(new IconButton(QStringLiteral("plus"), tr("New agent"), this))
    , m_search(new SearchField(tr("Search agents"), this))
    , m_view(new QListView(this))
{
    setProperty("role", QStringLiteral("pane"));
    setMinimumWidth(200);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 12, 12);
    head->setSpacing(8);
    head->addWidget(new PlainLabel(tr("Agents"), TextSize::Section, TextWeight::Semibold, Role::Text, this));
    head->addWidget(m_count);
    head->addStretch();
    m_add->setOutlined(true);
    m_import->setControlSize(ControlSize::Small);
    m_add->setControlSize(ControlSize::Small);
    head->addWidget(m_import);
    head->addWidget(m_add);
    column->addLayout(head);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 8);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);

    m_found->setSourceModel(m_rows);
    m_found->setFilterRole(AgentRows::kSearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_found);
    m_view->setItemDelegate(new AgentDelegate(m_view));
    m_view->setAccessibleName(tr("Agents"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_faces = new Faces(m_view, this);
    column->addWidget(m_faces, 1);

    connect(m_search, &SearchField::searched, this,
            [this](const QString &words) { m_found->setFilterFixedString(words); });
    connect(m_add, &QToolButton::clicked, this, &AgentListPane::newRequested);
    connect(m_import, &QToolButton::clicked, this, &AgentListPane::importRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const auto *agent = m_rows->at(m_found->mapToSource(now).row());
        if (m_selecting || !agent || agent->id == m_selected)
            return;
        Q_EMIT chosen(agent->id);
    });
    connect(m_view, &QListView::customContextMenuRequested, this,
            [this](const QPoint &place) { Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(place)); });
    connect(&backend, &Backend::changed, this, [this](const QString &topic) {
        if (topic == QLatin1String("agents"))
            load();
    });
}

void AgentListPane::load()
{
    if (m_rows->rowCount() == 0)
        m_faces->showLoading();
    m_backend.call(listAgents, {}, this, [this](const Result<AgentListing> &answer) {
        if (!answer) {
            m_faces->showError(answer.error(), [this] { load(); });
            Q_EMIT loaded();
            return;
        }
        m_selecting = true;
        m_rows->setAgents(answer->items());
        m_selecting = false;
        m_count->setText(QLocale().toString(m_rows->rowCount()));
        m_faces->showContent();
        if (!m_selected.isNil())
            select(m_selected);
        Q_EMIT loaded();
    });
}

void AgentListPane::setUnsaved(const AgentId &agent)
{
    m_rows->setUnsaved(agent);
}

void AgentListPane::select(const AgentId &agent)
{
    m_selected = agent;
    m_selecting = true;
    const auto row = m_rows->rowOf(agent);
    if (row < 0) {
        m_view->selectionModel()->clear();
    } else {
        const auto place = m_found->mapFromSource(m_rows->index(row));
        m_view->selectionModel()->setCurrentIndex(place, QItemSelectionModel::ClearAndSelect);
        m_view->scrollTo(place);
    }
    m_selecting = false;
}

const AgentSummary *AgentListPane::summary(const AgentId &agent) const
{
    return m_rows->at(m_rows->rowOf(agent));
}

const AgentSummary *AgentListPane::first() const
{
    return m_rows->at(0);
}

std::vector<const AgentSummary *> AgentListPane::matching(const QString &words) const
{
    std::vector<const AgentSummary *> found;
    for (int row = 0; row < m_rows->rowCount() && found.size() < 10; ++row) {
        if (m_rows->index(row).data(AgentRows::kSearchRole).toString().contains(words, Qt::CaseInsensitive))
            found.push_back(m_rows->at(row));
    }
    return found;
}

void AgentListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace sb::ui
