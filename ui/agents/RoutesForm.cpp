#include "ui/agents/RoutesForm.h"

#include "ui/agents/RouteModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RowHeight.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

using S = AgentSectionsUpdate;
constexpr FieldPlace kRoutes{&S::agentSpecificConfig, &AgentSpecificConfig::inboundTransferRoutes};

} // namespace

RoutesForm::RoutesForm(AgentEditorModel &model, QWidget *parent)
    : AgentForm(model, AgentSection::TransferRoutes, tr("Transfer routes"),
                tr("People the agent may pass a caller on to. A route that is off stays here and is not offered."),
                parent)
    , m_routes(new RouteModel(this))
    , m_table(new QTableView(this))
    , m_none(new PlainLabel(tr("No routes. The agent keeps every caller."), TextSize::Body, Role::TextSecondary, this))
    , m_problem(new FieldProblem(m_table, this))
    , m_add(new Button(QStringLiteral("plus"), tr("Add route"), ButtonKind::Normal, this))
    , m_remove(new Button(QStringLiteral("trash"), tr("Remove"), ButtonKind::Normal, this))
    , m_up(new Button(tr("Up"), this))
    , m_down(new Button(tr("Down"), this))
{
    auto *card = new Card(this);
    m_table->setModel(m_routes);
    m_table->setAccessibleName(tr("Transfer routes"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    keepRowHeight(m_table, metrics::rowTable);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(RouteModel::Name, 168);
    m_table->setColumnWidth(RouteModel::Number, 148);
    card->body()->addWidget(m_table);
    auto *none = new QHBoxLayout;
    none->setContentsMargins(16, 12, 16, 12);
    none->addWidget(m_none);
    card->body()->addLayout(none);
    addWidget(card);
    addWidget(m_problem);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    for (auto *button : {m_add, m_remove, m_up, m_down}) {
        button->setControlSize(ControlSize::Small);
        bar->addWidget(button);
    }
    bar->addStretch();
    rows()->addLayout(bar);

    onRead([this](const S &from) {
        m_routes->setRoutes(kRoutes.in(from).valueOr({}));
        fit();
    });
    connect(m_routes, &RouteModel::edited, this, [this] {
        edit([this](S &to) { kRoutes.in(to) = m_routes->routes(); });
        fit();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto row = m_routes->add();
        m_table->setCurrentIndex(m_routes->index(row, RouteModel::Name));
        m_table->edit(m_routes->index(row, RouteModel::Name));
    });
    const auto current = [this] { return m_table->currentIndex().row(); };
    connect(m_remove, &QPushButton::clicked, this, [this, current] { m_routes->remove(current()); });
    connect(m_up, &QPushButton::clicked, this, [this, current] { m_routes->move(current(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this, current] { m_routes->move(current(), 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RoutesForm::enable);
    fit();
}

void RoutesForm::showProblems()
{
    AgentForm::showProblems();
    const auto wrong = model().problemUnder(kRoutes.path());
    m_problem->set(wrong.isEmpty() ? FieldState::Fine : FieldState::Problem, wrong);
}

void RoutesForm::fit()
{
    // As high as its rows: the page scrolls, not a table inside it.
    const auto rows = m_routes->rowCount();
    m_table->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    enable();
}

void RoutesForm::enable()
{
    const auto row = m_table->currentIndex().row();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_routes->rowCount());
}

} // namespace sb::ui
