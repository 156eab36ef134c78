#include "ui/usage/SessionsCard.h"

#include "ui/charts/FigureTable.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/FilterChip.h"

#include <QLocale>
#include <QVBoxLayout>

namespace sb::ui {

SessionsCard::SessionsCard(Backend &backend, QWidget *parent)
    : Card(tr("Sessions"), parent)
    , m_model(new SessionTableModel(backend, this))
    , m_span(new FilterChip(tr("Settled"), tr("In the whole period"), this))
    , m_table(new FigureTable(tr("Sessions"), this))
{
    addAction(m_span);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({136, 32, 130, 112, 64, 84}, SessionTableModel::Agent);
    m_faces = new Faces(m_table, this);
    body()->addWidget(m_faces, 1);
    connect(m_span, &FilterChip::cleared, this, [this] {
        m_first = m_last = {};
        Q_EMIT spanCleared();
        ask();
    });
    connect(m_model, &SessionTableModel::loaded, this, &SessionsCard::look);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const auto *row = m_model->at(now.row());
        if (!row)
            return;
        m_selected = row->sessionId;
        Q_EMIT chosen(row->sessionId);
    });
    m_faces->showLoading()->setColumns({0.02, 0.24, 0.55, 0.78, 0.9});
}

void SessionsCard::show(const UsageChoice &choice)
{
    if (choice.period != m_choice.period && m_first.isValid()) {
        m_first = m_last = {};
        m_span->setValue({});
    }
    m_choice = choice;
    ask();
}

void SessionsCard::showSpan(QDate first, QDate last, const QString &name)
{
    m_first = first;
    m_last = last;
    m_span->setValue(name);
    ask();
}

void SessionsCard::setCount(std::int64_t sessions)
{
    setContext(tr("%1, newest first").arg(QLocale().toString(qlonglong(sessions))));
}

void SessionsCard::ask()
{
    UsageSessionsQuery query;
    query.fromDate = wireDay(m_first.isValid() ? m_first : m_choice.period.first());
    query.toDate = wireDay(m_last.isValid() ? m_last : m_choice.period.last());
    query.usageType = m_choice.type;
    query.agentId = m_choice.agent;
    query.modelName = m_choice.model;
    query.userId = m_choice.member;
    m_model->ask(query, m_first.isValid() && m_first == m_last);
}

void SessionsCard::look()
{
    if (const auto &failure = m_model->failure()) {
        m_faces->showError(*failure, [this] { ask(); });
        return;
    }
    if (m_model->rowCount() == 0) {
        m_faces->showFace(Face::empty(QStringLiteral("calls"), tr("No sessions"),
                                      tr("Nothing was settled in this time."), {}, {}, {}, m_faces));
        Q_EMIT emptied();
        return;
    }
    m_faces->showContent();
    const auto kept = m_model->rowOf(m_selected);
    if (kept >= 0 && m_table->currentIndex().row() == kept)
        return;
    const auto index = m_model->index(std::max(0, kept), 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace sb::ui
