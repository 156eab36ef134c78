#include "ui/agents/AgentListPane.h"

#include "ui/agents/AgentDelegate.h"
#include "ui/agents/AgentFilterChips.h"
#include "ui/agents/AgentRows.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace sb::ui {

AgentListPane::AgentListPane(Backend &backend, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_rows(new AgentRows(this))
    , m_found(new FoundAgents(m_rows, this))
    , m_count(new PlainLabel({}, TextSize::Body, Role::TextSecondary, this))
    , m_import(new IconButton(QStringLiteral("import"), tr("Import an agent or a bundle"), this))
    , m_add(new IconButton(QStringLiteral("plus"), tr("New agent"), this))
    , m_search(new SearchField(tr("Search agents or tag:"), this))
    , m_chips(new AgentFilterChips(backend, this))
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
    column->addWidget(m_chips);

    m_view->setModel(m_found);
    m_view->setItemDelegate(new AgentDelegate(m_view));
    m_view->setAccessibleName(tr("Agents"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // rows with tags are higher
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_faces = new Faces(m_view, this);
    column->addWidget(m_faces, 1);

    connect(m_search, &SearchField::searched, this, &AgentListPane::narrow);
    connect(m_chips, &AgentFilterChips::changed, this, &AgentListPane::narrow);
    connect(m_add, &QToolButton::clicked, this, &AgentListPane::newRequested);
    connect(m_import, &QToolButton::clicked, this, &AgentListPane::importRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AgentListPane::announce);
    connect(m_view, &QListView::customContextMenuRequested, this,
            [this](const QPoint &place) { Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(place)); });
    connect(&backend, &Backend::changed, this, [this](const QString &topic) {
        if (topic == QLatin1String("agents"))
            load();
    });
}

void AgentListPane::load()
{
    if (m_isLoading) { // many agents that change one after the other are fetched when this answer is there
        m_loadsAgain = true;
        return;
    }
    m_isLoading = true;
    if (m_rows->rowCount() == 0)
        m_faces->showLoading();
    m_backend.call(listAgents, {}, this, [this](const Result<AgentListing> &answer) {
        m_isLoading = false;
        if (std::exchange(m_loadsAgain, false)) {
            load();
            return;
        }
        if (answer)
            take(*answer);
        else
            m_faces->showError(answer.error(), [this] { load(); });
        Q_EMIT loaded();
    });
}

void AgentListPane::take(const AgentListing &listing)
{
    std::vector<AgentId> before;
    for (const auto &agent : selected())
        before.push_back(agent.id);
    {
        const QScopedValueRollback quiet(m_selecting, true);
        m_rows->setAgents(listing.items());
    }
    m_count->setText(QLocale().toString(m_rows->rowCount()));
    m_faces->showContent();
    if (before.size() > 1)
        selectQuietly(before);
    else if (!m_selected.isNil())
        select(m_selected);
    narrow();
}

/// Shows what the filters let through. What is open stays open, listed or not.
void AgentListPane::narrow()
{
    {
        const QScopedValueRollback quiet(m_selecting, true);
        m_found->setFilter({m_search->text(), m_chips->active(), m_chips->tag()});
        if (selected().empty() && !m_selected.isNil())
            select(m_selected);
    }
    if (m_rows->rowCount() == 0) {
        Q_EMIT selectionChanged(); // the face says why there is nothing
        return;
    }
    if (m_found->rowCount() == 0) {
        m_faces->showFace(Face::empty(
            QStringLiteral("search"), tr("No agent fits"), tr("None has these words, this state and this tag."),
            tr("Clear filters"), [this] { clearFilters(); }, {}, m_faces));
    } else {
        m_faces->showContent();
    }
    Q_EMIT selectionChanged();
}

void AgentListPane::announce()
{
    if (m_selecting)
        return;
    const auto agents = selected();
    Q_EMIT selectionChanged();
    if (agents.size() == 1 && agents.front().id != m_selected)
        Q_EMIT chosen(agents.front().id);
}

void AgentListPane::setUnsaved(const AgentId &agent)
{
    m_rows->setUnsaved(agent);
}

void AgentListPane::select(const AgentId &agent)
{
    m_selected = agent;
    selectQuietly({agent});
    Q_EMIT selectionChanged();
}

void AgentListPane::selectQuietly(const std::vector<AgentId> &agents)
{
    const QScopedValueRollback quiet(m_selecting, true);
    QItemSelection wanted;
    QModelIndex last;
    for (const auto &agent : agents) {
        const auto row = m_rows->rowOf(agent);
        const auto place = row < 0 ? QModelIndex() : m_found->mapFromSource(m_rows->index(row));
        if (!place.isValid())
            continue;
        wanted.select(place, place);
        last = place;
    }
    auto *selection = m_view->selectionModel();
    selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    selection->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    if (last.isValid())
        m_view->scrollTo(last);
}

void AgentListPane::selectAll()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->selectAll();
}

const AgentSummary *AgentListPane::summary(const AgentId &agent) const
{
    return m_rows->at(m_rows->rowOf(agent));
}

const AgentSummary *AgentListPane::first() const
{
    return m_rows->at(0);
}

std::vector<AgentSummary> AgentListPane::selected() const
{
    auto places = m_view->selectionModel()->selectedIndexes();
    std::ranges::sort(places, {}, &QModelIndex::row);
    std::vector<AgentSummary> agents;
    for (const auto &place : places) {
        if (const auto *agent = m_found->at(place))
            agents.push_back(*agent);
    }
    return agents;
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

qint64 AgentListPane::total() const
{
    return m_rows->rowCount();
}

void AgentListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AgentListPane::clearFilters()
{
    m_search->clear();
    m_chips->clear();
    narrow();
}

} // namespace sb::ui
