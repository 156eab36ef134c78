#include "ui/calls/CallsView.h"

#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/CallTableModel.h"
#include "ui/calls/CallText.h"
#include "ui/format/VisibleText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace sb::ui {

CallsView::CallsView(Backend &backend, RecordingPlayer *player, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_calls(new CallTableModel(backend, this))
    , m_header(new PageHeader(tr("Calls"), this))
    , m_agentChip(new FilterChip(tr("Agent"), tr("Any"), this))
    , m_statusChip(new FilterChip(tr("Status"), tr("Any"), this))
    , m_agentMenu(new QMenu(this))
    , m_found(new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(24, 0, 24, 12);
    filters->setSpacing(8);
    filters->addWidget(m_agentChip);
    filters->addWidget(m_statusChip);
    filters->addStretch(1);
    filters->addWidget(m_found);
    column->addLayout(filters);

    auto *card = new Card(this);
    auto *splitter = new QSplitter(Qt::Vertical, card);
    splitter->setObjectName(QStringLiteral("callsSplitter"));
    splitter->setChildrenCollapsible(false);
    m_table = new CallTable(m_calls, splitter);
    m_faces = new Faces(m_table, splitter);
    m_faces->setMinimumHeight(140);
    m_detail = new CallDetailView(backend, player, splitter);
    m_detail->setMinimumHeight(310);
    splitter->addWidget(m_faces);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({290, 334});
    card->body()->addWidget(splitter, 1);
    auto *margin = new QHBoxLayout;
    margin->setContentsMargins(24, 0, 24, 24);
    margin->addWidget(card);
    column->addLayout(margin, 1);

    m_agentChip->setMenu(m_agentMenu);
    connect(m_agentMenu, &QMenu::aboutToShow, this, &CallsView::fillAgents);
    connect(m_agentChip, &FilterChip::cleared, this, [this] {
        m_agent = {};
        filter();
    });
    auto *statuses = new QMenu(this);
    for (const auto status : {CallStatus::InProgress, CallStatus::Completed, CallStatus::Failed, CallStatus::NoAnswer,
                              CallStatus::Busy, CallStatus::Cancelled}) {
        connect(statuses->addAction(statusText(status)), &QAction::triggered, this, [this, status] {
            m_status = status;
            m_statusChip->setValue(statusText(status));
            filter();
        });
    }
    m_statusChip->setMenu(statuses);
    connect(m_statusChip, &FilterChip::cleared, this, [this] {
        m_status = {};
        filter();
    });
    connect(m_table, &CallTable::chosen, this, [this](const CallId &call) {
        m_chosenOnce = true;
        m_detail->open(call);
    });
    connect(m_calls, &CallTableModel::loaded, this, &CallsView::look);
    connect(m_detail, &CallDetailView::told, this, &CallsView::told);
    connect(&backend, &Backend::changed, this, [this](const QString &topic, const QString &id) {
        if (topic != QLatin1String("calls"))
            return;
        m_calls->refresh();
        if (id.isEmpty() || id.toStdString() == m_detail->call().toString())
            m_detail->refresh();
    });
    m_faces->showLoading()->setColumns({0.01, 0.16, 0.36, 0.5, 0.62, 0.8, 0.9});
    fillAgents();
    m_calls->load();
}

void CallsView::fillAgents()
{
    // The menu of now; the answer fills the next one when agents changed meanwhile.
    m_backend.call(listAgents, {}, this, [this](const Result<AgentListing> &answer) {
        if (!answer)
            return;
        m_agentMenu->clear();
        for (const auto &agent : answer->items()) {
            const auto name = visibleText(QString::fromStdString(agent.name));
            auto shown = name.left(60);
            shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
            connect(m_agentMenu->addAction(shown), &QAction::triggered, this, [this, name, id = agent.id] {
                m_agent = id;
                m_agentChip->setValue(name.left(24));
                filter();
            });
        }
    });
}

void CallsView::filter()
{
    m_faces->showLoading();
    m_calls->setFilter(m_agent, m_status);
    if (!m_calls->isLoading())
        look();
}

void CallsView::clearFilters()
{
    m_agent = {};
    m_status = {};
    m_agentChip->setValue({});
    m_statusChip->setValue({});
    filter();
}

void CallsView::look()
{
    const QLocale locale;
    const auto filtered = m_agent.hasValue() || m_status.hasValue();
    if (const auto &failure = m_calls->failure()) {
        m_faces->showError(*failure, [this] {
            m_faces->showLoading();
            m_calls->load();
        });
    } else if (m_calls->rowCount() == 0) {
        m_faces->showFace(filtered
                              ? Face::empty(
                                    QStringLiteral("filter"), tr("No call matches"), tr("Other filters may find some."),
                                    tr("Clear filters"), [this] { clearFilters(); }, {}, m_faces)
                              : Face::empty(
                                    QStringLiteral("calls"), tr("No calls yet"),
                                    tr("Talk to an agent in the softphone: the call is kept here."),
                                    tr("Open the softphone"), [this] { Q_EMIT softphoneRequested(); }, {}, m_faces));
    } else {
        m_faces->showContent();
        if (!m_chosenOnce)
            open(m_calls->at(0)->id);
    }
    const auto total = locale.toString(m_calls->total());
    m_header->setContext(filtered ? QString() : tr("%1 in this workspace").arg(total));
    m_found->setText(filtered ? tr("%1 found").arg(total) : QString());
    Q_EMIT changed();
}

void CallsView::open(const CallId &call)
{
    m_chosenOnce = true;
    m_table->select(call);
    m_detail->open(call);
}

void CallsView::refresh()
{
    m_calls->load();
    m_detail->refresh();
}

void CallsView::playOrPause()
{
    m_detail->playOrPause();
}

void CallsView::lineBefore()
{
    m_detail->skip(-1);
}

void CallsView::nextLine()
{
    m_detail->skip(1);
}

void CallsView::exportCall()
{
    m_detail->exportCall();
}

void CallsView::copyTranscript()
{
    m_detail->copyTranscript();
}

} // namespace sb::ui
