#include "ui/home/HomeCallsCard.h"

#include "ui/charts/FigureTable.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/WrappedLabel.h"

#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kTickMs = 1000;

} // namespace

HomeCallsCard::HomeCallsCard(std::function<QDateTime()> now, QWidget *parent)
    : Card(tr("Newest calls"), parent)
    , m_now(std::move(now))
    , m_calls(new HomeCallsModel(this))
    , m_table(new FigureTable(tr("Newest calls")))
    , m_all(new Button(tr("Show all"), ButtonKind::Link))
    , m_nothing(new WrappedLabel(tr("No call yet."), TextSize::Body, Role::TextSecondary))
    , m_stack(new QStackedLayout)
{
    m_all->setControlSize(ControlSize::Small);
    addAction(m_all);
    m_table->setModel(m_calls);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({150, 130, 116, 72, 80, 88}, HomeCallsModel::Agent);
    auto *quiet = new QWidget;
    auto *column = new QVBoxLayout(quiet);
    column->setContentsMargins(metrics::cardPadding - 1, 0, metrics::cardPadding - 1, 12);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_stack->addWidget(quiet);
    m_stack->addWidget(m_table);
    body()->addLayout(m_stack, 1);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_calls->tick(m_now()); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto *row = m_calls->at(index.row()))
            Q_EMIT chosen(row->id);
    });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT allRequested(m_calls->isRunning()); });
}

void HomeCallsCard::show(const HomeFigures &figures)
{
    const bool isAny = !figures.running.empty();
    m_calls->set(isAny ? figures.running : figures.newest, m_now());
    const auto title = isAny ? tr("Running calls") : tr("Newest calls");
    setTitle(title);
    m_table->setAccessibleName(title);
    setContext(isAny ? QLocale().toString(qlonglong(figures.runningTotal)) : tr("none runs now"));
    m_stack->setCurrentIndex(m_calls->rowCount() > 0 ? 1 : 0);
    tickWhileNeeded();
}

void HomeCallsCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    tickWhileNeeded();
}

void HomeCallsCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_tick.stop();
}

void HomeCallsCard::tickWhileNeeded()
{
    if (!isVisible() || !m_calls->isRunning())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

} // namespace sb::ui
