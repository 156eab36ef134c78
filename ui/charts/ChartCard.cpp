#include "ui/charts/ChartCard.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartTable.h"
#include "ui/charts/FigureTable.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TabOrder.h"

#include <QStackedLayout>

namespace sb::ui {

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_chart(new BarsByDayChart)
    , m_table(new ChartTable)
    , m_legend(new ChartLegend)
    , m_switch(new SegmentedSwitch(tr("Show %1 as").arg(title), {tr("Chart"), tr("Table")}, this))
    , m_chartSide(new QWidget)
    , m_stack(new QStackedLayout)
{
    m_switch->setControlSize(ControlSize::Small);
    addAction(m_switch);
    auto *column = new QVBoxLayout(m_chartSide);
    column->setContentsMargins(metrics::cardPadding, 2, metrics::cardPadding, 6);
    column->setSpacing(8);
    column->addWidget(m_legend);
    column->addWidget(m_chart, 1);

    auto *both = new QWidget;
    both->setLayout(m_stack);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_chartSide);
    m_stack->addWidget(m_table);
    m_faces = new Faces(both, this);
    body()->addWidget(m_faces, 1);

    m_chart->setAccessibleName(title);
    m_table->setName(title);
    connect(m_switch, &SegmentedSwitch::indexChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT tableShown(index == 1);
    });
    connect(m_chart, &BarsByDayChart::currentChanged, m_table, &ChartTable::setCurrent);
    connect(m_table, &ChartTable::currentChanged, m_chart, &BarsByDayChart::setCurrent);
}

void ChartCard::setData(const ChartData &shown)
{
    m_legend->setData(shown);
    m_chart->setData(shown);
    m_table->setData(shown);
}

void ChartCard::addBesideTitle(QWidget *choice)
{
    m_beside = choice;
    addHeadWidget(choice);
}

void ChartCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    setTabChain({m_beside, m_switch, m_chart, m_table->view()});
}

void ChartCard::setMode(BarMode mode)
{
    m_chart->setMode(mode);
}

void ChartCard::showTable(bool table)
{
    m_switch->setIndex(table ? 1 : 0);
}

bool ChartCard::showsTable() const
{
    return m_stack->currentIndex() == 1;
}

} // namespace sb::ui
